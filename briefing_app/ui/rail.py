"""The rail at the window's edge: the three pages above, help and settings below."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.commands import CommandName, command
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.painting import width_of
from briefing_app.ui.tokens import Radius, Size, Use

PAGES: tuple[CommandName, ...] = ("notes", "reader", "library")
BELOW: tuple[CommandName, ...] = ("help", "settings")
_NARROW = 48
_LEAST_SIDE, _CLOSER = 3, 96


class RailItem(QAbstractButton):
    """Icon over label; chosen: tint, filled icon, and a bar at the window's edge."""

    def __init__(self, name: CommandName, *, checkable: bool) -> None:
        super().__init__()
        self.name = name
        self.narrow = False
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.speak()

    def speak(self) -> None:
        words = _(command(self.name).words)
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({command(self.name).key})")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        worn = look()
        height = worn.px(Size.RAIL_ITEM_HEIGHT if not self.narrow else 44)
        return QSize(worn.px(_NARROW if self.narrow else Size.RAIL), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        if self.isChecked() or self.underMouse():
            tint: Ink = "accent_tint" if self.isChecked() else "hover"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour(tint))
            painter.drawRoundedRect(box, worn.px(Radius.CARD), worn.px(Radius.CARD))
        if self.isChecked():
            bar = worn.px(Size.BAR)
            painter.fillRect(
                0, box.top() + bar * 2, bar, box.height() - bar * 4, worn.colour("accent")
            )
        self._paint_words(painter, box)
        painter.end()

    def _box(self) -> QRect:
        worn = look()
        side = worn.px(4 if self.narrow else (Size.RAIL - Size.RAIL_ITEM) / 2)
        if not self.narrow and self._is_long():
            side = worn.px(_LEAST_SIDE)
        return self.rect().adjusted(side, 0, -side, 0)

    def _is_long(self) -> bool:
        return width_of(self.text(), Use.SMALL_STRONG) > look().px(Size.RAIL_ITEM - 8)

    def _words_font(self) -> QFont:
        """A long word, as there is one in French, stands a little closer."""
        font = look().font(Use.SMALL_STRONG if self.isChecked() else Use.SMALL)
        if self._is_long():
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _CLOSER)
        return font

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        worn = look()
        ink: Ink = "accent" if self.isChecked() else "text2"
        side = worn.px(Size.ICON_RAIL)
        top = box.center().y() - side // 2 if self.narrow else box.top() + worn.px(8)
        place = QRect(box.center().x() - side // 2 + 1, top, side, side)
        weight = "-fill" if self.isChecked() else ""
        paint_icon(painter, place, command(self.name).icon + weight, ink)
        if self.narrow:
            return
        painter.setFont(self._words_font())
        painter.setPen(worn.colour("accent" if self.isChecked() else "text"))
        words = QRect(self.rect().left(), place.bottom() + worn.px(3), self.width(), worn.px(16))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(QWidget):
    """`asked` carries the name of the command behind the item."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Pages"))
        self._items = {name: RailItem(name, checkable=name in PAGES) for name in (*PAGES, *BELOW)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(0)
        for name, item in self._items.items():
            if name == BELOW[0]:
                layout.addStretch()
            layout.addWidget(item)
            item.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))

    def choose(self, name: str) -> None:
        for each in PAGES:
            self._items[each].setChecked(each == name)

    def speak(self) -> None:
        for item in self._items.values():
            item.speak()

    def set_narrow(self, *, narrow: bool) -> None:
        for item in self._items.values():
            item.narrow = narrow
            item.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look().colour("line"))
        painter.end()
