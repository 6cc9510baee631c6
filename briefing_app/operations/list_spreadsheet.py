"""The library's evidence and recommendations as a spreadsheet: what a list shows, what is chosen
in it, or what a note cites."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from briefing_app.domain.citation import cited_evidence, cited_recommendations
from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.ids import EvidenceId, NoteId, RecommendationId
from briefing_app.domain.marking import Marking, highest
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.recommendation import Family
from briefing_app.export.lists.evidence_sheet import evidence_cells, evidence_columns
from briefing_app.export.lists.recommendation_sheet import (
    family_cells,
    family_columns,
    recommendation_cells,
    recommendation_columns,
)
from briefing_app.export.lists.sheet_plan import Book, Row, Sheet
from briefing_app.language import _, language, words_for
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.storage.workspace import Shelves, Workspace
from briefing_app.wordfile.document import save_made
from briefing_app.wordfile.faults import WordFault

__all__ = ["ListKind", "ListWish", "write_list"]

EVERYTHING = Query()
_AT_ONCE = 500
_MOST = 1_000_000
"""A spreadsheet holds little more than a million lines."""


class ListKind(Enum):
    EVIDENCE = "evidence"
    RECOMMENDATIONS = "recommendations"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ListWish:
    """`ids` are the chosen things; without any, everything that answers the query. `note` is
    whose citations are listed. `language` is the one of the labels; empty for the officer's."""

    kind: ListKind
    query: Query = EVERYTHING
    ids: tuple[str, ...] = ()
    note: NoteId | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """What will be listed, in order, and all markings among it."""

    evidence: tuple[EvidenceId, ...] = ()
    recommendations: tuple[RecommendationId, ...] = ()
    markings: tuple[Marking, ...] = ()
    about: str = ""


def write_list(
    workspace: Workspace, wish: ListWish, path: Path, progress: Progress = silent
) -> Outcome[Path]:
    """The list as an Excel file at `path`; what stood there stays whole until this is on disk."""
    if path.suffix.lower() != ".xlsx" or path.resolve() == workspace.path:
        sentence = _("{name} does not end in .xlsx. The list is written as an Excel file.")
        raise CannotWrite(sentence.format(name=path.name))
    from briefing_app.export.lists.spreadsheet import write_book

    with workspace.reading() as shelves:
        found = _find(shelves, wish)
        if len(found.evidence) + len(found.recommendations) > _MOST:
            raise CannotWrite(_("The list is longer than a spreadsheet can be. Narrow it first."))
        book = _Making(shelves, wish, found, progress).book()

        def make(file: BinaryIO) -> None:
            write_book(book, file)

        try:
            save_made(path, make)
        except WordFault as fault:
            raise CannotWrite(str(fault)) from fault
    return Outcome(path)


def _find(shelves: Shelves, wish: ListWish) -> _Found:
    if wish.kind is ListKind.NOTE:
        return _cited(shelves, wish)
    if wish.kind is ListKind.EVIDENCE:
        return _evidence(shelves, wish)
    return _recommendations(shelves, wish)


def _evidence(shelves: Shelves, wish: ListWish) -> _Found:
    shelf = shelves.evidence
    if not wish.ids:
        return _Found(shelf.ids(wish.query), markings=shelf.markings(wish.query))
    rows = shelf.rows_of(EvidenceId(each) for each in wish.ids)
    marked = [each.evidence.marking for each in rows]
    marked += [each.source.marking for each in rows if each.source]
    return _Found(tuple(each.evidence.id for each in rows), markings=tuple(marked))


def _recommendations(shelves: Shelves, wish: ListWish) -> _Found:
    shelf = shelves.recommendations
    if not wish.ids:
        return _Found((), shelf.ids(wish.query), shelf.markings(wish.query))
    rows = shelf.rows_of(RecommendationId(each) for each in wish.ids)
    marked = [each.recommendation.marking for each in rows]
    marked += [each.source.marking for each in rows if each.source]
    return _Found((), tuple(each.recommendation.id for each in rows), tuple(marked))


def _cited(shelves: Shelves, wish: ListWish) -> _Found:
    """What the note cites, in reading order; it is marked no lower than the note."""
    if wish.note is None:
        return _Found()
    note = without_tray(shelves.notes.get(wish.note))
    evidence = _evidence(shelves, ListWish(wish.kind, ids=cited_evidence(note) or ("",)))
    asked = _recommendations(shelves, ListWish(wish.kind, ids=cited_recommendations(note) or ("",)))
    markings = (note.marking, *evidence.markings, *asked.markings)
    about = " · ".join(filter(None, (note.header.number, note.title)))
    return _Found(evidence.evidence, asked.recommendations, markings, about)


class _Making:
    """One book under way; its rows are read as they are written."""

    def __init__(self, shelves: Shelves, wish: ListWish, found: _Found, progress: Progress) -> None:
        self._shelves, self._wish, self._found = shelves, wish, found
        self._progress = progress
        self._language = wish.language or language()
        self._done = 0
        self._total = len(found.evidence) + len(found.recommendations)
        themes = shelves.themes.everything()
        self._themes = {str(theme.id): theme.name(self._language) for theme in themes}
        self._families: Mapping[str, Family] = {}

    def book(self) -> Book:
        _ = words_for(self._language).gettext
        marking = highest(self._found.markings).in_words(self._language)
        title = self._title()
        return Book(
            title=title,
            subject=self._found.about or _("Briefing workspace"),
            author=_("Drafting unit"),
            marking=marking,
            language=self._language,
            page_words=_("Page {page} of {pages}"),
            sheets=tuple(self._sheets((marking, title, self._about()))),
        )

    def _title(self) -> str:
        _ = words_for(self._language).gettext
        if self._wish.kind is ListKind.EVIDENCE:
            return _("Evidence")
        if self._wish.kind is ListKind.RECOMMENDATIONS:
            return _("Recommendations and their families")
        return _("Evidence and recommendations of the note")

    def _about(self) -> str:
        """What the list was narrowed to, or how much was chosen, in words."""
        words = words_for(self._language)
        _ = words.gettext
        if self._wish.kind is ListKind.NOTE:
            return self._found.about
        count = words.ngettext("{count} entry", "{count} entries", self._total)
        told = [count.format(count=self._total)]
        if self._wish.ids:
            told.append(_("chosen by hand"))
        elif self._wish.query.words:
            told.append(_("with the words “{words}”").format(words=self._wish.query.words))
        return ", ".join(told)

    def _sheets(self, lines: tuple[str, ...]) -> Iterator[Sheet]:
        _ = words_for(self._language).gettext
        if self._wish.kind is not ListKind.RECOMMENDATIONS:
            columns = evidence_columns(self._language)
            yield Sheet(_("Evidence"), "Evidence", lines, columns, self._evidence_rows())
        if self._wish.kind is ListKind.EVIDENCE:
            return
        families = self._family_rows()
        self._families = {row.family.id: row.family for row in families}
        columns = recommendation_columns(self._language)
        rows = self._recommendation_rows()
        yield Sheet(_("Recommendations"), "Recommendations", lines, columns, rows)
        if families:
            cells = (family_cells(row, self._language) for row in families)
            columns = family_columns(self._language)
            yield Sheet(_("Families"), "Families", lines, columns, cells)

    def _evidence_rows(self) -> Iterator[Row]:
        shelves = self._shelves
        for ids in self._portions(self._found.evidence):
            uses = shelves.uses.notes_using(ThingKind.EVIDENCE, ids)
            for row in shelves.evidence.rows_of(EvidenceId(each) for each in ids):
                yield evidence_cells(row, self._themes, uses, self._language)

    def _recommendation_rows(self) -> Iterator[Row]:
        shelves = self._shelves
        for ids in self._portions(self._found.recommendations):
            uses = shelves.uses.notes_using(ThingKind.RECOMMENDATION, ids)
            names = (self._themes, uses, self._families)
            for row in shelves.recommendations.rows_of(RecommendationId(each) for each in ids):
                yield recommendation_cells(row, names, self._language)

    def _family_rows(self) -> tuple[FamilyRow, ...]:
        """The families that have a member in the list."""
        shelf = self._shelves.recommendations
        inside: set[str] = set()
        for ids in _parts(self._found.recommendations):
            found = shelf.find(RecommendationId(each) for each in ids)
            inside |= {each.family for each in found.values() if each.family}
        return tuple(row for row in shelf.families.rows() if row.family.id in inside)

    def _portions(self, ids: Sequence[str]) -> Iterator[Sequence[str]]:
        told = _("Writing the list")
        for part in _parts(ids):
            self._progress(self._done, self._total, told)
            yield part
            self._done += len(part)
        self._progress(self._done, self._total, told)


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
