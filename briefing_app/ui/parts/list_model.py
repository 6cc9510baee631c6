"""A Qt list over plain values, fetched a page at a time, each shown by its face."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing_app.ui.parts.faces import CardFace, Face, HeadingFace

T = TypeVar("T")

PAGE = 100
FACE_ROLE = Qt.ItemDataRole.UserRole + 1
VALUE_ROLE = Qt.ItemDataRole.UserRole + 2

Fetch = Callable[[int, int], Sequence[T]]
"""Offset and most: the values from there on."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ListModel(QAbstractListModel, Generic[T]):
    """`show` it values, or a way to fetch them; `face` says how each one looks."""

    def __init__(
        self,
        face: Callable[[T], Face],
        *,
        drag: Callable[[tuple[T, ...]], QMimeData] | None = None,
        mime_types: tuple[str, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._face = face
        self._drag, self._mime_types = drag, mime_types
        self._values: list[T] = []
        self._faces: dict[int, Face] = {}
        self._total = 0
        self._fetch: Fetch[T] = _nothing

    def show(self, total: int, fetch: Fetch[T]) -> None:
        """A new list of `total` values, of which the first page is fetched at once."""
        self.beginResetModel()
        self._total, self._fetch = total, fetch
        self._values = list(fetch(0, min(PAGE, total))) if total else []
        self._faces.clear()
        self.endResetModel()

    def show_all(self, values: Sequence[T]) -> None:
        """Where all the values are at hand anyway."""
        kept = tuple(values)
        self.show(len(kept), lambda start, most: kept[start : start + most])

    def renew(self, values: Sequence[T]) -> None:
        """As many values in the same places: only rows that are others now are painted anew."""
        kept = tuple(values)
        self._fetch = lambda start, most: kept[start : start + most]
        for row, (before, value) in enumerate(zip(self._values, kept, strict=False)):
            if value != before:
                self._values[row] = value
                self._faces.pop(row, None)
                self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def can_be_dragged(self) -> bool:
        return self._drag is not None

    @property
    def total(self) -> int:
        return self._total

    def value_at(self, row: int) -> T | None:
        """None for a row that is not there, or not fetched yet."""
        return self._values[row] if 0 <= row < len(self._values) else None

    def row_of(self, is_wanted: Callable[[T], bool]) -> int:
        """The first row that fits, fetching on until it is found; -1 if none does."""
        row = 0
        while row < len(self._values) or self._fetch_page():
            if is_wanted(self._values[row]):
                return row
            row += 1
        return -1

    def face_at(self, row: int) -> Face:
        if row not in self._faces:
            self._faces[row] = self._face(self._values[row])
        return self._faces[row]

    def forget_faces(self) -> None:
        """After a change of language: the same values, in other words."""
        self._faces.clear()
        if self._values:
            self.dataChanged.emit(self.index(0), self.index(len(self._values) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._values)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and len(self._values) < self._total

    def fetchMore(self, parent: _Index) -> None:
        if not parent.isValid():
            self._fetch_page()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._values):
            return None
        if role == VALUE_ROLE:
            return self._values[index.row()]
        return _aspect(self.face_at(index.row()), role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.face_at(index.row()), HeadingFace):
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._drag is not None else flags

    def mimeTypes(self) -> list[str]:
        return list(self._mime_types)

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        values = tuple(self._values[row] for row in rows)
        return self._drag(values) if self._drag is not None and values else QMimeData()

    def _fetch_page(self) -> bool:
        """Whether anything came. A shorter page than promised ends the list."""
        start = len(self._values)
        page = list(self._fetch(start, min(PAGE, self._total - start)))
        if not page:
            self._total = start
            return False
        self.beginInsertRows(_NOWHERE, start, start + len(page) - 1)
        self._values.extend(page)
        self.endInsertRows()
        return True


def _nothing(_start: int, _most: int) -> Sequence[T]:
    return ()


def _aspect(face: Face, role: int) -> object:
    if role == FACE_ROLE:
        return face
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return face.spoken()
    if role == Qt.ItemDataRole.ToolTipRole and isinstance(face, CardFace):
        return face.claim
    return None
