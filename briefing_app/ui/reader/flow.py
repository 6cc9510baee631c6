"""Lays passages out one below the other, only those that come into sight; the rest is estimated."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.ui.look import look
from briefing_app.ui.parts.highlight import LETTER_ROOM
from briefing_app.ui.tokens import Use

GUTTER, COLUMN, GAP, INDENT, TOP = 56, 524, 14, 28, 24
_LEAST = 240
_KEPT = 600


@dataclass(frozen=True, slots=True)
class Laid:
    """A passage's lines; `x` is where they begin, `height` what they take with the gap below."""

    layout: QTextLayout
    x: float
    height: float
    line: float


class Flow:
    """Heights of all passages: true where laid out, estimated elsewhere, corrected as one reads."""

    def __init__(
        self, passages: Sequence[Passage], zoom: float, room: float = float("inf")
    ) -> None:
        """`room` is how wide gutter and words may be together; the words follow a narrow one."""
        self._passages = passages
        self._room = room
        self._rooms: dict[int, tuple[int, ...]] = {}
        self._zoom = zoom
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        letter = QFontMetricsF(self._font(PassageKind.PARAGRAPH, 0)).averageCharWidth()
        self._letters = max(20.0, self.column / letter)
        self._heights = [self._estimate(passage) for passage in passages]
        self._tops: list[float] | None = None

    @property
    def column(self) -> float:
        rest = max(float(look().px(_LEAST)), self._room - self.gutter)
        return min(look().px(COLUMN) * self._zoom, rest)

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
        laid = self._lay_out(self._passages[at], self._rooms.get(at, ()))
        self._laid[at] = laid
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        if self._heights[at] != laid.height:
            self._heights[at] = laid.height
            self._tops = None
        return laid

    def keep_room(self, rooms: dict[int, tuple[int, ...]]) -> None:
        """Before these characters, by passage, a letter will be painted; others need no room."""
        for at in {*rooms, *self._rooms}:
            if rooms.get(at) != self._rooms.get(at):
                self._laid.pop(at, None)
        self._rooms = rooms

    def rects(self, at: int, start: int, end: int) -> list[QRectF]:
        """The boxes around characters `start` to `end`, line by line, from the passage's top."""
        laid, boxes = self.laid(at), []
        for number in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
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
        return Laid(layout, self.gutter + inset, max(1, count) * line + self._gap(passage), line)

    def _estimate(self, passage: Passage) -> float:
        lines = int(len(passage.text) / self._letters) + 1
        return lines * self._line(passage) + self._gap(passage)

    def _inset(self, passage: Passage) -> float:
        steps = {PassageKind.ITEM: max(1, passage.level + 1), PassageKind.QUOTATION: 1}
        return look().px(INDENT) * self._zoom * steps.get(passage.kind, 0)

    def _gap(self, passage: Passage) -> float:
        gap = GAP // 2 if passage.kind in (PassageKind.HEADING, PassageKind.ITEM) else GAP
        return look().px(gap) * self._zoom

    def _line(self, passage: Passage) -> float:
        use = _use(passage.kind, passage.level)
        return look().line(use) * self._zoom

    def _font(self, kind: PassageKind, level: int) -> QFont:
        use = _use(kind, level)
        font = look().font(use)
        font.setPixelSize(max(6, round(look().px(use.size) * self._zoom)))
        if kind is PassageKind.HEADING:
            font.setWeight(QFont.Weight.DemiBold)
        return font


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
