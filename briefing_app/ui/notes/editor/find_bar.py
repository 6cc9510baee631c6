"""Find and replace in the note: fields above the page, next and previous, and how many."""

from collections.abc import Sized

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from briefing_app.domain.note import Note
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.notes.editor.note_editor import NoteEditor
from briefing_app.ui.notes.text.page_finding import Found, Sought, find_words, replace_words
from briefing_app.ui.notes.text.page_points import Edit, Point
from briefing_app.ui.parts.button import button, tool_button
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.search_field import SearchField
from briefing_app.ui.tokens import Size, Space

_SHOWN = 400


class FindBar(QWidget):
    """Enter goes on, Shift+Enter goes back, Esc closes. The page shows the words it stands at."""

    closed = Signal()
    replaced = Signal(int)
    """In how many places at once; each of them can be taken back in one step."""

    def __init__(self, view: NoteEditor) -> None:
        super().__init__()
        self._second = QWidget()
        self._view = view
        self._session = view.session
        self._found: tuple[Found, ...] = ()
        self.field = SearchField(_("Find in this note"), in_bar=True)
        self.field.escape_clears = False
        self.case = Chip(_("Match case"))
        self.whole = Chip(_("Whole words"))
        self.new_words = QLineEdit()
        self.one = button(_("Replace")).in_bar()
        self.all = button(_("Replace all")).in_bar()
        self._back = tool_button("caret-up", _("Previous"), _("Shift+Enter"))
        self._on = tool_button("caret-down", _("Next"), _("Enter"))
        self._close = tool_button("x", _("Close"), _("Esc"))
        self._lay_out()
        self._wire()
        self.hide()

    def open_bar(self, *, replacing: bool = False) -> None:
        """With the chosen words as those to find; `replacing` shows the second row as well."""
        chosen = self._view.textCursor().selectedText()
        self._second.setVisible(replacing)
        self.show()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen.replace("\ufffc", ""))
        self._fit()
        self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def go(self, step: int) -> None:
        """The next place, or the one before; after the last comes the first."""
        self._search()
        if not self._found:
            return
        cursor = self._view.textCursor()
        starts = [self._position(each) for each in self._found]
        if step > 0:
            here = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
            at = next((n for n, start in enumerate(starts) if start >= here), 0)
        else:
            here = cursor.selectionStart()
            before = [n for n, start in enumerate(starts) if start < here]
            at = before[-1] if before else len(starts) - 1
        self._show(self._found[at])

    # --- replacing -----------------------------------------------------------------------------

    def replace_one(self) -> None:
        """The words that are chosen, if they were found; then on to the next."""
        self._search()
        at = self._at()
        if at is None:
            self.go(1)
            return
        found, new = self._found[at], self.new_words.text()
        behind = Point(found.line, found.start + len(new))
        self._session.apply(lambda note: Edit(replace_words(note, (found,), new), behind))
        self.go(1)

    def replace_all(self) -> None:
        """Everywhere, as one step of the history."""
        self._search()
        if not self._found:
            return
        everywhere, new = self._found, self.new_words.text()

        def change(note: Note) -> Note:
            return replace_words(note, everywhere, new)

        self._session.change(change)
        self.replaced.emit(len(everywhere))
        self._search()

    # --- finding -------------------------------------------------------------------------------

    def _search(self) -> None:
        if not self.isVisible():
            return
        self._session.settle()
        sought = Sought(self.field.text(), self.case.isChecked(), self.whole.isChecked())
        self._found = find_words(self._session.note, sought)
        self._say()
        self._tint()

    def _seek(self) -> None:
        """While words are typed, the first place at or behind the cursor is in sight."""
        self._search()
        if not self._found or self._at() is not None:
            return
        here = self._view.textCursor().selectionStart()
        nearest = (each for each in self._found if self._position(each) >= here)
        self._show(next(nearest, self._found[0]))

    def _say(self) -> None:
        self._offer(self._found)
        if not self.field.text():
            self.field.show_count("")
            return
        count, at = len(self._found), self._at()
        if at is None:
            words = ngettext("{count} found", "{count} found", count).format(count=count)
        else:
            words = _("{number} of {count}").format(number=at + 1, count=count)
        self.field.show_count(words)

    def _offer(self, sought: Sized) -> None:
        """Replacing makes sense while something is sought, until it is known not to be there."""
        self.one.setEnabled(len(sought) > 0)
        self.all.setEnabled(len(sought) > 0)

    def _at(self) -> int | None:
        """Which of the places is selected."""
        cursor = self._view.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        if ends[0] == ends[1]:
            return None
        start, end = (self._session.page.point_at(each) for each in ends)
        chosen = Found(start.line, start.offset, end.offset)
        return self._found.index(chosen) if chosen in self._found else None

    def _position(self, found: Found) -> int:
        return self._session.page.position_of(Point(found.line, found.start)) or 0

    def _show(self, found: Found) -> None:
        self._view.select(Point(found.line, found.start), Point(found.line, found.end))
        self._say()

    def _tint(self) -> None:
        """All places at once, so that one sees how many there are and where."""
        marks = []
        for found in self._found[:_SHOWN]:
            mark = QTextEdit.ExtraSelection()
            start = self._position(found)
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(start)
            cursor.setPosition(start + found.end - found.start, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(look().colour("accent_tint"))
            marks.append(mark)
        self._view.setExtraSelections(marks)

    # --- as a widget ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.new_words.setProperty("bar", "true")
        self.new_words.setPlaceholderText(_("Replace with"))
        self.new_words.setAccessibleName(_("Replace with"))
        first = QHBoxLayout()
        for part in (self.field, self.case, self.whole, self._back, self._on, self._close):
            first.addWidget(part, 1 if part is self.field else 0)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        for widget in (self.new_words, self.one, self.all):
            second.addWidget(widget, 1 if widget is self.new_words else 0)
        for row in (first, second):
            row.setSpacing(look().px(Space.S))
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(Space.M), 0, look().px(Space.M), 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(self._second)

    def _wire(self) -> None:
        self.field.textChanged.connect(self._offer)
        self.field.asked.connect(self._seek)
        for chip in (self.case, self.whole):
            chip.toggled.connect(self._search)
        self._back.clicked.connect(lambda: self.go(-1))
        self._on.clicked.connect(lambda: self.go(1))
        self._close.clicked.connect(self.close_bar)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        self._session.note_changed.connect(self._follow)

    def _follow(self) -> None:
        """The note was changed while the bar is open."""
        if self.isVisible():
            self._search()

    def _fit(self) -> None:
        rows = 1 if self._second.isHidden() else 2
        self.setFixedHeight(look().px(Size.HEAD) * rows)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._found = ()
        self._view.setExtraSelections([])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter comes here from both fields, which do nothing with it themselves."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.new_words.hasFocus():
            self.replace_one()
        else:
            self.go(-1 if shift else 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()
