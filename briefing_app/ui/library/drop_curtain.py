"""Files dropped anywhere on a page or the window: a curtain says what happens, then takes them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.painting import border, box, width_of, words
from briefing_app.ui.tokens import Radius, Space, Use

_HEIGHT = 56


class DropCurtain(QWidget):
    """Lies over the page while files hover, hidden otherwise."""

    dropped = Signal(tuple)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page, self.promise, self._entered = page, "", False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that no widget of the page wants for itself."""
        if watched is not self._page:
            return False
        if isinstance(event, QDragEnterEvent):
            if self.rise(event.mimeData()):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        if self.isVisibleTo(self._page):
            return self._hear_before_a_move(event)
        return False

    def _hear_before_a_move(self, event: QEvent) -> bool:
        """A drag that ends at the edge ends for the page, before it ever came to the curtain."""
        if event.type() == QEvent.Type.DragLeave:
            QTimer.singleShot(0, self, self._fall_if_left)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.dropEvent(event)
            return True
        return False

    def _fall_if_left(self) -> None:
        if not self._entered:
            self.hide()

    def rise(self, mime: QMimeData) -> bool:
        """Whether there are files to wait for."""
        paths = paths_of(mime)
        if not paths:
            return False
        self.promise, self._entered = _promise(paths), False
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._entered = True
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
        wide = round(width_of(self.promise, Use.TITLE)) + look().px(2 * Space.XXL)
        sign = frame.adjusted(0, 0, wide - frame.width(), look().px(_HEIGHT) - frame.height())
        sign.moveCenter(frame.center())
        box(painter, sign, Radius.CARD, "accent_tint", border("accent"))
        words(painter, sign.adjusted(look().px(Space.XXL), 0, 0, 0), self.promise, Use.TITLE,
              "accent")  # fmt: skip
        painter.end()


def _promise(paths: Sequence[Path]) -> str:
    count = len(paths)
    if count == 1 and paths[0].is_dir():
        return _("Drop to add the folder")
    return ngettext("Drop to add {count} file", "Drop to add {count} files", count).format(
        count=count
    )


def paths_of(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that a drag brings."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
