"""How the note leaves: its parts ask, and together they make the options."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.checks.check_report import CheckReport
from briefing_app.domain.note import Note
from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.look import Ink
from briefing_app.ui.notes.leaving.export_annexes import AnnexesPart
from briefing_app.ui.notes.leaving.export_citations import CitationsPart
from briefing_app.ui.notes.leaving.export_copies import CopiesPart
from briefing_app.ui.notes.leaving.export_foresight import Foresight
from briefing_app.ui.notes.leaving.export_form import FormPart
from briefing_app.ui.notes.leaving.export_names import proposed_name
from briefing_app.ui.notes.leaving.export_part import ExportMatter, ExportPart
from briefing_app.ui.notes.leaving.export_templates import TemplatesPart
from briefing_app.ui.notes.lowering_words import lowering_in_words
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

EXPORT, CANCEL, FINDINGS = "export", "cancel", "findings"
_WIDTH = 640
PARTS: tuple[type[ExportPart], ...] = (
    FormPart,
    CopiesPart,
    TemplatesPart,
    CitationsPart,
    AnnexesPart,
)
"""From the top of the dialog to its end; each takes the options as the one before left them."""


class ExportDialog(Dialog):
    """`options_given` carries the `ExportOptions` once the officer has agreed."""

    options_given = Signal(object)

    def __init__(self, host: QWidget, matter: ExportMatter) -> None:
        said = _("The note as it is now. What stands below is as it was the last time.")
        super().__init__(host, DialogFace(_("Export"), said, "file-arrow-down", width=_WIDTH))
        self._matter = matter
        self._foresight = Foresight(matter, self)
        self.parts = tuple(part(matter) for part in PARTS)
        self._said = Words("", Use.LABEL, "error", wraps=True)
        self._summary = Words("", Use.STRONG, wraps=True)
        self._name = Words("", Use.LABEL, "text2", wraps=True)
        for part in self.parts:
            self.body.addWidget(part)
            part.changed.connect(self._say)
        for told in told_at_export(matter.note, matter.report):
            self.body.addWidget(Words(told, Use.LABEL, "text2", wraps=True))
        at = self.foot_lines.indexOf(self.foot_words)
        self.foot_lines.insertWidget(at, self._summary)
        self.foot_lines.insertWidget(at + 1, self._said)
        self.foot_lines.insertWidget(at + 3, self._name)
        if matter.report.blocking:
            self.add_button(FINDINGS, _("Show the findings"))
        self.add_button(CANCEL, _("Cancel"))
        self._go = self.add_button(EXPORT, _("Choose where to save"), primary=True)
        self._foresight.changed.connect(self._foretell)
        self.chosen.connect(self._give)
        self.closed.connect(self._foresight.stop)
        self._say()

    def ask(self, first: QWidget | None = None) -> None:
        """Where something stands in the way, it begins at the part where that can be changed."""
        options = self.options()
        super().ask(first or next((each for each in self.parts if each.stops(options)), None))

    def options(self) -> ExportOptions:
        options = self._matter.before
        for part in self.parts:
            options = part.applied(options)
        return options

    def _say(self) -> None:
        options = self.options()
        stops = [sentence for part in self.parts if (sentence := part.stops(options))]
        self._go.setEnabled(not stops)
        self._go.setToolTip("\n".join(stops))
        self._said.show_words("\n".join(stops), "error")
        self._said.setVisible(bool(stops))
        self._foresight.look(options)
        self._foretell()

    def _foretell(self) -> None:
        """What will be written stays in sight, however far the choices reach."""
        foresight = self._foresight
        name = proposed_name(self._matter.note, self.options())
        ink: Ink = "warning" if foresight.is_too_long else "text"
        self._summary.show_words(foresight.in_words, ink)
        self.foot_words.show_words(foresight.remark)
        self.foot_words.setVisible(not self._said.text())
        self._name.show_words(name)

    def _give(self, name: str) -> None:
        if name == EXPORT:
            self.options_given.emit(self.options())
        elif name == FINDINGS:
            self._matter.desk.action("panel_findings").trigger()


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
