"""Ties between the page and the library: citations, passages, cards, drops, findings."""

from functools import partial

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QCursor

from briefing_app.checks.finding import Finding
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.placing import Form
from briefing_app.domain.query import ThingKind
from briefing_app.domain.text import Citation, CitedKind, Paragraph
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.note_acts import NoteActs
from briefing_app.ui.notes.acts.note_placing import NotePlacing
from briefing_app.ui.notes.acts.placing_commands import PlacingCommands
from briefing_app.ui.notes.card_faces import Thing
from briefing_app.ui.notes.editor.citation_card import CitationCard
from briefing_app.ui.notes.editor.drop_zone import Dropped, Payload
from briefing_app.ui.notes.figure_offers import offer_words
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.panels.library_panel import payload_for
from briefing_app.ui.notes.text.page_lines import Role
from briefing_app.ui.place import ASK, Place

_HOVER = 250


class NoteLinks(QObject):
    """What a citation stands for, shown; and what the library offers, placed."""

    def __init__(self, desk: Desk, at_hand: NoteAtHand, view: NoteDesk, acts: NoteActs) -> None:
        super().__init__(view)
        self._desk, self._at_hand, self._view = desk, at_hand, view
        self._card = CitationCard(view.editor.viewport())
        self._hovered: tuple[Citation, QRectF] | None = None
        self._wait = QTimer(self, singleShot=True, interval=_HOVER)
        self._wait.timeout.connect(self._show_card)
        self.placing = NotePlacing(
            at_hand.session,
            desk.runner,
            desk.messages,
            lambda: view.editor.writing.point,
            lambda: at_hand.marker.offer.ceiling,
        )
        self.placing.lengths_offered.connect(acts.blocks.ask_length)
        self.commands = PlacingCommands(desk, view, at_hand, self.placing, self.open_passage)
        editor, side = view.editor, view.side
        editor.citation_opened.connect(self._open_citation)
        editor.citation_hovered.connect(self._hover)
        editor.thing_dropped.connect(self._drop)
        side.library.place_asked.connect(self.placing.place)
        side.library.passage_asked.connect(self.open_passage)
        side.sources.passage_asked.connect(self.open_passage)
        side.findings.compare_asked.connect(lambda finding: self._compare(finding, acts))
        view.cursor_moved.connect(self._show_sources)

    def open_passage(self, thing: Thing) -> None:
        """In the reader; what has no source is shown in the library."""
        kind, name = payload_for(thing).kind, payload_for(thing).id
        has_source = not isinstance(thing, BlockRow) and thing.source is not None
        self._desk.go(Place("reader" if has_source else "library", kind, name))

    def _open_citation(self, citation: Citation) -> None:
        """What was cited a moment ago may not have been read yet."""
        row = self._at_hand.materials.row_of(citation)
        if row is not None:
            self.open_passage(row)
            return
        is_evidence = citation.kind is CitedKind.EVIDENCE
        kind = ThingKind.EVIDENCE if is_evidence else ThingKind.RECOMMENDATION
        self.placing.find(Payload(kind, citation.target), self.open_passage)

    def _hover(self, citation: Citation | None, place: QRectF) -> None:
        self._hovered = (citation, place) if citation else None
        self._card.hide()
        if citation:
            self._wait.start()
        else:
            self._wait.stop()

    def _show_card(self) -> None:
        row = self._at_hand.materials.row_of(self._hovered[0]) if self._hovered else None
        inside = (
            self._view.editor.viewport()
            .rect()
            .contains(self._view.editor.viewport().mapFromGlobal(QCursor.pos()))
        )
        if row and self._hovered and inside:
            moved = self.commands.figures.of(self._hovered[0].id)
            remark = offer_words(moved) if moved else ""
            self._card.show_row(row, self._hovered[1], remark)

    def place_payload(self, payload: Payload, form: str = "") -> None:
        """What another page or the palette sends: in the form it names, or to be asked for."""
        if form == ASK:
            self.placing.find(payload, self.commands.offer_forms)
        else:
            self.placing.place_payload(payload, Form(form) if form else None)

    def _drop(self, dropped: Dropped) -> None:
        self._view.take_focus()
        if dropped.chooses:
            offer = partial(self.commands.offer_forms, spot=dropped.spot)
            self.placing.find(dropped.payload, offer)
        else:
            self.placing.place_payload(dropped.payload, spot=dropped.spot)

    def _show_sources(self) -> None:
        line = self._view.line()
        citations: tuple[Citation, ...] = ()
        if line.role is Role.TABLE:
            point = self._view.editor.writing.point
            cells = (cell for row in line.table.rows for cell in row if cell.id == point.line)
            citations = next((cell.citations for cell in cells), ())
        elif isinstance(line.element, Paragraph):
            citations = line.element.citations
        rows = (self._at_hand.materials.row_of(citation) for citation in citations)
        once = {_key(row): row for row in rows if row is not None}
        closed = self._at_hand.session.is_closed
        self._view.side.sources.show_things(tuple(once.values()), closed=closed)

    def _compare(self, finding: Finding, acts: NoteActs) -> None:
        line = finding.place.paragraph
        section = self._at_hand.session.note.section_of(line) if line else None
        for element in section.body if section else ():
            if element.id == line and element.placement:
                acts.compare(element.placement)


def _key(row: EvidenceRow | RecommendationRow) -> tuple[CitedKind, str]:
    if isinstance(row, EvidenceRow):
        return CitedKind.EVIDENCE, row.evidence.id
    return CitedKind.RECOMMENDATION, row.recommendation.id


PLACEABLE = (ThingKind.EVIDENCE, ThingKind.RECOMMENDATION, ThingKind.BLOCK)
