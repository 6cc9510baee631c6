"""The pages of a PDF, drawn where they are in sight, with the marks of the text over them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from briefing_app.domain.page_place import PageBox, PageWords
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.painting import border, width_of
from briefing_app.ui.parts.painting import words as paint_words
from briefing_app.ui.reader.column_painting import Shown
from briefing_app.ui.reader.page_painting import paint_over_page
from briefing_app.ui.reader.page_pictures import PagePictures
from briefing_app.ui.reader.page_sheets import APART, NARROWEST, WIDEST, Sheets
from briefing_app.ui.tokens import LIGHT, Use

_STEP, _AIR = 48, 40
_WHITE = 1.2
"""Points above and below the letters that belong to a mark."""

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1.2, Qt.Key.Key_Equal: 1.2, Qt.Key.Key_Minus: 1 / 1.2}

ShownIn = Callable[[int], Shown | None]
"""What is painted over the words of the passage with a number, as the text shows it."""


class PageView(QAbstractScrollArea):
    """`moved_by_hand` follows scrolling here, not being scrolled; `clicked_at` carries the passage
    and the character that were meant; `left` asks for the text."""

    moved_by_hand = Signal()
    clicked_at = Signal(int, int)
    zoomed = Signal()
    left = Signal()

    def __init__(self, pictures: PagePictures, shown_in: ShownIn) -> None:
        super().__init__()
        self.zoom = 1.0
        self.name_of: Callable[[int, int], str] = _no_name
        self._pictures, self._shown_in = pictures, shown_in
        self._boxes: dict[tuple[int, ...], tuple[PageBox, ...]] = {}
        self.sheets = Sheets((), 1, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Pages of the source"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        bar = self.verticalScrollBar()
        bar.setSingleStep(_STEP)
        bar.actionTriggered.connect(lambda _action: self.moved_by_hand.emit())
        bar.valueChanged.connect(lambda _value: self._tell_page())
        pictures.arrived.connect(self._arrived)

    def show_document(self) -> None:
        """The pictures are of another document: from its first page."""
        self._boxes.clear()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    @property
    def page(self) -> int:
        """The page most of which is in sight."""
        if not self.sheets.count:
            return 0
        return self.sheets.at(self.verticalScrollBar().value() + self.viewport().height() / 3)

    def set_zoom(self, zoom: float) -> None:
        """At 1 a page is as wide as the room; the same place stays at the top."""
        number, _x, y = self.top_place()
        self.zoom = min(WIDEST, max(NARROWEST, zoom))
        self._lay_out()
        self.show_place(number, y, at_top=True)
        self.viewport().update()
        self.zoomed.emit()

    def top_place(self) -> tuple[int, float, float]:
        """The page at the top of what is in sight, and the place on it in points."""
        if not self.sheets.count:
            return 1, 0.0, 0.0
        top = self.verticalScrollBar().value() + look().px(APART)
        return self.sheets.place(self.sheets.width / 2, top)

    def show_place(self, number: int, y: float, *, at_top: bool = False) -> None:
        """A height of a page in points: at the top, or just somewhere in sight."""
        if not 1 <= number <= self.sheets.count:
            return
        bar, air, height = self.verticalScrollBar(), look().px(_AIR), self.viewport().height()
        there = self.sheets.rect(number).y() + y * self.sheets.scale
        if at_top:
            bar.setValue(round(there) - look().px(APART))
        elif not bar.value() + air <= there <= bar.value() + height - 2 * air:
            bar.setValue(round(there - height / 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().colour("canvas"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for number in self._in_sight():
            self._paint(painter, number)
        painter.end()
        self._want()

    def _paint(self, painter: QPainter, number: int) -> None:
        rect = self.sheets.rect(number)
        picture = self._pictures.picture(number)
        painter.fillRect(rect, LIGHT.colour("base"))
        if picture is not None:
            self._paint_picture(painter, rect, picture)
            if words := self._pictures.words(number):
                self._paint_marks(painter, rect, words)
        else:
            told = _("page {number}").format(number=number)
            aside = (rect.width() - width_of(told, Use.LABEL)) / 2
            middle = rect.adjusted(aside, 0, 0, 0)
            paint_words(painter, middle, told, Use.LABEL, LIGHT.colour("text2"))
        painter.setPen(border("page_edge"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_picture(self, painter: QPainter, rect: QRectF, picture: QImage) -> None:
        """Point for point where it was drawn for this size; stretched until it is drawn anew."""
        ratio = self.devicePixelRatioF()
        if abs(picture.width() - rect.width() * ratio) <= 1:
            picture.setDevicePixelRatio(ratio)
            painter.drawImage(rect.topLeft().toPoint(), picture)
        else:
            picture.setDevicePixelRatio(1.0)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, picture)

    def _paint_marks(self, painter: QPainter, rect: QRectF, words: PageWords) -> None:
        for passage in words.passages:
            if shown := self._shown_in(passage):
                lines_of = partial(self._lines_of, rect, words, passage)
                paint_over_page(painter, lines_of, shown)

    def _lines_of(
        self, rect: QRectF, words: PageWords, passage: int, *ends: int
    ) -> Sequence[QRectF]:
        """With a little of the white around the letters."""
        scale = self.sheets.scale
        asked = (words.number, passage, *ends)
        if asked not in self._boxes:
            self._boxes[asked] = words.lines(passage, ends[0], ends[1])
        return [
            QRectF(
                rect.x() + box.left * scale,
                rect.y() + (box.top - _WHITE) * scale,
                (box.right - box.left) * scale,
                (box.height + 2 * _WHITE) * scale,
            )
            for box in self._boxes[asked]
        ]

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self.sheets.between(top, top + self.viewport().height())

    def _want(self) -> None:
        """Those in sight are drawn first, then the one after."""
        if not self.sheets.count or not self.isVisible():
            return
        seen = self._in_sight()
        after = [seen.stop] if seen.stop <= self.sheets.count else []
        ratio = self.devicePixelRatioF()
        self._pictures.want(
            (number, round(self.sheets.rect(number).width() * ratio)) for number in (*seen, *after)
        )

    def _arrived(self, number: int) -> None:
        if self.sheets.count and number in self._in_sight():
            self.viewport().update()

    def _lay_out(self) -> None:
        room, height = self.viewport().width(), self.viewport().height()
        self.sheets = Sheets(self._pictures.sizes, room, self.zoom)
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setPageStep(height)
        bar.setRange(0, max(0, round(self.sheets.height) - height))
        across.setPageStep(room)
        across.setRange(0, max(0, round(self.sheets.width) - room))
        self._tell_page()

    def _tell_page(self) -> None:
        told = _("page {number} of {total}").format(number=self.page, total=self.sheets.count)
        self.setAccessibleDescription(told if self.sheets.count else "")
        self.zoomed.emit()

    def _words_at(self, place: QPointF) -> tuple[int, int] | None:
        if not self.sheets.count:
            return None
        x = place.x() + self.horizontalScrollBar().value()
        number, across, down = self.sheets.place(x, place.y() + self.verticalScrollBar().value())
        words = self._pictures.words(number)
        return words.at(across, down) if words else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        number, _x, y = self.top_place()
        self._lay_out()
        self.show_place(number, y, at_top=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._words_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self.clicked_at.emit(*found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        else:
            super().wheelEvent(event)
            self.moved_by_hand.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ZOOM_KEYS:
            self.set_zoom(self.zoom * _ZOOM_KEYS[key])
        elif key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self.verticalScrollBar()
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
            self.moved_by_hand.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer over marked words says what was collected from them."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.name_of(*found) if found else "", self)
            return True
        return super().viewportEvent(event)


def _no_name(_passage: int, _offset: int) -> str:
    return ""
