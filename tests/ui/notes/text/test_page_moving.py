"""Paragraphs and tables that are moved as a whole."""

from dataclasses import replace

from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.text import Table
from briefing_app.ui.notes.text.page_moving import move_by_one, move_to
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section


def placed(name, placement="pl"):
    return replace(paragraph(name, name), placement=placement)


def names(note, at=0):
    return "".join(str(element.id) for element in note.sections[at].body)


def of(*body):
    return a_note(section("issue", *body), section("next", paragraph("n", "n")))


def test_a_paragraph_changes_places_with_its_neighbour():
    note = of(paragraph("a"), paragraph("b"), paragraph("c"))
    assert names(move_by_one(note, {"b"}, -1)) == "bac"
    assert names(move_by_one(note, {"b"}, 1)) == "acb"


def test_all_that_is_chosen_moves_together():
    note = of(paragraph("a"), paragraph("b"), paragraph("c"))
    assert names(move_by_one(note, {"b", "c"}, -1)) == "bca"


def test_at_the_edge_of_a_section_it_goes_into_the_next_one():
    note = of(paragraph("a", "a"), paragraph("b"))
    moved = move_by_one(note, {"b"}, 1)
    assert (names(moved), names(moved, 1)) == ("a", "bn")
    assert names(move_by_one(moved, {"b"}, -1)) == "ab"


def test_an_empty_paragraph_in_an_empty_section_gives_way():
    note = a_note(section("issue", paragraph("a", "a")), section("next", paragraph("n")))
    assert names(move_by_one(note, {"a"}, 1), 1) == "a"


def test_nothing_moves_out_of_the_note_or_over_a_heading_that_is_chosen_too():
    note = of(paragraph("a"), paragraph("b"))
    assert move_by_one(note, {"a"}, -1) == note
    assert move_by_one(note, {"b", "next", "n"}, 1) == note


def test_a_table_moves_by_any_of_its_cells():
    table = Table(ParagraphId("t"), ((paragraph("cell"),),))
    assert names(move_by_one(of(paragraph("a"), table), {"cell"}, -1)) == "ta"


def test_others_step_over_the_whole_of_a_placed_block():
    note = of(paragraph("a"), placed("x"), placed("y"), paragraph("b"))
    assert names(move_by_one(note, {"a"}, 1)) == "xyab"
    assert names(move_by_one(note, {"b"}, -1)) == "abxy"


def test_inside_a_placed_block_paragraphs_change_places_and_at_its_edge_all_of_it_moves():
    note = of(paragraph("a"), placed("x"), placed("y"), paragraph("b"))
    assert names(move_by_one(note, {"y"}, -1)) == "ayxb"
    assert names(move_by_one(note, {"y"}, 1)) == "abxy"


def test_what_is_dropped_lands_behind_the_spot():
    note = of(paragraph("a"), paragraph("b"), paragraph("c"))
    assert names(move_to(note, {"a"}, Spot(SectionId("issue"), ParagraphId("b")))) == "bac"
    assert names(move_to(note, {"c"}, Spot(SectionId("issue")))) == "cab"
    moved = move_to(note, {"a", "b"}, Spot(SectionId("next"), ParagraphId("n")))
    assert (names(moved), names(moved, 1)) == ("c", "nab")


def test_what_is_dropped_where_it_stands_stays():
    note = of(paragraph("a"), paragraph("b"))
    assert move_to(note, {"b"}, Spot(SectionId("issue"), ParagraphId("a"))) == note
    assert move_to(note, {"b"}, Spot(SectionId("issue"), ParagraphId("b"))) == note


def test_a_placed_block_is_not_torn_by_what_is_dropped_into_it():
    note = of(paragraph("a"), placed("x"), placed("y"))
    assert names(move_to(note, {"a"}, Spot(SectionId("issue"), ParagraphId("x")))) == "xya"


def test_a_paragraph_dragged_out_of_a_placed_block_belongs_to_it_no_longer():
    note = of(paragraph("a"), placed("x"), placed("y"))
    moved = move_to(note, {"y"}, Spot(SectionId("next"), ParagraphId("n")))
    assert moved.sections[1].body[1].placement is None
    whole = move_to(note, {"x", "y"}, Spot(SectionId("next"), ParagraphId("n")))
    assert [e.placement for e in whole.sections[1].body] == [None, "pl", "pl"]
