"""A note goes from state to state; who and when is written down, and a version kept."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.note import NoteState
from briefing_app.operations.move_note import (
    differs_from_approved,
    move_note,
    note_standing,
)
from briefing_app.operations.write_notes import note_versions, open_note, save_note
from tests.builders import a_note, a_section


@pytest.fixture
def note(workspace):
    note = a_note(a_section("Words"))
    save_note(workspace, note)
    return note.id


def test_a_new_note_has_the_levels_of_its_kind_and_no_moves(workspace, note):
    standing = note_standing(workspace, note).value
    assert standing.state is NoteState.DRAFTING
    assert standing.moves == ()
    assert standing.route.approvals[0].level == "analyst"


def test_a_move_is_kept_with_who_when_and_why(workspace, note):
    move_note(workspace, note, NoteState.IN_REVIEW, " To the desk ")
    standing = move_note(workspace, note, NoteState.APPROVED).value
    first, second = standing.moves
    assert (first.was, first.state) == (NoteState.DRAFTING, NoteState.IN_REVIEW)
    assert (first.made_by, first.remark) == ("An Officer", "To the desk")
    assert first.made_on <= second.made_on
    assert open_note(workspace, note).value.note.state is NoteState.APPROVED


def test_every_move_takes_a_version(workspace, note):
    move_note(workspace, note, NoteState.IN_REVIEW)
    (version,) = note_versions(workspace, note).value
    assert (version.name, version.milestone) == ("As it became: In review", "state")


def test_a_move_that_the_states_do_not_know_is_refused(workspace, note):
    move_note(workspace, note, NoteState.WITHDRAWN)
    with pytest.raises(NotAllowed, match="It can go to: Drafting"):
        move_note(workspace, note, NoteState.APPROVED)


def test_issuing_is_no_mere_move(workspace, note):
    move_note(workspace, note, NoteState.APPROVED)
    with pytest.raises(NotAllowed, match="issued with its file"):
        move_note(workspace, note, NoteState.ISSUED)


def test_a_note_withdrawn_before_it_went_out_can_be_taken_up_again(workspace, note):
    move_note(workspace, note, NoteState.WITHDRAWN)
    assert move_note(workspace, note, NoteState.DRAFTING).value.state is NoteState.DRAFTING


def test_words_changed_after_the_approval_are_noticed(workspace, note):
    assert not differs_from_approved(workspace, note).value
    move_note(workspace, note, NoteState.APPROVED)
    assert not differs_from_approved(workspace, note).value
    kept = open_note(workspace, note).value.note
    save_note(workspace, replace(kept, sections=(a_section("Other words"),)))
    assert differs_from_approved(workspace, note).value
