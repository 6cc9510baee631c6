"""An officer at the window, on a workspace of the test's own, and the note where most begin."""

import pytest

from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.write_notes import list_notes
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.place import Place
from tests.journeys.officer import Key, Officer
from tests.screenless import pytest_itemcollected

__all__ = ["pytest_itemcollected"]


@pytest.fixture
def officer(qtbot, tmp_path):
    at_work = Officer(qtbot, tmp_path / "own.briefing")
    yield at_work
    at_work.close()


@pytest.fixture
def opened(officer):
    """Opens the starter's note of a kind; its page once one can write."""

    def open_note(kind):
        rows = list_notes(officer.house._workspace, Query()).value
        row = next(row for row in rows if row.kind == kind)
        officer.house.window.go(Place("notes", ThingKind.NOTE, row.id))
        page = officer.page("notes")
        officer.wait(lambda: page.session.is_open and page.view.editor.hasFocus())
        officer.wait(lambda: bool(page.at_hand.checker.passed_at))
        return page

    return open_note


@pytest.fixture
def notes(officer, opened):
    """The starter's memorandum, with a new empty paragraph at the end of its background."""
    page = opened("memo_decision")
    section = next(s for s in page.session.note.sections if s.key == "background")
    page.view.editor.go_to(Point(section.body[-1].id, 10_000))
    officer.keys(Key.Key_Return)
    return page
