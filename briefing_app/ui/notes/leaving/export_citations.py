"""How sources are named in what leaves: the form, the citation style, and how that looks."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from briefing_app.domain.errors import BriefingError
from briefing_app.language import _
from briefing_app.operations.export_note import Citations, ExportOptions
from briefing_app.operations.keep_styles import try_style
from briefing_app.ui.look import look
from briefing_app.ui.notes.leaving.export_part import ExportMatter, ExportPart
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.style_choice import StyleChoice
from briefing_app.ui.tokens import Space, Use

_LINES = 3
_CITATIONS: Mapping[str, Citations] = {each: each for each in get_args(Citations)}


class CitationsPart(ExportPart):
    """The first references of the note stand below, as they will be printed."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        desk = matter.desk
        self.choice = Choice(citation_choices(), matter.before.citations)
        self.style_choice = StyleChoice(desk.runner, desk.questions, matter.before.style)
        self.column.addWidget(FormRow(_("Citations"), self.choice))
        self.column.addSpacing(look().px(Space.S))
        self.column.addWidget(FormRow(_("Citation style"), self.style_choice))
        self.lines = tuple(Words("", Use.LABEL, "text2", wraps=True) for _line in range(_LINES))
        for line in self.lines:
            line.hide()
            self.column.addWidget(line)
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(lambda _value: self._picked())
        self.style_choice.picked.connect(lambda _value: self._picked())
        self.style_choice.refused.connect(self._tell_fault)
        self.style_choice.shown.connect(self._try)
        self._try()

    def applied(self, options: ExportOptions) -> ExportOptions:
        citations = _CITATIONS[self.choice.value()]
        return replace(options, citations=citations, style=self.style_choice.named())

    def _picked(self) -> None:
        self._try()
        self.changed.emit()

    def _try(self) -> None:
        """With nothing to cite there is nothing to choose."""
        matter, options = self.matter, self.applied(self.matter.before)
        self.style_choice.setEnabled(options.citations != "none")
        asked = matter.desk.runner.ask("references to look at", try_style, matter.note, options)
        asked.otherwise(self._excuse).then(self._tell)

    def _tell(self, lines: tuple[str, ...]) -> None:
        for at, label in enumerate(self.lines):
            words = lines[at] if at < len(lines) else ""
            label.show_words(words, "text2")
            label.setVisible(bool(words))

    def _excuse(self, fault: BriefingError) -> None:
        self._tell_fault(fault.sentence)

    def _tell_fault(self, sentence: str) -> None:
        self._tell(())
        self.lines[0].show_words(sentence, "error")
        self.lines[0].show()


def citation_choices() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("footnotes", _("Footnotes with a list of sources")),
        ChoiceFace("annex", _("A list of sources in an annex")),
        ChoiceFace("passages", _("An annex of sources with their passages")),
        ChoiceFace("in-text", _("In brackets in the text")),
        ChoiceFace("none", _("No citations")),
    )
