"""Two versions side by side, word by word; the difference itself is computed elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.icons import pixmap
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Radius, Size, Space, Use


class Change(Enum):
    """What a stretch of words is, seen from its own side."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Segment:
    """`clash`: here both sides changed. Changed segments of one place share a `place` number."""

    words: str
    change: Change = Change.SAME
    clash: bool = False
    place: int = -1


@dataclass(frozen=True, slots=True)
class CompareFace:
    """One side: its name, a remark such as version and date, and its words."""

    title: str
    remark: str
    segments: tuple[Segment, ...]


_COLOURS: dict[Change, tuple[Ink, Ink]] = {
    Change.REMOVED: ("removed", "removed_tint"),
    Change.ADDED: ("added", "added_tint"),
    Change.OWN: ("text", "accent_tint"),
}
_SHARE = 3
"""A third of the height stands above a difference that is brought into sight."""
_WARNING = QUrl("sign:both-changed")


class CompareView(QWidget):
    """Old left, new right. `go` walks through the differences on both sides at once."""

    stood_at = Signal(int, int)
    """The number of the difference now shown, from 1, and how many there are."""

    def __init__(self, left: CompareFace, right: CompareFace) -> None:
        super().__init__()
        self._places = _places(left.segments, right.segments)
        self._now = -1
        self._sides = (ComparedSide(left), ComparedSide(right))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.L))
        for side in self._sides:
            row.addWidget(side, 1)

    @property
    def count(self) -> int:
        return len(self._places)

    @property
    def clashes(self) -> int:
        return len({s.place for side in self._sides for s in side.face.segments if s.clash})

    def wish(self, width: int) -> int:
        """How high it would have to be for the longer side to be whole in sight."""
        each = (width - look().px(Space.L)) // len(self._sides)
        return max(side.wish(each) for side in self._sides)

    def show_first(self) -> None:
        """In long wordings the first difference comes into sight by itself."""
        if not all(side.page.is_whole_in_sight for side in self._sides):
            self.go(1)

    def go(self, step: int) -> None:
        """1 for the next difference, -1 for the one before; after the last comes the first."""
        if not self._places:
            return
        first = 0 if step > 0 else len(self._places) - 1
        self._now = first if self._now < 0 else (self._now + step) % len(self._places)
        place = self._places[self._now]
        held = [side.page for side in self._sides if side.page.stand_at(place)]
        for side in self._sides:
            if held and side.page not in held:
                side.page.scroll_like(held[0])
        self.stood_at.emit(self._now + 1, len(self._places))


def _places(*sides: Sequence[Segment]) -> tuple[int, ...]:
    found = {s.place for side in sides for s in side if s.change is not Change.SAME}
    return tuple(sorted(place for place in found if place >= 0))


class ComparedSide(QWidget):
    """A framed panel with a head."""

    def __init__(self, face: CompareFace) -> None:
        super().__init__()
        self.face = face
        self.page = ComparedText(f"{face.title}, {face.remark}", face.segments)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, look().px(4))
        column.setSpacing(0)
        head = QHBoxLayout()
        pad = look().px(Space.L)
        head.setContentsMargins(pad, look().px(9), pad, look().px(9))
        head.addWidget(Words(face.title, Use.STRONG))
        head.addStretch(1)
        head.addWidget(Words(face.remark, Use.LABEL, "text2"))
        column.addLayout(head)
        column.addWidget(self.page, 1)
        self._head = head

    def wish(self, width: int) -> int:
        rest = self.sizeHint().height() - self.page.sizeHint().height()
        return rest + self.page.height_of_words(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        foot_of_head = self._head.geometry().bottom()
        box(painter, self.rect(), Radius.CARD, "base")
        painter.setClipRect(0, 0, self.width(), foot_of_head)
        box(painter, self.rect(), Radius.CARD, "panel")
        painter.setClipping(False)
        painter.fillRect(0, foot_of_head, self.width(), 1, look().colour("line"))
        box(painter, self.rect(), Radius.CARD, None, border("line"))
        painter.end()


class ComparedText(QTextEdit):
    """Words with what differs marked. They can be read and copied, not changed."""

    def __init__(self, name: str, segments: tuple[Segment, ...] = ()) -> None:
        super().__init__()
        self._segments = segments
        self._spans: dict[int, tuple[int, int]] = {}
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(look().px(120))
        self.viewport().setAutoFillBackground(False)
        self._write()

    def show_segments(self, segments: tuple[Segment, ...]) -> None:
        """Other words, with the view where it was."""
        height = self.verticalScrollBar().value()
        self._segments = segments
        self._write()
        self.verticalScrollBar().setValue(height)

    def stand_at(self, place: int) -> bool:
        """Whether something stands here at this place."""
        if place not in self._spans:
            return False
        start, end = self._spans[place]
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._bring_into_sight(cursor)
        return True

    def _bring_into_sight(self, cursor: QTextCursor) -> None:
        """Not at the very edge, where what comes before and after could not be read."""
        line, seen = self.cursorRect(cursor), self.viewport().rect()
        room = min(line.height(), seen.height() // _SHARE)
        if not seen.adjusted(0, room, 0, -room).contains(line.center()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + line.top() - seen.height() // _SHARE)

    def scroll_like(self, other: QTextEdit) -> None:
        """As far down as the other side is, where nothing stands at the place it shows."""
        theirs, bar = other.verticalScrollBar(), self.verticalScrollBar()
        bar.setValue(round(bar.maximum() * theirs.value() / (theirs.maximum() or 1)))

    def height_of_words(self, width: int) -> int:
        """Asked on a copy: the words in sight are laid out for the width that they have."""
        copy = self.document().clone()
        copy.setTextWidth(width - self.verticalScrollBar().sizeHint().width())
        return ceil(copy.size().height())

    @property
    def is_whole_in_sight(self) -> bool:
        return self.verticalScrollBar().maximum() == 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_segments"):
            self._write()

    def _write(self) -> None:
        """All anew: the colours stand in the document."""
        self.clear()
        self._spans.clear()
        self.document().setDocumentMargin(look().px(Space.L))
        side = look().px(Size.ICON_INLINE)
        sign = pixmap("warning-fill", side, "warning", self.devicePixelRatioF())
        self.document().addResource(int(QTextDocument.ResourceType.ImageResource), _WARNING, sign)
        cursor = self.textCursor()
        cursor.setBlockFormat(_line_height())
        for segment in self._segments:
            self._write_segment(cursor, segment, side)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_segment(self, cursor: QTextCursor, segment: Segment, side: int) -> None:
        start = cursor.position()
        if segment.clash:
            image = QTextImageFormat()
            image.setName(_WARNING.toString())
            image.setWidth(side)
            image.setHeight(side)
            image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
            image.setToolTip(_("Both sides changed here"))
            cursor.insertImage(image)
            cursor.insertText(" ", char_format(Change.SAME))
        cursor.insertText(segment.words, char_format(segment.change))
        if segment.place >= 0:
            first = self._spans.get(segment.place, (start, start))[0]
            self._spans[segment.place] = (first, cursor.position())


def _line_height() -> QTextBlockFormat:
    block = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    block.setLineHeight(look().px(25), fixed)
    return block


def char_format(change: Change) -> QTextCharFormat:
    """Struck, underlined or dotted, so that colour never says it alone."""
    words = QTextCharFormat()
    words.setFont(look().font(Use.NOTE_TEXT))
    words.setForeground(look().colour("text"))
    if change is Change.SAME:
        return words
    ink, tint = _COLOURS[change]
    words.setForeground(look().colour(ink))
    words.setBackground(look().colour(tint))
    if change is Change.REMOVED:
        words.setFontStrikeOut(True)
    elif change is Change.ADDED:
        words.setFont(look().font(Use.NOTE_HEADING))
        words.setForeground(look().colour(ink))
        words.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    else:
        words.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        words.setUnderlineColor(look().colour("accent"))
    return words


class CompareLegend(QTextEdit):
    """What the marks mean, in the marks themselves."""

    def __init__(self, meanings: tuple[tuple[Change, str], ...]) -> None:
        super().__init__()
        self._meanings = meanings
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(_("What the marks mean"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(look().px(24))
        self.viewport().setAutoFillBackground(False)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._write()

    def _write(self) -> None:
        self.clear()
        self.document().setDocumentMargin(0)
        cursor = self.textCursor()
        for change, words in self._meanings:
            style = char_format(change)
            style.setProperty(QTextCharFormat.Property.FontPixelSize, look().px(Use.LABEL.size))
            cursor.insertText(words, style)
            cursor.insertText("     ", char_format(Change.SAME))
