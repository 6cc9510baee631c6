"""What lies over a window's content: a scrim that keeps keys and clicks, a frame in its middle."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from briefing_app.ui.look import look


class Overlay(QWidget):
    """Covers `host` and holds one frame. Esc closes it and "nothing happens"; focus comes back.

    Keys pressed inside never reach the shortcuts of the window behind.
    """

    closed = Signal()

    def __init__(self, host: QWidget, top: int = -1) -> None:
        """`top` at 100 % places the frame that far down; without it, in the middle."""
        super().__init__(host)
        self._host = host
        self._top = top
        self._frame: QWidget | None = None
        self._before: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        host.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_focus)
        self.hide()

    def hold(self, frame: QWidget) -> None:
        self._frame = frame
        frame.setParent(self)

    def open_over(self, first: QWidget | None = None) -> None:
        """Shows it and gives the focus to `first`; what had the focus has it again afterwards."""
        self._before = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        target = first or next(iter(self._stops()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_over(self) -> None:
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def frame_size(self, room: QSize) -> QSize:
        """How large the frame may be in this room; the frame's own wish unless it is too much."""
        if self._frame is None:
            return QSize()
        wish = self._frame.sizeHint()
        width = min(wish.width(), room.width())
        if self._frame.hasHeightForWidth():
            return QSize(width, min(self._frame.heightForWidth(width), room.height()))
        return QSize(width, min(wish.height(), room.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.LayoutRequest:
            self._cover()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever nobody inside wanted ends here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's form
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        place = stops.index(now) if now in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("scrim"))
        painter.end()

    def _keep_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """What is read late behind it may want the focus, and has it once this is closed."""
        if now is None or not self.isVisible() or not self._host.isAncestorOf(now):
            return
        if _overlay_around(now) is not None:
            return
        self._before = now
        stays = before is not None and self.isAncestorOf(before) and before.isVisible()
        target = before if stays else next(iter(self._stops()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QWidget]:
        """Everything inside that Tab may reach, in the order of the focus chain."""
        stops, widget = [], self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and _can_have_focus(widget, self):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops

    def _cover(self) -> None:
        self.setGeometry(self._host.rect())
        if self._frame is None:
            return
        edge = look().px(16)
        size = self.frame_size(QSize(self.width() - 2 * edge, self.height() - 2 * edge))
        wanted = look().px(self._top) if self._top >= 0 else (self.height() - size.height()) // 2
        top = max(edge, min(wanted, self.height() - edge - size.height()))
        self._frame.setGeometry(
            (self.width() - size.width()) // 2, top, size.width(), size.height()
        )


def _overlay_around(widget: QWidget) -> Overlay | None:
    """The overlay in which it stands."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, Overlay):
        around = around.parentWidget()
    return around


def _can_have_focus(widget: QWidget, within: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.isVisibleTo(within)
