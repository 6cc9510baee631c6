"""For whom the copy is that leaves."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import Copy, ExportOptions
from briefing_app.ui.look import look
from briefing_app.ui.notes.leaving.export_languages import BothLanguages
from briefing_app.ui.notes.leaving.export_part import ExportMatter, ExportPart
from briefing_app.ui.notes.leaving.export_readers import ReadersRows
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_COPIES: Mapping[str, Copy] = {each: each for each in get_args(Copy)}


class CopiesPart(ExportPart):
    """A final copy waits until nothing blocks it; the other copies never do."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        self.choice = Choice(_copies(), matter.before.copy)
        self._said = Words("", Use.LABEL, "text2", wraps=True)
        self.column.addWidget(FormRow(_("Kind of copy"), self.choice))
        self.column.addWidget(self._said)
        self.readers = ReadersRows(matter)
        self.column.addSpacing(look().px(Space.S))
        self.column.addWidget(self.readers)
        self.column.addSpacing(look().px(Space.S))
        self.both = BothLanguages(matter)
        self.column.addWidget(self.both)
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(self._picked)
        self.readers.changed.connect(self._look)
        self.readers.looked.connect(self.changed)
        self.both.changed.connect(self._look_at_both)
        self._explain()

    def applied(self, options: ExportOptions) -> ExportOptions:
        chosen = replace(options, copy=_COPIES[self.choice.value()], bilingual=self.both.wanted())
        return self._for_outside(chosen) if self._is_outside else chosen

    def _for_outside(self, options: ExportOptions) -> ExportOptions:
        wish = self.readers.wish()
        return replace(
            options,
            reader=wish.reader,
            held=wish.held,
            vouched=wish.vouched,
            tells_gaps=wish.tells_gaps,
        )

    @property
    def _is_outside(self) -> bool:
        return self.choice.value() == "outside"

    def stops(self, options: ExportOptions) -> str:
        if options.copy == "outside":
            return self.readers.stops()
        blocking = len(self.matter.report.blocking)
        if options.copy != "final" or not blocking:
            return ""
        return ngettext(
            "{count} finding blocks a final copy. A copy for review can be exported.",
            "{count} findings block a final copy. A copy for review can be exported.",
            blocking,
        ).format(count=blocking)

    def _picked(self, _value: str) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        self._said.show_words(_explanations()[self.choice.value()], "text2")
        self.readers.setVisible(self._is_outside)
        if self._is_outside:
            self.readers.look(both=self.both.wanted())

    def _look(self) -> None:
        self.readers.look(both=self.both.wanted())
        self.changed.emit()

    def _look_at_both(self) -> None:
        """What the twin says is held back from the same readers."""
        if self._is_outside:
            self.readers.look(both=self.both.wanted())
        self.changed.emit()


def _copies() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("final", _("Final copy")),
        ChoiceFace("review", _("Copy for review")),
        ChoiceFace("fact-check", _("Copy for checking facts")),
        ChoiceFace("outside", _("Copy for readers outside")),
    )


def _explanations() -> dict[str, str]:
    return {
        "final": _("For approval: nothing but the note."),
        "review": _("For colleagues, with numbered lines and what the checks say as comments."),
        "fact-check": _("With the exact words of each source, for whoever checks the facts."),
        "outside": _("What these readers may not see is replaced or refused, and told here first."),
    }
