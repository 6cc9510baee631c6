"""A list that grows: the first stretch at once, the next when one has come near its end."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Signal

from briefing_app.domain.overview import Page
from briefing_app.ui.drag_payload import THING_TYPE
from briefing_app.ui.library.thing import Item, Thing, thing_of
from briefing_app.ui.parts.faces import Face
from briefing_app.ui.parts.list_model import ListModel

_Index = QModelIndex | QPersistentModelIndex


class GrowingModel(ListModel[Item]):
    """`wanted` asks for more from a place on; `grow` brings it, whenever that is."""

    wanted = Signal(int)

    def __init__(
        self,
        face: Callable[[Item], Face],
        drag: Callable[[tuple[Item, ...]], QMimeData],
        parent: QObject,
    ) -> None:
        super().__init__(face, drag=drag, mime_types=(THING_TYPE,), parent=parent)
        self._held: list[Item] = []
        self._asked = -1

    def begin(self, page: Page[Item]) -> None:
        """A new list, of which this is the first stretch."""
        self._held, self._asked = list(page.rows), -1
        self.show(page.total, self._stretch)
        self._catch_up()

    def grow(self, rows: Sequence[Item]) -> None:
        """The next stretch."""
        self._held.extend(rows)
        self._catch_up()

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self.rowCount() < self.total

    def fetchMore(self, parent: _Index) -> None:
        """Once for each place; what has come already is only being laid in."""
        offset = self.rowCount()
        if self.canFetchMore(parent) and offset == len(self._held) and offset != self._asked:
            self._asked = offset
            self.wanted.emit(offset)

    def row_of(self, is_wanted: Callable[[Item], bool]) -> int:
        """Among the rows that are here; -1 where it is none of them."""
        return next((row for row, item in enumerate(self.held()) if is_wanted(item)), -1)

    def place_of(self, thing: Thing) -> int:
        return self.row_of(lambda item: thing_of(item) == thing)

    def held(self) -> tuple[Item, ...]:
        """The rows fetched so far."""
        return tuple(self._held)

    def _stretch(self, start: int, most: int) -> Sequence[Item]:
        return self._held[start : start + most]

    def _catch_up(self) -> None:
        while self.rowCount() < min(len(self._held), self.total):
            super().fetchMore(QModelIndex())
