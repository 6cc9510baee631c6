"""A table whose cells hold paragraphs, shown whole: rows are as high as their words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.marks import paint_sign, sign_width
from briefing_app.ui.parts.painting import border, box, lines_of, stacked, width_of
from briefing_app.ui.tokens import Radius, Size, Use

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD_X, _PAD_Y, _LEAST, _STEP, _GAP = 11, 7, 36, 18, 6


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph within a cell; the sign follows its last word, or stands on the next line."""

    words: str
    use: Use = Use.LABEL
    ink: Ink = "text"
    sign: Sign | None = None

    def spoken(self) -> str:
        return f"{self.words} {self.sign.words}" if self.sign else self.words


Cell = tuple[Said, ...]
Row = tuple[Cell, ...]
Heads = Callable[[], tuple[str, ...]]


class SaidTable(QTableView):
    """A subclass shares out the width among its columns; one row may be at hand."""

    def __init__(self, heads: Heads) -> None:
        super().__init__()
        self.cells = SaidRows(heads, self)
        self.setModel(self.cells)
        self.setItemDelegate(_CellPainter(self))
        self.setFrameShape(QFrame.Shape.Box)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(look().px(_LEAST))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)

    def widths(self, room: int) -> Sequence[int]:
        """Of the columns; together they are the room. Without another word, all the same."""
        count = self.cells.columnCount()
        even = [room // count] * (count - 1)
        return [*even, room - sum(even)]

    def is_at_hand(self, _row: int, *, selected: bool) -> bool:
        """Whether the row is tinted."""
        return selected

    def fit(self) -> None:
        for column, width in enumerate(self.widths(self.viewport().width())):
            self.horizontalHeader().resizeSection(column, width)
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class SaidRows(QAbstractTableModel):
    def __init__(self, heads: Heads, parent: QObject) -> None:
        super().__init__(parent)
        self._heads = heads
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def cell(self, index: _Index) -> Cell:
        return self._rows[index.row()][index.column()]

    def widest(self, column: int) -> int:
        """What head and cells need to stand on one line, with the padding."""
        words = [said.words for row in self._rows for said in row[column]]
        heads = self._heads()[column]
        wide = max(width_of(text, Use.LABEL_STRONG) for text in (*words, heads))
        return round(wide + 2 * look().px(_PAD_X) + 1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return look().font(Use.LABEL_STRONG)
        if role == Qt.ItemDataRole.ForegroundRole:
            return look().colour("text2")
        return self._heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return ", ".join(said.spoken() for said in self.cell(index))


@dataclass(frozen=True, slots=True)
class _Line:
    """`after` is how far from the left the sign stands; nothing without a sign here."""

    words: str
    said: Said
    after: float | None = None


class _CellPainter(QStyledItemDelegate):
    def __init__(self, table: SaidTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._table.columnWidth(index.column())
        count = len(_lines(self._table.cells.cell(index), width - 2 * look().px(_PAD_X)))
        return QSize(width, look().px(max(_LEAST, 2 * _PAD_Y + count * _STEP)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        tinted = self._table.is_at_hand(index.row(), selected=selected)
        painter.fillRect(rect, look().colour("accent_tint" if tinted else "base"))
        below = QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(below, look().colour("line"))
        inside = rect.adjusted(look().px(_PAD_X), look().px(_PAD_Y), -look().px(_PAD_X), 0)
        for number, line in enumerate(_lines(self._table.cells.cell(index), inside.width())):
            _paint_line(painter, inside.adjusted(0, number * look().px(_STEP), 0, 0), line)
        is_last = index.column() == self._table.cells.columnCount() - 1
        if selected and is_last and self._table.hasFocus():
            _paint_ring(painter, rect)


def _lines(cell: Cell, width: float) -> list[_Line]:
    return [line for said in cell for line in _lines_of(said, width)]


def _lines_of(said: Said, width: float) -> list[_Line]:
    lines = [_Line(words, said) for words in lines_of(said.words, said.use, width)]
    if said.sign is None:
        return lines
    last = lines[-1].words if lines else ""
    after = width_of(last, said.use) + look().px(_GAP) if last else 0.0
    if after + sign_width(said.sign) > width:
        return [*lines, _Line("", said, 0.0)]
    return [*lines[:-1], _Line(last, said, after)]


def _paint_line(painter: QPainter, place: QRectF, line: _Line) -> None:
    if line.words:
        stacked(painter, place.topLeft(), (line.words,), line.said.use, line.said.ink)
    if line.said.sign is not None and line.after is not None:
        row = QRectF(place.x() + line.after, place.y() - 1, place.width(), look().px(_STEP))
        paint_sign(painter, row, line.said.sign)


def _paint_ring(painter: QPainter, last: QRectF) -> None:
    row = QRectF(last)
    row.setLeft(0)
    painter.save()
    painter.setClipping(False)
    pen = border("focus", look().px(Size.RING))
    box(painter, row.adjusted(1, 1, -1, -2), Radius.MARKING, None, pen)
    painter.restore()
