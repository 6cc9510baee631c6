"""Every kind of note in every form it may leave in: the cells, and what each must hold to."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, product
from pathlib import Path
from typing import get_args
from zlib import crc32

from briefing_app.checks.written_file import Expected, check_written_file
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.note import Note
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Table
from briefing_app.export.copies.bilingual import both_languages
from briefing_app.export.copies.outside_copy import outside_copy
from briefing_app.export.note_plan import Beside, plan_note
from briefing_app.export.options import Annex, Citations, Copy, ExportOptions
from briefing_app.export.planned import NotePlan, Role, paragraphs_in
from briefing_app.export.provenance import NAMESPACE, mark_of, written_text
from briefing_app.export.references.style_files import style_library
from briefing_app.export.review_comments import Remark
from briefing_app.export.word.word_note import write_note
from briefing_app.shipped.outside_rules import outside_rule
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.marks import custom_xml
from briefing_app.wordfile.markup import printable
from briefing_app.wordfile.tree import w
from briefing_app.wordfile.written_facts import read_facts
from tests.export.rich_notes import KINDS, LANGUAGES, OTHER, materials, rich_note_of
from tests.export.word_pages import marked_text, part, words

OURS = "ours"
_OURS = "The written file"
TEMPLATES = (OURS, "controls", "numbered", "french")
STYLES = tuple(style.key for style in style_library().styles)
WHOLE = bool(os.environ.get("BRIEFING_APP_WHOLE_MATRIX"))
"""Whether each rule looks at every cell, which takes an hour or two."""


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
    """Those in which all values meet, and as many again by lot, the same each time."""
    drawn = sorted(ALL, key=lambda cell: crc32(cell.name.encode()))
    return tuple(dict.fromkeys((*fewest_cells(), *drawn[: len(fewest_cells())])))


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


def batches(count: int, size: int = 60) -> tuple[tuple[Cell, ...], ...]:
    """Cells for other programs to look at, so many of the fewest at a time; or all of them."""
    chosen = ALL if WHOLE else spread(fewest_cells(), count)
    return tuple(chosen[at : at + size] for at in range(0, len(chosen), size))


def options_of(cell: Cell) -> ExportOptions:
    """What is not an axis of its own falls to each cell by lot, the same each time."""
    lot = crc32(cell.name.encode())
    return ExportOptions(
        citations=cell.citations,
        style=STYLES[lot % len(STYLES)],
        copy=cell.copy,
        department="Harbours & Shores",
        reader=Marking(Protected.A),
        annexes=get_args(Annex) if lot // 8 % 2 else (),
        bilingual=lot // 16 % 4 == 0,
    )


@lru_cache(maxsize=400)
def plan_for(cell: Cell) -> NotePlan:
    options, languages = options_of(cell), (cell.language, OTHER[cell.language])
    plans = [_plan(KINDS[cell.kind], language, options) for language in languages]
    return both_languages(*plans) if options.bilingual else plans[0]


def _plan(kind: NoteKind, language: str, options: ExportOptions) -> NotePlan:
    note, known = rich_note_of(kind, language), materials()
    if options.copy == "outside":
        left = outside_copy(note, known, options.outside, outside_rule(kind.key))
        return plan_note(left.note, left.materials, kind, options)
    remarks = _remarks(note) if options.copy == "review" else ()
    return plan_note(note, known, kind, options, Beside(remarks))


def _remarks(note: Note) -> tuple[Remark, ...]:
    """About a field, a section, a paragraph, some of its letters, a table."""
    first = note.sections[0]
    paragraph = next(note.paragraphs())
    tables = (e for s in note.sections for e in s.body if isinstance(e, Table))
    lines = ("Open question: is it so?", "Nobody said & <asked>.")
    return (
        Remark("Checks", lines, field="to"),
        Remark("Checks", lines, paragraph=first.id),
        Remark("A. Reader", lines, "2026-11-16T10:00:00+00:00", paragraph.id),
        Remark("Checks", lines, paragraph=paragraph.id, start=2, end=9),
        Remark("Checks", lines, paragraph=next(tables).id),
    )


def written(cell: Cell, templates: dict[str, Path]) -> bytes:
    """Each cell's file, written once for all the rules that look at it."""
    return _written(cell, templates.get(cell.template))


def written_anew(cell: Cell, templates: dict[str, Path]) -> bytes:
    """From the plan on."""
    plan_for.cache_clear()
    return write_note(plan_for(cell), templates.get(cell.template))


@cache
def _written(cell: Cell, template: Path | None) -> bytes:
    return write_note(plan_for(cell), template)


def text_faults(content: bytes, plan: NotePlan) -> Iterator[str]:
    """Where the file does not say what was planned, word for word and in order."""
    lines = [words(each) for each in part(content, "word/document.xml").iter(w("p"))]
    at = 0
    for planned in paragraphs_in(plan.text_blocks):
        said = _in_one(written_text(planned))
        moves = planned.role is Role.CLOSING  # a template that shows it itself has its own place
        since = 0 if moves else at
        found = next((n for n in range(since, len(lines)) if said in _in_one(lines[n])), None)
        if found is None:
            yield f"not in its place: {said[:60]!r}"
            continue
        at = at if moves else found
    if any(line.strip() == "{{body}}" for line in lines):
        yield "the place of the text is still there"
    subject = printable(dict(plan.fields)["subject"])
    if not any(_in_one(subject) in _in_one(line) for line in lines):
        yield "the subject is not there"


def _in_one(said: str) -> str:
    return said.replace("\t", "").replace("\n", "")


def identity_faults(content: bytes, plan: NotePlan) -> Iterator[str]:
    """Identities that are not found again: the note's, each paragraph's bookmark, its record.

    In what leaves the house, those that are.
    """
    if not plan.comes_home:
        yield from told_identities(content, plan)
        return
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


def told_identities(content: bytes, plan: NotePlan) -> Iterator[str]:
    """Identities of the library, wherever in the file."""
    package = guard(content, "x.docx").package
    planned = [each for each in paragraphs_in(plan.blocks) if each.identity]
    known = {plan.note, plan.twin, *(each.identity for each in planned)} - {""}
    known |= {cited.target for each in planned for cited in each.citations}
    for name in package.names():
        said = package.content(name).decode("utf-8", "replace")
        if told_there := sorted(each for each in known if each in said):
            yield f"{name} tells identities: {told_there[:3]}"


def telling_parts(content: bytes, plan: NotePlan) -> Iterator[str]:
    """Parts in which programs keep more than the words; another program may put in its own."""
    parts = ("customXml/", "docProps/custom", "docProps/app", "word/people", "word/comments")
    if not plan.comes_home:
        names = guard(content, "x.docx").package.names()
        yield from (name for name in names if name.startswith(parts))


def reading_faults(content: bytes, cell: Cell, templates: dict[str, Path]) -> Iterator[str]:
    """What would keep somebody from reading the file; what the template brought is left out."""
    template, plan = templates.get(cell.template), plan_for(cell)
    expected = Expected(
        plan.marking,
        cell.language,
        plan.number,
        working=cell.copy in {"review", "fact-check"},
        brought=read_facts(template.read_bytes(), template.name).troubles if template else (),
    )
    for finding in check_written_file(read_facts(content, f"{cell.name}.docx"), expected):
        if finding.title == _OURS:
            yield f"{finding.about}: {finding.reason}"


def told(faults: Iterable[tuple[Cell, list[str]]]) -> dict[str, list[str]]:
    """The cells with faults, by name, for an assertion that says what is wrong where."""
    return {cell.name: found for cell, found in faults if found}
