"""The drawings of the house style: one short function for each element that Fusion leaves to us."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFocusFrame,
    QFrame,
    QRadioButton,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.tokens import Radius, Size

LEAST_THUMB = 32
_State = QStyle.StateFlag
_Part = QStyle.SubControl


def is_on(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


def nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
    """Some of Fusion's marks are simply left out."""


def focus_frame(_option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    watched = widget.widget() if isinstance(widget, QFocusFrame) else None
    if widget is None or watched is None:
        return
    rect = QRectF(widget.rect())
    radius = Radius.CONTROL + 4.0
    if isinstance(watched, QCheckBox | QRadioButton):
        rect = _indicator(watched).translated(look().px(4), look().px(4))
        rect = rect.adjusted(*(look().px(side) for side in (-4, -4, 4, 4)))
        radius = 16.0 if isinstance(watched, QRadioButton) else Radius.MARKING + 4.0
    box(painter, rect, radius, None, border("focus", look().px(Size.RING)))


def _indicator(button: QCheckBox | QRadioButton) -> QRectF:
    side = look().px(Size.CHECK)
    mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = button.width() - side if mirrored else 0
    return QRectF(left, (button.height() - side) / 2, side, side)


def check_box(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    rect = QRectF(option.rect)
    if is_on(option, _State.State_Off):
        box(painter, rect, Radius.MARKING, *_empty_box(option))
        return
    usable = is_on(option, _State.State_Enabled)
    pen = border("accent") if usable else border("line", dashed=True)
    box(painter, rect, Radius.MARKING, "accent" if usable else "window", pen)
    mark = "minus-bold" if is_on(option, _State.State_NoChange) else "check-bold"
    paint_icon(painter, rect.adjusted(2, 2, -2, -2), mark, "on_accent" if usable else "placeholder")


def _empty_box(option: QStyleOption) -> tuple[Ink, QPen]:
    if not is_on(option, _State.State_Enabled):
        return "window", border("line", dashed=True)
    fill: Ink = "hover" if is_on(option, _State.State_MouseOver) else "base"
    return fill, border("edge", 1.5)


def option_button(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    rect = QRectF(option.rect)
    if is_on(option, _State.State_Off):
        box(painter, rect, Size.CHECK / 2, *_empty_box(option))
        return
    usable = is_on(option, _State.State_Enabled)
    thick = border("accent" if usable else "edge", rect.width() * 0.3)
    box(painter, rect, Size.CHECK / 2, "base", thick)


def arrow_down(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    _arrow(option, painter, "caret-down-bold")


def arrow_up(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    _arrow(option, painter, "caret-up-bold")


def arrow_right(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    _arrow(option, painter, "caret-right-bold")


def arrow_left(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    _arrow(option, painter, "caret-left-bold")


def _arrow(option: QStyleOption, painter: QPainter, name: str) -> None:
    usable = is_on(option, _State.State_Enabled)
    side = min(look().px(Size.ICON_BADGE), option.rect.width(), option.rect.height())
    paint_icon(painter, _middle(option.rect, side), name, "text2" if usable else "placeholder")


def _middle(rect: QRect, side: int) -> QRect:
    corner = QPointF(rect.center()) - QPointF((side - 1) / 2, (side - 1) / 2)
    return QRect(corner.toPoint(), QSize(side, side))


def branch(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    if is_on(option, _State.State_Children):
        name = "caret-down-bold" if is_on(option, _State.State_Open) else "caret-right-bold"
        _arrow(option, painter, name)


def tool_tip(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, look().colour("text"))


def menu_panel(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, look().colour("base"))


def menu_frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    box(painter, option.rect, 0, None, border("edge"))


def menu_bar(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, look().colour("panel"))


def menu_bar_item(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """The name of a menu; the letter for Alt is not underlined, as in the mock-ups."""
    if not isinstance(option, QStyleOptionMenuItem):
        return
    painter.fillRect(option.rect, look().colour("panel"))
    if is_on(option, _State.State_Selected):
        box(painter, option.rect.adjusted(1, 2, -1, -2), Radius.CONTROL, "hover")
    painter.setPen(look().colour("text"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
    painter.drawText(option.rect, int(flags), option.text)


def calm_menu_item(option: QStyleOption, painter: QPainter) -> QStyleOption:
    """Paints the place under the pointer in the hover colour, and takes Fusion's own bar away."""
    if not isinstance(option, QStyleOptionMenuItem):
        return option
    calm = QStyleOptionMenuItem(option)
    if is_on(option, _State.State_Selected):
        box(painter, option.rect.adjusted(1, 0, -1, 0), Radius.MARK, "hover")
        calm.state &= ~(_State.State_Selected | _State.State_Sunken)
    return calm


def is_separator(option: QStyleOption) -> bool:
    """The line between the groups of a menu."""
    if not isinstance(option, QStyleOptionMenuItem):
        return False
    return bool(option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator)


def menu_separator(option: QStyleOption, painter: QPainter) -> None:
    rect = option.rect
    painter.fillRect(rect.x(), rect.center().y(), rect.width(), 1, look().colour("line"))


def item_panel(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Rows of plain lists, such as the one a combo box opens."""
    if is_on(option, _State.State_Selected):
        painter.fillRect(option.rect, look().colour("accent_tint"))
    elif is_on(option, _State.State_MouseOver):
        painter.fillRect(option.rect, look().colour("hover"))
    elif isinstance(option, QStyleOptionViewItem):
        painter.fillRect(option.rect, option.backgroundBrush)


def splitter(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    rect = option.rect
    if is_on(option, _State.State_Horizontal):
        thread = QRect(rect.center().x(), rect.y(), 1, rect.height())
    else:
        thread = QRect(rect.x(), rect.center().y(), rect.width(), 1)
    painter.fillRect(thread, look().colour("line"))


def header_section(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, look().colour("alt"))
    rect = option.rect
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look().colour("line"))


def frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Lines between parts and frames around lists: one pixel, in the line colour."""
    if not isinstance(option, QStyleOptionFrame):
        return
    rect, shape = option.rect, option.frameShape
    colour = look().colour("line")
    if shape == QFrame.Shape.HLine:
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), colour)
    elif shape == QFrame.Shape.VLine:
        painter.fillRect(QRect(rect.center().x(), rect.y(), 1, rect.height()), colour)
    elif shape != QFrame.Shape.NoFrame:
        box(painter, rect, 0, None, border("line"))


def progress_groove(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    box(painter, _slim(option.rect), Size.PROGRESS / 2, "line")


def progress_contents(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    if not isinstance(option, QStyleOptionProgressBar):
        return
    rect = _slim(option.rect)
    span = option.maximum - option.minimum
    done = (option.progress - option.minimum) / span if span > 0 else 0.0
    if done > 0:
        rect.setWidth(max(rect.height(), rect.width() * min(1.0, done)))
        box(painter, rect, Size.PROGRESS / 2, "accent")


def _slim(rect: QRect) -> QRectF:
    height = look().px(Size.PROGRESS)
    return QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height)


def combo_box(option: QStyleOptionComplex, painter: QPainter) -> None:
    usable = is_on(option, _State.State_Enabled)
    fill: Ink = "hover" if is_on(option, _State.State_MouseOver) else "base"
    pen = border("edge") if usable else border("line", dashed=True)
    if is_on(option, _State.State_HasFocus):
        pen = border("focus", look().px(Size.RING))
    box(painter, option.rect, Radius.CONTROL, fill if usable else "window", pen)
    arrow = combo_box_part(option, _Part.SC_ComboBoxArrow)
    ink: Ink = "text" if usable else "placeholder"
    paint_icon(painter, _middle(arrow, look().px(14)), "caret-down-bold", ink)


def combo_box_part(option: QStyleOptionComplex, part: QStyle.SubControl) -> QRect:
    rect = option.rect
    arrow = look().px(28)
    if part == _Part.SC_ComboBoxArrow:
        return QRect(rect.right() - arrow, rect.y(), arrow, rect.height())
    if part == _Part.SC_ComboBoxEditField:
        inset = look().px(9)
        return rect.adjusted(inset, 2, -arrow, -2)
    if part == _Part.SC_ComboBoxListBoxPopup and isinstance(option, QStyleOptionComboBox):
        return rect
    return rect


def scroll_bar(option: QStyleOptionSlider, painter: QPainter) -> None:
    if option.maximum <= option.minimum:
        return
    near = is_on(option, _State.State_MouseOver) or is_on(option, _State.State_Sunken)
    inset = look().px(2 if near else 3)
    upright = option.orientation == Qt.Orientation.Vertical
    sides = (inset, 2, -inset, -2) if upright else (2, inset, -2, -inset)
    rect = scroll_bar_part(option, _Part.SC_ScrollBarSlider).adjusted(*sides)
    box(painter, rect, min(rect.width(), rect.height()) / 2 / look().scale, "edge")


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """No arrows: the whole length is the way of the thumb."""
    upright = option.orientation == Qt.Orientation.Vertical
    rect = option.rect
    length = rect.height() if upright else rect.width()
    start, size = _thumb(option, length)
    spans = {
        _Part.SC_ScrollBarGroove: (0, length),
        _Part.SC_ScrollBarSlider: (start, size),
        _Part.SC_ScrollBarSubPage: (0, start),
        _Part.SC_ScrollBarAddPage: (start + size, length - start - size),
    }
    first, extent = spans.get(part, (0, 0))
    if upright:
        return QRect(rect.x(), rect.y() + first, rect.width(), extent)
    return QRect(rect.x() + first, rect.y(), extent, rect.height())


def _thumb(option: QStyleOptionSlider, length: int) -> tuple[int, int]:
    span = option.maximum - option.minimum
    if span <= 0:
        return 0, length
    page = option.pageStep
    size = min(length, max(look().px(LEAST_THUMB), length * page // (span + page)))
    position = option.sliderPosition
    upside_down = option.upsideDown
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, position, length - size, upside_down
    )
    return start, size
