"""The source's words in one column, laid out and painted only where they are in sight."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from briefing_app.domain.margin_note import MarginNote
from briefing_app.language import _
from briefing_app.operations.decide_proposals import Candidate
from briefing_app.ui.look import look
from briefing_app.ui.reader.column_painting import Shown, paint_passage
from briefing_app.ui.reader.flow import Flow, column_in
from briefing_app.ui.reader.margin_marks import MarginMarks
from briefing_app.ui.reader.proposal_margin import (
    BESIDE,
    EDGE,
    WIDEST,
    Beside,
    PlacedCard,
    card_width,
    paint_cards,
    place_cards,
)
from briefing_app.ui.reader.proposal_marks import ProposalMarks
from briefing_app.ui.reader.reading_text import Point, ReadingText, Stretch
from briefing_app.ui.reader.text_marks import Marks
from briefing_app.ui.tokens import Kind

_STEP = 50
_EDGE = 4
_ZOOMS = (0.7, 2.0)


class ColumnView(QAbstractScrollArea):
    """Shows a `ReadingText` of any length at once. Selecting is for `TextColumn`."""

    scrolled = Signal()
    zoomed = Signal()
    pointed = Signal(object)
    """To a place in the reading: there is something to be looked at."""
    repainted = Signal()
    """What is shown over the words is another than before."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = ReadingText(())
        self.marks = Marks(self.reading, ())
        self.flow = Flow((), 1.0)
        self.caret = self.anchor = Point(0, 0)
        self.zoom = 1.0
        self._found: dict[int, list[tuple[int, int]]] = {}
        self._current: Stretch | None = None
        self._at_hand: tuple[Stretch, ...] = ()
        self.proposals = ProposalMarks(self.reading)
        self.margin = MarginMarks(self.reading)
        self._proposal: Candidate | None = None
        self._note: MarginNote | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Text of the source"))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())

    def show_text(self, reading: ReadingText) -> None:
        """Another text, or the same one with other passages: from the top, nothing selected."""
        self.reading = reading
        self.caret = self.anchor = Point(0, 0)
        self._found, self._current, self._at_hand = {}, None, ()
        self.marks = Marks(reading, ())
        self.proposals, self._proposal = ProposalMarks(reading), None
        self.margin, self._note = MarginMarks(reading), None
        self._lay_out_anew()
        self.verticalScrollBar().setValue(0)

    def show_marks(self, marks: Marks) -> None:
        self.marks = marks
        self.flow.keep_room(marks.rooms)
        self._repaint()

    def show_found(self, found: tuple[Stretch, ...], current: Stretch | None) -> None:
        self._found, self._current = {}, current
        for each in found:
            self._found.setdefault(each.passage, []).append((each.start, each.end))
        if current is not None:
            self._point_to(Point(current.passage, current.start))
        self._repaint()

    def show_at_hand(self, stretches: tuple[Stretch, ...]) -> None:
        """A ring around exactly these words, brought to sight."""
        self._at_hand = stretches
        if stretches:
            self._point_to(Point(stretches[0].passage, stretches[0].start))
        self._repaint()

    def show_proposals(self, proposals: ProposalMarks, at_hand: Candidate | None) -> None:
        """Outlines around words, cards beside them; the one at hand is not scrolled to."""
        was, self._proposal = self._proposal, at_hand
        self.proposals = proposals
        if at_hand is not None or was is not None:
            self._at_hand = proposals.stretches(at_hand) if at_hand else ()
        self._repaint()

    def show_margin(self, margin: MarginMarks, at_hand: MarginNote | None) -> None:
        """The officer's own notes beside words; the one at hand is not scrolled to."""
        self.margin, self._note = margin, at_hand
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        self.repainted.emit()

    def _point_to(self, point: Point) -> None:
        self.bring_to_sight(point)
        self.pointed.emit(point)

    @property
    def has_room_for_cards(self) -> bool:
        return self._card_width() > 0

    def cards(self) -> list[PlacedCard]:
        """The cards of the proposals and notes in sight."""
        if not self.has_room_for_cards:
            return []
        seen = self.in_sight()
        proposed = [(each.point, each.candidate) for each in self.proposals.between(*seen)]
        beside: list[tuple[Point, Beside]] = [*proposed, *self.margin.between(*seen)]
        if not beside:
            return []
        beside.sort(key=lambda each: each[0])
        at_hand = self._note or self._proposal
        return place_cards(self.flow, beside, at_hand, self._card_left(), self._card_width())

    def card_at(self, place: QPointF) -> PlacedCard | None:
        """The card at a place of the viewport."""
        there = place + QPointF(0, self.verticalScrollBar().value())
        return next((card for card in self.cards() if card.rect.contains(there)), None)

    def lay_out(self) -> None:
        """After a change of looks or zoom: everything anew, the same words at the top."""
        top = self.top_point()
        self._lay_out_anew()
        if self.reading.passages:
            self.verticalScrollBar().setValue(int(self.flow.top(top.passage)) - look().px(8))

    def _lay_out_anew(self) -> None:
        self.flow = Flow(self.reading.passages, self.zoom, self.viewport().width())
        self.flow.keep_room(self.marks.rooms)
        self._fit()
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        self.zoom = min(_ZOOMS[1], max(_ZOOMS[0], zoom))
        self.lay_out()
        self.zoomed.emit()

    def top_point(self) -> Point:
        """The first passage in sight."""
        if not self.reading.passages:
            return Point(0, 0)
        return Point(self.flow.at(self.verticalScrollBar().value() + look().px(8)), 0)

    def in_sight(self) -> tuple[int, int]:
        """The first and the last passage in sight."""
        if not self.reading.passages:
            return 0, -1
        top = self.verticalScrollBar().value()
        return self.flow.at(top), self.flow.at(top + self.viewport().height())

    def sight(self) -> tuple[float, float]:
        """Which part of the whole height is in sight, each from 0 to 1."""
        whole = max(1.0, self.flow.total())
        top = self.verticalScrollBar().value()
        return top / whole, min(1.0, (top + self.viewport().height()) / whole)

    def go_to_part(self, part: float) -> None:
        self.verticalScrollBar().setValue(int(part * self.flow.total()))

    def bring_to_sight(self, point: Point) -> None:
        """Scroll as little as needed, with some lines of air above and below."""
        if not self.reading.passages:
            return
        box = self.flow.caret(point.passage, point.offset)
        top = self.flow.top(point.passage) + box.y()
        bar, air = self.verticalScrollBar(), look().px(72)
        self._fit()
        if top < bar.value() + air:
            bar.setValue(int(top - air))
        elif top + box.height() > bar.value() + self.viewport().height() - air:
            bar.setValue(int(top + box.height() + air - self.viewport().height()))

    def scroll_to(self, point: Point) -> None:
        """These words at the top."""
        if self.reading.passages:
            box = self.flow.caret(point.passage, point.offset)
            top = self.flow.top(point.passage) + box.y()
            self._fit()
            self.verticalScrollBar().setValue(int(top) - look().px(8))

    def point_at(self, place: QPoint) -> Point:
        """The gap between characters nearest to a place of the viewport."""
        y = place.y() + self.verticalScrollBar().value()
        at = self.flow.at(y)
        return Point(at, self.flow.offset_at(at, place.x() - self._left(), y - self.flow.top(at)))

    def _left(self) -> float:
        """The words and the cards beside them stand in the middle."""
        wide = self.flow.gutter + self.flow.column + look().px(BESIDE + WIDEST)
        return max(float(look().px(_EDGE)), round((self.viewport().width() - wide) / 2))

    def _card_left(self) -> float:
        left = self._left() + self.flow.gutter + self.flow.column
        roomy = self.viewport().width() - left > look().px(WIDEST)
        return left + look().px(BESIDE if roomy else EDGE)

    def _card_width(self) -> int:
        return card_width(self.viewport().width() - self._card_left() - look().px(EDGE) / 2)

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        rest = self.flow.total() + look().px(48) - self.viewport().height()
        bar.setRange(0, max(0, int(rest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words run as wide as there is room."""
        super().resizeEvent(event)
        if self.flow.column != column_in(self.viewport().width(), self.zoom):
            self.lay_out()
        self._fit()
        self.scrolled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().colour("base"))
        top = self.verticalScrollBar().value()
        at, height = self.flow.at(top), self.viewport().height()
        while at < len(self.reading.passages) and self.flow.top(at) - top < height:
            self._paint(painter, at, self.flow.top(at) - top)
            at += 1
        paint_cards(painter, self.cards(), QPointF(0, -top))
        painter.end()
        self._fit()

    def _paint(self, painter: QPainter, at: int, y: float) -> None:
        passage = self.reading.passages[at]
        painter.save()
        painter.translate(self._left(), y)
        paint_passage(painter, self.flow, at, passage, self.shown(at))
        painter.restore()

    def shown(self, at: int) -> Shown:
        """All that is painted over the words of one passage."""
        current = self._current
        return Shown(
            self.marks.of(at),
            self._proposed_in(at),
            self.margin.noted(at),
            self._found.get(at, ()),
            (current.start, current.end) if current and current.passage == at else None,
            next(((each.start, each.end) for each in self._at_hand if each.passage == at), None),
            self._selected_in(at),
            self.caret.offset if self.caret.passage == at and self.hasFocus() else None,
        )

    def _proposed_in(self, at: int) -> list[tuple[Kind, int, int]]:
        """The one at hand has a ring instead."""
        here = self.proposals.of(at)
        return [(o.kind, o.start, o.end) for o in here if o.candidate != self._proposal]

    def _selected_in(self, at: int) -> tuple[int, int] | None:
        first, last = sorted((self.anchor, self.caret))
        if not first.passage <= at <= last.passage or first == last:
            return None
        end = last.offset if at == last.passage else len(self.reading.passages[at].text)
        return (first.offset if at == first.passage else 0, end)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        else:
            super().wheelEvent(event)
