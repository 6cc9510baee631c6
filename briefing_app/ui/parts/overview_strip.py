"""The strip at the edge of a text: a lane for each kind, a frame for what is in view."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.kind_words import kind_letter, kind_name
from briefing_app.ui.parts.painting import border, box, width_of, words
from briefing_app.ui.tokens import Kind, Size, Use

LANES = (Kind.STATISTIC, Kind.PRECEDENT, Kind.QUOTATION, Kind.RECOMMENDATION)
_HEAD = 24
_MARK_WIDTH, _MARK_HEIGHT = 6, 8


@dataclass(frozen=True, slots=True)
class StripMark:
    """`start` and `end` are parts of the whole text, from 0 to 1; `name` says the place."""

    kind: Kind
    start: float
    end: float
    name: str


class OverviewStrip(QWidget):
    """36 wide. A click jumps, the wheel scrolls, the pointer over a mark names its place.

    The marks are the same things as the list beside the text, where keys and readers find them.
    """

    jumped = Signal(float)
    """To this part of the text, from 0 to 1."""
    wheel_turned = Signal(QWheelEvent)

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[StripMark, ...] = ()
        self._view = (0.0, 1.0)
        self.setAccessibleName(_("Overview of the text"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_marks(self, marks: Sequence[StripMark]) -> None:
        self._marks = tuple(marks)
        self.update()

    def show_view(self, start: float, end: float) -> None:
        """The part of the text that can be seen."""
        self._view = (max(0.0, start), min(1.0, end))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(Size.STRIP), look().px(200))

    def mark_at(self, point: QPoint) -> StripMark | None:
        return next(
            (m for m in self._marks if self._mark_rect(m).adjusted(-2, -2, 2, 2).contains(point)),
            None,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position().toPoint())
        self.jumped.emit(mark.start if mark else self._part_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.jumped.emit(self._part_at(event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheel_turned.emit(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(event.pos())
            QToolTip.showText(event.globalPos(), mark.name if mark else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, 0, 1, self.height(), look().colour("line"))
        self._paint_frame(painter)
        for place, kind in enumerate(LANES):
            self._paint_letter(painter, place, kind)
        for mark in self._marks:
            painter.fillRect(self._mark_rect(mark), look().colour(mark.kind))
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        top, bottom = (self._y_of(part) for part in self._view)
        frame = QRectF(1, top, self.width() - 2, max(look().px(8), bottom - top))
        box(painter, frame, 2, "hover", border("edge"))

    def _paint_letter(self, painter: QPainter, place: int, kind: Kind) -> None:
        letter = kind_letter(kind)
        left = self._lane(place) + (look().px(_MARK_WIDTH) - width_of(letter, Use.LANE)) / 2
        top = QRectF(left, look().px(6), look().px(20), look().px(12))
        words(painter, top, letter, Use.LANE, kind)

    def _lane(self, place: int) -> int:
        return look().px(4 + place * 8)

    def _mark_rect(self, mark: StripMark) -> QRectF:
        lane = LANES.index(mark.kind) if mark.kind in LANES else 0
        top = self._y_of(mark.start)
        height = max(look().px(_MARK_HEIGHT), self._y_of(mark.end) - top)
        return QRectF(self._lane(lane), top, look().px(_MARK_WIDTH), height)

    def _y_of(self, part: float) -> float:
        head = look().px(_HEAD)
        return head + part * (self.height() - head - look().px(4))

    def _part_at(self, y: float) -> float:
        head = look().px(_HEAD)
        return min(1.0, max(0.0, (y - head) / max(1, self.height() - head - look().px(4))))


def mark_name(kind: Kind, place: str) -> str:
    """What hovering says: the kind and where."""
    return f"{kind_name(kind)}, {place}"
