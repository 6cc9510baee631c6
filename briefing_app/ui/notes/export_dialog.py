"""How the note leaves: citations, kind of copy, and where the Word file goes."""

from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.checks.check_report import CheckReport
from briefing_app.domain.file_names import word_file_name
from briefing_app.domain.note import Note
from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import Citations, Copy, ExportOptions
from briefing_app.ui.notes.lowering_words import lowering_in_words
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

EXPORT = "export"
_CITATIONS: Mapping[str, Citations] = {each: each for each in get_args(Citations)}
_COPIES: Mapping[str, Copy] = {each: each for each in get_args(Copy)}


class ExportDialog(Dialog):
    """`options_given` carries the `ExportOptions` once the officer has agreed."""

    options_given = Signal(object)

    def __init__(self, host: QWidget, note: Note, report: CheckReport) -> None:
        face = DialogFace(
            _("Export to Word"),
            _("The note as it is now, with its citations, in one Word document."),
            "file-arrow-down",
        )
        super().__init__(host, face)
        self._blocking = len(report.blocking)
        self._citations = Choice(citation_choices())
        self._copy = Choice(_copies())
        self._said = Words("", Use.LABEL, "text2", wraps=True)
        self.body.addWidget(FormRow(_("Citations"), self._citations))
        self.body.addWidget(FormRow(_("Kind of copy"), self._copy))
        self.body.addWidget(self._said)
        for told in told_at_export(note, report):
            self.body.addWidget(Words(told, Use.LABEL, "text2", wraps=True))
        self.foot_words.show_words(file_name(note))
        self._go = self.add_button(EXPORT, _("Choose where to save"), primary=True)
        self._copy.picked.connect(lambda _value: self._say())
        self.chosen.connect(self._give)
        self._say()

    def ask(self, first: QWidget | None = None) -> None:
        """Where something blocks, it begins at the kind of copy, which is what can be changed."""
        super().ask(first or (None if self._go.isEnabled() else self._copy))

    def options(self) -> ExportOptions:
        return ExportOptions(
            citations=_CITATIONS[self._citations.value()], copy=_COPIES[self._copy.value()]
        )

    def _say(self) -> None:
        """A final copy waits until nothing blocks it; the other copies never do."""
        final = self._copy.value() == "final"
        blocked = final and self._blocking > 0
        self._go.setEnabled(not blocked)
        if blocked:
            said = ngettext(
                "{count} finding blocks a final copy. A copy for review can be exported.",
                "{count} findings block a final copy. A copy for review can be exported.",
                self._blocking,
            )
            self._said.show_words(said.format(count=self._blocking), "error")
            self._go.setToolTip(self._said.text())
        else:
            self._said.show_words(_explanations()[self._copy.value()], "text2")
            self._go.setToolTip("")

    def _give(self, name: str) -> None:
        if name == EXPORT:
            self.options_given.emit(self.options())


def citation_choices() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("footnotes", _("Footnotes with a list of sources")),
        ChoiceFace("annex", _("A list of sources in an annex")),
        ChoiceFace("in-text", _("In brackets in the text")),
        ChoiceFace("none", _("No citations")),
    )


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


def told_at_export(note: Note, report: CheckReport) -> tuple[str, ...]:
    """What leaves with the note because somebody gave a reason for it, and what stays behind."""
    told = []
    if note.tray:
        waiting = ngettext(
            "{count} section waits in the tray and is not exported: {names}.",
            "{count} sections wait in the tray and are not exported: {names}.",
            len(note.tray),
        )
        names = ", ".join(section.heading for section in note.tray)
        told.append(waiting.format(count=len(note.tray), names=names))
    if report.accepted:
        count = len(report.accepted)
        titles = dict.fromkeys(each.finding.title for each in report.accepted)
        accepted = ngettext(
            "{count} finding was accepted with a reason: {titles}.",
            "{count} findings were accepted with a reason: {titles}.",
            count,
        )
        told.append(accepted.format(count=count, titles=", ".join(titles)))
    if note.lowered:
        told.append(lowering_in_words(note.lowered[-1]))
    return tuple(told)


def file_name(note: Note) -> str:
    """A name that every system takes: number and title, as far as there are any."""
    return word_file_name(note.header.number, note.title, otherwise=_("Note"))


def with_ending(path: Path) -> Path:
    return path if path.suffix.lower() == ".docx" else path.with_name(f"{path.name}.docx")
