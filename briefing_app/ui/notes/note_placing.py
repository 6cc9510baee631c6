"""Placing things of the library in the open note: at the cursor, or where they were dropped."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from briefing_app.domain import note_editing
from briefing_app.domain.block import Block
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.ids import BlockId, EvidenceId, ParagraphId, RecommendationId
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import Spot, cite
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.text import Citation, CitedKind, Paragraph, Words, tidy
from briefing_app.language import _
from briefing_app.operations.library_details import (
    block_detail,
    evidence_detail,
    recommendation_detail,
)
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.card_faces import Thing
from briefing_app.ui.notes.drop_zone import Payload
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.page_points import (
    ABOVE,
    Edit,
    Point,
    Where,
    cut,
    locate,
    paragraph_at,
    width,
    with_paragraph,
)
from briefing_app.ui.notes.way_back import tell_done
from briefing_app.ui.operation_runner import OperationRunner

_ENDS = (".", "?", "!", ":", ";", "\u00bb", "\u201d")

Placing = Callable[[Note], Edit]


@dataclass(frozen=True, slots=True)
class Cited:
    """The words that are placed and the citation that goes with them."""

    words: str
    citation: Citation
    quotation: str = ""


class NotePlacing(QObject):
    """`point` tells where the cursor is, or where it was parked."""

    def __init__(
        self,
        session: NoteSession,
        runner: OperationRunner,
        messages: Messages,
        point: Callable[[], Point],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self._messages = messages
        self._point = point

    def place(self, thing: Thing, spot: Spot | None = None) -> None:
        """At the spot; without one at the cursor, within a sentence that is not finished."""
        match thing:
            case EvidenceRow():
                self._do(_placing(_of_evidence(thing.evidence), spot, self._point()))
            case RecommendationRow():
                self._do(_placing(_of_recommendation(thing.recommendation), spot, self._point()))
            case BlockRow():
                self._do(_placing_block(thing.block, spot, self._point()))

    def place_payload(self, payload: Payload, spot: Spot | None = None) -> None:
        """Something known by its identity alone, as a drag or the palette has it."""
        if payload.kind is ThingKind.EVIDENCE:
            self._runner.run(evidence_detail, EvidenceId(payload.id)).then(
                lambda detail: self.place(detail.row, spot)
            )
        elif payload.kind is ThingKind.RECOMMENDATION:
            self._runner.run(recommendation_detail, RecommendationId(payload.id)).then(
                lambda detail: self.place(detail.row, spot)
            )
        elif payload.kind is ThingKind.BLOCK:
            self._runner.run(block_detail, BlockId(payload.id)).then(
                lambda detail: self.place(detail.row, spot)
            )

    def cite(self, thing: Thing) -> None:
        """Only the citation mark, at the cursor."""
        match thing:
            case EvidenceRow():
                citation = _of_evidence(thing.evidence).citation
            case RecommendationRow():
                citation = _of_recommendation(thing.recommendation).citation
            case BlockRow():
                return
        point = self._point()
        self._do(lambda note: _inline(note, point, "", citation))

    def _do(self, placing: Placing) -> None:
        if not self._session.is_open:
            return
        before = self._session.note
        self._session.apply(placing)
        if self._session.note is not before:
            tell_done(self._messages, self._session, _("Placed in the note"))


def _of_evidence(evidence: Evidence) -> Cited:
    """A quotation is placed in its own words once these are here."""
    citation = cite(CitedKind.EVIDENCE, evidence.id)
    is_quotation = evidence.kind is EvidenceKind.QUOTATION and evidence.excerpt is not None
    words = evidence.excerpt.words if is_quotation and evidence.excerpt else ""
    return Cited(evidence.claim, citation, words)


def _of_recommendation(asked: Recommendation) -> Cited:
    return Cited(asked.title, cite(CitedKind.RECOMMENDATION, asked.id))


def _placing(cited: Cited, spot: Spot | None, point: Point) -> Placing:
    def change(note: Note) -> Edit:
        if spot is None and not cited.quotation and _goes_inline(note, point):
            return _inline(note, point, cited.words, cited.citation)
        place = spot or spot_at(note, point)
        if place is None:
            return Edit(note, point)
        if cited.quotation:
            placed = note_editing.place_quotation(note, cited.quotation, cited.citation, place)
        else:
            placed = note_editing.place_claim(note, cited.words, cited.citation, place)
        return Edit(placed, _behind(placed, cited.citation))

    return change


def _placing_block(block: Block, spot: Spot | None, point: Point) -> Placing:
    def change(note: Note) -> Edit:
        place = spot or spot_at(note, point)
        if place is None:
            return Edit(note, point)
        placed = note_editing.place_block(note, block, place)
        return Edit(placed, _behind_newest_block(placed) or point)

    return change


def _behind_newest_block(note: Note) -> Point | None:
    """Behind the words of the block that was placed last."""
    if not note.placed:
        return None
    newest = note.placed[-1].id
    found = None
    for section in note.sections:
        for element in section.body:
            if element.placement == newest and isinstance(element, Paragraph):
                found = Point(element.id, width(element.runs))
    return found


def _goes_inline(note: Note, point: Point) -> bool:
    """In a cell, in an empty paragraph, and behind words that do not end a sentence."""
    where = _where(note, point)
    paragraph = paragraph_at(note, where) if where else None
    if where is None or paragraph is None:
        return False
    before = "".join(
        run.text for run in cut(paragraph.runs, 0, point.offset) if isinstance(run, Words)
    ).rstrip()
    is_empty = not paragraph.runs
    return where.cell != ABOVE or is_empty or bool(before and not before.endswith(_ENDS))


def _inline(note: Note, point: Point, words: str, citation: Citation) -> Edit:
    where = _where(note, point)
    paragraph = paragraph_at(note, where) if where else None
    if where is None or paragraph is None:
        return Edit(note, point)
    head = cut(paragraph.runs, 0, point.offset)
    last = head[-1] if head else None
    joint = " " if words and isinstance(last, Words) and not last.text.endswith(" ") else ""
    added = (Words(joint + words), citation) if words else (citation,)
    runs = tidy((*head, *added, *cut(paragraph.runs, point.offset)))
    changed = with_paragraph(note, where, replace(paragraph, runs=runs))
    return Edit(changed, Point(point.line, point.offset + width(added)))


def _where(note: Note, point: Point) -> Where | None:
    try:
        return locate(note, point.line)
    except KeyError:
        return None


def spot_at(note: Note, point: Point) -> Spot | None:
    """Behind the paragraph, or the table, of the point."""
    where = _where(note, point)
    if where is None or not note.sections:
        return None
    section = note.sections[max(where.section, 0)]
    if ABOVE in (where.section, where.element) or not section.body:
        return Spot(section.id)
    at = where.element - 1 if where.is_gap else where.element
    return Spot(section.id, ParagraphId(section.body[at].id) if at >= 0 else None)


def _behind(note: Note, citation: Citation) -> Point:
    for paragraph in note.paragraphs():
        if citation in paragraph.runs:
            return Point(paragraph.id, width(paragraph.runs))
    return Point("")
