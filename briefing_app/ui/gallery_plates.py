"""What the test window shows of colours, type and running text, and things posed in a state."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.look import look
from briefing_app.ui.parts import highlight
from briefing_app.ui.parts.button import Button, Variant
from briefing_app.ui.parts.faces import State
from briefing_app.ui.parts.marks import citation_width, paint_citation
from briefing_app.ui.parts.painting import border, box, ring, words, words_right
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import ColourName, Kind, Meaning, Radius, Use

Paint = Callable[[QPainter, QRect], object]


class Plate(QWidget):
    """A painter hung in a layout. Width 0: as wide as the column."""

    def __init__(self, name: str, width: int, height: int, paint: Paint) -> None:
        super().__init__()
        self._size, self._paint = (width, height), paint
        self.setAccessibleName(name)
        across = QSizePolicy.Policy.Fixed if width else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size[0] or 200), look().px(self._size[1]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, self.rect())
        painter.end()


class PosedButton(Button):
    """A button that keeps one state, so that all of them can be seen at once."""

    def __init__(self, text: str, variant: Variant, state: State) -> None:
        super().__init__(text, variant=variant)
        self._state = state
        self.setEnabled(state.enabled)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._state.hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        if self._state.pressed:
            option.state |= QStyle.StateFlag.State_Sunken


class Ringed(QWidget):
    """Something with the focus ring around it, though it has no focus."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        row = QHBoxLayout(self)
        row.setContentsMargins(*[look().px(4)] * 4)
        row.addWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ring(painter, self._inside.geometry(), Radius.CONTROL)
        painter.end()


def heading(text: str) -> Words:
    return Words(text, Use.LABEL_STRONG, "text2")


def under(widget: QWidget, caption: str) -> QVBoxLayout:
    """A thing with the name of its state below."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(widget)
    row = beside(Words(caption, Use.SMALL, "text2"), stretch=False)
    row.insertStretch(0, 1)
    row.addStretch(1)
    column.addLayout(row)
    return column


def beside(*things: QWidget | QLayout, gap: int = 8, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().px(gap))
    for thing in things:
        if isinstance(thing, QLayout):
            row.addLayout(thing)
        else:
            row.addWidget(thing)
    if stretch:
        row.addStretch(1)
    return row


_SWATCHES: tuple[tuple[ColourName, str], ...] = (
    ("window", "window"), ("panel", "panel"), ("base", "base"), ("alt", "alt"),
    ("hover", "hover"), ("text", "text"), ("text2", "text 2"), ("edge", "edge"),
    ("line", "line"), ("accent", "accent"), ("accent_tint", "tint"), ("error", "error"),
    ("warning", "warning"), ("info", "info"), ("good", "good"),
)  # fmt: skip


def paint_colours(painter: QPainter, _rect: QRect) -> None:
    for place, (name, caption) in enumerate(_SWATCHES):
        left, top = look().px(70 * (place % 5)), look().px(52 * (place // 5))
        swatch = QRectF(left, top, look().px(60), look().px(28))
        box(painter, swatch, Radius.CONTROL, name, border("line"))
        below = QRectF(left, top + look().px(29), look().px(68), look().px(16))
        words(painter, below, caption, Use.SMALL, "text2")


_TYPES = (
    ("Title of a thing", Use.THING_TITLE, "20/28, 650", 26),
    ("Note title, dialog title", Use.TITLE, "18/26, 650", 27),
    ("Text in the reader", Use.SOURCE_TEXT, "16/25, 400", 24),
    ("Text of a note", Use.NOTE_TEXT, "15/22, 400; heading 650", 22),
    ("Everything else", Use.PLAIN, "13/20, 400, 500, 600", 18),
    ("Second line, counts, labels", Use.LABEL, "12/16, 400, 600", 17),
    ("Badge, key, citation, rail", Use.MARKING, "11/16, 500 to 700", 16),
)


def paint_types(painter: QPainter, rect: QRect) -> None:
    top = 0
    for text, use, measure, height in _TYPES:
        row = QRect(0, look().px(top), rect.width(), look().px(height))
        words(painter, row, text, use)
        words_right(painter, row, measure, Use.SMALL)
        top += height


_HIGHLIGHTS = (
    (Kind.STATISTIC, "a figure that was taken"),
    (Kind.PRECEDENT, "something done before"),
    (Kind.QUOTATION, "exact words that were taken"),
    (Kind.RECOMMENDATION, "who should do what"),
)


def paint_running_text(painter: QPainter, rect: QRect) -> None:
    box(painter, rect, Radius.CARD, "base", border("line"))
    room = highlight.LETTER_ROOM
    for place, (kind, text) in enumerate(_HIGHLIGHTS):
        lines = [_line(text, Use.SOURCE_TEXT, 17 + room, 16 + 30 * place, 20)]
        highlight.paint_tint(painter, lines, kind)
        words(painter, lines[0], text, Use.SOURCE_TEXT)
        highlight.paint_highlight_line(painter, lines, kind)
        highlight.paint_letter(painter, lines, kind)
    proposal = [_line("a proposal, not yet taken", Use.SOURCE_TEXT, 17, 133, 25)]
    highlight.paint_proposal(painter, proposal, Kind.STATISTIC)
    words(painter, proposal[0], "a proposal, not yet taken", Use.SOURCE_TEXT)
    at_hand = [_line("the proposal at hand", Use.SOURCE_TEXT, 17, 162, 26)]
    highlight.paint_proposal_at_hand(painter, at_hand)
    words(painter, at_hand[0], "the proposal at hand", Use.SOURCE_TEXT)


def paint_note_text(painter: QPainter, rect: QRect) -> None:
    box(painter, rect, Radius.CARD, "base", border("line"))
    found = _line("words with a finding", Use.NOTE_TEXT, 17, 14, 19)
    highlight.paint_finding_tint(painter, [found], Meaning.WARNING)
    words(painter, found, "words with a finding", Use.NOTE_TEXT)
    highlight.paint_finding_wave(painter, [found], Meaning.WARNING)
    plain = _line(" plain text ", Use.NOTE_TEXT, 0, 14, 19).translated(found.right(), 0)
    words(painter, plain, " plain text ", Use.NOTE_TEXT)
    left = plain.right()
    for number, state in (("1", State()), ("2", State(hovered=True)), ("3", State(focused=True))):
        spot = QRectF(left, plain.y(), citation_width(number), plain.height())
        paint_citation(painter, spot, number, state)
        left += spot.width() + look().px(7)
    end = _line("end", Use.NOTE_TEXT, 0, 14, 19).translated(left, 0)
    words(painter, end, "end", Use.NOTE_TEXT)
    cursor = QRectF(end.right() + 1, end.y(), 0, end.height())
    highlight.paint_parked_cursor(painter, cursor)


def _line(text: str, use: Use, left: int, top: int, height: int) -> QRectF:
    width = QFontMetricsF(look().font(use)).horizontalAdvance(text)
    return QRectF(look().px(left), look().px(top), width, look().px(height))
