"""Files dropped anywhere on a page or the window: a curtain says what happens, then takes them."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.language import ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.painting import border, box, width_of, words
from briefing_app.ui.tokens import Radius, Space, Use

_HEIGHT = 56


class DropCurtain(QWidget):
    """Lies over the page while files hover, hidden otherwise."""

    dropped = Signal(tuple)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._promise = page, ""
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that no widget of the page wants for itself."""
        if isinstance(event, QDragEnterEvent) and watched is self._page:
            if self.rise(event.mimeData()):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        return False

    def rise(self, mime: QMimeData) -> bool:
        """Whether there are files to wait for."""
        count = len(paths_of(mime))
        if not count:
            return False
        words_ = ngettext("Drop to add {count} file", "Drop to add {count} files", count)
        self._promise = words_.format(count=count)
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        event.acceptProposedAction()
        self.dropped.emit(paths_of(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = look().px(Space.S)
        frame = self.rect().adjusted(edge, edge, -edge, -edge)
        pen = border("accent", look().px(2), dashed=True)
        box(painter, frame, Radius.DROP, None, pen)
        wide = round(width_of(self._promise, Use.TITLE)) + look().px(2 * Space.XXL)
        sign = frame.adjusted(0, 0, wide - frame.width(), look().px(_HEIGHT) - frame.height())
        sign.moveCenter(frame.center())
        box(painter, sign, Radius.CARD, "accent_tint", border("accent"))
        words(painter, sign.adjusted(look().px(Space.XXL), 0, 0, 0), self._promise, Use.TITLE,
              "accent")  # fmt: skip
        painter.end()


def paths_of(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that a drag brings."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
