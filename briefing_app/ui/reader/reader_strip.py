"""The strip at the edge: what is collected, proposed, left and lost, each at its place."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent

from briefing_app.language import _, ngettext
from briefing_app.ui.look import Look, look
from briefing_app.ui.parts.overview_strip import LANES, OverviewStrip, StripMark
from briefing_app.ui.parts.painting import border
from briefing_app.ui.reader.edge_marks import EdgeMark, Standing
from briefing_app.ui.tokens import Kind

_WIDTH, _HEIGHT, _NEAR, _LINE, _HEAD = 6, 8, 4, 2, 24


class ReaderStrip(OverviewStrip):
    """There may be thousands of marks: they are painted once, and again when they change."""

    def __init__(self) -> None:
        super().__init__()
        self._edge: dict[Standing, tuple[EdgeMark, ...]] = dict.fromkeys(Standing, ())
        self._picture: QPixmap | None = None
        self._worn: Look | None = None

    def show_edge(self, standing: Standing, marks: Sequence[EdgeMark]) -> None:
        self._edge[standing] = tuple(marks)
        self._picture = None
        self.setAccessibleDescription(self.spoken())
        self.update()

    def marks(self, standing: Standing) -> tuple[EdgeMark, ...]:
        return self._edge[standing]

    def spoken(self) -> str:
        """How many there are of each that there are."""
        told: dict[Standing, Callable[[int], str]] = {
            Standing.COLLECTED: lambda n: ngettext("{count} collected", "{count} collected", n),
            Standing.OPEN: lambda n: ngettext("{count} to decide", "{count} to decide", n),
            Standing.LEFT: lambda n: ngettext("{count} left", "{count} left", n),
            Standing.LOST: lambda n: ngettext("{count} lost", "{count} lost", n),
        }
        counts = {standing: len(self._edge[standing]) for standing in told}
        said = (words(counts[each]).format(count=counts[each]) for each, words in told.items())
        return ", ".join(words for words, count in zip(said, counts.values(), strict=True) if count)

    def mark_at(self, point: QPoint) -> StripMark | None:
        """What is on top there, with its name; over the letters, what the marks mean."""
        if point.y() < look().px(_HEAD):
            return StripMark(Kind.FACT, 0.0, 0.0, _legend())
        place = QPointF(point)
        for standing in reversed(Standing):
            for mark in self._edge[standing]:
                if self._rect(mark).adjusted(-2, -2, 2, 2).contains(place):
                    return StripMark(mark.kind, mark.start, mark.end, mark.naming())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, 0, 1, self.height(), look().colour("line"))
        self._paint_frame(painter)
        for place, kind in enumerate(LANES):
            self._paint_letter(painter, place, kind)
        painter.drawPixmap(0, 0, self._painted())
        painter.end()

    def _painted(self) -> QPixmap:
        if self._picture is None or self._worn is not look():
            self._worn = look()
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap((QSizeF(self.size()) * ratio).toSize())
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            for standing, marks in self._edge.items():
                for kind, rect in self._apart(marks):
                    _PAINT[standing](painter, rect, kind)
            painter.end()
        return self._picture

    def _apart(self, marks: Sequence[EdgeMark]) -> Iterator[tuple[Kind, QRectF]]:
        """Of those so near to each other that they would be one, the first."""
        seen: set[tuple[int, int, int]] = set()
        lanes = {id(kind): self._lane(_lane_of(kind)) for kind in Kind}
        near, width, least = (look().px(size) for size in (_NEAR, _WIDTH, _HEIGHT))
        top, height = self._y_of(0.0), self._y_of(1.0) - self._y_of(0.0)
        for mark in marks:
            first, last = top + mark.start * height, top + mark.end * height
            left = lanes[id(mark.kind)]
            spot = (left, int(first // near), int(last // near))
            if spot not in seen:
                seen.add(spot)
                yield mark.kind, QRectF(left, first, width, max(least, last - first))

    def _rect(self, mark: EdgeMark) -> QRectF:
        top = self._y_of(mark.start)
        height = max(look().px(_HEIGHT), self._y_of(mark.end) - top)
        return QRectF(self._lane(_lane_of(mark.kind)), top, look().px(_WIDTH), height)


def _lane_of(kind: Kind) -> int:
    return LANES.index(kind) if kind in LANES else 0


def _full(painter: QPainter, rect: QRectF, kind: Kind) -> None:
    painter.fillRect(rect.toRect(), look().colour(kind))


def _hollow(painter: QPainter, rect: QRectF, kind: Kind) -> None:
    painter.setPen(border(kind))
    painter.drawRect(rect.toRect().adjusted(0, 0, -1, -1))


def _short(painter: QPainter, rect: QRectF, _kind: Kind) -> None:
    line = QRectF(rect.x(), rect.y() + look().px(_NEAR) - 1, rect.width(), look().px(_LINE))
    painter.fillRect(line.toRect(), look().colour("edge"))


def _cross(painter: QPainter, rect: QRectF, _kind: Kind) -> None:
    side = min(rect.width(), rect.height())
    box = QRectF(rect.x(), rect.y() + 1, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect.adjusted(-1, 0, 1, 0), look().colour("panel"))
    painter.setPen(QPen(look().colour("error"), max(1.5, look().px(1.5))))
    lines = (
        QLineF(box.topLeft(), box.bottomRight()),
        QLineF(box.topRight(), box.bottomLeft()),
    )
    painter.drawLines(lines)
    painter.restore()


_PAINT: dict[Standing, Callable[[QPainter, QRectF, Kind], None]] = {
    Standing.LEFT: _short,
    Standing.OPEN: _hollow,
    Standing.COLLECTED: _full,
    Standing.LOST: _cross,
}


def _legend() -> str:
    return _(
        "Statistics, precedents, quotations, recommendations. A full mark is collected, "
        "a hollow one proposed, a short line was left, a cross is lost."
    )
