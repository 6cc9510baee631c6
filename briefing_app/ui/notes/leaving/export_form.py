"""In which form the note leaves: Word, PDF or Markdown."""

from collections.abc import Mapping
from dataclasses import replace

from briefing_app.domain.export_files import ENDINGS, Form
from briefing_app.language import _
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.leaving.export_part import ExportMatter, ExportPart
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

_FORMS: Mapping[str, Form] = {each: each for each in ENDINGS}


class FormPart(ExportPart):
    """Says of a PDF whether it can be read aloud in its order."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        self.choice = Choice(_choices(), matter.before.form)
        self._said = Words("", Use.LABEL, "text2", wraps=True)
        self.setFocusProxy(self.choice)
        self.column.addWidget(FormRow(_("Format"), self.choice))
        self.column.addWidget(self._said)
        self.choice.picked.connect(self._picked)
        self._explain()

    def applied(self, options: ExportOptions) -> ExportOptions:
        return replace(options, form=_FORMS[self.choice.value()])

    def _picked(self, _value: str) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        said = {
            "word": _("The form that goes up for approval."),
            "pdf": self._of_pdf(),
            "markdown": _("Plain text with signs for headings and lists, for other programs."),
        }
        self._said.show_words(said[self.choice.value()], "text2")

    def _of_pdf(self) -> str:
        if self.matter.desk.layout.is_there:
            return _("A tagged PDF with the pages of the Word file, made by LibreOffice.")
        return _(
            "An untagged copy, which cannot be read aloud in its order: "
            "LibreOffice, which makes a tagged one, is not installed here."
        )


def _choices() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("word", _("Word document")),
        ChoiceFace("pdf", _("PDF")),
        ChoiceFace("markdown", _("Markdown")),
    )
