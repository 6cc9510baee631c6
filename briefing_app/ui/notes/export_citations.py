"""How sources are named in what leaves: the form, the citation style, and how that looks."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.domain.citation_styles import CitationStyle
from briefing_app.domain.errors import BriefingError
from briefing_app.language import _, language
from briefing_app.operations.export_note import Citations, ExportOptions
from briefing_app.operations.keep_styles import StyleShelf, list_styles, take_style, try_style
from briefing_app.ui.look import look
from briefing_app.ui.notes.export_part import ExportMatter, ExportPart
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_CITATIONS: Mapping[str, Citations] = {each: each for each in get_args(Citations)}
_PATTERN = "(*.csl)"


class CitationsPart(ExportPart):
    """The first references of the note stand below, as they will be printed."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        self._usual = ""
        self._options = matter.before
        self.choice = Choice(citation_choices(), matter.before.citations)
        self.style_choice = Choice((ChoiceFace("", _("As usual")),))
        self.add = button(_("Add a style"), "file-plus")
        self.add.setToolTip(_("Takes a CSL file, as reference managers and journals give them."))
        self.said = Words("", Use.LABEL, "text2", wraps=True)
        self._lay_out()
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(lambda _value: self._picked())
        self.style_choice.picked.connect(lambda _value: self._picked())
        self.add.clicked.connect(lambda _on=False: self._add())
        self._read(matter.before.style)

    def applied(self, options: ExportOptions) -> ExportOptions:
        """The usual style is not named: whoever makes another the usual one means that."""
        style = self.style_choice.value()
        return replace(
            options,
            citations=_CITATIONS[self.choice.value()],
            style="" if style == self._usual else style,
        )

    def _lay_out(self) -> None:
        self.style_row = QWidget()
        across = QHBoxLayout(self.style_row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().px(Space.S))
        across.addWidget(self.style_choice, 1)
        across.addWidget(self.add)
        self.style_row.setFocusProxy(self.style_choice)
        self.column.addWidget(FormRow(_("Citations"), self.choice))
        self.column.addWidget(FormRow(_("Citation style"), self.style_row))
        self.style_choice.setAccessibleName(_("Citation style"))
        self.said.setAccessibleName(_("The first references"))
        self.column.addWidget(self.said)

    def _picked(self) -> None:
        self._try()
        self.changed.emit()

    def _read(self, chosen: str) -> None:
        asked = self.matter.desk.runner.ask("citation styles to export in", list_styles)
        asked.then(lambda shelf: self._show(shelf, chosen))

    def _show(self, shelf: StyleShelf, chosen: str) -> None:
        self._usual = shelf.usual
        known = shelf.library.find(chosen)
        faces = [ChoiceFace(style.key, style_words(style)) for style in shelf.library.styles]
        self.style_choice.show_choices(faces, chosen if known else shelf.usual)
        self._picked()

    def _try(self) -> None:
        """With nothing to cite there is nothing to choose."""
        matter, options = self.matter, self.applied(self.matter.before)
        named = options.citations != "none"
        self.style_row.setEnabled(named)
        asked = matter.desk.runner.ask("references to look at", try_style, matter.note, options)
        asked.otherwise(self._excuse).then(self._tell)

    def _tell(self, lines: tuple[str, ...]) -> None:
        self.said.show_words("\n".join(lines), "text2")
        self.said.setVisible(bool(lines))

    def _excuse(self, fault: BriefingError) -> None:
        self.said.show_words(fault.sentence, "error")
        self.said.show()

    def _add(self) -> None:
        for path in self.matter.desk.questions.files_to_open(_("Citation style"), _PATTERN)[:1]:
            taken = self.matter.desk.runner.run(take_style, path)
            taken.otherwise(self._excuse).then(lambda style: self._read(style.key))


def citation_choices() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("footnotes", _("Footnotes with a list of sources")),
        ChoiceFace("annex", _("A list of sources in an annex")),
        ChoiceFace("passages", _("An annex of sources with their passages")),
        ChoiceFace("in-text", _("In brackets in the text")),
        ChoiceFace("none", _("No citations")),
    )


def style_words(style: CitationStyle) -> str:
    return style.name.in_language(language())
