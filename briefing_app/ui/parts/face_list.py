"""The lists: cards eight pixels apart, rows under each other, lines; one delegate paints."""

from typing import TypeVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from briefing_app.ui.look import look
from briefing_app.ui.parts.card import card_height, paint_card
from briefing_app.ui.parts.faces import CardFace, Face, HeadingFace, LineFace, RowFace, State
from briefing_app.ui.parts.hidden_words import hidden_words
from briefing_app.ui.parts.list_model import FACE_ROLE, ListModel
from briefing_app.ui.parts.row import (
    HEADING_HEIGHT,
    LINE_HEIGHT,
    LINE_HEIGHT_SMALL,
    column_widths,
    paint_heading,
    paint_line,
    paint_row,
)
from briefing_app.ui.tokens import Size

_SMALL, _BESIDE = 0.6, 12
"""How large the picture of a dragged face is, and how far from the pointer."""
_Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
_CARD_GAP = 8
_CARD_SIDE = 3
_MEASURED = 400
"""How many rows are measured for the widths of columns: enough to be right, and quick."""


class FaceList(QListView):
    """A list over a `ListModel`. One row is current; with `many`, several can be chosen."""

    chosen = Signal(object)
    """The value now current, or None."""
    opened = Signal(object)
    """Enter, or a double click."""
    key_used = Signal(QKeyEvent)
    """A letter, Space or Delete; accept the event if it was used, else it goes on to the page."""

    def __init__(self, name: str, *, many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[float, ...] | None = None
        self.dragged_row = -1
        self.setAccessibleName(name)
        self.setItemDelegate(_FaceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        if many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_model(self, model: ListModel[T]) -> None:
        """The list reads this model from now on; the model stays with whoever made it."""
        self.setModel(model)
        model.modelReset.connect(self._measure_again)
        model.rowsInserted.connect(self._measure_again)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.setDragEnabled(model.can_be_dragged)

    def value(self) -> object:
        """The current value, or None."""
        model = self._list_model()
        return model.value_at(self.currentIndex().row()) if model is not None else None

    def values(self) -> tuple[object, ...]:
        """All chosen values in the order of the list."""
        model = self._list_model()
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(model.value_at(row) for row in rows) if model is not None else ()

    def choose_row(self, row: int) -> None:
        """Makes the row current and visible; a row that is a heading gives its next one."""
        model = self._list_model()
        if model is None:
            return
        while row < model.rowCount() and not _can_be_chosen(model.index(row)):
            row += 1
        index = model.index(row) if 0 <= row < model.rowCount() else QModelIndex()
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, how)
        if index.isValid():
            self.scrollTo(index)

    def columns(self) -> tuple[float, ...]:
        """Widths of the signs, the same for all rows."""
        if self._columns is None:
            model = self._list_model()
            count = min(_MEASURED, model.rowCount()) if model is not None else 0
            faces = (model.face_at(row) for row in range(count)) if model is not None else ()
            self._columns = column_widths(tuple(f for f in faces if isinstance(f, RowFace)))
        return self._columns

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.value() is not None:
                self.opened.emit(self.value())
            return
        if _is_for_the_page(event):
            event.ignore()
            self.key_used.emit(event)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes a row current without choosing it, so that keys would act on a row unseen."""
        super().focusInEvent(event)
        index = self.currentIndex()
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if index.isValid() and not by_mouse and not self.selectionModel().hasSelection():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.value() is not None:
            self.opened.emit(self.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def startDrag(self, actions: Qt.DropAction) -> None:
        model, index = self._list_model(), self.currentIndex()
        if model is None or not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(model.mimeData(self.selectedIndexes() or [index]))
        drag.setPixmap(self._picture(index))
        drag.setHotSpot(QPoint(-look().px(_BESIDE), -look().px(_BESIDE)))
        self.dragged_row = index.row()
        self.viewport().update()
        drag.exec(actions, Qt.DropAction.CopyAction)
        self.dragged_row = -1
        self.viewport().update()

    def _picture(self, index: QModelIndex) -> QPixmap:
        """Small, and below the pointer, so that the place where it will stand is in sight."""
        whole = self.viewport().grab(self.visualRect(index))
        width = round(whole.width() * _SMALL)
        return whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    def _list_model(self) -> ListModel[object] | None:
        model = self.model()
        return model if isinstance(model, ListModel) else None

    def _measure_again(self) -> None:
        self._columns = None

    def _tell_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.scheduleDelayedItemsLayout()
        self.chosen.emit(self.value())


class CardList(FaceList):
    """Cards, or lines, on whatever they stand on; group headings where the faces say so."""

    def __init__(self, name: str, *, many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, many=many, parent=parent)
        self.viewport().setAutoFillBackground(False)


class RowList(FaceList):
    """Rows of one height, so that long lists are laid out at once."""

    def __init__(self, name: str, *, many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, many=many, parent=parent)
        self.setUniformItemSizes(True)


class _FaceDelegate(QStyledItemDelegate):
    """Paints the face of each row with the look of the moment."""

    def __init__(self, view: FaceList) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        face: Face = index.data(FACE_ROLE)
        state = self._state(option, index)
        if isinstance(face, CardFace):
            paint_card(painter, _card_rect(option.rect), face, state)
        elif isinstance(face, RowFace):
            paint_row(painter, option.rect, face, state, self._view.columns())
        elif isinstance(face, LineFace):
            paint_line(painter, option.rect, face, state)
        else:
            paint_heading(painter, _card_rect(option.rect), face)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        face: Face = index.data(FACE_ROLE)
        width = self._view.viewport().width()
        if isinstance(face, CardFace):
            chosen = index.row() == self._view.currentIndex().row()
            inside = _card_rect(QRect(0, 0, width, 0)).width()
            height = card_height(face, inside, chosen=chosen) + look().px(_CARD_GAP)
            return QSize(width, height)
        return QSize(width, look().px(_height(face)))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Words that had to be cut short stand whole in the tooltip."""
        face: Face | None = index.data(FACE_ROLE)
        hidden = ""
        if face is not None:
            is_card = isinstance(face, CardFace)
            rect = _card_rect(option.rect) if is_card else option.rect
            hidden = hidden_words(face, rect.width(), self._view.columns())
        QToolTip.showText(event.globalPos(), hidden, view.viewport(), option.rect)
        return True

    def _state(self, option: QStyleOptionViewItem, index: _Index) -> State:
        flags, view = option.state, self._view
        current = index.row() == view.currentIndex().row()
        return State(
            hovered=bool(flags & QStyle.StateFlag.State_MouseOver),
            chosen=bool(flags & QStyle.StateFlag.State_Selected),
            focused=current and view.hasFocus(),
            dragged=index.row() == view.dragged_row,
            enabled=bool(flags & QStyle.StateFlag.State_Enabled),
        )


def _height(face: RowFace | LineFace | HeadingFace) -> int:
    if isinstance(face, RowFace):
        return Size.ROW
    if isinstance(face, HeadingFace):
        return HEADING_HEIGHT
    return LINE_HEIGHT_SMALL if face.small else LINE_HEIGHT


def _card_rect(rect: QRect) -> QRect:
    """Room for the ring on all sides, and the gap between cards below."""
    side = look().px(_CARD_SIDE)
    return rect.adjusted(side, side, -side, side - look().px(_CARD_GAP))


def _is_for_the_page(event: QKeyEvent) -> bool:
    """Letters, Space and Delete mean what the page says; the list has no use for them."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and (bool(event.text()) or event.key() == Qt.Key.Key_Delete)


def _can_be_chosen(index: QModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
