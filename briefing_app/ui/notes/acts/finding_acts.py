"""What one does with a finding: go there, mend it, accept it with a reason, take that back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject

from briefing_app.checks.check_report import AcceptedFinding
from briefing_app.checks.finding import Finding
from briefing_app.checks.fix import Fix, apply_fix
from briefing_app.domain.acceptance import Acceptance, accept, take_back
from briefing_app.domain.note import Note
from briefing_app.domain.text import Paragraph
from briefing_app.language import _
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.panels.finding_faces import ACCEPT, COMPARE, LINK, MEND, fixes_of
from briefing_app.ui.notes.panels.findings_panel import findings_at
from briefing_app.ui.notes.text.page_lines import TITLE
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.notes.way_back import tell_done


class FindingActs(QObject):
    """Each is one step of the note's own history, so that undo takes it back."""

    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._checker = at_hand.session, at_hand.checker
        panel = view.side.findings
        panel.went.connect(self.go_to)
        panel.looked_at.connect(self.show_place)
        panel.mend_asked.connect(self.mend)
        panel.link_asked.connect(self.link)
        panel.accept_asked.connect(self.accept)
        panel.back_asked.connect(self.take_back)

    def doing(self) -> dict[CommandName, Callable[[], object]]:
        return {
            "next_finding": partial(self.step, 1),
            "previous_finding": partial(self.step, -1),
            "mend_finding": lambda: self._with_one_at_hand(self.mend),
            "accept_finding": lambda: self._with_one_at_hand(self.accept),
        }

    def conditions(self) -> dict[CommandName, Callable[[], object]]:
        return {
            "next_finding": lambda: self._checker.findings,
            "previous_finding": lambda: self._checker.findings,
            "mend_finding": lambda: (found := self.at_hand()) and found.fix,
            "accept_finding": lambda: (found := self.at_hand()) and self.may_accept(found),
        }

    # --- going ---------------------------------------------------------------------------------

    def at_hand(self) -> Finding | None:
        """The one whose card is marked; it follows the cursor."""
        return self._view.side.findings.chosen

    def at_point(self, point: Point) -> list[Finding]:
        """Those whose mark stands at this point of the page."""
        return findings_at(self._checker.findings, point.line, point.offset)

    def step(self, step: int) -> None:
        """In the order of the note, from where the cursor is, and round."""
        findings = sorted(self._checker.findings, key=self._height)
        here = self._view.editor.textCursor().selectionStart()
        heights = [self._height(finding) for finding in findings]
        chosen = self.at_hand()
        if chosen and self._height(chosen) == here:
            at = (findings.index(chosen) + step) % len(findings)
        elif step > 0:
            at = next((n for n, height in enumerate(heights) if height >= here), 0)
        else:
            before = [n for n, height in enumerate(heights) if height < here]
            at = before[-1] if before else len(findings) - 1
        self.go_to(findings[at])

    def _height(self, finding: Finding) -> int:
        place = finding.place
        line = place.paragraph or place.section or TITLE
        return self._session.page.position_of(Point(line, place.start)) or 0

    def go_to(self, finding: Finding) -> None:
        """Its words selected, or the field of the header that it is about."""
        self._view.side.findings.choose(finding)
        if finding.place.field:
            self._view.header.open_form(finding.place.field)
            return
        self.show_place(finding)
        self._view.take_focus()

    def show_place(self, finding: Finding) -> None:
        """Its words selected and in sight; the focus stays where it is."""
        place, editor = finding.place, self._view.editor
        line = place.paragraph or place.section or TITLE
        if place.end > place.start:
            editor.select(Point(line, place.start), Point(line, place.end))
        else:
            editor.go_to(Point(line))

    # --- doing ---------------------------------------------------------------------------------

    def mend(self, finding: Finding) -> None:
        """What the button of the card says; only in the words that were looked at."""
        self._session.settle()
        fix = self._fix_now(finding)
        if fix is None:
            self._checker.check_now()
            self._desk.messages.tell(_("The words have changed since; they were looked at again."))
            return
        self._change(lambda note: apply_fix(note, fix), finding.fix.label if finding.fix else "")

    def _fix_now(self, finding: Finding) -> Fix | None:
        """The fix as long as each paragraph it changes is still the one that was checked."""
        if finding.fix is None:
            return None
        then, now = _paragraphs(self._checker.checked), _paragraphs(self._session.note)
        is_same = all(then.get(each) == now.get(each) for each in finding.fix.touched)
        return finding.fix if is_same else None

    def offers(self, finding: Finding) -> tuple[tuple[str, Callable[[], None]], ...]:
        """The same as the buttons of its card, in words and what they do."""
        does = {
            MEND: self.mend,
            LINK: self.link,
            COMPARE: self._view.side.findings.compare_asked.emit,
            ACCEPT: self.accept,
        }
        fixes = fixes_of(finding, self._checker.report)
        return tuple((fix.words, partial(does[fix.name], finding)) for fix in fixes)

    def link(self, finding: Finding) -> None:
        """Behind its words, to the list of what can be cited there."""
        place = finding.place
        self._view.editor.go_to(Point(str(place.paragraph), place.end))
        self._view.take_focus()
        self._desk.action("cite").trigger()

    def may_accept(self, finding: Finding) -> bool:
        return self._checker.report.may_accept(finding)

    def accept(self, finding: Finding) -> None:
        """Asks for the reason; without one nothing happens."""
        if self._session.is_closed:
            self._session.refused.emit()
            return
        reason = self._desk.questions.line(
            _("Accept with a reason"), _("Why “{title}” may stand").format(title=finding.title)
        )
        if not reason:
            return
        officer = self._desk.preferences.settings.officer
        on = datetime.now(UTC).isoformat(timespec="seconds")
        new = Acceptance(finding.check, finding.key, reason, officer, on)
        self._change(
            lambda note: replace(note, accepted=accept(note.accepted, new)),
            _("Accepted: {title}").format(title=finding.title),
        )

    def take_back(self, accepted: AcceptedFinding) -> None:
        check, key = accepted.acceptance.of
        self._change(
            lambda note: replace(note, accepted=take_back(note.accepted, check, key)),
            _("No longer accepted: {title}").format(title=accepted.finding.title),
        )

    def _change(self, change: Callable[[Note], Note], said: str) -> None:
        before = self._session.note
        self._view.editor.writing.keeping(change)
        if self._session.note is not before:
            self._checker.check_now()
            tell_done(self._desk.messages, self._session, said)

    def _with_one_at_hand(self, act: Callable[[Finding], None]) -> None:
        if found := self.at_hand():
            act(found)


def _paragraphs(note: Note) -> dict[str, Paragraph]:
    return {paragraph.id: paragraph for paragraph in note.paragraphs()}
