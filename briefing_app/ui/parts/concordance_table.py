"""The family of a recommendation as a table: source, number, what it asks, answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefing_app.domain.quotation import Seal
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.kind_words import seal_word
from briefing_app.ui.parts.marks import paint_sign, seal_sign, sign_width
from briefing_app.ui.parts.painting import border, box, lines_of, stacked, width_of
from briefing_app.ui.tokens import Radius, Size, Use

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SOURCE, _NUMBER, _ASKS, _ANSWER = range(4)
_PAD_X, _PAD_Y, _LEAST = 11, 7, 36
_LINE = Use.LABEL
_LINE_STEP = 18


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """One demand of the family. `note` is what sets it apart, such as "earlier, narrower"."""

    source: str
    when: str
    number: str
    asks: str
    answer: str
    seal: Seal | None = None
    note: str = ""
    at_hand: bool = False


class ConcordanceTable(QTableView):
    """As high as its rows; the page around it scrolls. Enter or a double click opens a row."""

    opened = Signal(int)
    """The number of the row, from 0."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_CellPainter(self, self._rows))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.Box)
        self.setLineWidth(1)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(look().px(_LEAST))
        head = self.horizontalHeader()
        head.setAccessibleName(name)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(look().px(24))
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.activated.connect(lambda index: self.opened.emit(index.row()))

    def show_rows(self, rows: Sequence[ConcordanceRow]) -> None:
        self._rows.show_rows(tuple(rows))
        self._fit()

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self._rows.rowCount()))
        return QSize(look().px(480), self.horizontalHeader().height() + rows + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(320), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Narrow columns take what their words need, what is asked takes the rest."""
        head = self.horizontalHeader()
        widths = {column: self._rows.widest(column) for column in (_SOURCE, _NUMBER, _ANSWER)}
        widths[_SOURCE] = min(widths[_SOURCE], self.viewport().width() // 3)
        widths[_ANSWER] = min(widths[_ANSWER], self.viewport().width() // 5)
        widths[_ASKS] = self.viewport().width() - sum(widths.values())
        for column, width in widths.items():
            head.resizeSection(column, width)
        self.resizeRowsToContents()
        self.updateGeometry()


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[ConcordanceRow, ...] = ()

    def show_rows(self, rows: tuple[ConcordanceRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> ConcordanceRow:
        return self._rows[place]

    def widest(self, column: int) -> int:
        """Of head and cells, with the padding; a long answer breaks into lines anyway."""
        words = [text for row in self._rows for text in _cell(row, column).split("\n")]
        heads = [_heads()[column]]
        wide = max((width_of(text, Use.LABEL_STRONG) for text in (*words, *heads)), default=0)
        return round(wide + 2 * look().px(_PAD_X) + 1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return look().font(Use.LABEL_STRONG)
        if role == Qt.ItemDataRole.ForegroundRole:
            return look().colour("text2")
        return _heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        spoken = _cell(row, index.column()).replace("\n", ", ")
        if index.column() == _ASKS and row.seal is not None:
            spoken = f"{spoken} {seal_word(row.seal)}"
        return spoken


def _heads() -> tuple[str, str, str, str]:
    return (_("Source"), _("No."), _("What it asks, put briefly"), _("Answer"))


def _cell(row: ConcordanceRow, column: int) -> str:
    return (f"{row.source}\n{row.when}", row.number, row.asks, row.answer)[column]


class _CellPainter(QStyledItemDelegate):
    def __init__(self, view: QTableView, rows: _Rows) -> None:
        super().__init__(view)
        self._view, self._rows = view, rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row, width = self._row(index), self._view.columnWidth(index.column())
        count = len(_lines(row, index.column(), self._inside(width)))
        if index.column() == _ASKS:
            count += self._needs_seal_line(row, width) + bool(row.note)
        height = max(_LEAST, 2 * _PAD_Y + count * _LINE_STEP)
        return QSize(width, look().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, rect = self._row(index), QRectF(option.rect)
        painter.fillRect(rect, look().colour("accent_tint" if row.at_hand else "base"))
        below = QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(below, look().colour("line"))
        inside = rect.adjusted(look().px(_PAD_X), look().px(_PAD_Y), -look().px(_PAD_X), 0)
        lines = _lines(row, index.column(), inside.width())
        for number, line in enumerate(lines):
            use = Use.LABEL_STRONG if index.column() == _SOURCE and line in row.source else _LINE
            top = inside.adjusted(0, number * look().px(_LINE_STEP), 0, 0)
            stacked(painter, top.topLeft(), (line,), use)
        if index.column() == _ASKS:
            self._paint_after(painter, inside, row, lines)
        self._paint_focus(painter, option, index)

    def _paint_after(
        self, painter: QPainter, inside: QRectF, row: ConcordanceRow, lines: tuple[str, ...]
    ) -> None:
        """The seal follows the last words, or stands on a line of its own; the note below."""
        step = look().px(_LINE_STEP)
        place = QRectF(inside.x(), inside.y() + (len(lines) - 1) * step, inside.width(), step)
        if row.seal is not None:
            after = width_of(lines[-1], _LINE) + look().px(6) if lines else 0.0
            if self._needs_seal_line(row, round(inside.width()) + 2 * look().px(_PAD_X)):
                place, after = place.translated(0, step), 0.0
            paint_sign(painter, place.adjusted(after, -1, 0, -1), seal_sign(row.seal))
        if row.note:
            stacked(painter, place.translated(0, step).topLeft(), (row.note,), _LINE, "text2")

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        if not selected or not self._view.hasFocus() or index.column() != _ANSWER:
            return
        row = QRectF(option.rect)
        row.setLeft(0)
        painter.save()
        painter.setClipping(False)
        box(painter, row.adjusted(1, 1, -1, -2), Radius.MARKING, None,
            border("focus", look().px(Size.RING)))  # fmt: skip
        painter.restore()

    def _needs_seal_line(self, row: ConcordanceRow, width: int) -> bool:
        if row.seal is None:
            return False
        lines = _lines(row, _ASKS, self._inside(width))
        last = width_of(lines[-1], _LINE) if lines else 0.0
        return last + look().px(6) + sign_width(seal_sign(row.seal)) > self._inside(width)

    def _inside(self, width: int) -> int:
        return width - 2 * look().px(_PAD_X)

    def _row(self, index: _Index) -> ConcordanceRow:
        return self._rows.row(index.row())


def _lines(row: ConcordanceRow, column: int, width: float) -> tuple[str, ...]:
    parts = (part for part in _cell(row, column).split("\n") if part)
    use = Use.LABEL_STRONG if column == _SOURCE else _LINE
    return tuple(line for part in parts for line in lines_of(part, use, width))
