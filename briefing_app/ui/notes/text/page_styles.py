"""Styles on the page as pure edits: kinds of paragraphs, indents, bold, italic, links."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Literal

from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import (
    Citation,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Words,
    tidy,
)
from briefing_app.ui.notes.text.page_deletion import Stretch
from briefing_app.ui.notes.text.page_edits import LISTED, fill_gap
from briefing_app.ui.notes.text.page_points import Edit, Point, cut, width

Mark = Literal["bold", "italic"]
MAX_LEVEL = 3


def restyle(note: Note, lines: Collection[str], change: Callable[[Paragraph], Paragraph]) -> Note:
    """Every named paragraph exchanged for what `change` gives; cells of tables are left alone."""

    def body(section: Section) -> Section:
        new = tuple(
            change(element) if isinstance(element, Paragraph) and element.id in lines else element
            for element in section.body
        )
        return section if new == section.body else replace(section, body=new)

    return replace(note, sections=tuple(body(section) for section in note.sections))


def set_kind(note: Note, lines: Collection[str], kind: ParagraphKind) -> Note:
    """The paragraphs as one kind; what is in no list has no indent."""

    def change(paragraph: Paragraph) -> Paragraph:
        level = paragraph.level if kind in LISTED and paragraph.kind in LISTED else 0
        return replace(paragraph, kind=kind, level=level)

    return restyle(note, lines, change)


def begin_list(note: Note, point: Point, kind: ParagraphKind, typed: int) -> Edit:
    """The first characters of a plain paragraph taken away, and the rest made a list item."""

    def change(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, kind=kind, runs=cut(paragraph.runs, typed))

    return Edit(restyle(note, (point.line,), change), Point(point.line))


def begin_kind(note: Note, gap: Point, kind: ParagraphKind) -> Edit:
    """A paragraph of this kind where the gap is."""
    filled = fill_gap(note, gap)
    return Edit(set_kind(filled.note, (filled.caret.line,), kind), filled.caret)


def indent(note: Note, lines: Collection[str], step: int) -> Note:
    """List items one level in or out; others stay."""

    def change(paragraph: Paragraph) -> Paragraph:
        if paragraph.kind not in LISTED:
            return paragraph
        return replace(paragraph, level=min(MAX_LEVEL, max(0, paragraph.level + step)))

    return restyle(note, lines, change)


def _each_piece(
    note: Note, stretch: Stretch, lines: Collection[str], change: Callable[[Words], Words]
) -> Note:
    """Words between the points changed, in the named paragraphs and cells."""

    def inside(paragraph: Paragraph) -> Paragraph:
        if paragraph.id not in lines:
            return paragraph
        start = stretch.start.offset if paragraph.id == stretch.start.line else 0
        end = stretch.end.offset if paragraph.id == stretch.end.line else width(paragraph.runs)
        piece: list[Run] = [
            run if isinstance(run, Citation) else change(run)
            for run in cut(paragraph.runs, start, end)
        ]
        whole = (*cut(paragraph.runs, 0, start), *piece, *cut(paragraph.runs, end))
        return replace(paragraph, runs=tidy(whole))

    def element(old: Element) -> Element:
        if isinstance(old, Paragraph):
            return inside(old)
        return replace(old, rows=tuple(tuple(inside(c) for c in row) for row in old.rows))

    sections = tuple(
        replace(section, body=tuple(element(e) for e in section.body)) for section in note.sections
    )
    return replace(note, sections=sections)


def set_mark(note: Note, stretch: Stretch, lines: Collection[str], mark: tuple[Mark, bool]) -> Note:
    """Bold or italic on or off between the points."""
    name, on = mark
    if name == "bold":
        return _each_piece(note, stretch, lines, lambda words: replace(words, bold=on))
    return _each_piece(note, stretch, lines, lambda words: replace(words, italic=on))


def set_link(note: Note, stretch: Stretch, lines: Collection[str], link: str) -> Note:
    """The words between the points lead to an address; an empty one takes the link away."""
    return _each_piece(note, stretch, lines, lambda words: replace(words, link=link))
