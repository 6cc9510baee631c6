"""Chosen words become a placed copy of the block they were kept as."""

from briefing_app.domain.block import BlockVersion
from briefing_app.domain.freshness import Freshness, freshness
from briefing_app.domain.ids import EvidenceId, ParagraphId, SectionId
from briefing_app.domain.note import Section
from briefing_app.domain.note_editing import Spot, cite, place_block
from briefing_app.domain.text import CitedKind, Paragraph, ParagraphKind, Table, Words
from briefing_app.ui.notes.text.page_blocks import can_tie, chosen_body, tie, whole_of
from briefing_app.ui.notes.text.page_deletion import Stretch
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_block, a_note

CITED = cite(CitedKind.EVIDENCE, EvidenceId("e"))


def line(name, *runs, kind=ParagraphKind.PARAGRAPH):
    words = tuple(Words(run) if isinstance(run, str) else run for run in runs)
    return Paragraph(ParagraphId(name), kind, words)


def note_of(*body, more=()):
    sections = [Section(SectionId("s"), "issue", "Issue", 1, body)]
    if more:
        sections.append(Section(SectionId("t"), "next", "Next", 1, more))
    return a_note(*sections)


def tied(note, stretch):
    block = a_block(versions=(BlockVersion(1, chosen_body(note, stretch)),))
    return tie(note, stretch, block).note, block


def texts(note):
    return [(each.text, bool(each.placement)) for each in note.sections[0].body]


def test_a_whole_bullet_stays_a_bullet_with_its_citation():
    bullet = line("a", "One two", CITED, kind=ParagraphKind.BULLET)
    note = note_of(bullet, line("b", "Three"))
    made, block = tied(note, whole_of(bullet))
    assert texts(made) == [("One two", True), ("Three", False)]
    assert made.sections[0].body[0].kind is ParagraphKind.BULLET
    assert [each.target for each in made.citations()] == ["e"]
    assert freshness(made, made.placed[0], block) == Freshness()


def test_what_is_left_of_a_paragraph_stays_beside_the_block():
    note = note_of(line("a", "One two three four"))
    made, _block = tied(note, Stretch(Point("a", 4), Point("a", 13)))
    assert texts(made) == [("One", False), ("two three", True), ("four", False)]


def test_parts_of_several_paragraphs_are_tied_together():
    note = note_of(line("a", "One two"), line("b", "Middle"), line("c", "Three four"))
    made, _block = tied(note, Stretch(Point("a", 4), Point("c", 5)))
    assert texts(made) == [
        ("One", False),
        ("two", True),
        ("Middle", True),
        ("Three", True),
        ("four", False),
    ]
    assert len({each.id for each in made.sections[0].body}) == 5


def test_a_selection_up_to_the_next_paragraph_leaves_that_one():
    note = note_of(line("a", "One two"), line("b", "Three"))
    made, _block = tied(note, Stretch(Point("a"), Point("b")))
    assert texts(made) == [("One two", True), ("Three", False)]


def test_a_table_is_tied_whole():
    table = Table(ParagraphId("t"), ((line("c1", "A"), line("c2", "B")),))
    note = note_of(line("a", "One"), table)
    made, _block = tied(note, whole_of(table))
    assert [bool(each.placement) for each in made.sections[0].body] == [False, True]
    assert not can_tie(note, Stretch(Point("c1"), Point("c1", 1)))


def test_words_of_two_sections_or_of_a_placed_block_are_not_tied():
    note = note_of(line("a", "One"), more=(line("b", "Two"),))
    assert not can_tie(note, Stretch(Point("a"), Point("b", 3)))
    placed = place_block(note, a_block(), Spot(SectionId("s")))
    inside = placed.sections[0].body[0]
    assert not can_tie(placed, whole_of(inside))
    assert can_tie(placed, Stretch(Point("a"), Point("a", 3)))
