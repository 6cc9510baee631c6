"""QUOTE: what stands between quotation marks is what the source says, letter by letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.checks.case import Case
from briefing_app.checks.cues import pattern
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix, Replacement
from briefing_app.checks.nearest_words import nearest_words
from briefing_app.checks.reading import CITATION, Reading, Stretch, count
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.quotation import Seal, compare, fold, seal_of
from briefing_app.domain.text import Citation, CitedKind, ParagraphKind
from briefing_app.language import _

CHECK = "QUOTE"
_FEW = 4
"""A word or a few in quotation marks are a name or a turn of phrase."""

_OPENINGS = ' \u00a0“«",:'
_ARTICLE = re.compile(r"\s(?:the|an?|les?|la|une?)$")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_EDGES = " \u00a0.,;:!?…"
_MARKS = '“”«»"'


@dataclass(frozen=True, slots=True)
class _Quoted:
    words: str
    place: Place
    excerpts: tuple[Excerpt, ...]
    is_block: bool
    stretch: tuple[int, int]


def check_quotations(case: Case) -> Iterator[Finding]:
    for reading in case.readings:
        for quoted in _quotations(reading, case):
            if not _is_title(quoted.words, case):
                yield from _look_at(quoted)


def _look_at(quoted: _Quoted) -> Iterator[Finding]:
    if not quoted.excerpts:
        yield _without_source(quoted)
        return
    seen = {_compare(quoted.words, excerpt) for excerpt in quoted.excerpts}
    if seen & {Seal.EXACT, Seal.SHORTENED}:
        return
    if Seal.TO_COME in seen:
        reason = _("Its source is not in the library yet; add the document to prove the words.")
        title = _("A quotation cannot be compared yet")
        yield Finding(CHECK, Severity.INFO, title, reason, quoted.place, "to come")
        return
    reason = _("These are not the words of the passage that is cited.")
    title = _("A quotation differs")
    yield Finding(CHECK, Severity.ERROR, title, reason, quoted.place, "differs", _fix(quoted))


def _fix(quoted: _Quoted) -> Fix | None:
    """The passage's own words, where it is plain which of them are meant."""
    exact = filter(None, (nearest_words(quoted.words, e.words) for e in quoted.excerpts))
    words = next(exact, "")
    if not words or quoted.place.paragraph is None:
        return None
    change = Replacement(quoted.place.paragraph, *quoted.stretch, words)
    return Fix(_("Take the words of the source"), (change,))


def _without_source(quoted: _Quoted) -> Finding:
    severity = Severity.ERROR if quoted.is_block else Severity.WARNING
    reason = _("Nothing is cited beside it, so nobody can compare the words.")
    title = _("A quotation without a source")
    return Finding(CHECK, severity, title, reason, quoted.place, "no source")


def _quotations(reading: Reading, case: Case) -> Iterator[_Quoted]:
    """Words in another language than their source's are a translation, and left alone."""
    if _is_translated(reading, case):
        return
    whole = Stretch(0, len(reading.text))
    excerpts = _excerpts(reading.citations_in(whole), case)
    if reading.paragraph.kind is ParagraphKind.QUOTATION:
        words = reading.words_of(whole).strip(_MARKS + " \u00a0")
        if words:
            stretch = _inner(reading.text, whole)
            yield _Quoted(words, reading.place(), excerpts, is_block=True, stretch=stretch)
        return
    for quote in reading.laid.quotes:
        words = reading.words_of(quote)
        if count(words) > _FEW and not _is_named(reading, quote, case):
            place = reading.place(quote.start, quote.end)
            stretch = _inner(reading.text, quote)
            yield _Quoted(words, place, excerpts, is_block=False, stretch=stretch)


def _is_named(reading: Reading, quote: Stretch, case: Case) -> bool:
    """What is only called so, or bears it as its title."""
    cues = case.rules.of(reading.language).cues
    before = _ARTICLE.sub("", reading.text[: quote.start].rstrip(_OPENINGS))
    if any(found.end() == len(before) for found in pattern(cues.namings).finditer(before)):
        return True
    words = _LONG_WORD.findall(reading.words_of(quote))
    return reading.language == "en" and all(word[0].isupper() for word in words)


def _inner(text: str, quote: Stretch) -> tuple[int, int]:
    """Without the marks, blanks, stops and citations at the edges."""
    words = text[quote.start : quote.end]
    around = _EDGES + _MARKS + CITATION
    start = quote.start + len(words) - len(words.lstrip(around))
    return start, quote.end - len(words) + len(words.rstrip(around))


def _is_translated(reading: Reading, case: Case) -> bool:
    languages = {language for _excerpt, language in _cited(reading.paragraph.citations, case)}
    return bool(languages) and reading.language not in languages


def _excerpts(citations: tuple[Citation, ...], case: Case) -> tuple[Excerpt, ...]:
    return tuple(excerpt for excerpt, _language in _cited(citations, case))


def _cited(citations: tuple[Citation, ...], case: Case) -> Iterator[tuple[Excerpt, str]]:
    for citation in citations:
        if citation.kind is CitedKind.EVIDENCE:
            evidence = case.materials.evidence.get(EvidenceId(citation.target))
            if evidence and evidence.excerpt:
                yield evidence.excerpt, evidence.language
        else:
            asked = case.materials.recommendations.get(RecommendationId(citation.target))
            if asked and asked.excerpt:
                yield asked.excerpt, asked.language


def _compare(words: str, excerpt: Excerpt) -> Seal:
    """The stop before the closing mark may be the writer's own."""
    inner = words.strip(_EDGES)
    if excerpt.seal in (seal_of(words), seal_of(inner)):
        return Seal.EXACT
    return compare(inner, excerpt.words) if excerpt.words else Seal.TO_COME


def _is_title(words: str, case: Case) -> bool:
    """The title of a document in quotation marks is no quotation."""
    titles = (source.title for source in case.materials.sources.values())
    return any(fold(words).casefold() in fold(title).casefold() for title in titles)
