"""Remarks for whoever reviews a note, brought to the very words they are about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing_app.domain.text import Run, Words
from briefing_app.export.planned import (
    PlannedBlock,
    PlannedParagraph,
    PlannedRemark,
    PlannedTable,
    PlannedWords,
    Role,
    paragraphs_in,
)
from briefing_app.language import deferred, words_for

_LABELS = {
    "to": deferred("To:"),
    "from_": deferred("From:"),
    "through": deferred("Through:"),
    "cc": deferred("C.C.:"),
    "number": deferred("File no.:"),
    "date": deferred("Date:"),
    "decision_by": deferred("Decision by:"),
    "marking": deferred("Classification:"),
    "subject_en": deferred("Subject:"),
    "subject_fr": deferred("Subject:"),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """`paragraph` is the identity of a paragraph, a table or a section; `start` and `end` count
    its characters, a citation counting as one, and are 0 where all of it is meant.

    `field` names a field of the header. `on` is an ISO time in UTC or empty.
    """

    by: str
    lines: tuple[str, ...]
    on: str = ""
    paragraph: str = ""
    start: int = 0
    end: int = 0
    field: str = ""


class Remarks:
    """The remarks of one note under their numbers, from 1."""

    def __init__(self, remarks: Iterable[Remark] = (), spoken: str = "") -> None:
        self._given = tuple(enumerate(remarks, start=1))
        self._spoken = spoken

    def planned(self) -> tuple[PlannedRemark, ...]:
        return tuple(
            PlannedRemark(number, each.by, each.lines, each.on, self._spoken)
            for number, each in self._given
        )

    def at(self, identity: str) -> tuple[int, ...]:
        """Those that are about all of a paragraph, a table or a section."""
        return tuple(n for n, each in self._given if each.paragraph == identity and not each.end)

    def parted(self, identity: str, runs: tuple[Run, ...]) -> Iterator[tuple[Run, tuple[int, ...]]]:
        """The runs cut where a remark begins or ends, each with the numbers that it bears."""
        spots = [(n, e) for n, e in self._given if e.paragraph == identity and e.end]
        cuts = sorted({cut for _n, each in spots for cut in (each.start, each.end)})
        at = 0
        for run in runs:
            for part in _cut(run, at, cuts):
                end = at + (len(part.text) if isinstance(part, Words) else 1)
                yield part, tuple(n for n, e in spots if e.start < end and at < e.end)
                at = end

    def left(self, identity: str, planned: PlannedParagraph) -> PlannedParagraph:
        """The paragraph with what is about all of it, or about words that print none."""
        here = [n for n, each in self._given if each.paragraph == identity]
        on_words = _on_words(planned)
        rest = tuple(n for n in here if n not in on_words)
        return replace(planned, remarks=rest) if rest else planned

    def on_head(self, head: tuple[PlannedParagraph, ...]) -> tuple[PlannedParagraph, ...]:
        """The labelled lines with what is about their fields."""
        return tuple(self._on_line(line) if line.role is Role.FIELD else line for line in head)

    def _on_line(self, line: PlannedParagraph) -> PlannedParagraph:
        said = words_for(line.language).gettext
        numbers = tuple(
            n
            for n, each in self._given
            if said(_LABELS.get(each.field) or "\n") == line.label
            and each.field not in _other_subject(line.language)
        )
        return replace(line, remarks=numbers) if numbers else line


NO_REMARKS = Remarks()


def all_placed(
    blocks: tuple[PlannedBlock, ...], remarks: tuple[PlannedRemark, ...]
) -> tuple[PlannedBlock, ...]:
    """What is about nothing printed stands at the first words that are written."""
    borne = {n for each in paragraphs_in(blocks) for n in (*each.remarks, *_on_words(each))}
    rest = tuple(each.number for each in remarks if each.number not in borne)
    if not rest or not blocks:
        return blocks
    at = next((i for i, each in enumerate(blocks) if isinstance(each, PlannedParagraph)), 0)
    return (*blocks[:at], _with_all(blocks[at], rest), *blocks[at + 1 :])


def _with_all(block: PlannedBlock, numbers: tuple[int, ...]) -> PlannedBlock:
    if isinstance(block, PlannedTable):
        first = _with_all(block.rows[0][0], numbers)
        assert isinstance(first, PlannedParagraph)  # noqa: S101  # a cell is one
        return replace(block, rows=((first, *block.rows[0][1:]), *block.rows[1:]))
    return replace(block, remarks=(*block.remarks, *numbers))


def _on_words(planned: PlannedParagraph) -> set[int]:
    pieces = (piece for piece in planned.pieces if isinstance(piece, PlannedWords))
    return {number for piece in pieces if piece.text for number in piece.remarks}


def _other_subject(language: str) -> tuple[str]:
    return ("subject_en",) if language == "fr" else ("subject_fr",)


def _cut(run: Run, at: int, cuts: list[int]) -> Iterator[Run]:
    if not isinstance(run, Words):
        yield run
        return
    begin = 0
    for cut in (*(each - at for each in cuts), len(run.text)):
        if begin < cut <= len(run.text):
            yield replace(run, text=run.text[begin:cut])
            begin = cut
