"""Before a note goes out: what is frozen, what stands in the way, how sources are cited."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.checks.check_report import CheckReport
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import Citations
from briefing_app.operations.issue_note import IssueWish
from briefing_app.ui.look import Ink
from briefing_app.ui.notes.leaving.export_citations import citation_choices
from briefing_app.ui.notes.way.standing_words import state_name
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import Choice, FormRow, text_field
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.style_choice import StyleChoice
from briefing_app.ui.tokens import Use

ISSUE, APPROVE, FINDINGS = "issue", "approve", "findings"
_CITATIONS: Mapping[str, Citations] = {each: each for each in get_args(Citations)}


@dataclass(frozen=True, slots=True)
class AboutIssue:
    """What the file is to be called, and whether the words are not those that were approved."""

    file_name: str
    differs: bool = False


class IssueDialog(Dialog):
    """`wish_given` carries the `IssueWish`; `chosen` also says approve, or findings."""

    wish_given = Signal(object)

    def __init__(
        self, host: QWidget, standing: NoteStanding, report: CheckReport, about: AboutIssue
    ) -> None:
        said = _("File, words, evidence, blocks and the check report are frozen with a hash.")
        super().__init__(host, DialogFace(_("Issue the note"), said, "lock-simple"))
        self._file_name = about.file_name
        self._styles: StyleChoice | None = None
        self._citations = Choice(citation_choices())
        self._styled = QVBoxLayout()
        self._remark = text_field("", _("For instance: sent to the office of the Minister"))
        if standing.state is NoteState.APPROVED and not report.blocking:
            self.body.addWidget(FormRow(_("Citations"), self._citations))
            self.body.addLayout(self._styled)
            self.body.addWidget(FormRow(_("Remark"), self._remark))
        words, ink = _in_the_way(standing, report)
        self.body.addWidget(Words(words, Use.PLAIN, ink, wraps=True))
        if about.differs:
            changed = _("The words were changed since the note was approved.")
            self.body.addWidget(Words(changed, Use.PLAIN, "warning", wraps=True))
        self.foot_words.show_words(about.file_name)
        self._add_choices(standing, report)
        self.chosen.connect(self._give)

    def offer_styles(self, styles: StyleChoice) -> None:
        """In which style the sources are cited, for good: the usual one until another is chosen."""
        self._styles = styles
        self._styled.addWidget(FormRow(_("Citation style"), styles))
        fault = Words("", Use.LABEL, "error", wraps=True)
        fault.hide()
        self._styled.addWidget(fault)
        styles.refused.connect(fault.show_words)
        styles.refused.connect(fault.show)
        self._citations.picked.connect(lambda value: styles.setEnabled(value != "none"))

    def _add_choices(self, standing: NoteStanding, report: CheckReport) -> None:
        """What comes next is the primary button."""
        if report.blocking:
            self.add_button(FINDINGS, _("Show the findings"), primary=True)
        elif standing.state is not NoteState.APPROVED:
            rule = next((r for r in standing.onward if r.state is NoteState.APPROVED), None)
            if rule:
                self.add_button(APPROVE, _("Record as approved"), primary=True)
        else:
            self.add_button(ISSUE, _("Issue"), primary=True)

    def _give(self, name: str) -> None:
        if name == ISSUE:
            citations = _CITATIONS[self._citations.value()]
            style = self._styles.named() if self._styles else ""
            remark = self._remark.text().strip()
            self.wish_given.emit(IssueWish(self._file_name, citations, remark=remark, style=style))


def _in_the_way(standing: NoteStanding, report: CheckReport) -> tuple[str, Ink]:
    blocking = len(report.blocking)
    if blocking:
        return ngettext(
            "{count} finding blocks the issue. Mend it, or accept it with a reason.",
            "{count} findings block the issue. Mend them, or accept them with a reason.",
            blocking,
        ).format(count=blocking), "error"
    if standing.state is not NoteState.APPROVED:
        said = _("The note stands at “{state}”. It can be issued once it is approved.")
        return said.format(state=state_name(standing)), "warning"
    told = (*_left_open(report), *_let_stand(report))
    if told:
        return " ".join(told), "text2"
    return _("Nothing stands in the way. The words cannot be changed afterwards."), "text2"


def _left_open(report: CheckReport) -> tuple[str, ...]:
    """What does not block goes out with the note: that is said before."""
    count = len(report.open)
    if not count:
        return ()
    said = ngettext(
        "{count} finding stays open; the report that goes with the issue names it.",
        "{count} findings stay open; the report that goes with the issue names them.",
        count,
    )
    return (said.format(count=count),)


def _let_stand(report: CheckReport) -> tuple[str, ...]:
    count = len(report.accepted)
    if not count:
        return ()
    said = ngettext(
        "{count} finding was accepted; its reason is kept with the issue.",
        "{count} findings were accepted; their reasons are kept with the issue.",
        count,
    )
    return (said.format(count=count),)
