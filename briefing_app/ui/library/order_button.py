"""The quiet button at the right above a list that says and changes its order."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from briefing_app.language import _
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.library.pick_menu import Option, PickMenu
from briefing_app.ui.library.shelves import NEWEST, Order
from briefing_app.ui.look import look
from briefing_app.ui.parts.marks import middle
from briefing_app.ui.parts.painting import box, width_of, words
from briefing_app.ui.tokens import Radius, Size, Use

_GAP = 6


class OrderButton(QAbstractButton):
    """`picked` follows a choice; `order` is the one in force."""

    picked = Signal()

    def __init__(self, orders: Sequence[Order]) -> None:
        super().__init__()
        self._orders = tuple(orders)
        self.order = self._orders[0] if self._orders else NEWEST
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        self._show()

    def open_menu(self) -> None:
        options = [Option(order.name, _(order.words), order.icon) for order in self._orders]
        self.menu_ = PickMenu(_("Order"), options, self.take)
        self.menu_.open_below(self)

    def take(self, name: str) -> None:
        self.show_order(name)
        self.picked.emit()

    def show_order(self, name: str) -> None:
        """In force from now on, without telling anyone."""
        self.order = next((order for order in self._orders if order.name == name), self.order)
        self._show()

    def sizeHint(self) -> QSize:
        icons = look().px(Size.ICON_INLINE + Size.ICON_BADGE + 2 * _GAP + 8)
        return QSize(round(width_of(self.text(), Use.LABEL)) + icons + 2, look().px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            box(painter, self.rect(), Radius.MARK, "hover")
        rest = QRectF(self.rect()).adjusted(look().px(4), 0, 0, 0)
        side = look().px(Size.ICON_INLINE)
        paint_icon(painter, middle(rest, side, side), self.order.icon)
        rest.adjust(side + look().px(_GAP), 0, 0, 0)
        used = words(painter, rest, self.text(), Use.LABEL, "text2")
        rest.adjust(used + look().px(_GAP), 0, 0, 0)
        side = look().px(Size.ICON_BADGE)
        paint_icon(painter, middle(rest, side, side), "caret-down-bold")
        painter.end()

    def _show(self) -> None:
        self.setText(_(self.order.words))
        self.setAccessibleName(_("Order: {order}").format(order=self.text()))
        self.updateGeometry()
        self.update()
