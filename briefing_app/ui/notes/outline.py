"""The outline: sections at a glance, a click or Enter jumps, the plus adds a section."""

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.notes.outline_rows import (
    HEIGHT,
    SUB_HEIGHT,
    OutlineRow,
    fold_rect,
    folded,
    paint_outline_row,
)
from briefing_app.ui.notes.tray import Tray
from briefing_app.ui.notes.way.state_card import StateCard
from briefing_app.ui.parts.button import tool_button
from briefing_app.ui.parts.faces import State
from briefing_app.ui.parts.list_model import VALUE_ROLE, ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

_Index = QModelIndex | QPersistentModelIndex


class OutlineList(QListView):
    """The section at the cursor is chosen; choosing another one by hand goes there."""

    asked = Signal(str)
    rename_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model: ListModel[OutlineRow] = ListModel(OutlineRow.face, parent=self)
        self._rows: tuple[OutlineRow, ...] = ()
        self._all: tuple[OutlineRow, ...] = ()
        self._closed: frozenset[str] = frozenset()
        self.setAccessibleName(_("Outline"))
        self.setModel(self._model)
        self.setItemDelegate(_OutlineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(lambda _index: self._ask())

    def show_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        self._all = rows
        shown = folded(rows, self._closed)
        if shown == self._rows:
            return
        chosen, before, self._rows = self.section(), self._rows, shown
        if _places(shown) == _places(before):
            self._model.renew(shown)
            return
        self._model.show_all(shown)
        height = sum(SUB_HEIGHT if row.level > 1 else HEIGHT for row in shown)
        self.setMaximumHeight(look().px(height) + 2)
        self.choose(chosen)

    def fold(self, section: str) -> None:
        """Fold the sub-sections of a section away, or show them again."""
        self._closed = self._closed ^ {section}
        self.show_rows(self._all)

    def section(self) -> str:
        row = self._model.value_at(self.currentIndex().row())
        return row.section if row else ""

    def choose(self, section: str) -> None:
        """Show where the cursor is, without going anywhere."""
        at = next((n for n, row in enumerate(self._rows) if row.section == section), -1)
        if at == self.currentIndex().row():
            return
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self._model.index(at) if at >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, how)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold_current(close=event.key() == Qt.Key.Key_Left)
        elif event.key() == Qt.Key.Key_Delete:
            self._emit(self.remove_asked)
        else:
            super().keyPressEvent(event)

    def _fold_current(self, *, close: bool) -> None:
        row = self._model.value_at(self.currentIndex().row())
        if row and row.fold is not None and row.fold is not close:
            self.fold(row.section)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._model.value_at(index.row()) if index.isValid() else None
        arrow = fold_rect(self.visualRect(index))
        if row and row.fold is not None and arrow.contains(event.position()):
            self.fold(row.section)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(_("Rename the section"), lambda: self._emit(self.rename_asked))
        menu.addAction(_("Take the section out"), lambda: self._emit(self.remove_asked))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _ask(self) -> None:
        self._emit(self.asked)

    def _emit(self, signal: SignalInstance) -> None:
        if self.section():
            signal.emit(self.section())


def _places(rows: tuple[OutlineRow, ...]) -> list[tuple[str, int]]:
    return [(row.section, row.level) for row in rows]


class _OutlineDelegate(QStyledItemDelegate):
    def __init__(self, view: OutlineList) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        flags = option.state
        chosen = bool(flags & QStyle.StateFlag.State_Selected)
        state = State(
            hovered=bool(flags & QStyle.StateFlag.State_MouseOver),
            chosen=chosen,
            focused=chosen and self._view.hasFocus(),
        )
        paint_outline_row(painter, option.rect, index.data(VALUE_ROLE), state)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: OutlineRow = index.data(VALUE_ROLE)
        height = SUB_HEIGHT if row.level > 1 else HEIGHT
        return QSize(self._view.viewport().width(), look().px(height))


class Outline(QWidget):
    """Head, list, the whole note, and the way back to all notes."""

    all_notes_asked = Signal()
    add_asked = Signal(QPoint)

    def __init__(self, add_tip: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("pane", "outline")
        self.list = OutlineList()
        self.state = StateCard()
        self.tray = Tray()
        self._add = tool_button("plus", _("Add a section"), add_tip()).in_bar()
        self._back = tool_button("list", _("All notes"), text=_("All notes")).in_bar()
        self._total = Words("", Use.LABEL, "text2")
        self._total_name = Words(_("Whole note"), Use.LABEL, "text2")
        self._add.clicked.connect(self._ask_to_add)
        self._back.clicked.connect(self.all_notes_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addSpacing(look().px(Space.S))
        column.addWidget(self.list, 1)
        column.addWidget(self._sum())
        column.addStretch(0)
        column.addWidget(self.tray)
        column.addWidget(self.state)
        column.addWidget(self._foot())
        self.setFocusProxy(self.list)

    def show_total(self, words: str) -> None:
        self._total.show_words(words)

    def _ask_to_add(self) -> None:
        self.add_asked.emit(self._add.mapToGlobal(QPoint(0, self._add.height())))

    def _head(self) -> QWidget:
        head, row = _strip(Size.HEAD)
        row.addWidget(Words(_("Outline"), Use.LABEL_STRONG, "text2"))
        row.addStretch(1)
        row.addWidget(self._add)
        return head

    def _sum(self) -> QWidget:
        self._sum_line, row = _strip(Size.HEAD)
        row.addWidget(self._total_name)
        row.addStretch(1)
        row.addWidget(self._total)
        return self._sum_line

    def _foot(self) -> QWidget:
        foot, row = _strip(Size.HEAD)
        row.addWidget(self._back)
        row.addStretch(1)
        return foot

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        line = look().colour("line")
        painter.fillRect(0, look().px(Size.HEAD) - 1, self.width(), 1, line)
        painter.fillRect(0, self.height() - look().px(Size.HEAD), self.width(), 1, line)
        side = look().px(Space.S)
        top = self._sum_line.y()
        painter.fillRect(side, top, self.width() - 2 * side, 1, line)
        painter.end()


def _strip(height: int) -> tuple[QWidget, QHBoxLayout]:
    strip = QWidget()
    strip.setFixedHeight(look().px(height))
    row = QHBoxLayout(strip)
    row.setContentsMargins(look().px(Space.L), 0, look().px(Space.S), 0)
    row.setSpacing(look().px(Space.S))
    return strip, row
