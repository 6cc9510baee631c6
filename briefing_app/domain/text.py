"""Words with marks: runs, citations, paragraphs and tables, as plain values."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby

from briefing_app.domain.ids import (
    CitationId,
    EvidenceId,
    ParagraphId,
    PlacementId,
    RecommendationId,
    new_id,
)


class CitedKind(Enum):
    EVIDENCE = "evidence"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True)
class Words:
    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """The pointer inside a text to a piece of evidence or a recommendation; one character wide.

    `value` is the figure that the evidence gave when it was cited: what ties a number to it.
    """

    id: CitationId
    kind: CitedKind
    target: EvidenceId | RecommendationId
    value: str = ""


Run = Words | Citation


class ParagraphKind(Enum):
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTATION = "quotation"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`level` counts list indents from 0; `language` is empty where it is the note's own.

    `placement` names the placed block that the paragraph belongs to, if any.
    """

    id: ParagraphId
    kind: ParagraphKind = ParagraphKind.PARAGRAPH
    runs: tuple[Run, ...] = ()
    level: int = 0
    language: str = ""
    placement: PlacementId | None = None

    @property
    def text(self) -> str:
        """The words alone, without citations."""
        return "".join(run.text for run in self.runs if isinstance(run, Words))

    @property
    def citations(self) -> tuple[Citation, ...]:
        return tuple(run for run in self.runs if isinstance(run, Citation))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a cell is a paragraph; the first row is the head."""

    id: ParagraphId
    rows: tuple[tuple[Paragraph, ...], ...]
    caption: str = ""
    placement: PlacementId | None = None

    @property
    def text(self) -> str:
        rows = ("\t".join(cell.text for cell in row) for row in self.rows)
        return "\n".join(filter(None, (self.caption, *rows)))


Element = Paragraph | Table


def new_paragraph(
    text: str = "", kind: ParagraphKind = ParagraphKind.PARAGRAPH, *runs: Run
) -> Paragraph:
    """A paragraph with a new identity: the text first, then further runs."""
    first = (Words(text),) if text else ()
    return Paragraph(ParagraphId(new_id()), kind, tidy((*first, *runs)))


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Neighbouring words with the same marks joined, empty words dropped."""
    tidied: list[Run] = []
    kept = (run for run in runs if isinstance(run, Citation) or run.text)
    for _same, group in groupby(kept, key=_marks):
        first, *others = group
        if isinstance(first, Citation):
            tidied += [first, *others]
        else:
            joined = "".join(run.text for run in others if isinstance(run, Words))
            tidied.append(replace(first, text=first.text + joined) if joined else first)
    return tuple(tidied)


def _marks(run: Run) -> tuple[bool, bool, str] | None:
    return (run.bold, run.italic, run.link) if isinstance(run, Words) else None


def paragraphs_of(elements: Iterable[Element]) -> Iterator[Paragraph]:
    """Every paragraph in reading order, the cells of tables included."""
    for element in elements:
        if isinstance(element, Paragraph):
            yield element
        else:
            for row in element.rows:
                yield from row


def count_words(text: str) -> int:
    """Words as a word processor counts them: what stands between spaces."""
    return len(text.split())
