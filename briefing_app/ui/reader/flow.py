"""Lays passages out one below the other, only those that come into sight; the rest is estimated."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.ui.look import look
from briefing_app.ui.parts.highlight import LETTER_ROOM
from briefing_app.ui.tokens import Use

GUTTER, COLUMN, GAP, INDENT, TOP = 56, 524, 14, 28, 24
NARROWEST = 200
"""The column gives way to the room, but not further than this."""

Rooms = Callable[[int], tuple[int, ...]]
"""Of a passage, the characters before which a letter will be painted."""

_EDGE = 12
_KEPT = 600


@dataclass(frozen=True, slots=True)
class Laid:
    """A passage's lines; `x` is where they begin, `height` what they take with the gap below."""

    layout: QTextLayout
    x: float
    height: float
    line: float
    rooms: tuple[int, ...] = ()


class Flow:
    """Heights of all passages: true where laid out, estimated elsewhere, corrected as one reads."""

    def __init__(self, passages: Sequence[Passage], zoom: float, width: float = 10_000) -> None:
        """`width` is all the room there is, margin included."""
        self._passages = passages
        self._rooms: Rooms = _no_rooms
        self._zoom = zoom
        self.column = column_in(width, zoom)
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        letter = QFontMetricsF(self._font(PassageKind.PARAGRAPH, 0)).averageCharWidth()
        self._letters = max(10.0, self.column / letter)
        self._heights = list(map(self._estimate, passages))
        self._tops: list[float] | None = None

    @property
    def gutter(self) -> float:
        return look().px(GUTTER) * self._zoom

    def total(self) -> float:
        return self._all_tops()[-1]

    def top(self, at: int) -> float:
        return self._all_tops()[at]

    def at(self, y: float) -> int:
        """The passage that takes the height `y`; the nearest one beyond the ends."""
        place = bisect_right(self._all_tops(), y) - 1
        return max(0, min(place, len(self._passages) - 1))

    def laid(self, at: int) -> Laid:
        """The passage laid out; its true height replaces the estimate."""
        if at in self._laid:
            self._laid.move_to_end(at)
            return self._laid[at]
        laid = self._lay_out(self._passages[at], self._rooms(at))
        self._laid[at] = laid
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        if self._heights[at] != laid.height:
            self._heights[at] = laid.height
            self._tops = None
        return laid

    def keep_room(self, rooms: Rooms) -> None:
        """Letters will be painted elsewhere; what is laid out and stays as it is, is kept."""
        self._rooms = rooms
        for at in [at for at, laid in self._laid.items() if laid.rooms != rooms(at)]:
            del self._laid[at]

    def rects(self, at: int, start: int, end: int) -> list[QRectF]:
        """The boxes around characters `start` to `end`, line by line, from the passage's top.

        The space at which a line ends is not seen, and not boxed.
        """
        laid, boxes, text = self.laid(at), [], self._passages[at].text
        for number in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if last == line.textStart() + line.textLength() and last < end:
                last -= text[last - 1].isspace()
            if last <= first:
                continue
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            boxes.append(QRectF(laid.x + left, number * laid.line, right - left, laid.line))
        return boxes

    def offset_at(self, at: int, x: float, y: float) -> int:
        """The gap between characters nearest to a place, measured from the passage's top."""
        laid = self.laid(at)
        number = max(0, min(int(y // laid.line), laid.layout.lineCount() - 1))
        return int(laid.layout.lineAt(number).xToCursor(x - laid.x))

    def caret(self, at: int, offset: int) -> QRectF:
        """The thin box before a character."""
        laid = self.laid(at)
        line = laid.layout.lineForTextPosition(offset)
        number = line.lineNumber()
        return QRectF(laid.x + _x(line.cursorToX(offset)), number * laid.line, 2, laid.line)

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=float(look().px(TOP))))
        return self._tops

    def _lay_out(self, passage: Passage, rooms: Sequence[int]) -> Laid:
        layout = QTextLayout(passage.text, self._font(passage.kind, passage.level))
        layout.setFormats([_room_before(start) for start in rooms])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        inset = self._inset(passage)
        line = self._line(passage)
        rise = (line - QFontMetricsF(layout.font()).height()) / 2
        layout.beginLayout()
        count = 0
        while (made := layout.createLine()).isValid():
            made.setLineWidth(self.column - inset)
            made.setPosition(QPointF(0, count * line + rise))
            count += 1
        layout.endLayout()
        height = max(1, count) * line + self._gap(passage)
        return Laid(layout, self.gutter + inset, height, line, tuple(rooms))

    def _estimate(self, passage: Passage) -> float:
        line, gap = _spacing(passage.kind, passage.level, look().scale)
        return ((int(len(passage.text) / self._letters) + 1) * line + gap) * self._zoom

    def _inset(self, passage: Passage) -> float:
        steps = {PassageKind.ITEM: max(1, passage.level + 1), PassageKind.QUOTATION: 1}
        inset = look().px(INDENT) * self._zoom * steps.get(passage.kind, 0)
        return min(inset, self.column / 2)

    def _gap(self, passage: Passage) -> float:
        return _spacing(passage.kind, passage.level, look().scale)[1] * self._zoom

    def _line(self, passage: Passage) -> float:
        return _spacing(passage.kind, passage.level, look().scale)[0] * self._zoom

    def _font(self, kind: PassageKind, level: int) -> QFont:
        use = _use(kind, level)
        font = look().font(use)
        font.setPixelSize(max(6, round(look().px(use.size) * self._zoom)))
        if kind is PassageKind.HEADING:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def column_in(width: float, zoom: float) -> float:
    """How wide the words run in so much room: as designed, or as far as the room goes."""
    wished = look().px(COLUMN) * zoom
    room = width - look().px(GUTTER) * zoom - look().px(_EDGE)
    return max(float(look().px(NARROWEST)), min(wished, room))


@lru_cache(maxsize=64)
def _spacing(kind: PassageKind, level: int, scale: float) -> tuple[int, int]:
    """The height of a line and the gap below, without zoom; `scale` tells one look from another."""
    del scale
    gap = GAP // 2 if kind in (PassageKind.HEADING, PassageKind.ITEM) else GAP
    return look().line(_use(kind, level)), look().px(gap)


def _no_rooms(_at: int) -> tuple[int, ...]:
    return ()


def _use(kind: PassageKind, level: int) -> Use:
    if kind is PassageKind.HEADING and level <= 1:
        return Use.TITLE
    if kind in (PassageKind.NOTE, PassageKind.FURNITURE):
        return Use.PLAIN
    return Use.SOURCE_TEXT


def _room_before(start: int) -> QTextLayout.FormatRange:
    """Wider spacing after the character before `start`; the text itself stays as it is."""
    wide = QTextCharFormat()
    wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    wide.setFontLetterSpacing(look().px(LETTER_ROOM))
    spaced = QTextLayout.FormatRange()
    spaced.start, spaced.length, spaced.format = start - 1, 1, wide
    return spaced


def _x(answer: object) -> float:
    """Qt gives the place alone, or the place with the cursor it settled on."""
    return float(answer[0] if isinstance(answer, tuple) else str(answer))
