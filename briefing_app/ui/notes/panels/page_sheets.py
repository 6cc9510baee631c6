"""Sheets of paper one below the other, as wide as the panel, with the line at the cursor."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.tokens import LIGHT, Space

_BAR = 3
_TINT = 32


class Sheets(Protocol):
    """Pages that can be painted; `sizes` are in units of their own."""

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]: ...

    def paint(self, painter: QPainter, number: int, sheet: QRectF) -> None: ...


class _NoSheets:
    sizes: tuple[tuple[float, float], ...] = ()

    def paint(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        """There is nothing to be seen."""


class PageSheets(QWidget):
    """A click tells the page, from 1, and the place on it in the units of its size."""

    clicked = Signal(int, QPointF)

    def __init__(self) -> None:
        super().__init__()
        self._sheets: Sheets = _NoSheets()
        self._at: tuple[int, QRectF] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sheets(self, sheets: Sheets) -> None:
        """What was marked is not, until the place of the cursor is told anew."""
        is_as_high = sheets.sizes == self._sheets.sizes
        self._sheets = sheets
        self._at = None
        if not is_as_high:
            self.updateGeometry()
        self.update()

    def mark(self, place: tuple[int, QRectF] | None) -> QRectF | None:
        """Show the line at the cursor; the answer is where that is in the widget."""
        before = self._marked()
        self._at = place
        after = self._marked()
        if after != before:
            for rect in filter(None, (before, after)):
                self.update(rect.toAlignedRect())
        return after

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        sheets = self._rects(width)
        return round(sheets[-1].bottom()) + 1 + look().px(Space.M) if sheets else 0

    def sizeHint(self) -> QSize:
        width = look().px(240)
        return QSize(width, self.heightForWidth(width))

    def _rects(self, width: int) -> list[QRectF]:
        rects: list[QRectF] = []
        top = 0.0
        for wide, high in self._sheets.sizes:
            height = (width - 2) * high / wide
            rects.append(QRectF(0, top, width - 2, height))
            top += height + look().px(Space.M)
        return rects

    def _scale(self, sheet: QRectF, number: int) -> float:
        return sheet.width() / self._sheets.sizes[number - 1][0]

    def _marked(self) -> QRectF | None:
        rects = self._rects(self.width())
        if self._at is None or not 1 <= self._at[0] <= len(rects):
            return None
        number, place = self._at
        sheet = rects[number - 1]
        scale = self._scale(sheet, number)
        top = sheet.top() + place.top() * scale
        return QRectF(0, top, sheet.width(), max(place.height() * scale, look().px(6)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper is white in the dark too: this is how it will print."""
        painter = QPainter(self)
        for number, sheet in enumerate(self._rects(self.width()), 1):
            if not sheet.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(sheet, Qt.GlobalColor.white)
            painter.save()
            painter.setClipRect(sheet)
            self._sheets.paint(painter, number, sheet)
            painter.restore()
            painter.setPen(look().colour("page_edge"))
            painter.drawRect(sheet)
        if marked := self._marked():
            ink = LIGHT.surfaces["accent"]
            tint = QColor(ink)
            tint.setAlpha(_TINT)
            painter.fillRect(marked.adjusted(1, 0, 0, 0), tint)
            bar = QRectF(marked.left() + 1, marked.top(), look().px(_BAR), marked.height())
            painter.fillRect(bar, ink)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.tell(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def tell(self, place: QPointF) -> None:
        """As if this place of the widget had been clicked."""
        for number, sheet in enumerate(self._rects(self.width()), 1):
            if sheet.contains(place):
                scale = self._scale(sheet, number)
                self.clicked.emit(number, (place - sheet.topLeft()) / scale)


class SheetArea(QScrollArea):
    """The sheets to scroll through; Enter goes to what stands in the middle of the view."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.sheets = PageSheets()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(self.sheets)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)

    def follow(self, place: tuple[int, QRectF] | None) -> None:
        """Show the line at the cursor; the sheets move only where it is out of sight."""
        marked = self.sheets.mark(place)
        if marked is None:
            return
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() <= marked.top() <= bar.value() + seen - marked.height():
            bar.setValue(round(marked.center().y() - seen / 3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            middle = self.viewport().height() / 2 + self.verticalScrollBar().value()
            self.sheets.tell(QPointF(self.sheets.width() / 2, middle))
        else:
            super().keyPressEvent(event)
