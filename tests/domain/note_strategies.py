"""Notes and edits of all shapes, for properties that must hold of every one."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.block import Block, BlockKind, BlockVersion
from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    BlockId,
    CitationId,
    EvidenceId,
    NoteId,
    ParagraphId,
    RecommendationId,
    SectionId,
    new_id,
)
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.domain.note import Note, NoteState, Section
from briefing_app.domain.note_editing import (
    Spot,
    add_section,
    change_header,
    cite,
    keep_mine,
    place_block,
    place_claim,
    place_quotation,
    release_placed,
    remove_section,
    take_master,
)
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
    new_paragraph,
    tidy,
)

T = TypeVar("T")
LETTERS = "ab é\u00a0\n*[|\\“"


def a_text(chance: Random) -> str:
    return "".join(chance.choices(LETTERS, k=chance.randrange(6)))


def a_run(chance: Random) -> Run:
    """Words in any dress, or a citation."""
    fresh, target = CitationId(new_id()), chance.choice("abc")
    match chance.randrange(4):
        case 0:
            return Citation(fresh, CitedKind.EVIDENCE, EvidenceId(target))
        case 1:
            return Citation(fresh, CitedKind.RECOMMENDATION, RecommendationId(target))
        case _:
            bold, italic = chance.choices([True, False], k=2)
            return Words(a_text(chance), bold, italic, chance.choice(["", "https://x.ca"]))


def a_paragraph(chance: Random) -> Paragraph:
    runs = tidy([a_run(chance) for _run in range(chance.randrange(4))])
    kind, language = chance.choice(list(ParagraphKind)), chance.choice(["", "en", "fr"])
    return Paragraph(ParagraphId(new_id()), kind, runs, chance.randrange(3), language)


def a_table(chance: Random) -> Table:
    wide, high = chance.randrange(1, 3), chance.randrange(1, 3)
    rows = tuple(tuple(a_paragraph(chance) for _cell in range(wide)) for _row in range(high))
    return Table(ParagraphId(new_id()), rows, a_text(chance))


def a_body(chance: Random, least: int = 0) -> tuple[Element, ...]:
    makers = chance.choices([a_paragraph, a_paragraph, a_table], k=chance.randrange(least, 4))
    return tuple(make(chance) for make in makers)


def any_section(chance: Random) -> Section:
    key, level = chance.choice(["issue", "background", "annex"]), chance.randrange(1, 3)
    return Section(SectionId(new_id()), key, a_text(chance), level, a_body(chance))


def any_block(chance: Random) -> Block:
    versions = tuple(BlockVersion(n, a_body(chance, 1)) for n in range(1, chance.randrange(2, 4)))
    return Block(BlockId(new_id()), a_text(chance), BlockKind.BACKGROUND, versions)


def any_marking(chance: Random) -> Marking:
    caveats = chance.sample(["CANADIAN EYES ONLY", "EMBARGOED"], chance.randrange(3))
    steps = chance.choice(list(Protected)), chance.choice(list(Classified))
    return Marking(*steps, frozenset(caveats))


def any_acceptance(chance: Random) -> Acceptance:
    check = chance.choice(["HDR", "SENT"])
    return Acceptance(check, a_text(chance), a_text(chance), a_text(chance), "2026-01-02T03:04:05")


def any_lowering(chance: Random) -> Lowering:
    return Lowering(any_marking(chance), any_marking(chance), a_text(chance), a_text(chance))


def any_note(chance: Random) -> Note:
    note = Note(
        NoteId(new_id()),
        "memo_decision",
        Header(subject_en=a_text(chance), subject_fr=a_text(chance), number=a_text(chance)),
        tuple(any_section(chance) for _section in range(chance.randrange(1, 4))),
        language=chance.choice(["en", "fr"]),
        state=chance.choice(list(NoteState)),
        marking=any_marking(chance),
        accepted=tuple(any_acceptance(chance) for _found in range(chance.randrange(3))),
        lowered=tuple(any_lowering(chance) for _time in range(chance.randrange(2))),
        tray=tuple(any_section(chance) for _section in range(chance.randrange(3))),
    )
    for _block in range(chance.randrange(3)):
        note = place_block(note, any_block(chance), Spot(note.sections[0].id), chance.randrange(3))
    return note


Edit = Callable[[Note], Note]


def any_edit(chance: Random) -> Edit:
    """One edit that an officer can make, fitted to whatever note it meets."""
    at, behind, text = chance.randrange(9), chance.randrange(9), a_text(chance)
    block, name = any_block(chance), chance.choice(sorted(_EDITS))

    def edit(note: Note) -> Note:
        return _EDITS[name](note, _spot(note, at, behind), text, block)

    return edit


def _by_chance(make: Callable[[Random], T]) -> st.SearchStrategy[T]:
    """Whole values out of one seed: hundreds in the time of a few drawn piece by piece."""
    return st.randoms(use_true_random=True).map(make)


notes = _by_chance(any_note)
bodies = _by_chance(a_body)
markings = _by_chance(any_marking)
edit_lists = _by_chance(lambda chance: [any_edit(chance) for _e in range(chance.randrange(8))])


def _spot(note: Note, at: int, behind: int) -> Spot:
    if not note.sections:
        return Spot(SectionId("none"))
    section = note.sections[at % len(note.sections)]
    ids = [None, *(element.id for element in section.body)]
    return Spot(section.id, ids[behind % len(ids)])


def _claim(note: Note, spot: Spot, text: str, block: Block) -> Note:
    if not note.sections:
        return note
    return place_claim(note, text, cite(CitedKind.EVIDENCE, EvidenceId("e")), spot)


def _quotation(note: Note, spot: Spot, text: str, block: Block) -> Note:
    if not note.sections:
        return note
    return place_quotation(note, text, cite(CitedKind.EVIDENCE, EvidenceId("e")), spot)


def _block(note: Note, spot: Spot, text: str, block: Block) -> Note:
    return place_block(note, block, spot, 1) if note.sections else note


def _take(note: Note, spot: Spot, text: str, block: Block) -> Note:
    return take_master(note, note.placed[0].id, block) if note.placed else note


def _keep(note: Note, spot: Spot, text: str, block: Block) -> Note:
    return keep_mine(note, note.placed[-1].id, block) if note.placed else note


def _release(note: Note, spot: Spot, text: str, block: Block) -> Note:
    return release_placed(note, note.placed[0].id) if note.placed else note


def _title(note: Note, spot: Spot, text: str, block: Block) -> Note:
    return change_header(note, replace(note.header, subject_en=text))


def _add(note: Note, spot: Spot, text: str, block: Block) -> Note:
    added = Section(SectionId(new_id()), "issue", text, 1, (new_paragraph(text),))
    return add_section(note, added, spot.section)


def _remove(note: Note, spot: Spot, text: str, block: Block) -> Note:
    return remove_section(note, spot.section) if note.sections else note


_EDITS = {
    each.__name__: each
    for each in (_claim, _quotation, _block, _take, _keep, _release, _title, _add, _remove)
}
