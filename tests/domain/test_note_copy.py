"""A copy has the same words and nothing else in common."""

from dataclasses import replace

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.freshness import freshness
from briefing_app.domain.note import placed_body
from briefing_app.domain.note_copy import copy_note
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.text import Table, new_paragraph
from tests.builders import a_block, a_note, a_section, some_evidence


def identities(note):
    for section in note.sections:
        yield section.id
        yield from (element.id for element in section.body)
    yield note.id
    yield from (paragraph.id for paragraph in note.paragraphs())
    yield from (citation.id for citation in note.citations())
    yield from (mark.id for mark in note.placed)


def a_rich_note():
    table = Table(new_paragraph().id, ((new_paragraph("Head"),), (new_paragraph("Cell"),)))
    section = replace(a_section("Own words", some_evidence()), body=(table, new_paragraph("End")))
    first = a_section("Words", some_evidence())
    block = a_block(some_evidence())
    return block, place_block(a_note(first, section), block, Spot(section.id))


def test_no_identity_is_used_again():
    _block, note = a_rich_note()
    assert not set(identities(note)) & set(identities(copy_note(note)))


def test_words_and_citations_are_the_same():
    _block, note = a_rich_note()
    copy = copy_note(note)
    assert [p.text for p in copy.paragraphs()] == [p.text for p in note.paragraphs()]
    assert [c.target for c in copy.citations()] == [c.target for c in note.citations()]


def test_placed_blocks_stay_placed_and_as_fresh_as_they_were():
    block, note = a_rich_note()
    copy = copy_note(note)
    (mark,) = copy.placed
    assert placed_body(copy, mark.id)
    assert freshness(copy, mark, block) == freshness(note, note.placed[0], block)


def test_reasons_given_in_the_old_note_do_not_go_with_the_words():
    accepted = (Acceptance("SENT", "SENT:1", "A title"),)
    copy = copy_note(replace(a_note(), accepted=accepted))
    assert copy.accepted == ()
