"""A workspace as large as one may become, made of words that nobody wrote."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path

from briefing_app.domain.evidence import Evidence, EvidenceKind, Measure
from briefing_app.domain.excerpt import AROUND, Excerpt
from briefing_app.domain.ids import EditionId, EvidenceId, RecommendationId, SourceId, ThemeId
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.quotation import seal_of
from briefing_app.domain.recommendation import Recommendation, RecommendationState
from briefing_app.domain.source import Edition, Source, SourceKind
from briefing_app.domain.theme import Theme
from briefing_app.opening import open_or_begin
from briefing_app.storage.workspace import Shelves, Workspace
from tests.benchmarks.vocabulary import Speech

A_SOURCE = 100
"""Passages in each source."""
EVIDENCE = 100_000
RECOMMENDATIONS = 5_000
THEMES = 40
_AT_ONCE = 50
_QUOTED = 12

_KINDS = tuple(EvidenceKind)
_STATES = tuple(RecommendationState)


@dataclass(frozen=True, slots=True)
class Document:
    """A made-up source, as it would come in from a file."""

    source: Source
    edition: Edition
    text: str
    passages: tuple[Passage, ...]


def make_library(path: Path, passages: int) -> Path:
    """The workspace in this file, made when it is not there yet; the starter is in it too."""
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        workspace = open_or_begin(unfinished).workspace
        _fill(workspace, Speech(), passages)
        workspace.close()
        unfinished.replace(path)
    return path


def _fill(workspace: Workspace, speech: Speech, passages: int) -> None:
    themes = tuple(
        Theme(ThemeId(f"theme-{at:04}"), speech.sentence(3), speech.sentence(3))
        for at in range(THEMES)
    )
    with workspace.writing() as shelves:
        shelves.themes.add(*themes)
    sources = max(1, passages // A_SOURCE)
    documents = (_document(speech, at) for at in range(sources))
    while some := tuple(islice(documents, _AT_ONCE)):
        with workspace.writing() as shelves:
            _add(shelves, speech, some, sources)


def _add(shelves: Shelves, speech: Speech, documents: tuple[Document, ...], sources: int) -> None:
    for each in documents:
        content = each.text.encode()
        shelves.sources.add(each.source, each.edition, each.text, each.passages, content)
    shelves.evidence.add(
        *(
            evidence
            for each in documents
            for evidence in _evidence(speech, each, EVIDENCE // sources)
        )
    )
    shelves.recommendations.add(
        *(
            recommendation
            for each in documents
            for recommendation in _recommendations(speech, each, RECOMMENDATIONS // sources)
        )
    )


def _document(speech: Speech, at: int) -> Document:
    texts = tuple(speech.paragraph(20 + speech.chance(80)) for _each in range(A_SOURCE))
    passages = tuple(_passages(texts, speech))
    text = "\n\n".join(texts)
    source = Source(
        SourceId(f"source-{at:06}"),
        speech.sentence(7),
        short_title=speech.sentence(3),
        author=speech.sentence(2),
        date=f"{2000 + at % 25}-{1 + at % 12:02}",
        kind=tuple(SourceKind)[at % len(SourceKind)],
    )
    edition = Edition(
        EditionId(f"edition-{at:06}"),
        1,
        f"{at:06}.txt",
        sha256(text.encode()).hexdigest(),
        len(text),
        has_words=True,
        read_on="2026-01-01T00:00:00",
    )
    return Document(source, edition, text, passages)


def _passages(texts: tuple[str, ...], speech: Speech) -> Iterator[Passage]:
    start, heading = 0, ""
    for number, text in enumerate(texts, 1):
        if number % 10 == 1:
            heading = speech.sentence(4)
        span = Span(start, start + len(text))
        page = 1 + number // 4
        yield Passage(number, PassageKind.PARAGRAPH, text, (span,), (heading,), page=page)
        start = span.end + 2


def _excerpt(document: Document, passage: Passage) -> Excerpt:
    words = " ".join(passage.text.split()[:_QUOTED])
    start, end = passage.start, passage.start + len(words)
    return Excerpt(
        document.source.id,
        document.edition.id,
        start,
        end,
        seal_of(words),
        words,
        document.text[max(0, start - AROUND) : start],
        document.text[end : end + AROUND],
        passage.number,
        passage.page,
    )


def _evidence(speech: Speech, document: Document, count: int) -> Iterator[Evidence]:
    for at in range(count):
        passage = document.passages[at % len(document.passages)]
        kind = _KINDS[speech.chance(len(_KINDS))]
        counted = Measure(str(speech.chance(90_000)), "people") if at % 3 == 0 else Measure()
        yield Evidence(
            EvidenceId(f"evidence-{document.source.id}-{at:04}"),
            speech.sentence(14),
            kind,
            _excerpt(document, passage),
            as_of=str(2005 + speech.chance(20)),
            measure=counted,
            themes=_two_themes(speech),
        )


def _recommendations(speech: Speech, document: Document, count: int) -> Iterator[Recommendation]:
    for at in range(count):
        yield Recommendation(
            RecommendationId(f"recommendation-{document.source.id}-{at:04}"),
            speech.sentence(8),
            speech.sentence(20),
            speech.sentence(2),
            (speech.sentence(2),),
            number=str(at + 1),
            state=_STATES[speech.chance(len(_STATES))],
            excerpt=_excerpt(document, document.passages[-1 - at % len(document.passages)]),
            themes=_two_themes(speech),
        )


def _two_themes(speech: Speech) -> tuple[ThemeId, ...]:
    first = speech.chance(THEMES)
    return ThemeId(f"theme-{first:04}"), ThemeId(f"theme-{(first + 7) % THEMES:04}")
