"""The way of the open note: its state, its issue, what has changed since, a new note from it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.export_files import with_ending
from briefing_app.domain.ids import NoteId
from briefing_app.domain.issue import IssueRow
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import StateRule
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.since import ChangeSince
from briefing_app.language import _, language
from briefing_app.operations.changed_since import changed_since_issue
from briefing_app.operations.issue_note import IssueWish, issue_note, save_issued_file
from briefing_app.operations.move_note import (
    differs_from_approved,
    move_note,
    note_standing,
)
from briefing_app.operations.write_notes import copy_note
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.icons import icon
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.leaving.export_names import file_name
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.way.changed_dialog import ChangedDialog
from briefing_app.ui.notes.way.issue_dialog import APPROVE, FINDINGS, AboutIssue, IssueDialog
from briefing_app.ui.notes.way.standing_words import (
    closed_words,
    state_name,
    today,
    told_of,
)
from briefing_app.ui.page import Fact
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.style_choice import StyleChoice

_WRITING = Qt.TextInteractionFlag.TextEditorInteraction
_READING = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_BELONGING: tuple[CommandName, ...] = (
    "issue_note",
    "note_route",
    "changed_since",
    "save_issued",
    "grow_note",
)


class NoteWay(QObject):
    """`grown` carries the identity of a note that was written from this one."""

    changed = Signal()
    """The note stands otherwise now, or another note is open."""
    grown = Signal(str)
    wanted = Signal(str)
    """The identity of a note to be opened."""

    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view, self._at_hand = desk, view, at_hand
        self._session, self._keeper = at_hand.session, at_hand.keeper
        self.standing: NoteStanding | None = None
        self.dialog: Dialog | None = None
        self.menu: QMenu | None = None
        self._session.opened.connect(self._begin)
        self._session.refused.connect(self._tell_closed)
        view.outline.state.asked.connect(self.open_menu)
        view.closed.grow_asked.connect(self.grow)
        view.closed.changed_asked.connect(self.ask_since)

    # --- how it stands -------------------------------------------------------------------------

    def read(self) -> None:
        """Ask again how far the open note has come."""
        if self._session.is_open:
            asked = self._desk.runner.ask("standing", note_standing, self._session.note.id)
            asked.then(self.show)

    def facts(self) -> tuple[Fact, ...]:
        """The state, for the status bar of a window that has no room for the outline."""
        if self.standing is None or self._view.outline.isVisible():
            return ()
        name = state_name(self.standing)
        if told_of(self.standing, today()).ink == "warning":
            return (Fact(name, "warning", "note_state", right=True),)
        return (Fact(name, "plain", "note_state", right=True),)

    def _begin(self) -> None:
        self.standing = None
        self._dress(closed=self._session.is_closed)
        self.read()

    def show(self, standing: NoteStanding) -> None:
        if standing.note != self._session.note.id or standing == self.standing:
            return
        self.standing = standing
        closed = standing.rule.closed
        if self._session.note.state is not standing.state or self._session.is_closed != closed:
            self._session.move(standing.state, closed=closed)
        self._dress(closed=closed)
        self._view.outline.state.show_standing(standing, today())
        self.changed.emit()

    def _dress(self, *, closed: bool) -> None:
        """A closed note can be read and copied from, and nothing else."""
        view = self._view
        view.editor.setTextInteractionFlags(_READING if closed else _WRITING)
        view.header.form.setEnabled(not closed)
        view.toolbar.show_closed(closed=closed)
        if closed and self.standing:
            words = closed_words(self.standing)
            view.closed.show_sentence(words, was_issued=self.standing.issue is not None)
        elif not closed:
            view.closed.hide()

    # --- states --------------------------------------------------------------------------------

    def open_menu(self, place: QPoint | None = None) -> None:
        """Where the note can go from here, and what belongs to its way."""
        standing = self.standing
        if standing is None:
            return
        menu = QMenu(self._view)
        menu.setAccessibleName(_("State of the note: {state}").format(state=state_name(standing)))
        for rule in standing.onward:
            if rule.state is not NoteState.ISSUED:
                deed = rule.deed.in_language(language())
                menu.addAction(icon(rule.icon), deed, partial(self.move, rule))
        menu.addSeparator()
        for name in _BELONGING:
            action = self._desk.action(name)
            if self._can(name):
                menu.addAction(action)
        for note, title in self._relatives(standing):
            said = _("Open “{title}”").format(title=title)
            menu.addAction(icon("note"), said, partial(self.wanted.emit, note))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        where = place or self._view.outline.state.take_focus()
        menu.popup(where if not where.isNull() else QCursor.pos())

    def _can(self, name: CommandName) -> bool:
        """What is not yet, or no longer, to be done stands in no menu."""
        standing = self.standing
        if name == "issue_note":
            return standing is not None and not standing.rule.closed
        if name in ("changed_since", "save_issued"):
            return standing is not None and standing.issue is not None
        return True

    def _relatives(self, standing: NoteStanding) -> tuple[tuple[NoteId, str], ...]:
        """The note that this one grew from, and those that grew from it."""
        ancestor = (standing.ancestor,) if standing.ancestor else ()
        return (*ancestor, *standing.descendants)

    def move(self, rule: StateRule) -> None:
        """Only a withdrawal asks why."""
        remark: str | None = ""
        if rule.state is NoteState.WITHDRAWN:
            title = rule.deed.in_language(language())
            remark = self._desk.questions.line(title, _("Why"), may_be_empty=True)
        if remark is not None:
            self._keeper.save_then(partial(self._move, rule.state, remark))

    def _move(self, state: NoteState, remark: str) -> None:
        running = self._desk.runner.run(move_note, self._session.note.id, state, remark)
        running.otherwise(self._complain).then(self._moved)

    def _moved(self, standing: NoteStanding) -> None:
        self.show(standing)
        self._desk.messages.tell(_("Now: {state}").format(state=state_name(standing)))

    # --- issue ---------------------------------------------------------------------------------

    def issue(self) -> None:
        """What was typed is kept first, so that the dialog says what holds."""
        if self.standing is not None:
            self._keeper.save_then(self._look_at_approval)

    def _look_at_approval(self) -> None:
        running = self._desk.runner.run(differs_from_approved, self._session.note.id)
        name = file_name(self._session.note)
        running.otherwise(self._complain).then(
            lambda differs: self._ask_to_issue(AboutIssue(name, differs))
        )

    def _ask_to_issue(self, about: AboutIssue) -> None:
        standing = self.standing
        if standing is None:
            return
        report = self._at_hand.checker.report
        dialog = IssueDialog(self._view.window(), standing, report, about)
        if standing.state is NoteState.APPROVED and not report.blocking:
            dialog.offer_styles(StyleChoice(self._desk.runner, self._desk.questions))
        dialog.wish_given.connect(self._issue)
        dialog.chosen.connect(self._decide)
        self._ask(dialog)

    def _decide(self, choice: str) -> None:
        if choice == FINDINGS:
            self._desk.action("panel_findings").trigger()
        elif choice == APPROVE and self.standing:
            self._keeper.save_then(self._approve_and_ask_again)

    def _approve_and_ask_again(self) -> None:
        """Whoever came to issue the note goes on to that."""
        running = self._desk.runner.run(move_note, self._session.note.id, NoteState.APPROVED, "")
        running.otherwise(self._complain).then(self._approved)

    def _approved(self, standing: NoteStanding) -> None:
        self._moved(standing)
        self.issue()

    def _issue(self, wish: IssueWish) -> None:
        self._keeper.save_then(partial(self._freeze, wish))

    def _freeze(self, wish: IssueWish) -> None:
        view = self._view
        view.progress.start()
        view.progress_row.show()
        running = self._desk.runner.run_long(issue_note, self._session.note.id, wish)
        running.watched(view.progress.show_progress)
        view.progress.stopped.connect(running.cancel)
        running.otherwise(self._complain).then(self._issued)

    def _issued(self, issue: IssueRow) -> None:
        self._view.progress_row.hide()
        self.read()
        self._desk.messages.tell(
            _("Issued: {name}").format(name=issue.file_name),
            _("Save the file"),
            partial(self._choose_path, issue),
        )

    def save_issued(self) -> None:
        if self.standing and self.standing.issue:
            self._choose_path(self.standing.issue)

    def _choose_path(self, issue: IssueRow) -> None:
        title, words = _("Save the issued file"), _("Word documents")
        proposed = Path(issue.file_name)
        path = self._desk.questions.file_to_save(title, proposed, f"{words} (*.docx)")
        if path is not None:
            running = self._desk.runner.run(save_issued_file, issue.id, with_ending(path))
            running.otherwise(self._complain).then(self._saved)

    def _saved(self, path: Path) -> None:
        self._desk.messages.tell(_("Saved {name}").format(name=path.name))

    # --- afterwards ----------------------------------------------------------------------------

    def ask_since(self) -> None:
        issue = self.standing.issue if self.standing else None
        if issue is not None:
            running = self._desk.runner.run(changed_since_issue, issue.note)
            running.otherwise(self._complain).then(partial(self._show_since, issue))

    def _show_since(self, issue: IssueRow, found: tuple[ChangeSince, ...]) -> None:
        when = _("Issued on {when}").format(when=moment_in_words(issue.issued_on))
        dialog = ChangedDialog(self._view.window(), when, found)
        dialog.opened.connect(self._desk.go)
        self._ask(dialog)

    def grow(self) -> None:
        """A new draft with the same words, which knows where it comes from."""
        title = self._session.note.title or _("Note without a title")

        def done(note: str) -> None:
            self.grown.emit(note)
            self._desk.messages.tell(_("A new note from: {name}").format(name=title))

        self._keeper.save_then(
            lambda: self._desk.runner.run(copy_note, self._session.note.id).then(done)
        )

    def _tell_closed(self) -> None:
        """Something was asked for that would have changed the note."""
        grow = _("Write a new note from this one")
        self._desk.messages.tell(_("This note is closed and stays as it is."), grow, self.grow)

    def _complain(self, fault: BriefingError) -> None:
        self._view.progress_row.hide()
        self._desk.messages.complain(fault.sentence)

    def _ask(self, dialog: Dialog) -> None:
        dialog.closed.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.ask()
