"""The place where files are dropped: dashed edge, what to do, and three steps below."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.language import ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.empty_state import EmptyFace, EmptyState
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.words_label import Words, centred
from briefing_app.ui.tokens import Radius, Size, Space, Use


class DropArea(QWidget):
    """Takes files and folders; while they hover, it says what dropping will do."""

    dropped = Signal(tuple)
    """Paths, in the order they came."""

    def __init__(self, face: EmptyFace, *buttons: QAbstractButton) -> None:
        super().__init__()
        self._hovered = False
        self.setAcceptDrops(True)
        self.setAccessibleName(face.heading)
        self._empty = EmptyState(face, *buttons)
        self._promise = centred(Words("", Use.EMPTY_HEADING, "accent", wraps=True))
        self._layers = QStackedWidget()
        self._layers.addWidget(self._empty)
        self._layers.addWidget(_middle_of(self._promise))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(Space.XL)] * 4)
        column.addWidget(self._layers)

    def take_focus(self) -> None:
        self._empty.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _paths(event)
        if not paths:
            event.ignore()
            return
        event.acceptProposedAction()
        count = len(paths)
        promise = ngettext("Drop to add {count} file", "Drop to add {count} files", count)
        self._promise.show_words(promise.format(count=count))
        self._show_hover(hovered=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_hover(hovered=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_hover(hovered=False)
        event.acceptProposedAction()
        self.dropped.emit(_paths(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = border("accent" if self._hovered else "edge", look().px(2))
        pen.setDashPattern([4.0, 2.5])
        box(painter, self.rect(), Radius.DROP, "accent_tint" if self._hovered else "base", pen)
        painter.end()

    def _show_hover(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self._layers.setCurrentIndex(int(hovered))
        self.update()


def _middle_of(words: Words) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addStretch(1)
    column.addWidget(words)
    column.addStretch(1)
    return holder


def _paths(event: QDropEvent) -> tuple[Path, ...]:
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


@dataclass(frozen=True, slots=True)
class StepFace:
    """What happens next, in a few words; the number is part of the heading."""

    icon: str
    heading: str
    sentence: str


class Steps(QWidget):
    """Short steps beside each other, of the same width."""

    def __init__(self, steps: Sequence[StepFace]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.XXL))
        for step in steps:
            row.addLayout(_step(step), 1)


def _step(step: StepFace) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().px(Space.M))
    beside = QVBoxLayout()
    beside.addWidget(IconLabel(step.icon, Size.BUTTON_FINDING - 4, "accent"))
    beside.addStretch(1)
    row.addLayout(beside)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Words(step.heading, Use.STRONG, wraps=True))
    texts.addWidget(Words(step.sentence, Use.LABEL, "text2", wraps=True))
    texts.addStretch(1)
    row.addLayout(texts, 1)
    return row
