"""The master's newest words in other drafts, and back."""

from dataclasses import replace

import pytest

from briefing_app.domain.note import NoteState, placed_body
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.text import Paragraph, Words
from briefing_app.operations.follow_master import drafts_behind, give_back, take_master_in
from briefing_app.operations.keep_blocks import keep_block, renew_block
from briefing_app.operations.write_notes import note_versions, open_note, save_note
from tests.builders import a_block, a_body, a_note, a_section

NOBODY = a_note().id


@pytest.fixture
def block(workspace):
    return keep_block(workspace, a_block()).value


@pytest.fixture
def holding(workspace, block):
    """A saved note that holds the block as it is now."""

    def made(title="Elsewhere", state=NoteState.DRAFTING):
        note = a_note(a_section(heading="Background"), title=title)
        note = replace(place_block(note, block, Spot(note.sections[0].id)), state=state)
        with workspace.writing() as shelves:
            shelves.notes.save(note)
        return note

    return made


def renew(workspace, block):
    renew_block(workspace, block.id, a_body("Newer words"), "")


def words_of(workspace, note):
    now = open_note(workspace, note.id).value.note
    return [element.text for element in placed_body(now, now.placed[0].id)]


def changed(note):
    """Other words where the block stands."""
    section = note.sections[0]
    body = tuple(
        replace(each, runs=(Words("Words of my own"),))
        if isinstance(each, Paragraph) and each.placement
        else each
        for each in section.body
    )
    return replace(note, sections=(replace(section, body=body),))


def test_drafts_with_older_words_are_told_and_no_others(workspace, block, holding):
    here, draft = holding("Here"), holding("Draft")
    holding("Approved", NoteState.APPROVED)
    assert drafts_behind(workspace, block.id, here.id).value == ()
    renew(workspace, block)
    assert [use.note for use in drafts_behind(workspace, block.id, here.id).value] == [draft.id]


def test_the_newest_words_are_taken_and_given_back(workspace, block, holding):
    note = holding()
    before = words_of(workspace, note)
    renew(workspace, block)
    outcome = take_master_in(workspace, block.id, (note.id,))
    assert outcome.changes.notes == {note.id}
    assert words_of(workspace, note) == ["Newer words"]
    (kept,) = note_versions(workspace, note.id).value
    assert kept.name == f"Before the words of “{block.name}” were taken"
    assert give_back(workspace, outcome.value).value == 1
    assert words_of(workspace, note) == before


def test_words_changed_there_and_approved_notes_stay(workspace, block, holding):
    mine, approved = holding(), holding("Approved", NoteState.APPROVED)
    save_note(workspace, changed(mine))
    renew(workspace, block)
    assert take_master_in(workspace, block.id, (mine.id, approved.id)).value == ()
    assert words_of(workspace, mine) == ["Words of my own"]
    assert note_versions(workspace, approved.id).value == ()


def test_what_holds_the_newest_words_already_gets_no_version(workspace, block, holding):
    note = holding()
    assert take_master_in(workspace, block.id, (note.id,)).value == ()
    assert drafts_behind(workspace, block.id, NOBODY).value == ()
