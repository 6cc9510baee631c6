"""The concordance as a wide table: when, who, of whom, in which words, the answer, the source."""

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
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefing_app.domain.concordance import Concordance
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Voice
from briefing_app.language import _
from briefing_app.ui.library.concordance import dated, relation_words, source_words, whom
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.kind_words import seal_word
from briefing_app.ui.parts.painting import border, box, lines_of, stacked
from briefing_app.ui.tokens import Radius, Size, Use

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD_X, _PAD_Y, _LEAST, _STEP = 11, 7, 36, 18
_SHARES = (10, 15, 17, 31, 12, 15)
"""Of the columns, in hundredths of the width."""


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph within a cell."""

    words: str
    use: Use = Use.LABEL
    ink: Ink = "text"


def cells_of(row: RecommendationRow, *, first: bool) -> tuple[tuple[Said, ...], ...]:
    """What each column says of a member, paragraph after paragraph."""
    each = row.recommendation
    reported = _("only reported") if each.voice is Voice.REPORTED else ""
    state = () if each.answer == name_of(each.state) else (Said(each.answer, ink="text2"),)
    cells = (
        (Said(dated(row)), Said(_("first to ask") if first else "", Use.LABEL_STRONG, "accent")),
        (Said(each.asks, Use.LABEL_STRONG), Said(reported, ink="text2")),
        (Said(whom(row) or _("Nobody by name")),),
        (Said(each.title, Use.LABEL_STRONG), Said(each.what),
         Said(relation_words(each.relation), ink="text2")),
        (Said(name_of(each.state)), *state),
        (Said(source_words(row)), Said(seal_word(each.seal), ink="text2")),
    )  # fmt: skip
    return tuple(tuple(said for said in cell if said.words) for cell in cells)


class FamilyTable(QTableView):
    """One row is at hand; Enter or a double click opens it. Everything is shown whole."""

    opened = Signal(object)
    reached = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_CellPainter(self, self._rows))
        self.setFrameShape(QFrame.Shape.Box)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(look().px(_LEAST))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.activated.connect(lambda index: self.opened.emit(self._rows.member(index.row())))
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_concordance(self, concordance: Concordance, at_hand: str = "") -> None:
        """The row of this identity is at hand, otherwise the first."""
        self._rows.show_rows(concordance)
        self.setAccessibleName(_("Concordance"))
        self._fit()
        ids = [row.recommendation.id for row in concordance.rows]
        self.selectRow(next((at for at, each in enumerate(ids) if each == at_hand), 0))
        self.scrollTo(self.currentIndex())

    def value(self) -> RecommendationRow | None:
        at = self.currentIndex().row()
        return self._rows.member(at) if at >= 0 else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        width, head = self.viewport().width(), self.horizontalHeader()
        for column, share in enumerate(_SHARES[:-1]):
            head.resizeSection(column, width * share // 100)
        used = sum(width * share // 100 for share in _SHARES[:-1])
        head.resizeSection(len(_SHARES) - 1, width - used)
        self.resizeRowsToContents()

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid():
            self.reached.emit(self._rows.member(now.row()))


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._members: tuple[RecommendationRow, ...] = ()
        self._cells: tuple[tuple[tuple[Said, ...], ...], ...] = ()

    def show_rows(self, concordance: Concordance) -> None:
        self.beginResetModel()
        self._members, first = concordance.rows, concordance.first
        self._cells = tuple(cells_of(row, first=row is first) for row in self._members)
        self.endResetModel()

    def member(self, row: int) -> RecommendationRow:
        return self._members[row]

    def cell(self, index: _Index) -> Sequence[Said]:
        return self._cells[index.row()][index.column()]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._members)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_SHARES)

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
        return ", ".join(said.words for said in self.cell(index))


def _heads() -> tuple[str, ...]:
    return (_("When"), _("Who asks"), _("Of whom"), _("What it asks"), _("Answer"), _("Source"))


class _CellPainter(QStyledItemDelegate):
    def __init__(self, view: QTableView, rows: _Rows) -> None:
        super().__init__(view)
        self._view, self._rows = view, rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.columnWidth(index.column())
        count = len(self._lines(index, width - 2 * look().px(_PAD_X)))
        return QSize(width, look().px(max(_LEAST, 2 * _PAD_Y + count * _STEP)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = QRectF(option.rect)
        at_hand = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look().colour("accent_tint" if at_hand else "base"))
        below = QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(below, look().colour("line"))
        inside = rect.adjusted(look().px(_PAD_X), look().px(_PAD_Y), -look().px(_PAD_X), 0)
        for number, (line, said) in enumerate(self._lines(index, inside.width())):
            place = inside.adjusted(0, number * look().px(_STEP), 0, 0)
            stacked(painter, place.topLeft(), (line,), said.use, said.ink)
        if at_hand and self._view.hasFocus() and index.column() == len(_SHARES) - 1:
            self._paint_ring(painter, rect)

    def _paint_ring(self, painter: QPainter, last: QRectF) -> None:
        row = QRectF(last)
        row.setLeft(0)
        painter.save()
        painter.setClipping(False)
        pen = border("focus", look().px(Size.RING))
        box(painter, row.adjusted(1, 1, -1, -2), Radius.MARKING, None, pen)
        painter.restore()

    def _lines(self, index: _Index, width: float) -> list[tuple[str, Said]]:
        return [
            (line, said)
            for said in self._rows.cell(index)
            for line in lines_of(said.words, said.use, width)
        ]
