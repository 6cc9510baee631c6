"""How the parts of the reader stand beside and below each other, and who gives way to whom."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.parts.panes import Panes

NARROW = 1300
_PANEL = (342, 316)
"""How wide the panel is in a wide window and in a narrow one."""


class ReaderPanes(Panes):
    """On the left what is read, on the right what was collected from it."""

    def __init__(self, read: QWidget, panel: QWidget) -> None:
        super().__init__(read, panel)
        self.setObjectName("reader")
        self.setStretchFactor(0, 1)
        self.setSizes([NARROW, _PANEL[0]])

    def fit(self, size: QSize, before: QSize) -> None:
        """Where the window turns narrow, the panel gives way to the cards beside the text."""
        narrow = look().px(NARROW)
        is_narrow, was_narrow = (0 < s.width() < narrow for s in (size, before))
        if is_narrow != was_narrow:
            panel = look().px(_PANEL[is_narrow])
            self.setSizes([size.width() - panel, panel])


def beside(text: QWidget, strip: QWidget, pages: QWidget) -> Panes:
    """The text with its edge, and the pages when they are wanted."""
    words = QWidget()
    row = QHBoxLayout(words)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(text, 1)
    row.addWidget(strip)
    panes = Panes(words, pages)
    panes.setObjectName("reader-pages")
    panes.setSizes([NARROW // 2, NARROW // 2])
    return panes


def stacked(*parts: QWidget, growing: QWidget) -> QWidget:
    """One below the other without gaps; `growing` takes what is left."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, int(part is growing))
    return whole
