"""Buttons: normal, primary, link and tool; with icon, words and the key that does the same."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.marks import key_width, middle, paint_key
from briefing_app.ui.parts.painting import width_of, words
from briefing_app.ui.tokens import Size, Use

ON_DARK = "on_dark"
"""A property of links that stand on the colour of the text, as in a toast."""


class Variant(Enum):
    """At most one primary button in view for each panel or dialog."""

    NORMAL = "normal"
    PRIMARY = "primary"
    LINK = "link"
    TOOL = "tool"


class Button(QPushButton):
    """32 high; in bars 28, in findings 26. Words never shrink: in French they may be longer."""

    def __init__(
        self,
        text: str,
        *,
        icon_name: str = "",
        key: str = "",
        variant: Variant = Variant.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name, self._key, self._variant = icon_name, key, variant
        self._height = Size.BUTTON
        self.setProperty("variant", variant.value)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def in_bar(self, height: int = Size.BUTTON_BAR) -> "Button":
        """Lower and narrower, for toolbars and findings; answers itself."""
        self._height = height
        self.updateGeometry()
        return self

    def show_icon(self, name: str) -> None:
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def show_key(self, key: str) -> None:
        """The key hint inside; from the real shortcut, so that it stays right."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        inside = sum(width for width, _gap in self._pieces()) + self._gaps()
        if self._variant is Variant.LINK:
            return QSize(round(inside + 0.5), look().px(20))
        if self._variant is Variant.TOOL and not self.text():
            return QSize(look().px(self._height), look().px(self._height))
        return QSize(round(inside + 0.5) + 2 * self._padding(), look().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        if self._variant is not Variant.LINK:
            self.style().drawControl(
                QStyle.ControlElement.CE_PushButtonBevel, option, painter, self
            )
        self._paint_inside(painter)
        painter.end()

    def _padding(self) -> int:
        if self._variant is Variant.TOOL:
            return look().px(6)
        return look().px(14 if self._height == Size.BUTTON else 10)

    def _use(self) -> Use:
        return Use.VALUE if self._variant in (Variant.NORMAL, Variant.TOOL) else Use.STRONG

    def _pieces(self) -> list[tuple[float, int]]:
        """Widths of icon, words and key, each with the gap that follows it."""
        pieces: list[tuple[float, int]] = []
        if self._icon_name:
            pieces.append((look().px(self._icon_side()), 8))
        if self.text():
            pieces.append((width_of(self.text(), self._use()), 8))
        if self._key:
            pieces.append((key_width(self._key), 0))
        return pieces

    def _gaps(self) -> int:
        return sum(look().px(gap) for _width, gap in self._pieces()[:-1])

    def _icon_side(self) -> int:
        return Size.ICON_BAR if self._variant is Variant.TOOL else Size.ICON

    def _ink(self) -> Ink:
        if not self.isEnabled():
            return "placeholder"
        if self._variant is Variant.PRIMARY:
            return "on_accent"
        if self._variant is Variant.LINK or self.isChecked():
            return "base" if self.property(ON_DARK) else "accent"
        return "text"

    def _paint_inside(self, painter: QPainter) -> None:
        ink = self._ink()
        total = sum(width for width, _gap in self._pieces()) + self._gaps()
        rest = QRectF(self.rect()).adjusted((self.width() - total) / 2, 0, 0, 0)
        if self._icon_name:
            side = look().px(self._icon_side())
            paint_icon(painter, middle(rest, side, side), self._icon_name, ink)
            rest.adjust(side + look().px(8), 0, 0, 0)
        if self.text():
            used = words(painter, rest, self.text(), self._use(), ink)
            if self._variant is Variant.LINK:
                below = rest.center().y() + look().px(8)
                painter.fillRect(QRectF(rest.x(), below, used, 1), look().colour(ink))
            rest.adjust(used + look().px(8), 0, 0, 0)
        if self._key:
            paint_key(painter, rest, self._key, ink if self._variant is Variant.PRIMARY else None)


def button(text: str, icon_name: str = "", key: str = "") -> Button:
    return Button(text, icon_name=icon_name, key=key)


def primary_button(text: str, icon_name: str = "", key: str = "") -> Button:
    return Button(text, icon_name=icon_name, key=key, variant=Variant.PRIMARY)


def link_button(text: str) -> Button:
    return Button(text, variant=Variant.LINK)


def tool_button(icon_name: str, name: str, key: str = "", text: str = "") -> Button:
    """An icon, with words only where `text` is given. The tooltip holds name and key."""
    tool = Button(text, icon_name=icon_name, variant=Variant.TOOL).in_bar()
    tool.setAccessibleName(name)
    tool.setToolTip(f"{name} ({key})" if key else name)
    return tool
