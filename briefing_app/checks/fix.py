"""What would mend a finding: words put in the place of others, fields filled, and applying it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby

from briefing_app.domain.figure_tie import MovedFigure, take_figure
from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Citation, Element, Paragraph, Run, Words, tidy


@dataclass(frozen=True, slots=True)
class Replacement:
    """`words` for the characters `start` up to `end` of a paragraph or of a table's cell.

    Characters are counted as in a finding's place: a citation is one. Where `start` is `end`
    the words are put in between.
    """

    paragraph: ParagraphId
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Fix:
    """`label` says on a button what will be done; `fields` are names of the header with values."""

    label: str
    replacements: tuple[Replacement, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    marking: Marking | None = None
    figures: tuple[MovedFigure, ...] = ()
    """Numbers to be written as the library has them now, their citations tied to that."""

    @property
    def touched(self) -> frozenset[ParagraphId]:
        """The paragraphs whose words it changes."""
        words = {each.paragraph for each in self.replacements}
        figures = {place.paragraph for moved in self.figures for place in moved.places}
        return frozenset(words | figures)


def apply_fix(note: Note, fix: Fix) -> Note:
    """The note mended; what the fix does not name stays, and no citation is lost."""
    by_paragraph = _grouped(fix.replacements)
    touched = tuple(_section(section, by_paragraph) for section in note.sections)
    header = replace(note.header, **dict(fix.fields)) if fix.fields else note.header
    mended = replace(note, header=header, sections=touched, marking=fix.marking or note.marking)
    from_behind = sorted(fix.figures, key=lambda each: each.places[0].start, reverse=True)
    return reduce(take_figure, from_behind, mended)


def join_fixes(label: str, fixes: Iterable[Fix]) -> Fix:
    """Several fixes as one, so that no place moves between them."""
    each = tuple(fixes)
    return Fix(
        label,
        tuple(one for fix in each for one in fix.replacements),
        tuple(field for fix in each for field in fix.fields),
        next((fix.marking for fix in reversed(each) if fix.marking), None),
        tuple(figure for fix in each for figure in fix.figures),
    )


_ByParagraph = dict[ParagraphId, tuple[Replacement, ...]]


def _grouped(replacements: tuple[Replacement, ...]) -> _ByParagraph:
    in_order = sorted(replacements, key=lambda each: (each.paragraph, each.start, each.end))
    grouped = groupby(in_order, key=lambda each: each.paragraph)
    return {paragraph: tuple(_apart(each)) for paragraph, each in grouped}


def _apart(in_order: Iterable[Replacement]) -> Iterator[Replacement]:
    """Of two that overlap, or say the same, the first."""
    reached, last = 0, None
    for each in in_order:
        if each.start >= reached and each != last:
            yield each
            reached, last = each.end, each


def _section(section: Section, wanted: _ByParagraph) -> Section:
    if not wanted:
        return section
    body = tuple(_element(element, wanted) for element in section.body)
    return section if body == section.body else replace(section, body=body)


def _element(element: Element, wanted: _ByParagraph) -> Element:
    if isinstance(element, Paragraph):
        return _paragraph(element, wanted)
    rows = tuple(tuple(_paragraph(cell, wanted) for cell in row) for row in element.rows)
    return element if rows == element.rows else replace(element, rows=rows)


def _paragraph(paragraph: Paragraph, wanted: _ByParagraph) -> Paragraph:
    runs = paragraph.runs
    for each in reversed(wanted.get(paragraph.id, ())):
        runs = _replaced(runs, each)
    return paragraph if runs is paragraph.runs else replace(paragraph, runs=tidy(runs))


def _replaced(runs: tuple[Run, ...], wanted: Replacement) -> tuple[Run, ...]:
    """The new words carry the marks of the first they replace; citations there stay behind them."""
    before = tuple(_cut(runs, 0, wanted.start))
    inside = tuple(_cut(runs, wanted.start, wanted.end))
    after = tuple(_cut(runs, wanted.end, None))
    kept = tuple(run for run in inside if isinstance(run, Citation))
    looks = (*_worded(inside), *reversed(_worded(before)), *_worded(after), Words(""))
    return (*before, replace(looks[0], text=wanted.words), *kept, *after)


def _worded(runs: tuple[Run, ...]) -> tuple[Words, ...]:
    return tuple(run for run in runs if isinstance(run, Words))


def _cut(runs: tuple[Run, ...], start: int, end: int | None) -> Iterator[Run]:
    """The runs between two characters, those across an edge cut there."""
    at = 0
    for run in runs:
        length = len(run.text) if isinstance(run, Words) else 1
        first, last = max(start - at, 0), length if end is None else min(end - at, length)
        if first < last:
            yield replace(run, text=run.text[first:last]) if isinstance(run, Words) else run
        at += length
