"""One box over everything: the best hits of each kind, with the words that answer."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    case,
    exists,
    func,
    literal,
    select,
)

from briefing_app.domain.block import BlockKind
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.names import name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import LibraryCounts
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.domain.recommendation import RecommendationState
from briefing_app.domain.source import SourceKind
from briefing_app.language import _
from briefing_app.storage.anchor_shelf import AnchorShelf
from briefing_app.storage.columns import unpacked
from briefing_app.storage.margin_search import margins_set_aside, margins_with
from briefing_app.storage.source_signs import imprint_tells
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import (
    blocks,
    editions,
    evidence,
    excerpts,
    margin_notes,
    notes,
    passages,
    recommendations,
    sources,
    themes,
)
from briefing_app.storage.word_index import (
    BLOCKS,
    EVIDENCE,
    NOTES,
    PASSAGES,
    RECOMMENDATIONS,
    SOURCES,
    WordIndex,
    hits,
    newest_hits,
)
from briefing_app.storage.words_sought import Snippet, Sought, density, snippet, sought

SPARE = 4
"""So many times more are fetched than shown: some of the best may be set aside."""

WEIGHED = 200
"""So many passages are fetched and weighed, of which the best are shown."""

Asked = Select[Any]
_NOWHERE: ColumnElement[Any] = literal("")


@dataclass(frozen=True, slots=True)
class _Searched:
    """One kind of thing: its words, its table, what a hit shows of it, and what it is labelled."""

    kind: ThingKind
    index: WordIndex
    table: Table
    shown: Callable[[], Asked]
    label: Callable[[Row[Any]], str]


class SearchShelf:
    """Reads from all shelves at once and changes none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def everything(self, typed: str, limit_each: int) -> tuple[Hit, ...]:
        """The best of every kind, kind after kind."""
        words = sought(typed)
        if not words:
            return ()
        *things, in_sources = _SEARCHED
        found = [hit for each in things for hit in self._best(each, words, limit_each)]
        found += self._by_sign(typed, limit_each, {hit.id for hit in found})
        found += margins_with(self._connection, words, limit_each)
        return (*found, *self._best(in_sources, words, limit_each))

    def _by_sign(self, typed: str, limit: int, known: Collection[str]) -> list[Hit]:
        """Sources by the symbol, the DOI or the number of a book that was typed."""
        told = imprint_tells(typed)
        if told is None:
            return []
        asked = _sources().where(in_use(sources.c.set_aside), told, sources.c.id.not_in(known))
        rows = self._connection.execute(asked.order_by(sources.c.row.desc()).limit(limit))
        return [_hit(_OF_SOURCES, row, Snippet()) for row in rows]

    def things_set_aside(self) -> tuple[Hit, ...]:
        """Everything that can be taken back, kind after kind, the newest first."""
        things = tuple(
            _hit(each, row, Snippet())
            for each in _SEARCHED
            if each.table is not passages
            for row in self._connection.execute(
                each.shown().where(*_put_aside(each.table)).order_by(each.table.c.row.desc())
            )
        )
        return (*things, *margins_set_aside(self._connection))

    def counts(self) -> LibraryCounts:
        """How many of each are in use, and how many are set aside in all."""
        counted = [
            select(func.count()).select_from(table).where(*standing)
            for table in (sources, evidence, recommendations, blocks, notes)
            for standing in ((table.c.set_aside.is_(False),), _put_aside(table))
        ]
        counted.append(select(func.count()).select_from(themes))
        aside = select(func.count()).select_from(margin_notes).where(*_put_aside(margin_notes))
        counted.append(aside)
        row = self._connection.execute(select(*(each.scalar_subquery() for each in counted))).one()
        held = tuple(row)
        return LibraryCounts(
            sources=held[0],
            evidence=held[2],
            recommendations=held[4],
            blocks=held[6],
            notes=held[8],
            set_aside=sum(held[1:10:2]) + held[11],
            themes=held[10],
            lost=AnchorShelf(self._connection).count(),
        )

    def _best(self, each: _Searched, words: Sought, limit: int) -> tuple[Hit, ...]:
        pattern = words.as_pattern()
        if each.table is passages:
            rows = self._densest_passages(words, pattern, limit)
        else:
            rows = self._ranked(each, words, limit)
        return tuple(_hit(each, row, snippet((row.text, row.title), pattern)) for row in rows)

    def _ranked(self, each: _Searched, words: Sought, limit: int) -> Sequence[Row[Any]]:
        found = hits(each.index, words.as_match(), limit * SPARE)
        asked = each.shown().join(found, found.c.row == each.table.c.row)
        in_order = asked.where(in_use(each.table.c.set_aside)).order_by(found.c.rank)
        return self._connection.execute(in_order.limit(limit)).all()

    def _densest_passages(
        self, words: Sought, pattern: re.Pattern[str], limit: int
    ) -> Sequence[Row[Any]]:
        found = newest_hits(PASSAGES, words.as_match(), max(WEIGHED, limit * SPARE))
        asked = _passages().join(found, found.c.row == passages.c.row)
        shown = asked.where(in_use(passages.c.aside), in_use(sources.c.set_aside), _is_newest())
        rows = self._connection.execute(shown.order_by(passages.c.row)).all()
        return sorted(rows, key=lambda row: -density(row.text, pattern))[:limit]


def _is_newest() -> ColumnElement[bool]:
    """Of a source with several editions only the newest that was read is searched."""
    newer = editions.alias("newer")
    later = exists().where(
        newer.c.source == editions.c.source,
        newer.c.number > editions.c.number,
        newer.c.has_words,
    )
    return ~later


def _put_aside(table: Table) -> tuple[ColumnElement[bool], ...]:
    """What can be taken back; a source that became an edition of another is no such thing."""
    aside: tuple[ColumnElement[bool], ...] = (table.c.set_aside.is_(True),)
    return (*aside, sources.c.joined_to == "") if table is sources else aside


def _hit(each: _Searched, row: Row[Any], seen: Snippet) -> Hit:
    is_passage = each.table is passages
    return Hit(
        each.kind,
        row.id,
        row.title,
        " \u203a ".join(unpacked(row.place)) if is_passage else row.place,
        seen.text,
        seen.matches,
        row.number if is_passage else 0,
        each.label(row),
    )


def _source_label() -> ColumnElement[Any]:
    return case((sources.c.short_title == "", sources.c.title), else_=sources.c.short_title)


def _notes() -> Asked:
    return select(
        notes.c.id, notes.c.title, _NOWHERE.label("place"), notes.c.text, notes.c.state
    ).select_from(notes)


def _evidence() -> Asked:
    return (
        select(
            evidence.c.id,
            evidence.c.claim.label("title"),
            func.coalesce(_source_label(), "").label("place"),
            func.coalesce(excerpts.c.words, "").label("text"),
            evidence.c.kind,
        )
        .select_from(evidence)
        .outerjoin(excerpts, excerpts.c.evidence == evidence.c.id)
        .outerjoin(sources, sources.c.id == excerpts.c.source)
    )


def _recommendations() -> Asked:
    return (
        select(
            recommendations.c.id,
            recommendations.c.title,
            func.coalesce(_source_label(), "").label("place"),
            recommendations.c.what.label("text"),
            recommendations.c.state,
        )
        .select_from(recommendations)
        .outerjoin(excerpts, excerpts.c.recommendation == recommendations.c.id)
        .outerjoin(sources, sources.c.id == excerpts.c.source)
    )


def _blocks() -> Asked:
    named = blocks.c.name.label("title")
    return select(
        blocks.c.id, named, _NOWHERE.label("place"), blocks.c.text, blocks.c.kind
    ).select_from(blocks)


def _sources() -> Asked:
    author = case((sources.c.author == "", sources.c.body), else_=sources.c.author)
    return select(
        sources.c.id, sources.c.title, author.label("place"), _NOWHERE.label("text"), sources.c.kind
    ).select_from(sources)


def _passages() -> Asked:
    return (
        select(
            sources.c.id,
            _source_label().label("title"),
            passages.c.heading_path.label("place"),
            passages.c.text,
            passages.c.number,
            passages.c.page,
        )
        .select_from(passages)
        .join(editions, editions.c.row == passages.c.edition_row)
        .join(sources, sources.c.id == editions.c.source)
    )


def _place_in_source(row: Row[Any]) -> str:
    if row.page:
        return _("p. {page}, ¶ {number}").format(page=row.page, number=row.number)
    return _("¶ {number}").format(number=row.number)


_OF_SOURCES = _Searched(
    ThingKind.SOURCE, SOURCES, sources, _sources, lambda row: name_of(SourceKind(row.kind))
)
_SEARCHED = (
    _Searched(ThingKind.NOTE, NOTES, notes, _notes, lambda row: name_of(NoteState(row.state))),
    _Searched(
        ThingKind.RECOMMENDATION,
        RECOMMENDATIONS,
        recommendations,
        _recommendations,
        lambda row: name_of(RecommendationState(row.state)),
    ),
    _Searched(
        ThingKind.EVIDENCE,
        EVIDENCE,
        evidence,
        _evidence,
        lambda row: name_of(EvidenceKind(row.kind)),
    ),
    _Searched(ThingKind.BLOCK, BLOCKS, blocks, _blocks, lambda row: name_of(BlockKind(row.kind))),
    _OF_SOURCES,
    _Searched(ThingKind.PASSAGE, PASSAGES, passages, _passages, _place_in_source),
)
"""Kind after kind, as hits are shown; passages, of which there are most, come last."""
