"""Each edit takes a note and gives a note; nothing else changes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from briefing_app.domain.block import BlockVersion, fingerprint
from briefing_app.domain.errors import NotFound
from briefing_app.domain.freshness import Freshness, freshness
from briefing_app.domain.ids import EvidenceId, ParagraphId, SectionId
from briefing_app.domain.note import Note, Section, placed_body
from briefing_app.domain.note_editing import (
    Spot,
    add_section,
    change_section,
    cite,
    forget_lost_placements,
    keep_mine,
    place,
    place_block,
    place_claim,
    place_quotation,
    release_placed,
    remove_section,
    take_master,
)
from briefing_app.domain.text import CitedKind, ParagraphKind, Table, new_paragraph
from tests.builders import a_block, a_note, a_section
from tests.domain.note_strategies import Edit, edit_lists, notes

CITED = cite(CitedKind.EVIDENCE, EvidenceId("e"))


def written(*texts: str, kind: ParagraphKind = ParagraphKind.PARAGRAPH) -> Section:
    return a_section(body=tuple(new_paragraph(text, kind) for text in texts))


def said(note: Note) -> list[str]:
    return [element.text for element in note.sections[0].body]


def two_versions():
    block = a_block(text="Old words.")
    newer = BlockVersion(2, (new_paragraph("New words."), new_paragraph("And more.")))
    return replace(block, versions=(*block.versions, newer))


def test_a_claim_is_placed_behind_the_paragraph_with_its_citation():
    note = a_note(written("One.", "Two."))
    (section,) = note.sections
    placed = place_claim(note, "Claim", CITED, Spot(section.id, section.body[0].id))
    assert said(placed) == ["One.", "Claim", "Two."]
    assert placed.sections[0].body[1].citations == (CITED,)


@pytest.mark.parametrize("kind", [ParagraphKind.BULLET, ParagraphKind.NUMBERED])
def test_a_claim_becomes_an_item_where_items_stand(kind: ParagraphKind):
    note = a_note(written("One.", kind=kind))
    (section,) = note.sections
    placed = place_claim(note, "Claim", CITED, Spot(section.id, section.body[0].id))
    assert placed.sections[0].body[1].kind is kind


def test_a_claim_at_the_start_is_a_paragraph():
    note = a_note(written("One.", kind=ParagraphKind.BULLET))
    placed = place_claim(note, "Claim", CITED, Spot(note.sections[0].id))
    assert said(placed) == ["Claim", "One."]
    assert placed.sections[0].body[0].kind is ParagraphKind.PARAGRAPH


def test_a_quotation_is_placed_as_one():
    note = a_note(written("One."))
    placed = place_quotation(note, "Words", CITED, Spot(note.sections[0].id))
    assert placed.sections[0].body[0].kind is ParagraphKind.QUOTATION


def test_an_empty_paragraph_gives_way():
    note = a_note(written("", "Two."))
    (section,) = note.sections
    for spot in (Spot(section.id), Spot(section.id, section.body[0].id)):
        assert said(place_claim(note, "Claim", CITED, spot)) == ["Claim", "Two."]


def test_behind_a_paragraph_that_has_gone_means_the_end():
    note = a_note(written("One.", "Two."))
    spot = Spot(note.sections[0].id, ParagraphId("gone"))
    assert said(place(note, [new_paragraph("End.")], spot)) == ["One.", "Two.", "End."]


def test_a_section_that_has_gone_is_told():
    with pytest.raises(NotFound, match="no longer in the note"):
        change_section(a_note(), SectionId("gone"), lambda section: section)


def test_a_block_is_placed_with_identities_of_its_own():
    block = two_versions()
    note = a_note(written("One."))
    placed = place_block(note, block, Spot(note.sections[0].id))
    (mark,) = placed.placed
    body = placed_body(placed, mark.id)
    assert [element.text for element in body] == ["New words.", "And more."]
    assert not {e.id for e in body} & {e.id for e in block.newest.body}
    assert (mark.version, mark.name) == (2, block.name)
    assert freshness(placed, mark, block) == Freshness()


def test_an_older_version_is_placed_when_it_is_named():
    block = two_versions()
    note = a_note(written("One."))
    placed = place_block(note, block, Spot(note.sections[0].id), 1)
    assert freshness(placed, placed.placed[0], block) == Freshness(master_moved=True)


def test_taking_the_master_brings_its_newest_words():
    block = two_versions()
    note = a_note(written("One.", "Two."))
    spot = Spot(note.sections[0].id, note.sections[0].body[0].id)
    old = place_block(note, block, spot, 1)
    taken = take_master(old, old.placed[0].id, block)
    assert said(taken) == ["One.", "New words.", "And more.", "Two."]
    assert freshness(taken, taken.placed[0], block) == Freshness()


def test_keeping_mine_keeps_the_words_and_counts_as_newest():
    block = two_versions()
    note = a_note(written("One."))
    old = place_block(note, block, Spot(note.sections[0].id), 1)
    other = place_block(old, block, Spot(note.sections[0].id), 1)
    kept = keep_mine(other, other.placed[0].id, block)
    assert said(kept) == said(other)
    assert [mark.version for mark in kept.placed] == [2, 1]
    assert freshness(kept, kept.placed[0], block) == Freshness(changed_here=True)


def test_words_of_a_block_that_were_moved_apart_come_back_once():
    old, new = two_versions().versions
    block = replace(two_versions(), versions=(new, old))
    note = a_note(written(""), written("Two."))
    placed = place_block(note, block, Spot(note.sections[0].id), new.number)
    first, second = placed.sections
    moved = replace(
        placed,
        sections=(
            replace(first, body=first.body[:1]),
            replace(second, body=(first.body[1], *second.body)),
        ),
    )
    taken = take_master(moved, moved.placed[0].id, block)
    texts = [element.text for section in taken.sections for element in section.body]
    assert texts == ["Old words.", "Two."]


def test_releasing_cuts_the_tie_and_keeps_the_words():
    start = a_note(written("One."))
    note = place_block(start, two_versions(), Spot(start.sections[0].id))
    free = release_placed(note, note.placed[0].id)
    assert said(free) == said(note)
    assert free.placed == ()
    assert {element.placement for element in free.sections[0].body} == {None}


def test_marks_without_words_are_forgotten():
    start = a_note(written("One."))
    note = place_block(start, two_versions(), Spot(start.sections[0].id))
    assert forget_lost_placements(note) is note
    emptied = change_section(note, note.sections[0].id, lambda s: replace(s, body=()))
    assert forget_lost_placements(emptied).placed == ()


def test_a_section_is_put_before_another_or_at_the_end():
    note = a_note(a_section(heading="A"), a_section(heading="B"))
    added = a_section(heading="New")
    before = add_section(note, added, note.sections[1].id)
    assert [s.heading for s in before.sections] == ["A", "New", "B"]
    assert [s.heading for s in add_section(note, added).sections] == ["A", "B", "New"]
    assert add_section(note, added, SectionId("gone")).sections[-1] == added


def test_a_section_goes_with_its_sub_sections():
    note = a_note(
        a_section(heading="A"),
        a_section(heading="B"),
        a_section(heading="B1", level=2),
        a_section(heading="C"),
    )
    kept = remove_section(note, note.sections[1].id)
    assert [section.heading for section in kept.sections] == ["A", "C"]
    assert [s.heading for s in remove_section(kept, kept.sections[1].id).sections] == ["A"]


@settings(max_examples=50, deadline=None)
@given(notes, edit_lists)
def test_no_edit_gives_an_identity_twice(note: Note, made: list[Edit]):
    for edit in made:
        note = edit(note)
    ids = [section.id for section in note.sections]
    ids += [citation.id for citation in note.citations()]
    ids += [mark.id for mark in note.placed]
    for section in note.sections:
        for element in section.body:
            ids.append(element.id)
            if isinstance(element, Table):
                ids += [cell.id for row in element.rows for cell in row]
    assert len(ids) == len(set(ids))


@settings(max_examples=50, deadline=None)
@given(notes, edit_lists)
def test_every_placed_word_has_its_mark(note: Note, made: list[Edit]):
    for edit in made:
        note = edit(note)
    marks = {mark.id for mark in note.placed}
    for section in note.sections:
        assert {element.placement for element in section.body} <= {None, *marks}


@settings(max_examples=50, deadline=None)
@given(notes)
def test_what_was_just_placed_has_not_changed(note: Note):
    for mark in note.placed:
        assert fingerprint(placed_body(note, mark.id)) == mark.fingerprint
