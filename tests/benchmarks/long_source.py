"""A source of five hundred pages, much of it collected and much of it proposed."""

from pathlib import Path

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import EditionText, take_excerpt
from briefing_app.domain.ids import EditionId, EvidenceId, SourceId, new_id
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.source import Edition, Source
from briefing_app.storage.workspace import open_workspace
from tests.benchmarks.vocabulary import Chance, Speech

PAGES, PARAGRAPHS, WORDS = 500, 8, 48
HIGHLIGHTS, PROPOSALS = 2_000, 1_000
_BETWEEN = "\n\n"
_KINDS = tuple(EvidenceKind)


def make_source(path: Path) -> SourceId:
    """A workspace with the source alone; some four thousand paragraphs."""
    text, passages = _written()
    source = Source(SourceId(new_id()), "Five hundred pages")
    edition = Edition(EditionId(new_id()), 1, "long.txt", new_id(), len(text), has_words=False)
    workspace = open_workspace(path)
    with workspace.writing() as shelves:
        shelves.sources.add(source, edition, text, passages, b"")
        whole = EditionText(source.id, edition.id, text, passages)
        shelves.evidence.add(*_collected(whole))
    workspace.close()
    return source.id


def _written() -> tuple[str, tuple[Passage, ...]]:
    """Every fourth paragraph asks for something that a reader would propose."""
    speech = Speech(7)
    every = PAGES * PARAGRAPHS // PROPOSALS
    texts, passages, at = [], [], 0
    for number in range(PAGES * PARAGRAPHS):
        words = speech.paragraph(WORDS)
        if number % every == 1:
            words += f" The ministry should repair {number} wells in the valley before 2031."
        span = Span(at, at + len(words))
        page = number // PARAGRAPHS + 1
        passages.append(Passage(number + 1, PassageKind.PARAGRAPH, words, (span,), page=page))
        texts.append(words)
        at += len(words) + len(_BETWEEN)
    return _BETWEEN.join(texts), tuple(passages)


def _collected(text: EditionText) -> list[Evidence]:
    """From every second paragraph some words, some of them across the end of a sentence."""
    chance = Chance(3)
    every = len(text.passages) // HIGHLIGHTS
    return [
        Evidence(
            EvidenceId(new_id()),
            f"Claim number {passage.number}",
            _KINDS[chance(len(_KINDS))],
            take_excerpt(text, passage.start + chance(80), passage.start + 120 + chance(120)),
        )
        for passage in text.passages[::every]
    ]
