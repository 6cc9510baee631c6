"""Find in the note: a field above the page, next and previous, and how many there are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import tool_button
from briefing_app.ui.parts.search_field import SearchField
from briefing_app.ui.tokens import Size, Space

Flag = QTextDocument.FindFlag


class FindBar(QWidget):
    """Enter goes on, Shift+Enter goes back, Esc closes. The page shows the words it stands at."""

    closed = Signal()

    def __init__(self, view: QTextEdit) -> None:
        super().__init__()
        self._view = view
        self.field = SearchField(_("Find in this note"), in_bar=True)
        back = tool_button("caret-up", _("Previous"), _("Shift+Enter"))
        on = tool_button("caret-down", _("Next"), _("Enter"))
        close = tool_button("x", _("Close"), _("Esc"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(Space.M), 0, look().px(Space.M), 0)
        row.setSpacing(look().px(Space.XS))
        row.addWidget(self.field, 1)
        for each in (back, on, close):
            row.addWidget(each)
        self.setFixedHeight(look().px(Size.HEAD))
        self.field.asked.connect(self._count)
        self.field.returnPressed.connect(lambda: self.go(1))
        back.clicked.connect(lambda: self.go(-1))
        on.clicked.connect(lambda: self.go(1))
        close.clicked.connect(self.close_bar)
        self.hide()

    def open_bar(self) -> None:
        chosen = self._view.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def go(self, step: int) -> None:
        """The next place, or the one before; after the last comes the first."""
        words = self.field.text()
        if not words:
            return
        flags = Flag(0) if step > 0 else Flag.FindBackward
        document = self._view.document()
        found = document.find(words, self._view.textCursor(), flags)
        if found.isNull():
            start = QTextCursor(document)
            if step < 0:
                start.movePosition(QTextCursor.MoveOperation.End)
            found = document.find(words, start, flags)
        if not found.isNull():
            self._view.setTextCursor(found)
            self._view.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shift:
            self.go(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()

    def _count(self, words: str) -> None:
        if not words:
            self.field.show_count("")
            return
        document, count = self._view.document(), 0
        found = document.find(words)
        while not found.isNull():
            count += 1
            found = document.find(words, found)
        said = ngettext("{count} found", "{count} found", count)
        self.field.show_count(said.format(count=count))
