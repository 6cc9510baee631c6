"""Numbers of a note that come from statistics: tied by their citation to the value in the library.

A citation keeps the figure that its evidence gave when it was cited. While the library gives the
same, nothing is said; once it gives another, the number beside the citation has moved on.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeGuard

from briefing_app.domain.evidence import Evidence, Measure
from briefing_app.domain.figure import FigurePlace, figure_of, figure_places
from briefing_app.domain.ids import CitationId, EvidenceId, ParagraphId
from briefing_app.domain.note import Note
from briefing_app.domain.number_words import number_in, share_in
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    tidy,
)

_UNITS = "%$"
_QUOTED = re.compile('\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb|"[^"]*"')
_MARK = "\ufffc"


@dataclass(frozen=True, slots=True)
class Spelt:
    """Digits on the page, a citation counting as one character."""

    paragraph: ParagraphId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MovedFigure:
    """`places` are the digits beside the citation first, then those in the same line of a table.

    `value` is what the library gives now; `wanted` the digits for it.
    """

    citation: CitationId
    evidence: EvidenceId
    places: tuple[Spelt, ...]
    shown: str
    wanted: str
    value: str

    @property
    def paragraph(self) -> ParagraphId:
        return self.places[0].paragraph


def tie_of(evidence: Evidence) -> str:
    """The figure that a statistic gives, as a citation keeps it; nothing for other evidence."""
    return tie_of_measure(evidence.measure)


def tie_of_measure(measure: Measure) -> str:
    figure = figure_of(measure)
    return f"{figure.amount}{figure.unit}" if figure else ""


def moved_figures(note: Note, known: Mapping[EvidenceId, Evidence]) -> tuple[MovedFigure, ...]:
    """Numbers that stand as they were cited while the library gives another; in reading order.

    Words that are quoted are the source's, and so are the numbers in them.
    """
    return tuple(
        moved
        for section in note.sections
        for element in section.body
        for line in _lines(element)
        for paragraph in line
        if paragraph.kind is not ParagraphKind.QUOTATION
        for moved in _moved_in(paragraph, line, known, note.language)
    )


def take_figure(note: Note, moved: MovedFigure) -> Note:
    """The library's number in the text, and the citation tied to it."""
    return _changed(note, moved, moved.wanted)


def keep_figure(note: Note, moved: MovedFigure) -> Note:
    """The words stay; the citation is tied to what the library gives now."""
    return _changed(note, moved, None)


def amount_shown(value: str, language: str) -> str:
    """A tied value for reading: 33,443 or 72 %."""
    number = number_in(value.rstrip(_UNITS), language)
    return share_in(number, language) if value.endswith("%") else number


def tied_as_written_in(line: tuple[Paragraph, ...], language: str) -> tuple[Paragraph, ...]:
    """Tied numbers of a paragraph, or of a line of a table, as the language writes them.

    33,443 and 33 443 are the same number: what stands between the digits changes, never a digit.
    What stands within quotation marks is somebody else's.
    """
    values = {run.value for cell in line for run in cell.runs if _ties(run)}
    return tuple(_as_written_in(cell, values, cell.language or language) for cell in line)


def _ties(run: Run) -> TypeGuard[Citation]:
    return isinstance(run, Citation) and bool(run.value)


def _as_written_in(cell: Paragraph, values: set[str], language: str) -> Paragraph:
    if cell.kind is ParagraphKind.QUOTATION or not values:
        return cell
    text, runs = _page_text(cell.runs), cell.runs
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for place in figure_places(text):
        if any(start < place.start < end for start, end in quoted):
            continue
        value = f"{place.figure.amount}{place.figure.unit}"
        typed = text[place.start : place.end]
        if value not in values or typed.isdigit():
            continue
        wanted = number_in(_amount_for(value, place), language)
        if len(wanted) == len(typed) and _digits(wanted) == _digits(typed):
            runs = tuple(_spliced(runs, _spelt(cell, place), wanted))
    return cell if runs == cell.runs else replace(cell, runs=tidy(runs))


def _digits(words: str) -> str:
    return "".join(letter for letter in words if letter.isdigit())


def _lines(element: Element) -> Iterator[tuple[Paragraph, ...]]:
    """What stands together: a paragraph, or a line of a table."""
    if isinstance(element, Table):
        yield from element.rows
    else:
        yield (element,)


def _moved_in(
    paragraph: Paragraph,
    line: tuple[Paragraph, ...],
    known: Mapping[EvidenceId, Evidence],
    language: str,
) -> Iterator[MovedFigure]:
    text, at = _page_text(paragraph.runs), 0
    for run in paragraph.runs:
        if isinstance(run, Citation):
            evidence = known.get(EvidenceId(run.target)) if run.value else None
            now = tie_of(evidence) if evidence and run.kind is CitedKind.EVIDENCE else ""
            place = _standing(text, run.value, at) if now and now != run.value else None
            if place:
                spoken = paragraph.language or language
                yield MovedFigure(
                    run.id,
                    EvidenceId(run.target),
                    (_spelt(paragraph, place), *_beside(paragraph, line, run.value)),
                    text[place.start : place.end],
                    number_in(_amount_for(now, place), spoken),
                    now,
                )
        at += 1 if isinstance(run, Citation) else len(run.text)


def _beside(paragraph: Paragraph, line: tuple[Paragraph, ...], value: str) -> Iterator[Spelt]:
    """The same number in other cells of the line that cite nothing themselves."""
    others = (cell for cell in line if cell.id != paragraph.id and not cell.citations)
    for cell in others:
        if place := _standing(cell.text, value, len(cell.text)):
            yield _spelt(cell, place)


def _spelt(paragraph: Paragraph, place: FigurePlace) -> Spelt:
    return Spelt(paragraph.id, place.start, place.end)


def _standing(text: str, value: str, at: int) -> FigurePlace | None:
    """The tied number: the last one before the citation, or else the first behind it."""
    places = [p for p in figure_places(text) if f"{p.figure.amount}{p.figure.unit}" == value]
    before = [place for place in places if place.end <= at]
    return before[-1] if before else next(iter(places), None)


def _amount_for(value: str, place: FigurePlace) -> str:
    """What is to stand before "million" is a millionth."""
    amount = Decimal(value.rstrip(_UNITS)) / place.times
    plain = format(amount, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _page_text(runs: Iterable[Run]) -> str:
    return "".join(_MARK if isinstance(run, Citation) else run.text for run in runs)


def _changed(note: Note, moved: MovedFigure, wanted: str | None) -> Note:
    spelt = {place.paragraph: place for place in moved.places}

    def paragraph(old: Paragraph) -> Paragraph:
        place = spelt.get(old.id)
        if place is None:
            return old
        runs = old.runs if wanted is None else _spliced(old.runs, place, wanted)
        return replace(old, runs=tidy(_tied(run, moved) for run in runs))

    def element(old: Element) -> Element:
        if isinstance(old, Table):
            return replace(old, rows=tuple(tuple(map(paragraph, row)) for row in old.rows))
        return paragraph(old)

    sections = tuple(
        replace(section, body=tuple(map(element, section.body))) for section in note.sections
    )
    return replace(note, sections=sections)


def _tied(run: Run, moved: MovedFigure) -> Run:
    if isinstance(run, Citation) and run.id == moved.citation:
        return replace(run, value=moved.value)
    return run


def _spliced(runs: Iterable[Run], place: Spelt, wanted: str) -> Iterator[Run]:
    """Other digits in the words where the old ones stand, with the marks of the first of them."""
    at, is_written = 0, False
    for run in runs:
        if isinstance(run, Citation):
            at += 1
            yield run
            continue
        first = min(max(place.start - at, 0), len(run.text))
        last = min(max(place.end - at, 0), len(run.text))
        middle = ""
        if first < last and not is_written:
            middle, is_written = wanted, True
        yield replace(run, text=run.text[:first] + middle + run.text[last:])
        at += len(run.text)
