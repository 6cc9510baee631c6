"""Selecting in the source's words, by mouse and by keys, and telling what was clicked."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)

from briefing_app.ui.reader.caret_moves import (
    MOVES,
    moved,
    one_paragraph_more,
    one_sentence_more,
    whole_paragraphs,
    whole_sentences,
)
from briefing_app.ui.reader.column_view import ColumnView
from briefing_app.ui.reader.reading_text import Point, ReadingText

_COPY = QKeySequence.StandardKey.Copy
_IN_TEXT = Qt.CursorShape.IBeamCursor
Grown = Callable[[ReadingText, Point, Point], tuple[Point, Point]]
_ALL = QKeySequence.StandardKey.SelectAll


class TextColumn(ColumnView):
    """Points are places in the reading; the page turns a selection into an excerpt."""

    selected = Signal()
    clicked_at = Signal(object)
    card_clicked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._after_double = self._on_card = False
        self._grown: Grown | None = None
        self.viewport().setMouseTracking(True)

    @property
    def has_selection(self) -> bool:
        return self.caret != self.anchor

    def selected_words(self) -> str:
        return self.reading.between(self.anchor, self.caret) if self.has_selection else ""

    def select(self, first: Point, last: Point) -> None:
        self.anchor, self.caret = first, last
        self._grown = None
        self.viewport().update()
        self.selected.emit()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Selection))

    def select_sentence(self) -> None:
        """The sentence in which the caret stands; pressed again, one more."""
        self._grow(whole_sentences, one_sentence_more)

    def select_paragraph(self) -> None:
        """The paragraph in which the caret stands; pressed again, one more."""
        self._grow(whole_paragraphs, one_paragraph_more)

    def source_range(self) -> tuple[int, int] | None:
        """The chosen words as characters of the source's own text."""
        if not self.has_selection:
            return None
        return self.reading.source_range(self.anchor, self.caret)

    def _grow(self, at_first: Grown, again: Grown) -> None:
        if self.reading.passages:
            grown = again if self._grown is again else at_first
            self.select(*grown(self.reading, *sorted((self.anchor, self.caret))))
            self._grown = again
            self.bring_to_sight(self.caret)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.reading.passages:
            return
        if card := self.card_at(event.position()):
            self._on_card = True
            self.card_clicked.emit(card.thing)
            return
        point = self.point_at(event.position().toPoint())
        keep = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._after_double:
            self.select(*self.reading.whole(point.passage))
        else:
            self.select(self.anchor if keep else point, point)
        self._after_double = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            over = Qt.CursorShape.ArrowCursor if self.card_at(event.position()) else _IN_TEXT
            self.viewport().setCursor(over)
        elif event.buttons() & Qt.MouseButton.LeftButton and not self._on_card:
            self.caret = self.point_at(event.position().toPoint())
            self.bring_to_sight(self.caret)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._on_card:
            self._on_card = False
            return
        if self.has_selection:
            self.select(self.anchor, self.caret)
        else:
            self.clicked_at.emit(self.caret)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.reading.passages and not self.card_at(event.position()):
            point = self.point_at(event.position().toPoint())
            start = moved(self.reading, self.flow, point, "word_start")
            self.select(start, moved(self.reading, self.flow, start, "word_end"))
            self._after_double = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_COPY) and self.has_selection:
            QGuiApplication.clipboard().setText(self.selected_words())
        elif event.matches(_ALL) and self.reading.passages:
            last = len(self.reading.passages) - 1
            self.select(Point(0, 0), self.reading.whole(last)[1])
        elif not self._move_caret(event):
            super().keyPressEvent(event)

    def _move_caret(self, event: QKeyEvent) -> bool:
        move = MOVES.get(
            (event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        )
        if move is None or not self.reading.passages:
            return False
        point = moved(self.reading, self.flow, self.caret, move)
        keep = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.select(self.anchor if keep else point, point)
        self.bring_to_sight(point)
        return True
