"""Sources, evidence, recommendations: taken in, listed, proposed, searched."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TypeVar

from briefing_app.cli.asking import Asking
from briefing_app.cli.library_answers import (
    evidence_answer,
    hit_answer,
    recommendation_answer,
    source_answer,
)
from briefing_app.cli.printing import as_json, in_columns, in_lines, one_line, wants_json
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import EvidenceRow, Page, RecommendationRow, SourceRow
from briefing_app.domain.query import Hit, Query, ThingKind
from briefing_app.language import _, language
from briefing_app.operations.library_lists import (
    list_evidence,
    list_recommendations,
    list_sources,
)
from briefing_app.operations.search_library import search_everything

T = TypeVar("T")
_AT_ONCE = 1000


def sources(ask: Asking, words: Namespace) -> int:
    rows = ask(list_sources, _query(words))
    if wants_json(words):
        as_json([source_answer(row) for row in rows])
    else:
        in_columns(_source_line(row) for row in rows)
    return 0


def _source_line(row: SourceRow) -> tuple[str, ...]:
    source = row.source
    by = " · ".join(filter(None, (source.author, source.body)))
    to_come = "" if source.has_words else _("words to come")
    date = date_in_words(source.date, language())
    return source.id[:8], name_of(source.kind), date, to_come, source.label, by


def evidence(ask: Asking, words: Namespace) -> int:
    rows = tuple(_all_pages(lambda at: ask(list_evidence, _query(words), at, _AT_ONCE)))
    if wants_json(words):
        as_json([evidence_answer(row) for row in rows])
    else:
        in_columns(_evidence_line(row) for row in rows)
    return 0


def _evidence_line(row: EvidenceRow) -> tuple[str, ...]:
    found = row.evidence
    as_of = date_in_words(found.as_of, language())
    where = _place(row.source.label if row.source else "", found.excerpt)
    return found.id[:8], name_of(found.kind), as_of, name_of(found.seal), where, found.claim


def recommendations(ask: Asking, words: Namespace) -> int:
    rows = tuple(_all_pages(lambda at: ask(list_recommendations, _query(words), at, _AT_ONCE)))
    if wants_json(words):
        as_json([recommendation_answer(row) for row in rows])
    else:
        in_columns(_recommendation_line(row) for row in rows)
    return 0


def _recommendation_line(row: RecommendationRow) -> tuple[str, ...]:
    found = row.recommendation
    whom = ", ".join(found.addressees)
    where = _place(row.source.label if row.source else "", found.excerpt)
    return found.id[:8], name_of(found.state), f"{found.asks} → {whom}", where, found.title


def search(ask: Asking, words: Namespace) -> int:
    hits = ask(search_everything, " ".join(words.words), max(1, words.limit))
    if wants_json(words):
        as_json([hit_answer(hit) for hit in hits])
    elif not hits:
        print(_("Nothing was found."))
    else:
        in_lines(_hit_lines(hits))
    return 0


def _hit_lines(hits: tuple[Hit, ...]) -> Iterator[str]:
    kind = None
    for hit in hits:
        if hit.kind is not kind:
            kind = hit.kind
            yield _things()[kind]
        where = f" · {one_line(hit.where)}" if hit.where else ""
        number = f" ¶\u00a0{hit.number}" if hit.number else ""
        yield f"  {hit.id[:8]}{number}  {one_line(hit.title)}{where}"
        if hit.snippet and hit.snippet != hit.title:
            yield f"            {one_line(hit.snippet)}"


def _query(words: Namespace) -> Query:
    return Query(words=" ".join(words.words))


def _all_pages(fetch: Callable[[int], Page[T]]) -> Iterator[T]:
    at = 0
    while True:
        page = fetch(at)
        yield from page.rows
        at += len(page.rows)
        if not page.rows or at >= page.total:
            return


def _place(label: str, excerpt: Excerpt | None) -> str:
    if excerpt is None or not excerpt.paragraph:
        return label
    return f"{label}, ¶\u00a0{excerpt.paragraph}"


def _things() -> dict[ThingKind, str]:
    return {
        ThingKind.NOTE: _("Notes"),
        ThingKind.RECOMMENDATION: _("Recommendations"),
        ThingKind.EVIDENCE: _("Evidence"),
        ThingKind.BLOCK: _("Blocks"),
        ThingKind.SOURCE: _("Sources"),
        ThingKind.MARGIN: _("Notes in the margin"),
        ThingKind.PASSAGE: _("Passages"),
    }
