"""What a note contains raises its marking."""

from dataclasses import replace

from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import UNCLASSIFIED, parse_marking
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.note_marking import (
    contained_marking,
    follow_up,
    held_in,
    lowering_in_force,
    raising,
)
from briefing_app.domain.overview import Materials
from briefing_app.domain.query import ThingKind
from tests.builders import a_block, a_document, a_note, a_section, some_evidence

A, B = parse_marking("A", ""), parse_marking("B", "")
SECRET = parse_marking("", "SECRET", ["CANADIAN EYES ONLY"])


def materials(*evidence, sources=(), blocks=()):
    return Materials(
        {each.id: each for each in evidence},
        sources={each.id: each for each in sources},
        blocks={each.id: each for each in blocks},
    )


def test_the_highest_of_each_ladder_and_every_caveat_count():
    low, high = some_evidence(marking=B), some_evidence(marking=SECRET)
    note = a_note(a_section("One", low), a_section("Two", high))
    held = held_in(note, materials(low, high))
    assert contained_marking(held) == B.joined_with(SECRET)


def test_what_is_cited_twice_is_told_once_where_it_stands_first():
    cited = some_evidence(marking=B)
    note = a_note(a_section("One", cited), a_section("Two", cited))
    (held,) = held_in(note, materials(cited))
    assert (held.kind, held.id, held.name) == (ThingKind.EVIDENCE, cited.id, cited.claim)
    assert held.section == note.sections[0].id
    assert held.paragraph == note.sections[0].body[0].id


def test_a_source_marks_what_was_taken_from_it():
    document = a_document(marking=B)
    cited = some_evidence(excerpt=document.excerpt("froze twice"))
    note = a_note(a_section("One", cited))
    (held,) = raising(held_in(note, materials(cited, sources=[document.source])))
    assert held.marking == B


def test_a_placed_block_counts_where_its_words_stand():
    block = a_block(marking=A)
    note = a_note()
    note = place_block(note, block, Spot(note.sections[0].id))
    (held,) = raising(held_in(note, materials(blocks=[block])))
    assert (held.kind, held.name) == (ThingKind.BLOCK, block.name)
    assert held.section == note.sections[0].id


def test_what_asks_for_nothing_raises_nothing():
    cited = some_evidence()
    held = held_in(a_note(a_section("One", cited)), materials(cited))
    assert len(held) == 1
    assert raising(held) == ()


def test_the_marking_goes_up_by_itself_and_never_down():
    note = a_note()
    assert follow_up(note, B).marking == B
    raised = replace(note, marking=B)
    assert follow_up(raised, UNCLASSIFIED) is raised


def test_a_marking_lowered_for_a_reason_stays_until_more_comes_in():
    lowered = Lowering(B, A, "The annex travels apart")
    note = replace(a_note(), marking=A, lowered=(lowered,))
    assert lowering_in_force(note, B) == lowered
    assert follow_up(note, B) is note
    assert follow_up(note, SECRET).marking == A.joined_with(SECRET)


def test_a_marking_that_covers_what_is_there_needs_no_reason():
    note = replace(a_note(), marking=B, lowered=(Lowering(B, A, "Once"),))
    assert lowering_in_force(note, B) is None
