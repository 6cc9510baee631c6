"""Keeps what the officer collects: forms, storing, taking back, changing, setting aside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.alike import AnyAlike
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import ReadingCopy, ThemeRow
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import Recommendation, Relation
from briefing_app.language import _, language
from briefing_app.operations.collect_evidence import (
    change_evidence,
    collect_evidence,
    set_evidence_aside,
)
from briefing_app.operations.keep_sources import set_passage_aside
from briefing_app.operations.library_lists import list_themes
from briefing_app.operations.record_recommendations import (
    change_recommendation,
    record_recommendation,
    set_recommendations_aside,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.joining import AlikeWatch, Joined, Thing, ask_alike, join_all
from briefing_app.ui.operation_runner import Running
from briefing_app.ui.parts.alike_list import Join
from briefing_app.ui.parts.theme_chips import ThemeFace
from briefing_app.ui.place import Place
from briefing_app.ui.reader.collect_dialogs import EvidenceDialog, RecommendationDialog
from briefing_app.ui.reader.collected import Collected, place_words
from briefing_app.ui.reader.collecting import (
    evidence_from,
    excerpt_of,
    persons_of,
    recommendation_from,
)

TakeBack = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Offered:
    """Something just taken with one key, and what the library holds that surely says the same."""

    thing: Thing
    alike: AnyAlike


class Collector(QObject):
    """Works for one reader page: its window gets the forms, the desk keeps what comes of them."""

    offer_changed = Signal()

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self.offered: Offered | None = None
        self._page, self._desk = page, desk
        self._decided: list[TakeBack] = []

    def take_evidence(self, copy: ReadingCopy, start: int, end: int) -> None:
        """A form for evidence from these characters; Enter keeps it."""
        self.take_with_form(copy, evidence_from(copy, excerpt_of(copy, start, end)))

    def take_recommendation(self, copy: ReadingCopy, start: int, end: int) -> None:
        self.take_with_form(copy, recommendation_from(copy, excerpt_of(copy, start, end)))

    def take_at_once(self, thing: Thing) -> Running[Any]:
        """Kept as it is, without a form."""
        taking: Running[Any]
        if isinstance(thing, Evidence):
            taking = self._desk.runner.run(collect_evidence, thing)
        else:
            taking = self._desk.runner.run(record_recommendation, thing)
        return taking.then(self._tell_taken).then(self._look_for_alike)

    def join_offered(self, relation: Relation) -> None:
        """What was taken last stands so to what was offered as alike."""
        if self.offered is None:
            return
        thing, alike = self.offered.thing, self.offered.alike
        joined = join_all(self._desk.runner, thing, (Join(alike, relation),))
        self.let_offer_go()
        told = _("Joined: {relation}").format(relation=name_of(relation).lower())
        self._desk.messages.tell(told, _("Undo"), lambda: joined.part(self._desk.runner))

    def let_offer_go(self) -> None:
        """Nothing is offered any more."""
        self.offered = None
        self.offer_changed.emit()

    def take_with_form(self, copy: ReadingCopy, thing: Thing) -> None:
        """The form first, with these guesses."""
        self._with_themes(lambda themes: self._ask(copy, thing, themes, new=True))

    def edit(self, copy: ReadingCopy, each: Collected) -> None:
        """The same form for something collected before."""
        self._with_themes(lambda themes: self._ask(copy, each.thing, themes, new=False))

    def set_aside(self, thing: Thing) -> None:
        """Out of sight, with a word and a way back."""
        self._aside(thing, aside=True)
        self.remember(
            _("Set aside: {words}").format(words=_words(thing)),
            lambda: self._aside(thing, aside=False),
        )

    def take_back_last(self) -> None:
        """What was decided last is as before: collected is set aside, left is proposed again."""
        if self._decided:
            self._decided.pop()()

    def remember(self, told: str, take_back: TakeBack) -> None:
        """A decision is made: say so, with a way back now and later."""
        self._decided.append(take_back)
        self._desk.messages.tell(told, _("Undo"), lambda: self._take_back(take_back))

    def _take_back(self, decision: TakeBack) -> None:
        if decision in self._decided:
            self._decided.remove(decision)
            decision()

    def place(self, thing: Thing) -> None:
        """Into the note that is open."""
        kind = ThingKind.EVIDENCE if isinstance(thing, Evidence) else ThingKind.RECOMMENDATION
        self._desk.go(Place("notes", kind, thing.id))

    def take_back_furniture(self, copy: ReadingCopy) -> None:
        """Every passage that was set aside as page furniture is text again."""
        for passage in (passage for passage in copy.passages if passage.aside):
            self._desk.runner.run(set_passage_aside, copy.edition.id, passage.number, aside=False)

    def _with_themes(self, go_on: Callable[[list[ThemeFace]], None]) -> None:
        def show(rows: tuple[ThemeRow, ...]) -> None:
            go_on([ThemeFace(row.theme.id, row.theme.name(language())) for row in rows])

        self._desk.runner.run(list_themes).then(show)

    def _ask(self, copy: ReadingCopy, thing: Thing, themes: list[ThemeFace], *, new: bool) -> None:
        if isinstance(thing, Evidence):
            self._ask_evidence(copy, thing, themes, new=new)
        else:
            self._ask_recommendation(copy, thing, themes, new=new)

    def _ask_evidence(
        self, copy: ReadingCopy, evidence: Evidence, themes: list[ThemeFace], *, new: bool
    ) -> None:
        persons = persons_of(copy, evidence.excerpt) if evidence.excerpt else ()
        form = EvidenceDialog(self._page.window(), evidence, copy.source, themes, persons)
        self._open(form, collect_evidence if new else change_evidence, new=new)
        form.ask(form.claim)

    def _ask_recommendation(
        self, copy: ReadingCopy, asked: Recommendation, themes: list[ThemeFace], *, new: bool
    ) -> None:
        persons = persons_of(copy, asked.excerpt) if asked.excerpt else ()
        form = RecommendationDialog(self._page.window(), asked, copy.source, themes, persons)
        self._open(form, record_recommendation if new else change_recommendation, new=new)
        form.ask(form.title)

    def _open(
        self, form: EvidenceDialog | RecommendationDialog, keep: Callable[..., Any], *, new: bool
    ) -> None:
        """What is alike is looked for as it opens, and joined when the form is kept."""
        runner = self._desk.runner
        watch = AlikeWatch(form.alike, runner, form.value)
        form.changed.connect(watch.ask_soon)
        watch.ask()

        def store(kept: Thing) -> None:
            joins = form.alike.joins()
            runner.run(keep, kept).then(lambda thing: self._tell(thing, joins, new=new))

        form.kept.connect(store)
        form.closed.connect(form.deleteLater)

    def _tell(self, thing: Thing, joins: tuple[Join, ...], *, new: bool) -> None:
        joined = join_all(self._desk.runner, thing, joins)
        if new:
            self._tell_taken(thing, joined)
        elif joins:
            told = _("Changed and {joined}").format(joined=joined.words)
            self._desk.messages.tell(told, _("Undo"), lambda: joined.part(self._desk.runner))

    def _tell_taken(self, thing: Thing, joined: Joined | None = None) -> None:
        place = place_words(thing.excerpt) if thing.excerpt else ""
        told = _("Evidence taken from {place}")
        if isinstance(thing, Recommendation):
            told = _("Recommendation taken from {place}")
        words = told.format(place=place)
        if joined is not None and joined.joins:
            words = _("{taken}, {joined}").format(taken=words, joined=joined.words)
        self.remember(words, lambda: self._take_thing_back(thing, joined))

    def _look_for_alike(self, thing: Thing) -> None:
        """After one key: what surely says the same is offered, quietly and in one place."""
        self.let_offer_go()

        def offer(found: tuple[AnyAlike, ...]) -> None:
            sure = next((each for each in found if each.is_sure), None)
            self.offered = Offered(thing, sure) if sure else None
            self.offer_changed.emit()

        ask_alike(self._desk.runner, thing, "alike taken").then(offer)

    def _take_thing_back(self, thing: Thing, joined: Joined | None = None) -> None:
        if joined is not None:
            joined.part(self._desk.runner)
        if self.offered is not None and self.offered.thing.id == thing.id:
            self.let_offer_go()
        self._aside(thing, aside=True)
        self._desk.messages.tell(_("Taken back: {words}").format(words=_words(thing)))

    def _aside(self, thing: Thing, *, aside: bool) -> None:
        if isinstance(thing, Evidence):
            self._desk.runner.run(set_evidence_aside, (thing.id,), aside=aside)
        else:
            self._desk.runner.run(set_recommendations_aside, (thing.id,), aside=aside)


def _words(thing: Thing) -> str:
    return thing.claim if isinstance(thing, Evidence) else thing.title
