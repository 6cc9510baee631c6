"""Which tables go behind the note as annexes."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from briefing_app.domain.marking import Marking
from briefing_app.language import _
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.note_annexes import Annex, annexes_for, marking_of_file
from briefing_app.ui.look import look
from briefing_app.ui.notes.leaving.export_part import ExportMatter, ExportPart
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

ANNEXES: tuple[Annex, ...] = get_args(Annex)


class AnnexesPart(ExportPart):
    """What the note has no matter for cannot be ticked, and says why."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        self._asked = matter.before
        self.boxes = {each: QCheckBox(words) for each, words in _names().items()}
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        for each, box in self.boxes.items():
            box.setChecked(each in matter.before.annexes)
            box.setToolTip(_said()[each])
            box.toggled.connect(lambda _on: self._picked())
            column.addWidget(box)
        row = FormRow(_("Annexes"), rows)
        rows.setFocusProxy(self.boxes[ANNEXES[0]])
        self.setFocusProxy(self.boxes[ANNEXES[0]])
        self.raised = Words("", Use.LABEL, "text2", wraps=True)
        self.raised.hide()
        self.column.addWidget(row)
        self.column.addWidget(self.raised)
        asked = matter.desk.runner.ask("annexes of the note", annexes_for, matter.note)
        asked.then(self.show_there)
        self._ask_marking(self._chosen(matter.before))

    def show_there(self, there: frozenset[Annex]) -> None:
        """What is not there cannot be ticked; for the next note the choice of before is kept."""
        for each, box in self.boxes.items():
            box.setEnabled(each in there)
            if each not in there:
                box.setToolTip("")
                box.setText(f"{_names()[each]} ({_missing()[each]})")
                box.setChecked(False)

    def show_marking(self, marking: Marking) -> None:
        note = self.matter.note
        raised = not note.marking.covers(marking)
        said = _("With these annexes the file is marked {marking}.")
        words = said.format(marking=marking.in_words(note.language)) if raised else ""
        self.raised.show_words(words, "text2")
        self.raised.setVisible(raised)

    def applied(self, options: ExportOptions) -> ExportOptions:
        """For whom the copy is decides what an annex may show, and with that the marking."""
        chosen = self._chosen(options)
        if (chosen.copy, chosen.outside) != (self._asked.copy, self._asked.outside):
            self._ask_marking(chosen)
        return chosen

    def _chosen(self, options: ExportOptions) -> ExportOptions:
        before = self.matter.before.annexes
        wanted = tuple(
            each
            for each, box in self.boxes.items()
            if box.isChecked() or (not box.isEnabled() and each in before)
        )
        return replace(options, annexes=wanted)

    def _picked(self) -> None:
        self._ask_marking(self._chosen(self._asked))
        self.changed.emit()

    def _ask_marking(self, chosen: ExportOptions) -> None:
        self._asked = chosen
        asked = self.matter.desk.runner.ask(
            "marking with annexes", marking_of_file, self.matter.note, chosen
        )
        asked.then(self.show_marking)


def _names() -> Mapping[Annex, str]:
    return {
        "evidence": _("Evidence table"),
        "concordance": _("Concordance of recommendations"),
        "options": _("Options table"),
    }


def _said() -> Mapping[Annex, str]:
    return {
        "evidence": _("Every statement cited, with its exact words, source and place."),
        "concordance": _("Who asked for what is cited: when, of whom, in which words."),
        "options": _("The options of the text side by side, with advantages and disadvantages."),
    }


def _missing() -> Mapping[Annex, str]:
    return {
        "evidence": _("the note cites nothing"),
        "concordance": _("the note cites no family"),
        "options": _("no options as text"),
    }
