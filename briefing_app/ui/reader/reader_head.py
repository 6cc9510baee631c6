"""Above the text: what is being read, how it may be used, and the field that finds words in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.names import name_of
from briefing_app.domain.source import Attribution, Edition, Source
from briefing_app.language import _, language
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import SignLabel
from briefing_app.ui.parts.search_field import SearchField
from briefing_app.ui.tokens import Use


class FindField(SearchField):
    """Enter goes to the next place, Shift+Enter to the one before, Esc back to the text."""

    stepped = Signal(int)
    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__(_("Find in the text"), in_bar=True, key="Ctrl F")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ReaderHead(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedWords("", Use.NOTE_HEADING)
        self._second = ElidedWords("", Use.LABEL, "text2")
        self._rule = SignLabel(Sign("user-circle-minus", "", "warning"))
        self._edition = SignLabel(Sign("circle-wavy-check-fill", "", "good"))
        self.find_field = FindField()
        self.find_field.setFixedWidth(look().px(220))
        second = QHBoxLayout()
        second.setSpacing(look().px(14))
        for part in (self._second, self._rule, self._edition):
            second.addWidget(part)
        second.addStretch()
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(self._title)
        words.addLayout(second)
        row = QHBoxLayout(self)
        side = look().px(20)
        row.setContentsMargins(side, look().px(8), side, look().px(8))
        row.setSpacing(side)
        row.addLayout(words, 1)
        row.addWidget(self.find_field)

    def add_button(self, button: QWidget) -> None:
        """At the right end, behind the field."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)

    def show_source(self, source: Source, edition: Edition, *, unchanged: bool) -> None:
        """`unchanged` says that every collected place was compared with these words and holds."""
        self._title.show_words(source.title)
        made = (source.body or source.author, date_in_words(source.date, language()))
        self._second.show_words(", ".join(filter(None, made)))
        self._second.setVisible(any(made))
        free = source.attribution is Attribution.FREE
        self._rule.setVisible(not free)
        self._rule.show_sign(Sign("user-circle-minus", name_of(source.attribution), "warning"))
        told = _("Edition {number}, words unchanged") if unchanged else _("Edition {number}")
        ink: Ink = "good" if unchanged else "text2"
        icon = "circle-wavy-check-fill" if unchanged else "file-text"
        self._edition.show_sign(Sign(icon, told.format(number=edition.number), ink))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()
