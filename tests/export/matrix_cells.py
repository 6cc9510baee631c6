"""Every kind of note in every form it may leave in: the cells, and what each must hold to."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from pathlib import Path
from typing import get_args

from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import Citations, Copy, ExportOptions
from briefing_app.export.planned import NotePlan, paragraphs_in
from briefing_app.export.provenance import NAMESPACE, mark_of, written_text
from briefing_app.export.word_note import write_note
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.marks import custom_xml
from briefing_app.wordfile.markup import printable
from briefing_app.wordfile.tree import w
from tests.export.rich_notes import KINDS, LANGUAGES, materials, rich_note_of
from tests.export.word_pages import marked_text, part, words

OURS = "ours"
TEMPLATES = (OURS, "french")
WHOLE = bool(os.environ.get("BRIEFING_APP_WHOLE_MATRIX"))
"""Whether each rule looks at every cell, which takes a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Cell:
    kind: str
    language: str
    citations: Citations
    copy: Copy
    template: str

    @property
    def name(self) -> str:
        return "-".join(self.values)

    @property
    def values(self) -> tuple[str, ...]:
        return (self.kind, self.language, self.citations, self.copy, self.template)


AXES = (tuple(KINDS), LANGUAGES, get_args(Citations), get_args(Copy), TEMPLATES)
ALL = tuple(Cell(*values) for values in product(*AXES))


def some_cells() -> tuple[Cell, ...]:
    """Every kind in every copy with every form of citation; languages and templates in turn."""
    kinds, languages, forms, copies, templates = AXES
    chosen = []
    for (a, kind), (b, form), (c, copy) in product(*map(enumerate, (kinds, forms, copies))):
        language = languages[(a + b + c) % len(languages)]
        template = templates[(a + 2 * b + c + b * c) % len(templates)]
        chosen.append(Cell(kind, language, form, copy, template))
    return tuple(chosen)


@cache
def fewest_cells() -> tuple[Cell, ...]:
    """Each two values of different axes meet at least once."""
    open_pairs = {pair for cell in ALL for pair in _pairs(cell)}
    chosen = []
    while open_pairs:
        best = max(ALL, key=lambda cell: sum(pair in open_pairs for pair in _pairs(cell)))
        chosen.append(best)
        open_pairs -= set(_pairs(best))
    return tuple(chosen)


@cache
def _pairs(cell: Cell) -> tuple[object, ...]:
    return tuple(combinations(enumerate(cell.values), 2))


def spread(cells: tuple[Cell, ...], count: int) -> tuple[Cell, ...]:
    """So many of them at even steps; all of them for the whole matrix."""
    if WHOLE or len(cells) <= count:
        return cells
    return tuple(cells[at * len(cells) // count] for at in range(count))


@cache
def plan_of(kind: str, language: str, citations: Citations, copy: Copy) -> NotePlan:
    note = rich_note_of(KINDS[kind], language)
    options = ExportOptions(citations=citations, copy=copy, department="Harbours & Shores")
    return plan_note(note, materials(), KINDS[kind], options)


def plan_for(cell: Cell) -> NotePlan:
    return plan_of(cell.kind, cell.language, cell.citations, cell.copy)


def written(cell: Cell, templates: dict[str, Path]) -> bytes:
    return write_note(plan_for(cell), templates.get(cell.template))


def text_faults(content: bytes, plan: NotePlan) -> Iterator[str]:
    """Where the file does not say what was planned, word for word and in order."""
    lines = [words(each) for each in part(content, "word/document.xml").iter(w("p"))]
    at = 0
    for planned in paragraphs_in(plan.text_blocks):
        said = _in_one(written_text(planned))
        found = next((n for n in range(at, len(lines)) if said in _in_one(lines[n])), None)
        if found is None:
            yield f"not in its place: {said[:60]!r}"
            continue
        at = found
    if any(line.strip() == "{{body}}" for line in lines):
        yield "the place of the text is still there"
    subject = printable(dict(plan.fields)["subject"])
    if not any(_in_one(subject) in _in_one(line) for line in lines):
        yield "the subject is not there"


def _in_one(said: str) -> str:
    return said.replace("\t", "").replace("\n", "")


def identity_faults(content: bytes, plan: NotePlan) -> Iterator[str]:
    """Identities that are not found again: the note's, each paragraph's bookmark, its record."""
    found = list(custom_xml(guard(content, "x.docx").package, NAMESPACE))
    if [root.get("id") for root in found] != [plan.note]:
        yield "the note's own identity is lost"
        return
    recorded = {each.get("mark") for each in found[0] if each.get("mark")}
    marked = set(marked_text(content))
    wanted = {mark_of(each) for each in paragraphs_in(plan.text_blocks)} - {""}
    if recorded - marked or wanted - marked:
        yield f"marks are lost: {sorted((recorded | wanted) - marked)[:3]}"
    if wanted - recorded:
        yield f"paragraphs are not recorded: {sorted(wanted - recorded)[:3]}"


def told(faults: Iterable[tuple[Cell, list[str]]]) -> dict[str, list[str]]:
    """The cells with faults, by name, for an assertion that says what is wrong where."""
    return {cell.name: found for cell, found in faults if found}
