"""A note goes its way in the real window, by keyboard alone: route, approval, issue, and after."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.note import NoteState
from briefing_app.operations.collect_evidence import set_evidence_aside
from briefing_app.operations.keep_workspace import verify
from tests.journeys.officer import CONTROL

Key = Qt.Key
COMMAND = CONTROL | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def notes(officer, opened):
    """The starter's talking points, in which nothing blocks."""
    page = opened("talking_points")
    officer.wait(lambda: page.way.standing is not None)
    return page


def stands_at(notes, state):
    return lambda: notes.way.standing.state is state


def issue(officer, notes):
    """Recorded as approved first, as the dialog offers; then it asks for the issue."""
    officer.keys(Key.Key_I, COMMAND)
    for state in (NoteState.APPROVED, NoteState.ISSUED):
        officer.dialog()
        officer.keys(Key.Key_Return)
        officer.wait(stands_at(notes, state))
    officer.wait(notes.view.editor.hasFocus)


def test_the_route_gets_its_dates_from_the_day_of_need(officer, notes):
    officer.keys(Key.Key_U, COMMAND)
    dialog = officer.dialog()
    officer.wait(dialog.needed.hasFocus)
    officer.type("2030-12-04")
    officer.keys(Key.Key_Return)
    officer.wait(lambda: notes.way.standing.route.needed == "2030-12-04")
    due = [each.due for each in notes.way.standing.route.approvals]
    assert due == ["2030-11-28", "2030-12-02", "2030-12-04"]


def test_a_note_is_approved_issued_and_closed(officer, notes):
    issue(officer, notes)
    before = notes.session.note
    officer.type("Other words")
    officer.keys(Key.Key_Return)
    officer.keys(Key.Key_Backspace)
    assert notes.session.now == before
    assert notes.view.closed.isVisible()
    assert verify(officer.house._workspace).value.problems == ()


def test_what_has_changed_since_opens_in_the_library(officer, notes):
    issue(officer, notes)
    cited = next(iter(notes.session.note.citations())).target
    set_evidence_aside(officer.house._workspace, (cited,), aside=True)
    officer.keys(Key.Key_Y, COMMAND)
    officer.dialog()
    officer.keys(Key.Key_Return)
    library = officer.page("library")
    officer.wait(library.isVisible)
    officer.wait(lambda: library.right.shown is not None)
    officer.wait(lambda: library.list_in_front.found() > 0)
    assert library.right.shown.thing.id == cited


def test_a_new_note_grows_from_the_issued_one_and_is_written(officer, notes):
    issue(officer, notes)
    before = notes.session.note
    officer.keys(Key.Key_K, COMMAND)
    officer.wait(lambda: notes.session.note.id != before.id and notes.view.editor.hasFocus())
    officer.wait(lambda: notes.way.standing is not None)
    assert notes.way.standing.ancestor == (before.id, before.title)
    officer.type("Once more. ")
    notes.session.settle()
    assert "Once more." in "".join(p.text for p in notes.session.note.paragraphs())


def test_the_palette_finds_the_way_of_a_note(officer, notes):
    palette = officer.palette("issue the note")

    def words():
        return [choice.words for choice in palette.list.choices]

    officer.wait(lambda: "Issue the note" in words())
    for _step in range(words().index("Issue the note")):
        officer.keys(Key.Key_Down)
    officer.keys(Key.Key_Return)
    assert officer.dialog() is notes.way.dialog
