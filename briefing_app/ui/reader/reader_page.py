"""Read a source and collect from it: the words in the middle, what was collected beside them."""

from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.margin_note import MarginNote
from briefing_app.domain.overview import ReadingCopy, SourceRow
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.source import Source
from briefing_app.language import _, ngettext
from briefing_app.operations.decide_proposals import Candidate
from briefing_app.operations.library_details import evidence_detail, recommendation_detail
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.read_sources import read_source
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.facts import percent
from briefing_app.ui.page import Fact, Page
from briefing_app.ui.place import Place
from briefing_app.ui.reader.alike_strip import AlikeStrip
from briefing_app.ui.reader.aside_line import AsideLine
from briefing_app.ui.reader.collected import Collected, collected_from
from briefing_app.ui.reader.collected_panel import CollectedPanel
from briefing_app.ui.reader.collector import Collector
from briefing_app.ui.reader.deciding import Deciding
from briefing_app.ui.reader.edge_marks import Standing, collected_mark
from briefing_app.ui.reader.edition_choice import EditionChoice
from briefing_app.ui.reader.finding_words import WordFinder
from briefing_app.ui.reader.margin_writing import MarginWriting
from briefing_app.ui.reader.note_card import note_face
from briefing_app.ui.reader.page_screen import PageScreen
from briefing_app.ui.reader.proposal_screen import ProposalScreen
from briefing_app.ui.reader.quoting import Quoting
from briefing_app.ui.reader.reader_deeds import TAKES, Parts, ReaderDeeds
from briefing_app.ui.reader.reader_head import ReaderHead
from briefing_app.ui.reader.reader_panes import ReaderPanes, beside, stacked
from briefing_app.ui.reader.reading_text import Point, ReadingText
from briefing_app.ui.reader.source_chooser import SourceChooser
from briefing_app.ui.reader.text_column import TextColumn
from briefing_app.ui.reader.text_marks import Marks

_LONG = 1_000
"""Passages; opening a longer source is done in two steps, so many milliseconds apart."""
_FIRST_SEEN = 30


class ReaderPage(Page):
    TAKES: ClassVar[frozenset[CommandName]] = TAKES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.copy: ReadingCopy | None = None
        self.collected: tuple[Collected, ...] = ()
        self._place = Place("reader")
        self.head = ReaderHead()
        self.column = TextColumn()
        self.column.setProperty("pane", "text")
        self.aside = AsideLine()
        self.panel = CollectedPanel()
        self.chooser = SourceChooser()
        self.finder = WordFinder(self.head.find_field, self.column)
        self.collector = Collector(self, desk)
        self.deciding = Deciding(desk, self.collector)
        self.alike = AlikeStrip()
        self.proposing = ProposalScreen(self.deciding, self.column)
        self.pages = PageScreen(desk, self.column)
        self.bar, self.strip = self.proposing.bar, self.proposing.strip
        self._panes = self._reading()
        self._later = QTimer(self, singleShot=True, interval=60)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chooser)
        self._stack.addWidget(self._panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.editions = EditionChoice(desk, self.strip)
        self.margin = MarginWriting(desk, self.column, self.collector)
        self.deeds = self._made_deeds()
        self._wire()
        self._list_sources()

    def title(self) -> str:
        return self.copy.source.label if self.copy else _("Reader")

    def facts(self) -> tuple[Fact, ...]:
        if self.copy is None:
            return ()
        at = self.column.caret if self.column.has_selection else self.column.top_point()
        passage = self.column.reading.passages[at.passage] if self.column.reading.passages else None
        told = _("Paragraph {number} of {total}").format(
            number=passage.number if passage else 0, total=len(self.copy.passages)
        )
        page = _("page {number}").format(number=passage.page) if passage and passage.page else ""
        spoken = {"en": _("Source in English"), "fr": _("Source in French")}
        count = len(self.collected)
        words = ngettext("{count} collected", "{count} collected", count).format(count=count)
        facts = (
            Fact(told),
            Fact(page),
            Fact(words, "good" if count else "plain"),
            Fact(spoken.get(self.copy.source.language, ""), right=True),
            Fact(percent(self.column.zoom * 100), right=True),
        )
        return tuple(fact for fact in facts if fact.words)

    def letter_widgets(self) -> tuple[QWidget, ...]:
        return (self.column,)

    def can(self, command: CommandName) -> bool:
        return self.deeds.can(command)

    def perform(self, command: CommandName) -> None:
        self.deeds.perform(command)

    def _made_deeds(self) -> ReaderDeeds:
        quoting = Quoting(self, self.desk, self.collector)
        return ReaderDeeds(
            Parts(
                self.column,
                self.panel,
                self.collector,
                self.deciding,
                self.margin,
                quoting,
                self.pages,
                self.editions,
                self._find,
                self._show_words,
            )
        )

    def _find(self) -> None:
        self.head.find_field.setFocus()
        self.head.find_field.selectAll()

    def show_place(self, place: Place) -> None:
        self._place = place
        if place.kind is ThingKind.EVIDENCE:
            self._read_for(place.id, is_evidence=True)
        elif place.kind is ThingKind.RECOMMENDATION:
            self._read_for(place.id, is_evidence=False)
        elif place.id:
            self.editions.take_place(place)
            self.read(SourceId(place.id))
        elif self.copy is None:
            self._list_sources()
            self.chooser.list.setFocus()

    def here(self) -> Place | None:
        if self.copy is None:
            return None
        passages, at = self.column.reading.passages, self.column.top_point().passage
        inside = self.editions.place_in(self.copy) or (str(passages[at].number) if passages else "")
        return Place("reader", ThingKind.SOURCE, self.copy.source.id, inside=inside)

    def refresh(self, changes: Changes) -> None:
        if changes.sources:
            self._list_sources()
        if self.copy is None:
            return
        if self.copy.source.id in changes.sources or changes.evidence or changes.recommendations:
            source = self.copy.source.id
            run = self.desk.runner.run
            run(read_source, source, self.editions.wanted(source)).then(self._take_copy)

    def read(self, source: SourceId) -> None:
        """Open a source; where its words are still to come, the sentence says so."""
        wanted = self.editions.wanted(source)
        running = self.desk.runner.run(read_source, source, wanted).then(self._take_copy)
        running.otherwise(self._cannot_read)

    def range_of_selection(self) -> tuple[int, int] | None:
        """The chosen words as characters of the source's own text."""
        return self.column.source_range()

    def _cannot_read(self, fault: BriefingError) -> None:
        self._stack.setCurrentIndex(0 if self.copy is None else 1)
        self.desk.messages.complain(fault.sentence)

    def _read_for(self, identity: str, *, is_evidence: bool) -> None:
        """Open the source in which a thing's words stand, at these words."""
        run = self.desk.runner.run
        if is_evidence:
            run(evidence_detail, EvidenceId(identity)).then(
                lambda d: self._read_of(d.row.source, d.row.evidence.excerpt)
            )
        else:
            asked = RecommendationId(identity)
            run(recommendation_detail, asked).then(
                lambda d: self._read_of(d.row.source, d.row.recommendation.excerpt)
            )

    def _read_of(self, source: Source | None, excerpt: Excerpt | None) -> None:
        if source is None:
            self.desk.messages.complain(_("This was written down without a source."))
        else:
            self.editions.take_excerpt(excerpt)
            self.read(source.id)

    def _take_copy(self, copy: ReadingCopy) -> None:
        same = self.copy is not None and _reads_alike(self.copy, copy)
        self.copy = self.deeds.copy = copy
        self.collected = collected_from(copy)
        if not same:
            self.column.show_text(ReadingText(copy.passages, with_aside=self.aside.is_open))
            self.aside.show_count(self.column.reading.set_aside)
            self.deciding.open(copy)
            self.pages.show_copy(copy)
        self._stack.setCurrentIndex(1)
        if same or len(copy.passages) < _LONG:
            self._show_rest(copy)
        else:
            place = self._place
            self._go_to_place()
            self._place = place
            QTimer.singleShot(_FIRST_SEEN, self, lambda: self._show_rest(copy))

    def _show_rest(self, copy: ReadingCopy) -> None:
        """The words of a long source are seen before what was collected from them."""
        if self.copy is not copy:
            return
        bound = [each for each in self.collected if each.excerpt.words]
        unchanged = len(bound) == len(self.collected)
        self.head.show_source(copy.source, copy.edition, unchanged=unchanged)
        self.panel.show_source(copy.source)
        self.editions.show_copy(copy)
        self.margin.show_copy(copy)
        self._show_collected()
        self._go_to_place()
        self.title_changed.emit()

    def _show_collected(self) -> None:
        self.column.show_marks(Marks(self.column.reading, self.collected))
        self.panel.show_collected(self.collected)
        if self.copy is not None:
            self.deciding.show_collected(self.copy, self.collected)
        length = max(1, len(self.copy.text) if self.copy else 1)
        marks = [collected_mark(each, length) for each in self.collected]
        self.strip.show_edge(Standing.COLLECTED, marks)
        self._tell_view()

    def _go_to_place(self) -> None:
        place, self._place = self._place, Place("reader")
        if place.kind in (ThingKind.EVIDENCE, ThingKind.RECOMMENDATION):
            wanted = next((c for c in self.collected if c.thing.id == place.id), None)
            self.panel.choose(wanted)
            self._show_words(wanted)
        elif place.inside.isdigit():
            passages = self.column.reading.passages
            at = next((n for n, p in enumerate(passages) if p.number == int(place.inside)), 0)
            self.column.select(Point(at, 0), Point(at, 0))
            self.column.bring_to_sight(Point(at, 0))
        if self._stack.currentIndex() == 1 and place.id:
            self.column.setFocus()

    def _show_words(self, each: Collected | None) -> None:
        if each is None:
            return
        self.deciding.reach(None)
        self.margin.reach(None)
        places = self.column.reading.stretches(each.excerpt.start, each.excerpt.end)
        self.column.show_at_hand(places if each.excerpt.words else ())

    def _clicked(self, point: Point) -> None:
        each = self.column.marks.at(point)
        self.column.show_at_hand(())
        proposed = None if each else self.column.proposals.at(point)
        self.deciding.reach(proposed)
        self.margin.reach(None if each or proposed else self.column.margin.at(point))
        if each is not None:
            self.panel.choose(each)
            self._show_words(each)

    def _reach(self, thing: Candidate | MarginNote) -> None:
        """A card in the margin was clicked."""
        self.deciding.reach(None if isinstance(thing, MarginNote) else thing)
        self.margin.reach(thing if isinstance(thing, MarginNote) else None)

    def _show_notes(self) -> None:
        at_hand = self.margin.at_hand
        self.panel.notes.show_notes(self.margin.reading, at_hand)
        if at_hand is not None and not self.column.has_room_for_cards:
            self.bar.show_reason(note_face(at_hand).spoken())
        self.facts_changed.emit()

    def _tell_view(self) -> None:
        first, last = self.column.in_sight()
        passages = self.column.reading.passages[first : last + 1]
        if passages:
            start, end = passages[0].start, passages[-1].end
            seen = sum(start <= each.excerpt.start < end for each in self.collected)
            self.panel.show_in_view(seen)
        self.strip.show_view(*self.column.sight())
        self.facts_changed.emit()

    def _list_sources(self) -> None:
        self.desk.runner.ask("reader sources", list_sources, Query()).then(self.chooser.show_rows)

    def _open_row(self, row: SourceRow) -> None:
        self._place = Place("reader", ThingKind.SOURCE, row.source.id)
        self.editions.take_place(self._place)
        self.read(row.source.id)

    def _read_again(self) -> None:
        if self.copy is not None:
            self.read(self.copy.source.id)

    def _show_offer(self) -> None:
        offered = self.collector.offered
        self.alike.show_offer(offered.alike if offered else None)
        self.facts_changed.emit()

    def _show_aside(self) -> None:
        if self.copy is not None:
            self.column.show_text(ReadingText(self.copy.passages, with_aside=self.aside.is_open))
            self._show_collected()
            self.proposing.show()
            self.margin.show()

    def _wire(self) -> None:
        for each in (self.editions.button, self.pages.button):
            self.head.add_button(each)
        self.chooser.opened.connect(self._open_row)
        self.chooser.documents_asked.connect(lambda: self.desk.action("add_documents").trigger())
        self._later.timeout.connect(self._tell_view)
        self.column.scrolled.connect(self._later.start)
        self.column.zoomed.connect(self.facts_changed)
        self.column.selected.connect(self.facts_changed)
        self.column.clicked_at.connect(self._clicked)
        self.column.card_clicked.connect(self._reach)
        self.margin.changed.connect(self._show_notes)
        self.panel.notes.chosen.connect(self._reach)
        self.panel.notes.opened.connect(lambda _note: self.margin.edit())
        self.deciding.changed.connect(self.facts_changed)
        self.editions.chosen.connect(self._read_again)
        self.pages.changed.connect(self.facts_changed)
        self.strip.jumped.connect(self._jump)
        self.strip.wheel_turned.connect(self._pass_wheel)
        self.panel.chosen.connect(self._show_words)
        self.panel.opened.connect(lambda _each: self.perform("place_in_note"))
        self.collector.offer_changed.connect(self._show_offer)
        self.alike.joined.connect(self.collector.join_offered)
        self.alike.let_go.connect(self.collector.let_offer_go)
        self.aside.toggled.connect(self._show_aside)
        self.aside.taken_back.connect(self._take_back_furniture)
        self.desk.appearance.changed.connect(self.column.lay_out)

    def _take_back_furniture(self) -> None:
        if self.copy is not None:
            self.collector.take_back_furniture(self.copy)

    def _jump(self, part: float) -> None:
        """The strip counts characters of the text, the column pixels."""
        if self.copy is not None and self.column.reading.passages:
            point = self.column.reading.from_source(int(part * len(self.copy.text)))
            self.column.bring_to_sight(point)

    def _pass_wheel(self, event: QWheelEvent) -> None:
        self.column.wheelEvent(event)

    def _reading(self) -> ReaderPanes:
        middle = beside(self.column, self.strip, self.pages.pane)
        read = stacked(self.head, self.bar, middle, self.aside, growing=middle)
        collected = stacked(self.panel, self.alike, growing=self.panel)
        return ReaderPanes(read, collected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panes.fit(event.size(), event.oldSize())


def _reads_alike(one: ReadingCopy, other: ReadingCopy) -> bool:
    """Of the same edition only what is set aside may have changed."""
    if one.edition != other.edition or len(one.passages) != len(other.passages):
        return False
    pairs = zip(one.passages, other.passages, strict=True)
    return all(before.aside == after.aside for before, after in pairs)
