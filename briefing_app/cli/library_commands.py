"""Sources, evidence, recommendations: taken in, listed, proposed, searched."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TypeVar

from briefing_app.cli.answers import (
    candidate_answer,
    evidence_answer,
    hit_answer,
    import_answer,
    recommendation_answer,
    source_answer,
)
from briefing_app.cli.asking import Asking
from briefing_app.cli.passwords import prompt_here, with_passwords
from briefing_app.cli.printing import as_json, in_columns, in_lines, one_line
from briefing_app.cli.progress import progress_here
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import EvidenceRow, Page, RecommendationRow, SourceRow
from briefing_app.domain.query import Hit, Query, ThingKind
from briefing_app.language import _, language, ngettext
from briefing_app.operations.import_sources import ImportState, ImportSummary, import_paths
from briefing_app.operations.library_lists import (
    list_evidence,
    list_recommendations,
    list_sources,
)
from briefing_app.operations.search_library import search_everything
from briefing_app.operations.spot_candidates import spot_file

T = TypeVar("T")
_AT_ONCE = 1000


def take_in(ask: Asking, words: Namespace) -> int:
    """Not done when nothing at all could be read; else the summary says which was refused."""
    summary = ask(
        import_paths,
        tuple(words.paths),
        progress_here(),
        words.password,
        recognise=words.recognise,
    )
    prompt = prompt_here()
    if prompt and not words.password and not wants_json(words):
        summary = with_passwords(ask, summary, prompt)
    refused = summary.count(ImportState.REFUSED)
    if refused and refused == len(summary.files):
        raise CannotRead(_nothing_read(summary))
    if wants_json(words):
        as_json([import_answer(file) for file in summary.files])
    else:
        in_lines(one_line(file.sentence) for file in summary.files)
        print(_in_summary(summary))
    return 0


def _nothing_read(summary: ImportSummary) -> str:
    first = summary.files[0].sentence
    if len(summary.files) == 1:
        return first
    return _("None of the {count} files could be read; the first: {sentence}").format(
        count=len(summary.files), sentence=first
    )


def _in_summary(summary: ImportSummary) -> str:
    if not summary.files:
        return _("There are no files there.")
    parts = [
        words.format(count=summary.count(state))
        for state in ImportState
        if (words := _counted(state, summary.count(state)))
    ]
    files = ngettext("{count} file", "{count} files", len(summary.files))
    return _("{files}: {parts}.").format(
        files=files.format(count=len(summary.files)), parts=", ".join(parts)
    )


def _counted(state: ImportState, count: int) -> str:
    if not count:
        return ""
    return {
        ImportState.ADDED: ngettext("{count} new", "{count} new", count),
        ImportState.WORDS_ADDED: ngettext(
            "{count} with its words now", "{count} with their words now", count
        ),
        ImportState.SAME: ngettext("{count} already there", "{count} already there", count),
        ImportState.LISTED: ngettext(
            "{count} list of references", "{count} lists of references", count
        ),
        ImportState.REFUSED: ngettext("{count} refused", "{count} refused", count),
        ImportState.LEFT: ngettext("{count} not read", "{count} not read", count),
    }[state]


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


def spot(ask: Asking, words: Namespace) -> int:
    found = ask(spot_file, words.path)
    if wants_json(words):
        as_json([candidate_answer(candidate) for candidate in found])
        return 0
    for candidate in found:
        kind, strength = _kinds()[candidate.kind.value], _strengths()[candidate.strength.value]
        head = [f"¶\u00a0{candidate.paragraph}", kind, strength, candidate.reason]
        if candidate.reported:
            head.insert(3, _("only reported"))
        in_lines((" · ".join(head), f"    {one_line(candidate.quote)}"))
    return 0


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


def wants_json(words: Namespace) -> bool:
    return bool(getattr(words, "json", False))


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


def _kinds() -> dict[str, str]:
    return {
        "recommendation": _("Recommendation"),
        "statistic": _("Statistic"),
        "quotation": _("Quotation"),
    }


def _strengths() -> dict[str, str]:
    return {"weak": _("weak"), "fair": _("fair"), "strong": _("strong")}


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
