"""Notes from the first word to the version brought back."""

from dataclasses import replace

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.query import Query
from briefing_app.domain.route import Consultation, Route
from briefing_app.operations.keep_kinds import list_kinds
from briefing_app.operations.move_note import move_note
from briefing_app.operations.write_notes import (
    bring_back,
    copy_note,
    create_note,
    list_notes,
    materials_for,
    note_versions,
    open_note,
    save_note,
    set_notes_aside,
    take_milestone,
    take_version,
    version_note,
)
from tests.builders import a_note, a_section, some_evidence


@pytest.fixture
def note(workspace):
    note = a_note(a_section("Then"))
    save_note(workspace, note)
    return note


def opened(workspace, note):
    return open_note(workspace, note.id).value.note


def test_a_created_note_has_the_sections_of_its_kind(workspace):
    kind = list_kinds(workspace).value.kinds[0]
    created = create_note(workspace, kind.key, "fr")
    note = created.value.note
    assert (note.kind, note.language, note.state) == (kind.key, "fr", NoteState.DRAFTING)
    assert [each.key for each in note.sections] == [r.key for r in kind.sections if r.required]
    assert opened(workspace, note) == note
    assert created.changes == Changes(notes=frozenset({note.id}))


def test_an_unknown_kind_is_told(workspace):
    with pytest.raises(NotFound, match="no kind of note called sonnet"):
        create_note(workspace, "sonnet", "en")


def test_an_opened_note_brings_what_it_draws_on(workspace):
    evidence = some_evidence()
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
    note = a_note(a_section("Words", evidence))
    saved_on = save_note(workspace, note).value
    found = open_note(workspace, note.id).value
    assert (found.note, found.saved_on) == (note, saved_on)
    assert found.materials.evidence == {evidence.id: evidence}
    assert materials_for(workspace, note).value == found.materials


def test_a_note_that_is_not_here_is_told(workspace):
    with pytest.raises(NotFound):
        open_note(workspace, NoteId("nobody"))


def test_notes_are_listed_and_set_aside(workspace, note):
    (row,) = list_notes(workspace, Query()).value
    assert row.id == note.id
    assert set_notes_aside(workspace, (note.id,), aside=True).value == 1
    assert list_notes(workspace, Query()).value == ()
    assert set_notes_aside(workspace, (note.id,), aside=False).changes.notes == {note.id}


def test_a_copy_is_a_draft_with_the_same_words_under_other_identities(workspace):
    header = Header(subject_en="Ports", number="A-1", date="2026-01-01", decision_by="2026-02-01")
    note = a_note(a_section("Words", some_evidence()), header=header, state=NoteState.ISSUED)
    save_note(workspace, note)
    copy = open_note(workspace, copy_note(workspace, note.id).value).value.note
    assert copy.header == Header(subject_en="Ports")
    assert copy.state is NoteState.DRAFTING
    (old,), (new,) = note.paragraphs(), copy.paragraphs()
    assert (new.text, new.citations[0].target) == (old.text, old.citations[0].target)
    assert not {copy.id, copy.sections[0].id, new.id, new.citations[0].id} & {
        note.id,
        note.sections[0].id,
        old.id,
        old.citations[0].id,
    }


def test_a_version_is_taken_named_and_read_again(workspace, note):
    version = take_version(workspace, note.id, " To the director ").value
    save_note(workspace, replace(note, sections=(a_section("Now"),)))
    assert version.name == "To the director"
    assert version_note(workspace, version.id).value == note
    assert note_versions(workspace, note.id).value == (version,)


def test_a_version_without_a_name_gets_one(workspace, note):
    assert take_version(workspace, note.id, "").value.name == "Version"


def test_bringing_back_keeps_the_present_as_a_version_first(workspace, note):
    version = take_version(workspace, note.id, "one").value
    move_note(workspace, note.id, NoteState.IN_REVIEW)
    now = replace(note, sections=(a_section("Now"),), state=NoteState.IN_REVIEW)
    save_note(workspace, now)
    outcome = bring_back(workspace, version.id)
    assert outcome.value.note == replace(note, state=NoteState.IN_REVIEW)
    assert opened(workspace, note) == outcome.value.note
    before, _moved, first = note_versions(workspace, note.id).value
    assert (before.name, before.milestone) == ("Before one was brought back", "bring_back")
    assert first == version
    assert version_note(workspace, before.id).value == now


def test_a_closed_note_stays_as_it_is(workspace, note):
    version = take_version(workspace, note.id, "draft").value
    save_note(workspace, replace(note, sections=(a_section("Last"),)))
    move_note(workspace, note.id, NoteState.WITHDRAWN)
    last = opened(workspace, note)
    save_note(workspace, last)
    with pytest.raises(NotAllowed, match="Write a new note"):
        save_note(workspace, replace(last, sections=(a_section("Later"),)))
    with pytest.raises(NotAllowed):
        bring_back(workspace, version.id)
    assert opened(workspace, note) == last


def test_saving_does_not_change_the_state(workspace, note):
    move_note(workspace, note.id, NoteState.IN_REVIEW)
    save_note(workspace, replace(note, sections=(a_section("Later"),)))
    assert opened(workspace, note).state is NoteState.IN_REVIEW


def test_a_milestone_takes_a_version_once_for_the_same_words(workspace, note):
    taken = take_milestone(workspace, note.id, "export").value
    assert (taken.name, taken.milestone) == ("Exported as final", "export")
    assert take_milestone(workspace, note.id, "export").value is None
    save_note(workspace, replace(note, sections=(a_section("Later"),)))
    assert take_milestone(workspace, note.id, "kind").value.name == "Before the kind was changed"


def test_the_list_tells_which_notes_somebody_is_late_with(workspace):
    late, prompt = a_note(), a_note()
    asked = Consultation("Legal", due="2001-01-01")
    with workspace.writing() as shelves:
        for note in (late, prompt):
            shelves.notes.save(note)
        shelves.ways.keep_route(late.id, Route(consultations=(asked,)))
    counted = {row.id: row.late for row in list_notes(workspace, Query()).value}
    assert counted == {late.id: 1, prompt.id: 0}
