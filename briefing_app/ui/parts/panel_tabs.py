"""The tabs of a panel: words, and a badge in the colour of the worst that waits behind them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.marks import BadgeFace, badge_width, paint_badge
from briefing_app.ui.parts.painting import border, box, width_of, words
from briefing_app.ui.tokens import Meaning, Radius, Size, Use

_SIDE = 9
_GAP = 6


class PanelTabs(QTabBar):
    """40 high. `currentChanged` tells which tab; arrows move between them."""

    def __init__(self, name: str, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges: dict[int, BadgeFace] = {}
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for title in titles:
            self.addTab(title)

    def show_badge(self, place: int, meaning: Meaning, text: str, spoken: str = "") -> None:
        """An empty text takes the badge away. `spoken` is added to the name of the tab."""
        if text:
            self._badges[place] = BadgeFace(meaning, text, has_icon=False)
        else:
            self._badges.pop(place, None)
        title = self.tabText(place)
        self.setAccessibleTabName(place, f"{title}, {spoken or text}" if text else title)
        self.setTabText(place, title)
        self.updateGeometry()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        width = width_of(self.tabText(index), Use.STRONG) + 2 * look().px(_SIDE)
        if index in self._badges:
            width += badge_width(self._badges[index]) + look().px(_GAP)
        return QSize(round(width + 0.5), look().px(Size.TABS))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in range(self.count()):
            self._paint_tab(painter, self.tabRect(place), place)
        below = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, look().colour("line"))
        if self.count():
            self._paint_bar(painter, self.tabRect(self.currentIndex()))
        painter.end()

    def _paint_tab(self, painter: QPainter, rect: QRect, place: int) -> None:
        is_current = place == self.currentIndex()
        hovered = rect.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        ink: Ink = "text" if is_current or hovered else "text2"
        rest = QRectF(rect).adjusted(look().px(_SIDE), 0, 0, 0)
        use = Use.STRONG if is_current else Use.VALUE
        used = words(painter, rest, self.tabText(place), use, ink)
        if place in self._badges:
            rest.adjust(used + look().px(_GAP), 0, 0, 0)
            paint_badge(painter, rest, self._badges[place])

    def _paint_bar(self, painter: QPainter, rect: QRect) -> None:
        thick = look().px(Size.BAR)
        bar = QRectF(rect.x(), self.height() - thick, rect.width(), thick)
        box(painter, bar.adjusted(look().px(_SIDE) - 1, 0, 1 - look().px(_SIDE), 0), 1, "accent")
        if self.hasFocus():
            inner = QRectF(rect).adjusted(1, look().px(4), -1, -look().px(5))
            box(painter, inner, Radius.CONTROL, None, border("focus", look().px(Size.RING)))
