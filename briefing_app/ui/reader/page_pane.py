"""Beside the text: the pages, with what they are shown at, or a sentence why they are not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, button, tool_button
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.form import text_field
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.reader.page_view import PageView
from briefing_app.ui.tokens import Use

_LARGER = 1.2
_FEWEST = 280


class PagePane(QWidget):
    """`password_given` carries what was typed where the file asks for a password."""

    password_given = Signal(str)
    closed = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self._view = view
        view.setProperty("pane", "true")
        self._where = ElidedWords("", Use.LABEL, "text2")
        self._sentence = Words("", Use.PLAIN, "text2", wraps=True)
        self._field = text_field("", _("Password"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(_("Password"))
        self._field.returnPressed.connect(self._give)
        self._open = button(_("Open"))
        self._open.clicked.connect(self._give)
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._stack.addWidget(self._message())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(look().px(_FEWEST))
        view.zoomed.connect(self._tell)

    def show_pages(self) -> None:
        self._stack.setCurrentIndex(0)
        self._view.show_document()
        self._tell()

    def say(self, sentence: str, *, asks_password: bool = False) -> None:
        """Instead of pages."""
        self._sentence.show_words(sentence)
        for part in (self._field, self._open):
            part.setVisible(asks_password)
        self._field.clear()
        self._stack.setCurrentIndex(1)
        self._where.show_words("")
        if asks_password and self.isVisible():
            self._field.setFocus()

    @property
    def sentence(self) -> str:
        """What is said instead of pages; nothing where pages are shown."""
        return self._sentence.text() if self._stack.currentIndex() else ""

    def _give(self) -> None:
        if self._field.text():
            self.password_given.emit(self._field.text())

    def _tell(self) -> None:
        if not self._stack.currentIndex() and self._view.sheets.count:
            told = _("page {number} of {total}").format(
                number=self._view.page, total=self._view.sheets.count
            )
            self._where.show_words(f"{told}, {round(self._view.zoom * 100)} %")

    def _head(self) -> QWidget:
        head = _Bar()
        row = QHBoxLayout(head)
        side = look().px(8)
        row.setContentsMargins(look().px(12), look().px(3), side, look().px(3))
        row.setSpacing(look().px(2))
        row.addWidget(self._where, 1)
        for part in self._buttons():
            row.addWidget(part)
        return head

    def _buttons(self) -> list[Button]:
        def zoom(by: float) -> None:
            self._view.set_zoom(self._view.zoom * by)

        smaller = tool_button("magnifying-glass-minus", _("Smaller page"), "-")
        smaller.clicked.connect(lambda: zoom(1 / _LARGER))
        larger = tool_button("magnifying-glass-plus", _("Larger page"), "+")
        larger.clicked.connect(lambda: zoom(_LARGER))
        fit = tool_button("arrows-left-right", _("As wide as there is room"), "0")
        fit.clicked.connect(lambda: self._view.set_zoom(1.0))
        close = tool_button("x", _("Hide the pages"))
        close.clicked.connect(self.closed)
        return [smaller, larger, fit, close]

    def _message(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        edge = look().px(24)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look().px(12))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._sentence)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._open)
        column.addLayout(row)
        return page


class _Bar(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()
