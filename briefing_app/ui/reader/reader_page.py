"""Read a source and collect from it: the words in the middle, what was collected beside them."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.overview import ReadingCopy, SourceRow
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.source import Source
from briefing_app.language import _, ngettext
from briefing_app.operations.library_details import evidence_detail, recommendation_detail
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.read_sources import read_source
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.facts import percent
from briefing_app.ui.look import look
from briefing_app.ui.page import Fact, Page
from briefing_app.ui.parts.overview_strip import StripMark, mark_name
from briefing_app.ui.parts.panes import Panes
from briefing_app.ui.place import Place
from briefing_app.ui.reader.aside_line import AsideLine
from briefing_app.ui.reader.collected import Collected, collected_from, place_words
from briefing_app.ui.reader.collected_panel import CollectedPanel
from briefing_app.ui.reader.collector import Collector
from briefing_app.ui.reader.deciding import Deciding
from briefing_app.ui.reader.finding_words import WordFinder
from briefing_app.ui.reader.proposal_screen import ProposalScreen
from briefing_app.ui.reader.reader_head import ReaderHead
from briefing_app.ui.reader.reading_text import Point, ReadingText
from briefing_app.ui.reader.source_chooser import SourceChooser
from briefing_app.ui.reader.text_column import TextColumn
from briefing_app.ui.reader.text_marks import Marks

_BACK: tuple[CommandName, ...] = ("take_back_last", "take_back", "undo")
"""The reader has one way back, by its own letter or by the keys of every other page."""
_NARROW = 1300
_PANEL = (342, 316)
"""How wide the panel is in a wide window and in a narrow one."""


class ReaderPage(Page):
    TAKES: ClassVar[frozenset[CommandName]] = frozenset(
        (
            "take_evidence",
            "take_recommendation",
            *_BACK,
            "find",
            "edit_thing",
            "set_aside",
            "place_in_note",
            "show_passage",
            "next_proposal",
            "previous_proposal",
            "take_proposal",
            "leave_proposal",
            "edit_proposal",
            "select_sentence",
            "select_paragraph",
        )
    )

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
        self.proposing = ProposalScreen(self.deciding, self.column)
        self.bar, self.strip = self.proposing.bar, self.proposing.strip
        self._deeds = self._simple_deeds()
        self._panes = Panes()
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self._tell_view)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chooser)
        self._stack.addWidget(self._reading())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
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
        if self.copy is None:
            return False
        if command in ("take_evidence", "take_recommendation"):
            return self.column.has_selection
        if command in ("edit_thing", "set_aside", "place_in_note", "show_passage"):
            return self.panel.value() is not None
        if command in ("take_proposal", "leave_proposal", "edit_proposal"):
            return self.deciding.at_hand is not None
        return super().can(command)

    def perform(self, command: CommandName) -> None:
        if command in self._deeds:
            self._deeds[command]()
        elif command in ("take_evidence", "take_recommendation"):
            self._take(command)
        elif self.copy is not None and (each := self.panel.value()) is not None:
            self._do_with(command, self.copy, each)

    def _simple_deeds(self) -> dict[CommandName, Callable[[], None]]:
        return {
            "find": self._find,
            "show_passage": lambda: self._show_words(self.panel.value()),
            **dict.fromkeys(_BACK, self.collector.take_back_last),
            "next_proposal": lambda: self._step(1),
            "previous_proposal": lambda: self._step(-1),
            "take_proposal": self.deciding.take,
            "leave_proposal": self.deciding.leave,
            "edit_proposal": self.deciding.edit,
            "select_sentence": self.column.select_sentence,
            "select_paragraph": self.column.select_paragraph,
        }

    def _find(self) -> None:
        self.head.find_field.setFocus()
        self.head.find_field.selectAll()

    def _step(self, by: int) -> None:
        """From the proposal at hand; without one, from the top of what is in sight."""
        if self.column.reading.passages:
            self.deciding.step(by, self.column.reading.to_source(self.column.top_point()))

    def _take(self, command: CommandName) -> None:
        chosen = self.range_of_selection()
        if self.copy is None or chosen is None:
            return
        if command == "take_evidence":
            self.collector.take_evidence(self.copy, *chosen)
        else:
            self.collector.take_recommendation(self.copy, *chosen)

    def _do_with(self, command: CommandName, copy: ReadingCopy, each: Collected) -> None:
        if command == "edit_thing":
            self.collector.edit(copy, each)
        elif command == "set_aside":
            self.collector.set_aside(each.thing)
        elif command == "place_in_note":
            self.collector.place(each.thing)

    def show_place(self, place: Place) -> None:
        self._place = place
        if place.kind is ThingKind.EVIDENCE:
            self._read_for(place.id, is_evidence=True)
        elif place.kind is ThingKind.RECOMMENDATION:
            self._read_for(place.id, is_evidence=False)
        elif place.id:
            self.read(SourceId(place.id))
        elif self.copy is None:
            self._list_sources()
            self.chooser.list.setFocus()

    def here(self) -> Place | None:
        if self.copy is None:
            return None
        passages, at = self.column.reading.passages, self.column.top_point().passage
        inside = str(passages[at].number) if passages else ""
        return Place("reader", ThingKind.SOURCE, self.copy.source.id, inside=inside)

    def refresh(self, changes: Changes) -> None:
        if changes.sources:
            self._list_sources()
        if self.copy is None:
            return
        if self.copy.source.id in changes.sources or changes.evidence or changes.recommendations:
            self.desk.runner.run(read_source, self.copy.source.id).then(self._take_copy)

    def read(self, source: SourceId) -> None:
        """Open a source; where its words are still to come, the sentence says so."""
        running = self.desk.runner.run(read_source, source).then(self._take_copy)
        running.otherwise(self._cannot_read)

    def range_of_selection(self) -> tuple[int, int] | None:
        """The chosen words as characters of the source's own text."""
        if not self.column.has_selection:
            return None
        return self.column.reading.source_range(self.column.anchor, self.column.caret)

    def _cannot_read(self, fault: BriefingError) -> None:
        self._stack.setCurrentIndex(0 if self.copy is None else 1)
        self.desk.messages.complain(fault.sentence)

    def _read_for(self, identity: str, *, is_evidence: bool) -> None:
        """Open the source in which a thing's words stand, at these words."""
        run = self.desk.runner.run
        if is_evidence:
            run(evidence_detail, EvidenceId(identity)).then(lambda d: self._read_of(d.row.source))
        else:
            asked = RecommendationId(identity)
            run(recommendation_detail, asked).then(lambda d: self._read_of(d.row.source))

    def _read_of(self, source: Source | None) -> None:
        if source is None:
            self.desk.messages.complain(_("This was written down without a source."))
        else:
            self.read(source.id)

    def _take_copy(self, copy: ReadingCopy) -> None:
        same = self.copy is not None and self.copy.edition == copy.edition
        same = same and self.copy is not None and self.copy.passages == copy.passages
        self.copy = copy
        self.collected = collected_from(copy)
        if not same:
            self.column.show_text(ReadingText(copy.passages, with_aside=self.aside.is_open))
            self.aside.show_count(self.column.reading.set_aside)
            self.deciding.open(copy)
        self._stack.setCurrentIndex(1)
        bound = [each for each in self.collected if each.excerpt.words]
        unchanged = len(bound) == len(self.collected)
        self.head.show_source(copy.source, copy.edition, unchanged=unchanged)
        self.panel.show_source(copy.source)
        self._show_collected()
        self._go_to_place()
        self.title_changed.emit()

    def _show_collected(self) -> None:
        self.column.show_marks(Marks(self.column.reading, self.collected))
        self.panel.show_collected(self.collected)
        if self.copy is not None:
            self.deciding.show_collected(self.copy, self.collected)
        length = max(1, len(self.copy.text) if self.copy else 1)
        self.strip.show_marks(
            [
                StripMark(
                    each.kind,
                    each.excerpt.start / length,
                    each.excerpt.end / length,
                    mark_name(each.kind, place_words(each.excerpt)),
                )
                for each in self.collected
            ]
        )
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
        places = self.column.reading.stretches(each.excerpt.start, each.excerpt.end)
        self.column.show_at_hand(places if each.excerpt.words else ())

    def _clicked(self, point: Point) -> None:
        each = self.column.marks.at(point)
        self.column.show_at_hand(())
        self.deciding.reach(None if each else self.column.proposals.at(point))
        if each is not None:
            self.panel.choose(each)
            self._show_words(each)

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
        self.read(row.source.id)

    def _show_aside(self) -> None:
        if self.copy is not None:
            self.column.show_text(ReadingText(self.copy.passages, with_aside=self.aside.is_open))
            self._show_collected()
            self.proposing.show()

    def _wire(self) -> None:
        self.chooser.opened.connect(self._open_row)
        self.chooser.documents_asked.connect(lambda: self.desk.action("add_documents").trigger())
        self.column.scrolled.connect(self._later.start)
        self.column.zoomed.connect(self.facts_changed)
        self.column.selected.connect(self.facts_changed)
        self.column.clicked_at.connect(self._clicked)
        self.deciding.changed.connect(self.facts_changed)
        self.strip.jumped.connect(self._jump)
        self.strip.wheel_turned.connect(self._pass_wheel)
        self.panel.chosen.connect(self._show_words)
        self.panel.opened.connect(lambda _each: self.perform("place_in_note"))
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

    def _reading(self) -> QWidget:
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.column, 1)
        text.addWidget(self.strip)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addLayout(text, 1)
        column.addWidget(self.aside)
        panes = self._panes
        panes.addWidget(left)
        panes.addWidget(self.panel)
        panes.setObjectName("reader")
        panes.setStretchFactor(0, 1)
        panes.setSizes([_NARROW, _PANEL[0]])
        return panes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window turns narrow, the panel gives way to the cards of proposals."""
        super().resizeEvent(event)
        narrow = look().px(_NARROW)
        is_narrow, was_narrow = (0 < s.width() < narrow for s in (event.size(), event.oldSize()))
        if is_narrow != was_narrow:
            panel = look().px(_PANEL[is_narrow])
            self._panes.setSizes([event.size().width() - panel, panel])
