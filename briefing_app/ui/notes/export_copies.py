"""For whom the copy is that leaves."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import Copy, ExportOptions
from briefing_app.ui.notes.export_part import ExportMatter, ExportPart
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

_COPIES: Mapping[str, Copy] = {each: each for each in get_args(Copy)}


class CopiesPart(ExportPart):
    """A final copy waits until nothing blocks it; the other copies never do."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        self.choice = Choice(_copies(), matter.before.copy)
        self._said = Words("", Use.LABEL, "text2", wraps=True)
        self.column.addWidget(FormRow(_("Kind of copy"), self.choice))
        self.column.addWidget(self._said)
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(self._picked)
        self._explain()

    def applied(self, options: ExportOptions) -> ExportOptions:
        return replace(options, copy=_COPIES[self.choice.value()])

    def stops(self, options: ExportOptions) -> str:
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


def _copies() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("final", _("Final copy")),
        ChoiceFace("review", _("Copy for review")),
        ChoiceFace("fact-check", _("Copy for checking facts")),
    )


def _explanations() -> dict[str, str]:
    return {
        "final": _("For approval: nothing but the note."),
        "review": _("For colleagues who will change it in Word."),
        "fact-check": _("With the exact words of each source, for whoever checks the facts."),
    }
