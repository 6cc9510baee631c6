"""The cards in the white margin, of proposals and of notes: placed beside their words, painted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from briefing_app.domain.margin_note import MarginNote
from briefing_app.operations.decide_proposals import Candidate
from briefing_app.ui.look import look
from briefing_app.ui.parts.faces import State
from briefing_app.ui.parts.marks import keys_width
from briefing_app.ui.parts.proposal_card import (
    ProposalFace,
    paint_proposal_card,
    proposal_height,
)
from briefing_app.ui.reader.flow import Flow
from briefing_app.ui.reader.note_card import NoteFace, note_face, note_height, paint_note_card
from briefing_app.ui.reader.proposed import face_of
from briefing_app.ui.reader.reading_text import Point

WIDEST, NARROWEST, BESIDE, EDGE = 360, 232, 28, 16
_APART, _INSIDE = 8, 24


Beside = Candidate | MarginNote
"""What may stand in the margin beside words."""


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """`rect` counts from the top left of the whole text."""

    thing: Beside
    face: ProposalFace | NoteFace
    rect: QRectF
    at_hand: bool


def card_width(room: float) -> int:
    """As wide as the margin allows; 0 where it is too narrow for cards."""
    width = min(look().px(WIDEST), int(room))
    return width if width >= look().px(NARROWEST) else 0


def place_cards(
    flow: Flow,
    begun: Sequence[tuple[Point, Beside]],
    at_hand: Beside | None,
    x: float,
    width: int,
) -> list[PlacedCard]:
    """Each beside its first line; the one at hand stays there, others give way to it."""
    column = QRectF(x, 0, width, 0)
    cards = [_card(flow, each, column, at_hand=each[1] == at_hand) for each in begun]
    fixed = next((number for number, card in enumerate(cards) if card.at_hand), 0)
    for number in range(fixed + 1, len(cards)):
        lowest = cards[number - 1].rect.bottom() + look().px(_APART)
        cards[number] = _moved(cards[number], max(cards[number].rect.top(), lowest))
    for number in range(fixed - 1, -1, -1):
        highest = cards[number + 1].rect.top() - look().px(_APART) - cards[number].rect.height()
        cards[number] = _moved(cards[number], min(cards[number].rect.top(), highest))
    return cards


def paint_cards(painter: QPainter, cards: Sequence[PlacedCard], offset: QPointF) -> None:
    for card in cards:
        state, rect = State(chosen=card.at_hand), card.rect.translated(offset)
        if isinstance(card.face, NoteFace):
            paint_note_card(painter, rect, card.face, state)
        else:
            paint_proposal_card(painter, rect, card.face, state)


def _card(
    flow: Flow,
    each: tuple[Point, Beside],
    column: QRectF,
    *,
    at_hand: bool,
) -> PlacedCard:
    point, thing = each
    top = flow.top(point.passage) + flow.caret(point.passage, point.offset).y()
    face: ProposalFace | NoteFace
    if isinstance(thing, MarginNote):
        face = note_face(thing)
        height = note_height(face, column.width(), at_hand=at_hand)
    else:
        face = _fitting(face_of(thing), column.width())
        height = proposal_height(face, column.width(), at_hand=at_hand)
    return PlacedCard(thing, face, QRectF(column.x(), round(top), column.width(), height), at_hand)


def _fitting(face: ProposalFace, width: float) -> ProposalFace:
    """Where all keys have no room side by side, the last is left out."""
    room = width - look().px(_INSIDE)
    return face if keys_width(face.keys) <= room else replace(face, keys=face.keys[:-1])


def _moved(card: PlacedCard, top: float) -> PlacedCard:
    rect = QRectF(card.rect)
    rect.moveTop(top)
    return replace(card, rect=rect)
