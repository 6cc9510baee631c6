"""Undo and redo go back and forth without loss."""

from dataclasses import replace

from hypothesis import given, settings

from briefing_app.domain.header import Header
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.note_history import KEPT, NoteHistory
from tests.builders import a_note
from tests.domain.note_strategies import Edit, edit_lists, notes


def titled(note: Note, title: str) -> Note:
    return replace(note, header=Header(subject_en=title))


@settings(max_examples=50, deadline=None)
@given(notes, edit_lists)
def test_any_edits_then_undo_all_gives_the_first_note(first: Note, made: list[Edit]):
    history = NoteHistory(first)
    for edit in made:
        history = history.record(edit(history.now))
    last = history.now
    while history.behind:
        history = history.undo()
    assert history.now == first
    while history.ahead:
        history = history.redo()
    assert history.now == last


def test_an_equal_note_is_no_step():
    history = NoteHistory(a_note())
    assert history.record(replace(history.now)) is history


def test_nothing_lies_behind_the_first_or_ahead_of_the_last():
    history = NoteHistory(a_note())
    assert history.undo() is history
    assert history.redo() is history


def test_a_new_step_forgets_what_lay_ahead():
    note = a_note()
    history = NoteHistory(note).record(titled(note, "A")).undo().record(titled(note, "B"))
    assert history.ahead == ()
    assert history.undo().now == note


def test_only_so_many_steps_are_kept():
    note = a_note()
    history = NoteHistory(note)
    for step in range(KEPT + 5):
        history = history.record(titled(note, str(step)))
    assert len(history.behind) == KEPT
    assert history.behind[-1].title == str(KEPT + 3)


def test_a_new_state_holds_for_every_step():
    first, second, third = a_note(), a_note(), a_note()
    history = NoteHistory(first).record(second).record(third).undo()
    moved = history.in_state(NoteState.IN_REVIEW)
    steps = (*moved.behind, moved.now, *moved.ahead)
    assert {step.state for step in steps} == {NoteState.IN_REVIEW}
    assert [step.id for step in steps] == [first.id, second.id, third.id]


def test_what_follows_of_itself_belongs_to_the_last_step():
    first, placed = a_note(), titled(a_note(), "Placed")
    raised = replace(placed, language="fr")
    history = NoteHistory(first).record(placed).amend(raised)
    assert history.undo().now == first
    assert history.undo().redo().now == raised


@settings(max_examples=50, deadline=None)
@given(notes, edit_lists)
def test_what_follows_of_itself_changes_nothing_about_the_way_back(first: Note, made: list[Edit]):
    history = NoteHistory(first)
    for at, edit in enumerate(made):
        history = history.record(titled(edit(history.now), f"Step {at}"))
        history = history.amend(replace(history.now, language="fr"))
    last = history.now
    while history.behind:
        history = history.undo()
    assert history.now == first
    while history.ahead:
        history = history.redo()
    assert history.now == last
