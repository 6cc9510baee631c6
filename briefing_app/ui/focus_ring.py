"""One ring for the whole application, two pixels outside whatever button has the focus."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QTabBar, QWidget

NO_RING = "no_ring"
"""A property for widgets that draw their focus themselves."""


class FocusRing(QObject):
    """Follows the focus; fields, lists and pages show it themselves and are left alone."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        for older in application.findChildren(FocusRing):
            if older is not self:
                older.leave(application)
        self._frame: QFocusFrame | None = None
        application.focusChanged.connect(self._move)

    def leave(self, application: QApplication) -> None:
        """An application wears one ring: the one before goes."""
        application.focusChanged.disconnect(self._move)
        self._drop()
        self.setParent(None)
        self.deleteLater()

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._drop()
        if now is None or not _wants_ring(now):
            return
        self._frame = QFocusFrame(now)
        self._frame.destroyed.connect(self._forget)
        self._frame.setWidget(now)

    def _drop(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None:
            frame.destroyed.disconnect(self._forget)
            frame.hide()
            frame.setWidget(cast("QWidget", None))
            frame.deleteLater()

    def _forget(self) -> None:
        self._frame = None


def _wants_ring(widget: QWidget) -> bool:
    if isinstance(widget, QTabBar) or widget.property(NO_RING):
        return False
    return isinstance(widget, QAbstractButton)
