"""Notes from the first word to the version brought back."""

from dataclasses import replace

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.query import Query
from briefing_app.operations.write_notes import (
    bring_back,
    copy_note,
    create_note,
    list_notes,
    materials_for,
    note_kinds,
    note_versions,
    open_note,
    save_note,
    set_notes_aside,
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
    kind = note_kinds(workspace).value[0]
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
    now = replace(note, sections=(a_section("Now"),), state=NoteState.IN_REVIEW)
    save_note(workspace, now)
    outcome = bring_back(workspace, version.id)
    assert outcome.value.note == replace(note, state=NoteState.IN_REVIEW)
    assert opened(workspace, note) == outcome.value.note
    before, first = note_versions(workspace, note.id).value
    assert (before.name, first) == ("Before one was brought back", version)
    assert version_note(workspace, before.id).value == now


def test_an_issued_note_stays_as_it_went_out(workspace, note):
    version = take_version(workspace, note.id, "draft").value
    issued = replace(note, sections=(a_section("Issued"),), state=NoteState.ISSUED)
    save_note(workspace, issued)
    save_note(workspace, issued)
    with pytest.raises(NotAllowed, match="Copy it to write on"):
        save_note(workspace, replace(issued, sections=(a_section("Later"),)))
    with pytest.raises(NotAllowed):
        bring_back(workspace, version.id)
    assert opened(workspace, note) == issued


def test_an_issued_note_may_be_withdrawn(workspace, note):
    save_note(workspace, replace(note, state=NoteState.ISSUED))
    withdrawn = replace(note, state=NoteState.WITHDRAWN)
    save_note(workspace, withdrawn)
    assert opened(workspace, note) == withdrawn
