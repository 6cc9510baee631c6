"""Dots under the words on the page that no dictionary knows."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextBlock

from briefing_app.domain.spelt_words import SpeltWord
from briefing_app.ui.look import look
from briefing_app.ui.notes.editor.note_painting import Seen, line_rects
from briefing_app.ui.parts.highlight import paint_spelling

_ABOVE_EDGE = 3


class Marks(Protocol):
    """Who knows the words; `cursor` is where somebody may be typing one."""

    def shown(self, block: QTextBlock, cursor: int) -> tuple[SpeltWord, ...]: ...


def paint_misspelt(
    painter: QPainter, sight: Iterable[Seen], area: QRect, marks: tuple[Marks, int]
) -> None:
    """Only where the page is painted anew."""
    speller, cursor = marks
    lift = look().px(_ABOVE_EDGE)
    rects = [
        rect.adjusted(0, 0, 0, -lift)
        for seen in sight
        if seen.rect.bottom() >= area.top() and seen.rect.top() <= area.bottom()
        for word in speller.shown(seen.block, cursor)
        for rect in line_rects(seen, word.start, word.end)
    ]
    if rects:
        paint_spelling(painter, rects)
