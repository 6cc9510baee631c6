"""The values of a plan."""

from briefing_app.export.note_plan import plan_note
from briefing_app.export.planned import (
    NoteMark,
    PlannedWords,
    SourceMark,
    paragraphs_in,
    text_of,
)
from tests.export.rich_note import a_kind, materials, rich_note


def test_the_text_of_pieces_holds_a_sources_mark_but_no_footnote_mark():
    assert text_of((PlannedWords("a"), NoteMark(3), SourceMark(4))) == "a[4]"


def test_cells_are_paragraphs_in_reading_order():
    plan = plan_note(rich_note(), materials(), a_kind())
    written = [
        p.identity for p in paragraphs_in(plan.text_blocks) if p.identity and not p.is_section
    ]
    cells = [p.id for p in rich_note().paragraphs()]
    assert written == cells


def test_the_blocks_stand_in_the_order_of_the_page():
    plan = plan_note(rich_note(), materials(), a_kind())
    assert plan.blocks[: len(plan.head)] == plan.head
    assert plan.blocks[-len(plan.sources) :] == plan.sources
