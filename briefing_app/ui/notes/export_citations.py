"""How sources are named in what leaves."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from briefing_app.language import _
from briefing_app.operations.export_note import Citations, ExportOptions
from briefing_app.ui.notes.export_part import ExportMatter, ExportPart
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow

_CITATIONS: Mapping[str, Citations] = {each: each for each in get_args(Citations)}


class CitationsPart(ExportPart):
    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        self.choice = Choice(citation_choices(), matter.before.citations)
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(lambda _value: self.changed.emit())
        self.column.addWidget(FormRow(_("Citations"), self.choice))

    def applied(self, options: ExportOptions) -> ExportOptions:
        return replace(options, citations=_CITATIONS[self.choice.value()])


def citation_choices() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("footnotes", _("Footnotes with a list of sources")),
        ChoiceFace("annex", _("A list of sources in an annex")),
        ChoiceFace("in-text", _("In brackets in the text")),
        ChoiceFace("none", _("No citations")),
    )
