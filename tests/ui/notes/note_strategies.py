"""Notes of every shape, for property tests of the page."""

from itertools import count

from hypothesis import strategies as st

from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    BlockId,
    CitationId,
    EvidenceId,
    NoteId,
    ParagraphId,
    PlacementId,
    SectionId,
)
from briefing_app.domain.note import Note, PlacedBlock, Section
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Paragraph,
    ParagraphKind,
    Table,
    Words,
    tidy,
)

LISTED = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)
PLACED = PlacedBlock(PlacementId("placed"), BlockId("block"), "A block", 1, "")
plain_text = st.text(alphabet="abcé ,.\u2019\n", min_size=1, max_size=12)


@st.composite
def some_runs(draw, ids):
    runs = []
    for _each in range(draw(st.integers(0, 4))):
        if draw(st.booleans()):
            bold, italic = draw(st.booleans()), draw(st.booleans())
            link = draw(st.sampled_from(["", "", "https://example.org"]))
            runs.append(Words(draw(plain_text), bold, italic, link))
        else:
            number = next(ids)
            runs.append(Citation(CitationId(f"c{number}"), CitedKind.EVIDENCE, EvidenceId("e")))
    return tidy(runs)


@st.composite
def some_paragraph(draw, ids):
    kind = draw(st.sampled_from(list(ParagraphKind)))
    level = draw(st.integers(0, 2)) if kind in LISTED else 0
    placement = draw(st.sampled_from([None, None, PLACED.id]))
    runs = draw(some_runs(ids))
    return Paragraph(ParagraphId(f"p{next(ids)}"), kind, runs, level, "", placement)


@st.composite
def some_table(draw, ids):
    wide, high = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    rows = tuple(
        tuple(
            Paragraph(ParagraphId(f"cell{next(ids)}"), runs=draw(some_runs(ids)))
            for _c in range(wide)
        )
        for _r in range(high)
    )
    return Table(ParagraphId(f"t{next(ids)}"), rows, draw(st.sampled_from(["", "A caption"])))


@st.composite
def some_section(draw, ids):
    elements = st.one_of(some_paragraph(ids), some_paragraph(ids), some_table(ids))
    body = draw(st.lists(elements, max_size=5))
    name = f"s{next(ids)}"
    heading = draw(st.sampled_from(["", "Issue", "Background"]))
    return Section(SectionId(name), name, heading, draw(st.integers(1, 2)), tuple(body))


@st.composite
def some_note(draw):
    ids = count()
    sections = tuple(draw(st.lists(some_section(ids), max_size=4)))
    used = any(e.placement for section in sections for e in section.body)
    header = Header(subject_en=draw(st.sampled_from(["", "The case for a plan"])))
    return Note(NoteId("n"), "memo", header, sections, (PLACED,) if used else ())
