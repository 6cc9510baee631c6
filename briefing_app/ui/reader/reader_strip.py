"""The strip at the edge with hollow marks for what is proposed and not yet decided."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from briefing_app.ui.look import look
from briefing_app.ui.parts.overview_strip import OverviewStrip, StripMark
from briefing_app.ui.parts.painting import border

_NEAR = 4


class ReaderStrip(OverviewStrip):
    """A full mark is collected, a hollow one proposed; a full one lies over a hollow one.

    There may be thousands of proposals: their places are remembered as long as the size holds.
    """

    def __init__(self) -> None:
        super().__init__()
        self._hollow: tuple[StripMark, ...] = ()
        self._places: dict[StripMark, QRect] = {}

    def show_proposals(self, marks: Sequence[StripMark]) -> None:
        self._hollow = tuple(marks)
        self.update()

    def mark_at(self, point: QPoint) -> StripMark | None:
        hollow = (mark for mark in self._hollow if self._place(mark).contains(point))
        return super().mark_at(point) or next(hollow, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        near = look().px(_NEAR)
        seen = {(rect.x(), rect.y() // near) for rect in map(self._place, self._marks)}
        for mark in self._hollow:
            rect = self._place(mark)
            spot = (rect.x(), rect.y() // near)
            if spot not in seen:
                seen.add(spot)
                painter.setPen(border(mark.kind))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.end()

    def _place(self, mark: StripMark) -> QRect:
        if mark not in self._places:
            self._places[mark] = self._mark_rect(mark).toRect()
        return self._places[mark]
