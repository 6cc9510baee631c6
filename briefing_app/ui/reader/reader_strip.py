"""The strip at the edge with hollow marks for what is proposed and not yet decided."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent

from briefing_app.ui.look import look
from briefing_app.ui.parts.overview_strip import OverviewStrip, StripMark
from briefing_app.ui.parts.painting import border, box

_NEAR = 4


class ReaderStrip(OverviewStrip):
    """A full mark is collected, a hollow one proposed; a full one lies over a hollow one."""

    def __init__(self) -> None:
        super().__init__()
        self._hollow: tuple[StripMark, ...] = ()

    def show_proposals(self, marks: Sequence[StripMark]) -> None:
        self._hollow = tuple(marks)
        self.update()

    def mark_at(self, point: QPoint) -> StripMark | None:
        found = super().mark_at(point)
        hollow = (m for m in self._hollow if self._mark_rect(m).contains(point))
        return found or next(hollow, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        taken = {self._spot(mark) for mark in self._marks}
        for mark in self._hollow:
            if (spot := self._spot(mark)) not in taken:
                taken.add(spot)
                box(painter, self._mark_rect(mark), 0, None, border(mark.kind))
        painter.end()

    def _spot(self, mark: StripMark) -> tuple[int, int]:
        """The same for marks that lie on each other."""
        rect = self._mark_rect(mark)
        return int(rect.x()), int(rect.y()) // look().px(_NEAR)
