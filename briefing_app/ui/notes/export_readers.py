"""Readers outside: how high they may see, and passage by passage what is held back from them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from briefing_app.domain.marking import (
    CLASSIFIED_WORDS,
    PROTECTED_WORDS,
    UNCLASSIFIED_WORD,
    Classified,
    Marking,
    Protected,
)
from briefing_app.domain.note import Note
from briefing_app.domain.outside import OutsideCopy, Why, Withheld
from briefing_app.language import _, language, ngettext
from briefing_app.operations.plan_export import preview_outside, why_in_words
from briefing_app.ui.look import Ink, look
from briefing_app.ui.notes.export_part import ExportMatter
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_ROW, _MOST = 58, 3
_SIGNS: dict[Why, tuple[str, Ink]] = {
    Why.ABOVE: ("lock-simple", "warning"),
    Why.IN_CONFIDENCE: ("lock-simple", "warning"),
    Why.SAYS_AGAIN: ("quotes", "warning"),
    Why.NAMES_SOURCE: ("quotes", "warning"),
    Why.NOT_ATTRIBUTED: ("book-open", "text2"),
    Why.PERSON: ("user", "text2"),
}


class ReadersRows(QWidget):
    """`changed`: other readers were chosen, or what they would see is known now."""

    changed = Signal()
    looked = Signal()
    """What they would see is known now."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__()
        self._matter = matter
        self._copy: OutsideCopy | None = None
        self.choice = Choice(_levels(matter.note), _step_of(matter.before.reader, matter.note))
        self.caveats = {each: QCheckBox(_(each)) for each in sorted(matter.note.marking.caveats)}
        self.said = Words("", Use.LABEL, "text2", wraps=True)
        self.list = RowList(_("What these readers will not see"))
        self._model: ListModel[Withheld] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._lay_out(matter.before.reader)
        self.choice.picked.connect(lambda _step: self.changed.emit())
        self.setFocusProxy(self.choice)

    def _lay_out(self, before: Marking) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(FormRow(_("They may see up to"), self.choice))
        for caveat, box in self.caveats.items():
            box.setChecked(caveat in before.caveats)
            box.toggled.connect(lambda _on: self.changed.emit())
            column.addWidget(FormRow(_("Cleared for"), box))
        column.addWidget(self.said)
        column.addWidget(self.list)
        self.list.hide()

    def reader(self) -> Marking:
        step = self.choice.value()
        cleared = frozenset(caveat for caveat, box in self.caveats.items() if box.isChecked())
        if step in Classified.__members__ and step != "NONE":
            return Marking(Protected.C, Classified[step], cleared)
        return Marking(Protected[step] if step else Protected.NONE, caveats=cleared)

    def look(self) -> None:
        """Ask what these readers would see."""
        self._copy = None
        self.said.show_words(_("Looking at what these readers may see."), "text2")
        runner = self._matter.desk.runner
        asked = runner.ask("outside copy", preview_outside, self._matter.note, self.reader())
        asked.then(self._show)

    def stops(self) -> str:
        """Nothing goes out before it was told what is held back."""
        if self._copy is None:
            return _("What is held back has to be known first.")
        return self._copy.refused

    def _show(self, copy: OutsideCopy) -> None:
        self._copy = copy
        held = () if copy.refused else copy.withheld
        self.said.show_words("" if copy.refused else held_in_words(copy), "text2")
        self.said.setVisible(not copy.refused)
        self._model.show_all(held)
        self.list.setVisible(bool(held))
        if held:
            self.list.setFixedHeight(look().px(_ROW) * min(len(held), _MOST) + 2)
            self.list.choose_row(0)
        self.looked.emit()


def held_in_words(copy: OutsideCopy) -> str:
    """How much is held back, and under which marking the rest goes out."""
    marking = copy.note.marking.in_words(language())
    count = len(copy.withheld)
    if not count:
        said = _("Nothing is held back but what is internal in the head. Marked {marking}.")
        return said.format(marking=marking)
    said = ngettext(
        "{count} place is changed for these readers. The copy is marked {marking}.",
        "{count} places are changed for these readers. The copy is marked {marking}.",
        count,
    )
    return said.format(count=count, marking=marking)


def _face(held: Withheld) -> RowFace:
    icon, ink = _SIGNS[held.why]
    what = _("Passage withheld") if held.is_whole else _("Name replaced")
    if held.why is Why.NOT_ATTRIBUTED:
        what = _("Reference removed")
    return RowFace(held.words, why_in_words(held, language()), (Sign(icon, what, ink),))


def _levels(note: Note) -> tuple[ChoiceFace, ...]:
    """What lies above the note's own marking would show no more of it."""
    marking = note.marking
    protected = [each for each in Protected if Protected.NONE < each <= marking.protected]
    classified = [each for each in Classified if Classified.NONE < each <= marking.classified]
    return (
        ChoiceFace("", _(UNCLASSIFIED_WORD)),
        *(ChoiceFace(each.name, _(PROTECTED_WORDS[each])) for each in protected),
        *(ChoiceFace(each.name, _(CLASSIFIED_WORDS[each])) for each in classified),
    )


def _step_of(reader: Marking, note: Note) -> str:
    step = reader.classified.name if reader.classified else reader.protected.name
    offered = {face.value for face in _levels(note)}
    return step if step in offered else ""
