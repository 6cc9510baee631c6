"""Twins, found from either side."""

from dataclasses import replace

from briefing_app.domain.twin import TwinTie
from tests.builders import a_note


def test_ties_are_found_from_both_sides_and_go_with_the_note_that_keeps_them(workspace):
    original, other = a_note(), a_note()
    translation = replace(a_note(), twin=TwinTie(original.id))
    with workspace.writing() as shelves:
        for note in (original, other, translation):
            shelves.notes.save(note)
        assert shelves.twins.other(original.id) == translation.id
        assert shelves.twins.other(translation.id) == original.id
        assert shelves.twins.other(other.id) is None
        assert shelves.twins.ties() == {translation.id: original.id}
        shelves.notes.take_version(translation.id, "v")
        assert shelves.twins.ties() == {translation.id: original.id}
        shelves.notes.save(replace(translation, twin=None))
        assert shelves.twins.other(original.id) is None


def test_one_that_is_set_aside_is_no_twin(workspace):
    original = a_note()
    translation = replace(a_note(), twin=TwinTie(original.id))
    with workspace.writing() as shelves:
        shelves.notes.save(original)
        shelves.notes.save(translation)
        shelves.notes.set_aside([translation.id], aside=True)
        assert shelves.twins.other(original.id) is None
        assert shelves.twins.ties() == {translation.id: original.id}
