"""The tabs of a panel: words, and a badge in the colour of the worst that waits behind them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.marks import BadgeFace, badge_width, paint_badge
from briefing_app.ui.parts.painting import border, box, width_of, words
from briefing_app.ui.tokens import Meaning, Radius, Size, Use

_SIDE, _SIDE_NARROW = 9, 4
_GAP = 6


class PanelTabs(QTabBar):
    """40 high. `currentChanged` tells which tab; arrows move between them."""

    def __init__(self, name: str, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges: dict[int, BadgeFace] = {}
        self._spoken: dict[int, str] = {}
        self._is_narrow = False
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
        face = BadgeFace(meaning, text, has_icon=False) if text else None
        title = self.tabText(place)
        said = f"{title}, {spoken or text}" if text else title
        if (self._badges.get(place), self._spoken.get(place)) == (face, said):
            return
        self._spoken[place] = said
        if face:
            self._badges[place] = face
        else:
            self._badges.pop(place, None)
        self.setAccessibleTabName(place, said)
        self._fit()
        self.setTabText(place, title)
        self.updateGeometry()

    def tabSizeHint(self, index: int) -> QSize:
        width = self._inside(index) + 2 * self._side()
        return QSize(round(width + 0.5), look().px(Size.TABS))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sides of the tabs give way before any tab goes out of sight."""
        if self._fit():
            self.setTabText(0, self.tabText(0))
        super().resizeEvent(event)

    def _fit(self) -> bool:
        """Whether the sides of the tabs are others than before."""
        was_narrow, wide = self._is_narrow, look().px(2 * _SIDE)
        wished = sum(self._inside(place) + wide + 1 for place in range(self.count()))
        self._is_narrow = wished > self.width()
        return self._is_narrow != was_narrow

    def _side(self) -> int:
        return look().px(_SIDE_NARROW if self._is_narrow else _SIDE)

    def _inside(self, place: int) -> float:
        width = width_of(self.tabText(place), Use.STRONG)
        if place in self._badges:
            width += badge_width(self._badges[place]) + look().px(_GAP)
        return width

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
        rest = QRectF(rect).adjusted(self._side(), 0, 0, 0)
        use = Use.STRONG if is_current else Use.VALUE
        used = words(painter, rest, self.tabText(place), use, ink)
        if place in self._badges:
            rest.adjust(used + look().px(_GAP), 0, 0, 0)
            paint_badge(painter, rest, self._badges[place])

    def _paint_bar(self, painter: QPainter, rect: QRect) -> None:
        thick = look().px(Size.BAR)
        bar = QRectF(rect.x(), self.height() - thick, rect.width(), thick)
        box(painter, bar.adjusted(self._side() - 1, 0, 1 - self._side(), 0), 1, "accent")
        if self.hasFocus():
            inner = QRectF(rect).adjusted(1, look().px(4), -1, -look().px(5))
            box(painter, inner, Radius.CONTROL, None, border("focus", look().px(Size.RING)))
