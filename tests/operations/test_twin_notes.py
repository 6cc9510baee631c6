"""A note and its twin in one workspace."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.header import Header
from briefing_app.domain.note import NoteState
from briefing_app.domain.text import Words
from briefing_app.domain.twin import Stand
from briefing_app.operations.check_note import look_over
from briefing_app.operations.move_note import move_note
from briefing_app.operations.twin_notes import (
    begin_twin,
    find_twin,
    level_twins,
    list_twins,
    translation_standing,
    twin_of,
)
from briefing_app.operations.write_notes import copy_note, open_note, save_note, set_notes_aside
from tests.builders import a_note, a_section


@pytest.fixture
def note(workspace):
    header = Header(subject_en="Ships", subject_fr="Navires", number="N-9")
    note = a_note(a_section("Ships wait."), header=header)
    save_note(workspace, note)
    return note


def read(workspace, note_id):
    return open_note(workspace, note_id).value.note


def rewrite(workspace, note_id, text):
    note = read(workspace, note_id)
    section = note.sections[0]
    body = (replace(section.body[0], runs=(Words(text),)), *section.body[1:])
    save_note(workspace, replace(note, sections=(replace(section, body=body),)))


def stands(workspace, note_id):
    return [sign.stand for sign in twin_of(workspace, read(workspace, note_id)).value.signs]


def test_a_twin_is_found_from_either_side_and_made_only_once(workspace, note):
    twin = begin_twin(workspace, note.id).value
    assert find_twin(workspace, note.id).value.id == twin
    assert find_twin(workspace, twin).value.id == note.id
    assert read(workspace, note.id) == note
    for each in (note.id, twin):
        with pytest.raises(NotAllowed, match="twin"):
            begin_twin(workspace, each)


def test_a_note_without_a_twin_says_so(workspace, note):
    assert twin_of(workspace, note).value is None
    with pytest.raises(NotFound, match="no twin"):
        find_twin(workspace, note.id)
    twin = begin_twin(workspace, note.id).value
    set_notes_aside(workspace, (twin,), aside=True)
    assert twin_of(workspace, note).value is None


def test_each_knows_when_the_other_moved_on_until_they_are_level(workspace, note):
    twin = begin_twin(workspace, note.id).value
    assert stands(workspace, twin) == [Stand.UNTRANSLATED]
    rewrite(workspace, twin, "Les navires attendent.")
    rewrite(workspace, note.id, "Ships wait long.")
    assert stands(workspace, twin) == [Stand.OTHER_MOVED]
    assert level_twins(workspace, note.id).value.is_level
    assert stands(workspace, twin) == []
    rewrite(workspace, twin, "Les navires patientent.")
    assert stands(workspace, note.id) == [Stand.OTHER_MOVED]
    assert stands(workspace, twin) == []


def test_what_is_to_be_translated_is_known_from_either_side(workspace, note):
    assert translation_standing(workspace, note).value is None
    twin = begin_twin(workspace, note.id).value
    for each in (note.id, twin):
        standing = translation_standing(workspace, read(workspace, each)).value
        assert standing.counted() == {Stand.UNTRANSLATED: 1}


def test_all_pairs_are_listed_from_both_sides(workspace, note):
    twin = begin_twin(workspace, note.id).value
    listed = list_twins(workspace).value
    assert set(listed) == {note.id, twin}
    assert listed[twin].counted() == {Stand.UNTRANSLATED: 1}
    assert listed[note.id].language == "fr"


def test_a_copy_of_a_translation_is_nobodys_twin(workspace, note):
    twin = begin_twin(workspace, note.id).value
    copy = copy_note(workspace, twin).value
    assert twin_of(workspace, read(workspace, copy)).value is None


def test_twins_share_a_number_without_a_finding(workspace, note):
    twin = begin_twin(workspace, note.id).value
    about = {each.about for each in look_over(workspace, read(workspace, twin)).value.open}
    assert "taken" not in about


def test_a_translation_that_is_closed_stays_as_it_is(workspace, note):
    twin = begin_twin(workspace, note.id).value
    move_note(workspace, twin, NoteState.WITHDRAWN, "over")
    with pytest.raises(NotAllowed, match="closed"):
        level_twins(workspace, note.id)
