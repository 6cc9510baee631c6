"""NotePlan → Word file. Nothing is decided here."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from briefing_app.domain.errors import CannotWrite
from briefing_app.export.annexes.wide_tables import with_wide_turned
from briefing_app.export.planned import NotePlan, PlannedBlock, PlannedParagraph, Role
from briefing_app.export.provenance import NAMESPACE, item_name, provenance
from briefing_app.export.review_comments import all_placed
from briefing_app.export.step import Step, no_step
from briefing_app.export.word.word_blocks import PROOFING, BlockWriter
from briefing_app.export.word.word_template import open_frame
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.marks import add_custom_xml
from briefing_app.wordfile.markup import field, run
from briefing_app.wordfile.memorandum import NAME, look_path
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.page_edges import Edges, number_lines, set_edges
from briefing_app.wordfile.properties import Properties, set_properties
from briefing_app.wordfile.sections import (
    Room,
    columns_in,
    last_section,
    room_for_text,
    turn_pages,
)
from briefing_app.wordfile.text_place import Opening, add_behind
from briefing_app.wordfile.traces import forget_traces
from briefing_app.wordfile.tree import Element, elements


def save_note(plan: NotePlan, path: Path, template: Path | None = None) -> None:
    """The plan as a Word file at `path`; a fault leaves what stood there as it was."""
    try:
        save_beside(path, write_note(plan, template))
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault


def write_note(plan: NotePlan, template: Path | None = None, step: Step = no_step) -> bytes:
    """The bytes of the file: the same for the same plan and template.

    `step` is called again and again, and may raise, which ends the work.
    """
    if template is None:
        base = _base(plan.look)
        writer = BlockWriter(plan, base, base)
        writer.styles.speak(PROOFING[plan.language])
        text = _Text(writer, Opening(base), plan.blocks)
        return _written(base, plan, text, step)
    base = _base()
    package, frame = open_frame(template, plan)
    writer = BlockWriter(plan, package, base, frame.styles)
    return _written(package, plan, _Text(writer, frame.opening, frame.blocks), step)


@dataclass(frozen=True, slots=True)
class _Text:
    """What is to be written, by whom, and where it goes."""

    writer: BlockWriter
    opening: Opening
    blocks: tuple[PlannedBlock, ...]


def _written(package: Package, plan: NotePlan, text: _Text, step: Step) -> bytes:
    text.writer.footnotes()
    blocks = all_placed(text.blocks, plan.remarks)
    before = len(blocks) - len(plan.blocks_behind)
    in_place, behind = (
        [(each.landscape, elements(each.markup)) for each in text.writer.stretches(*place, step)]
        for place in (
            _fitted(blocks[:before], text.opening.section),
            _fitted(blocks[before:], last_section(package)),
        )
    )
    text.opening.fill(_all(in_place), held=_closes(blocks[:before]))
    add_behind(package, _all(behind))
    _finish(package, plan, text.writer)
    turn_pages(package, [made for turned, made in (*in_place, *behind) if turned])
    step()
    content = package.to_bytes()
    package.let_go()
    return content


def _closes(blocks: tuple[PlannedBlock, ...]) -> bool:
    """Whether they end with the closing lines, which a template may go on with."""
    last = blocks[-1] if blocks else None
    return isinstance(last, PlannedParagraph) and last.role is Role.CLOSING


def _fitted(
    blocks: tuple[PlannedBlock, ...], section: Element | None
) -> tuple[tuple[PlannedBlock, ...], Room]:
    """The blocks with the room they have: what no column of the section can hold is turned."""
    room = room_for_text(section)
    if columns_in(section) > 1:
        return with_wide_turned(blocks, room.upright), room
    return blocks, room


def _all(stretches: list[tuple[bool, list[Element]]]) -> list[Element]:
    return [element for _turned, made in stretches for element in made]


def _base(look: str = NAME) -> Package:
    path = look_path(look)
    return guard(_base_content(path), path.name).package


@cache
def _base_content(path: Path) -> bytes:
    return path.read_bytes()


def _finish(package: Package, plan: NotePlan, writer: BlockWriter) -> None:
    set_edges(package, _edges(plan, writer))
    if plan.line_numbers:
        number_lines(package)
    language = PROOFING[plan.language]
    words = (plan.title, plan.author, plan.subject, language, plan.marking)
    set_properties(package, Properties(*words, day=plan.day))
    if plan.comes_home:
        add_custom_xml(package, provenance(plan), item_name(plan), NAMESPACE)
    else:
        forget_traces(package)


def _edges(plan: NotePlan, writer: BlockWriter) -> Edges:
    """The marking at the upper right of every page; from the second on, the number beside it."""
    look = writer.look()
    marking = run(plan.marking, replace(look, bold=True))
    number = run(f"{plan.number}\t", look) if plan.number else run("\t")
    before, between, after = _around_fields(plan.page_words)
    pages = (
        run(before, look)
        + field("PAGE", "1", look)
        + run(between, look)
        + field("NUMPAGES", "1", look)
        + run(after, look)
    )
    return Edges(
        marking=plan.marking,
        first_header=writer.edge("MemoMarking", marking),
        header=writer.edge("MemoHeader", number + marking),
        footer=writer.edge("Footer", pages),
    )


def _around_fields(words: str) -> tuple[str, str, str]:
    before, rest = words.split("{page}")
    between, after = rest.split("{pages}")
    return before, between, after
