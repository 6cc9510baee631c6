"""The same note again, as another note."""

from dataclasses import replace

from hypothesis import given, settings

from briefing_app.domain.block import fingerprint
from briefing_app.domain.note import Note, NoteState, placed_body
from briefing_app.domain.note_copy import copy_note
from tests.domain.note_strategies import notes


def identities(note: Note) -> set[str]:
    ids = {note.id, *(section.id for section in note.sections)}
    ids |= {mark.id for mark in note.placed} | {c.id for c in note.citations()}
    return ids | {paragraph.id for paragraph in note.paragraphs()}


@settings(max_examples=60, deadline=None)
@given(notes)
def test_a_copy_says_the_same_under_identities_of_its_own(note: Note):
    copy = copy_note(note)
    assert not identities(copy) & identities(note)
    for mine, other in zip(copy.sections, note.sections, strict=True):
        assert fingerprint(mine.body) == fingerprint(other.body)
        assert (mine.key, mine.heading, mine.level) == (other.key, other.heading, other.level)
    for mine, other in zip(copy.placed, note.placed, strict=True):
        words = fingerprint(placed_body(copy, mine.id))
        assert words == fingerprint(placed_body(note, other.id))


@settings(max_examples=20, deadline=None)
@given(notes)
def test_a_copy_begins_as_a_draft_without_number_and_dates(note: Note):
    dated = replace(note, header=replace(note.header, date="2026", decision_by="2027"))
    copy = copy_note(dated)
    assert copy.state is NoteState.DRAFTING
    assert (copy.header.number, copy.header.date, copy.header.decision_by) == ("", "", "")
    assert copy.header.subject_en == note.header.subject_en
