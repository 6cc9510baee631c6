"""Fusion, redrawn where it shows: focus ring, boxes, combo boxes, menus, scroll bars, progress."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from briefing_app.ui import style_drawings as draw
from briefing_app.ui.look import look
from briefing_app.ui.tokens import Size

Drawing = Callable[[QStyleOption, QPainter, QWidget | None], None]
_PM = QStyle.PixelMetric
_PE = QStyle.PrimitiveElement
_CE = QStyle.ControlElement
_CC = QStyle.ComplexControl
_SH = QStyle.StyleHint

_CT = QStyle.ContentsType
_SEPARATOR = 9
_LEAST_HEIGHTS: dict[QStyle.ContentsType, int] = {
    _CT.CT_ComboBox: Size.BUTTON,
    _CT.CT_MenuItem: 30,
    _CT.CT_MenuBarItem: Size.BUTTON_BAR,
    _CT.CT_HeaderSection: 30,
}

_METRICS: dict[QStyle.PixelMetric, int] = {
    _PM.PM_FocusFrameHMargin: 4,
    _PM.PM_FocusFrameVMargin: 4,
    _PM.PM_HeaderMargin: 11,
    _PM.PM_IndicatorWidth: Size.CHECK,
    _PM.PM_IndicatorHeight: Size.CHECK,
    _PM.PM_ExclusiveIndicatorWidth: Size.CHECK,
    _PM.PM_ExclusiveIndicatorHeight: Size.CHECK,
    _PM.PM_CheckBoxLabelSpacing: 8,
    _PM.PM_RadioButtonLabelSpacing: 8,
    _PM.PM_ScrollBarExtent: 12,
    _PM.PM_ScrollBarSliderMin: draw.LEAST_THUMB,
    _PM.PM_ScrollView_ScrollBarSpacing: 0,
    _PM.PM_SmallIconSize: Size.ICON,
    _PM.PM_ButtonIconSize: Size.ICON,
    _PM.PM_MenuPanelWidth: 1,
    _PM.PM_MenuHMargin: 4,
    _PM.PM_MenuVMargin: 4,
    _PM.PM_MenuBarPanelWidth: 0,
    _PM.PM_ToolBarFrameWidth: 0,
    _PM.PM_ToolTipLabelFrameWidth: 6,
}
_HINTS: dict[QStyle.StyleHint, int] = {
    _SH.SH_FocusFrame_AboveWidget: 1,
    _SH.SH_ComboBox_Popup: 0,
    _SH.SH_EtchDisabledText: 0,
    _SH.SH_DitherDisabledText: 0,
    _SH.SH_Widget_Animation_Duration: 0,
    _SH.SH_ItemView_ShowDecorationSelected: 1,
    _SH.SH_ScrollBar_Transient: 0,
    _SH.SH_ScrollBar_LeftClickAbsolutePosition: 0,
    _SH.SH_Menu_FlashTriggeredItem: 0,
    _SH.SH_UnderlineShortcut: 0,
}
_PRIMITIVES: dict[QStyle.PrimitiveElement, Drawing] = {
    _PE.PE_IndicatorCheckBox: draw.check_box,
    _PE.PE_IndicatorRadioButton: draw.option_button,
    _PE.PE_IndicatorItemViewItemCheck: draw.check_box,
    _PE.PE_IndicatorArrowDown: draw.arrow_down,
    _PE.PE_IndicatorArrowUp: draw.arrow_up,
    _PE.PE_IndicatorArrowRight: draw.arrow_right,
    _PE.PE_IndicatorArrowLeft: draw.arrow_left,
    _PE.PE_IndicatorBranch: draw.branch,
    _PE.PE_FrameFocusRect: draw.nothing,
    _PE.PE_PanelTipLabel: draw.tool_tip,
    _PE.PE_FrameMenu: draw.menu_frame,
    _PE.PE_PanelMenu: draw.menu_panel,
    _PE.PE_PanelItemViewItem: draw.item_panel,
    _PE.PE_FrameStatusBarItem: draw.nothing,
}
_CONTROLS: dict[QStyle.ControlElement, Drawing] = {
    _CE.CE_FocusFrame: draw.focus_frame,
    _CE.CE_Splitter: draw.splitter,
    _CE.CE_MenuBarEmptyArea: draw.menu_bar,
    _CE.CE_MenuBarItem: draw.menu_bar_item,
    _CE.CE_ProgressBarGroove: draw.progress_groove,
    _CE.CE_ProgressBarContents: draw.progress_contents,
    _CE.CE_HeaderSection: draw.header_section,
    _CE.CE_HeaderEmptyArea: draw.header_section,
    _CE.CE_ShapedFrame: draw.frame,
}


class HouseStyle(QProxyStyle):
    """Fusion with our drawings in its place; each element is one function in `style_drawings`."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        own = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else look().px(own)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        own = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if own is None else own

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        own = _PRIMITIVES.get(element)
        if own is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            own(option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        own = _CONTROLS.get(element)
        if own is not None:
            own(option, painter, widget)
            return
        if element == _CE.CE_MenuItem:
            if draw.is_separator(option):
                draw.menu_separator(option, painter)
                return
            option = draw.calm_menu_item(option, painter)
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _CC.CC_ComboBox:
            draw.combo_box(option, painter)
        elif control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            draw.scroll_bar(option, painter)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return draw.scroll_bar_part(option, part)
        if control == _CC.CC_ComboBox:
            return draw.combo_box_part(option, part)
        return super().subControlRect(control, option, part, cast("QWidget", widget))

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        wanted = super().sizeFromContents(kind, option, size, cast("QWidget", widget))
        least = _LEAST_HEIGHTS.get(kind)
        if kind == _CT.CT_MenuItem and draw.is_separator(option):
            return QSize(wanted.width(), look().px(_SEPARATOR))
        if least is None:
            return wanted
        if kind == _CT.CT_ComboBox:
            in_bar = widget is not None and widget.property("bar")
            height = look().px(Size.BUTTON_BAR if in_bar else Size.BUTTON)
            return QSize(wanted.width() + look().px(28), height)
        return QSize(wanted.width(), max(wanted.height(), look().px(least)))
