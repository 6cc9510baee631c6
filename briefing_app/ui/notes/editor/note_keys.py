"""Keys on the page: what crosses from one paragraph to another never reaches the text widget."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from briefing_app.domain.text import ParagraphKind
from briefing_app.ui.notes.editor.note_writing import NoteWriting
from briefing_app.ui.notes.note_session import NoteSession

Standard = QKeySequence.StandardKey
Move = QTextCursor.MoveOperation
_BULLET = re.compile(r"[-*\u2022]$")
_NUMBER = re.compile(r"1[.)]$")
_ERASING: dict[QKeySequence.StandardKey, QTextCursor.MoveOperation] = {
    Standard.DeleteStartOfWord: Move.PreviousWord,
    Standard.DeleteEndOfWord: Move.NextWord,
    Standard.DeleteEndOfLine: Move.EndOfBlock,
    Standard.DeleteCompleteLine: Move.StartOfBlock,
    Standard.Backspace: Move.Left,
    Standard.Delete: Move.Right,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UP_DOWN: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEEP, _LET_GO = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class NoteKeys:
    """`take` answers whether the key was used; if not, the text widget does with it as usual."""

    def __init__(
        self, session: NoteSession, writing: NoteWriting, others: dict[str, Callable[[], bool]]
    ) -> None:
        """`others`: "cut", "open" for Enter on a citation that is selected, and "cite"."""
        self._session = session
        self._writing = writing
        self._others = others

    def take(self, event: QKeyEvent) -> bool:
        if self._session.is_closed and _writes(event):
            return (event.key() in _ENTER and self._others["open"]()) or self._session.refuses()
        if self._session.is_closed:
            return self._reading(event)
        return (
            self._history(event)
            or self._erasing(event)
            or self._breaking(event)
            or self._jumping(event)
            or self._citing(event)
            or self._typing(event)
        )

    def _reading(self, event: QKeyEvent) -> bool:
        """In a note that stays as it is one moves, selects, copies, and opens citations."""
        if event.key() in _ENTER:
            return self._others["open"]()
        return self._jumping(event)

    def _history(self, event: QKeyEvent) -> bool:
        if event.matches(Standard.Undo):
            self._session.undo()
        elif event.matches(Standard.Redo):
            self._session.redo()
        elif event.matches(Standard.Cut):
            self._others["cut"]()
        else:
            return False
        return True

    def _erasing(self, event: QKeyEvent) -> bool:
        for key, move in _ERASING.items():
            if event.matches(key):
                return self._writing.erase(move)
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & _COMMANDING:
            return self._writing.erase(Move.Left)
        return False

    def _breaking(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _COMMANDING:
            return False
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._writing.break_line()
        elif event.key() in _ENTER:
            if not self._others["open"]():
                self._writing.enter()
        elif event.key() == Qt.Key.Key_Tab:
            self._writing.tab(1)
        elif event.key() == Qt.Key.Key_Backtab:
            self._writing.tab(-1)
        else:
            return False
        return True

    def _jumping(self, event: QKeyEvent) -> bool:
        """By paragraphs with Ctrl and an arrow; paragraphs themselves with Alt and Shift too."""
        step = _UP_DOWN.get(event.key(), 0)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and held in (_CONTROL, _CONTROL | Qt.KeyboardModifier.ShiftModifier):
            self._session.settle()
            self._writing.jump(step, _KEEP if held != _CONTROL else _LET_GO)
        elif step and held == Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier:
            self._writing.move_lines(step)
        elif step and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            mode = _KEEP if held & Qt.KeyboardModifier.ShiftModifier else _LET_GO
            return self._writing.table.enter_by_arrow(step, mode)
        else:
            return False
        return True

    def _citing(self, event: QKeyEvent) -> bool:
        """The sign at the start of a word, whichever keys make it; inside a word it is a letter."""
        if event.text() != "@":
            return False
        point = self._writing.point
        before = self._session.page.block_of(point.line).text()[: point.offset]
        return not before[-1:].isalnum() and self._others["cite"]()

    def _typing(self, event: QKeyEvent) -> bool:
        """Letters go to the widget; a selection over several paragraphs is taken out before."""
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & _COMMANDING:
            return False
        if self._writing.crosses:
            self._writing.remove_selection()
        self._writing.link.step_out()
        if text == " ":
            return self._space()
        return False

    def _space(self) -> bool:
        """The end of a word, and perhaps the sign that begins a list."""
        self._session.word_ended()
        point = self._writing.point
        if point.offset not in (1, 2) or self._writing.kind() is not ParagraphKind.PARAGRAPH:
            return False
        before = self._session.page.block_of(point.line).text()[: point.offset]
        kind = None
        if _BULLET.fullmatch(before):
            kind = ParagraphKind.BULLET
        elif _NUMBER.fullmatch(before):
            kind = ParagraphKind.NUMBERED
        if kind is None:
            return False
        self._session.settle()
        self._writing.begin_list(kind, point.offset)
        return True


def _writes(event: QKeyEvent) -> bool:
    """Whether the key would change the words; a note that is closed takes none of these."""
    if any(event.matches(key) for key in (*_ERASING, Standard.Cut, Standard.Paste)):
        return True
    if event.modifiers() & _COMMANDING:
        return False
    written = bool(event.text()) and event.text().isprintable()
    return written or event.key() in (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backspace)
