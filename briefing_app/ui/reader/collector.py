"""Keeps what the officer collects: forms, storing, taking back, changing, setting aside."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.overview import ReadingCopy, ThemeRow
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import Recommendation
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
from briefing_app.ui.operation_runner import Running
from briefing_app.ui.parts.theme_chips import ThemeFace
from briefing_app.ui.place import Place
from briefing_app.ui.reader.collect_dialogs import EvidenceDialog, RecommendationDialog
from briefing_app.ui.reader.collected import Collected, place_words
from briefing_app.ui.reader.collecting import evidence_from, excerpt_of, recommendation_from

Thing = Evidence | Recommendation
TakeBack = Callable[[], None]


class Collector(QObject):
    """Works for one reader page: its window gets the forms, the desk keeps what comes of them."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._decided: list[TakeBack] = []

    def take_evidence(self, copy: ReadingCopy, start: int, end: int) -> None:
        """A form for evidence from these characters; Enter keeps it."""
        self.take_with_form(copy, evidence_from(copy, excerpt_of(copy, start, end)))

    def take_recommendation(self, copy: ReadingCopy, start: int, end: int) -> None:
        self.take_with_form(copy, recommendation_from(copy, excerpt_of(copy, start, end)))

    def take_at_once(self, thing: Thing) -> Running[Any]:
        """Kept as it is, without a form."""
        if isinstance(thing, Evidence):
            return self._desk.runner.run(collect_evidence, thing).then(self._tell_taken)
        return self._desk.runner.run(record_recommendation, thing).then(self._tell_taken)

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
        form = EvidenceDialog(self._page.window(), evidence, copy.source, themes)
        form.closed.connect(form.deleteLater)
        keep = collect_evidence if new else change_evidence
        form.kept.connect(
            lambda kept: self._desk.runner.run(keep, kept).then(
                lambda thing: self._tell(thing, new=new)
            )
        )
        form.ask(form.claim)

    def _ask_recommendation(
        self, copy: ReadingCopy, asked: Recommendation, themes: list[ThemeFace], *, new: bool
    ) -> None:
        form = RecommendationDialog(self._page.window(), asked, copy.source, themes)
        form.closed.connect(form.deleteLater)
        keep = record_recommendation if new else change_recommendation
        form.kept.connect(
            lambda kept: self._desk.runner.run(keep, kept).then(
                lambda thing: self._tell(thing, new=new)
            )
        )
        form.ask(form.title)

    def _tell(self, thing: Thing, *, new: bool) -> None:
        if new:
            self._tell_taken(thing)

    def _tell_taken(self, thing: Thing) -> None:
        place = place_words(thing.excerpt) if thing.excerpt else ""
        told = _("Evidence taken from {place}")
        if isinstance(thing, Recommendation):
            told = _("Recommendation taken from {place}")
        self.remember(told.format(place=place), lambda: self._take_thing_back(thing))

    def _take_thing_back(self, thing: Thing) -> None:
        self._aside(thing, aside=True)
        self._desk.messages.tell(_("Taken back: {words}").format(words=_words(thing)))

    def _aside(self, thing: Thing, *, aside: bool) -> None:
        if isinstance(thing, Evidence):
            self._desk.runner.run(set_evidence_aside, (thing.id,), aside=aside)
        else:
            self._desk.runner.run(set_recommendations_aside, (thing.id,), aside=aside)


def _words(thing: Thing) -> str:
    return thing.claim if isinstance(thing, Evidence) else thing.title
