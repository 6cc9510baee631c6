from dataclasses import replace

import pytest
from shiboken6 import delete

from briefing_app.domain.query import ThingKind
from briefing_app.ui.library.library_page import LibraryPage
from briefing_app.ui.library.source_view import SourceView
from briefing_app.ui.library.thing import Shelf, Thing
from briefing_app.ui.operation_runner import OperationRunner


def test_a_thing_that_is_gone_leaves_nothing_to_change(page):
    page.right.show_thing(Thing(ThingKind.EVIDENCE, "nothing"))

    assert page.right.shown is None
    assert not page.can("edit_thing")


def test_an_unchanged_thing_is_not_built_again(page):
    page.column.choose(Shelf.BLOCKS)
    before = page.right.column

    page.right.reload()

    assert page.right.column is before


def test_where_documents_are_added_stays_as_it_is_while_nothing_is_chosen(page):
    before = page.right.column
    page.right.take_focus()

    page.list_in_front.reload()
    page.right.show_items(Shelf.SOURCES, (), 5)

    assert page.right.column is before
    assert before.files.hasFocus()


def test_the_first_button_keeps_the_focus_in_another_look(page):
    page.right.take_focus()

    page.right.rebuild()

    assert page.right.column.files.hasFocus()


@pytest.fixture
def threaded_desk(desk, library):
    """A desk whose readings really run beside the screen."""
    runner = OperationRunner(library, desk.feed, desk.messages)
    yield replace(desk, runner=runner)
    runner.close()


@pytest.fixture
def threaded(qtbot, threaded_desk):
    shown = LibraryPage(threaded_desk)
    qtbot.addWidget(shown)
    shown.resize(1368, 832)
    shown.show()
    return shown


def test_readings_in_threads_arrive(threaded, qtbot):
    qtbot.waitUntil(lambda: threaded.list_in_front.found() == 5)

    threaded.list_in_front.view.choose_row(2)

    qtbot.waitUntil(lambda: isinstance(threaded.right.column, SourceView))
    wanted = threaded.list_in_front.values()[0].source
    assert threaded.right.shown.detail.source == wanted


def test_a_page_taken_down_early_hears_no_late_answers(threaded_desk, qtbot):
    shown = LibraryPage(threaded_desk)
    shown.show()
    shown.column.choose(Shelf.EVIDENCE)

    delete(shown)

    qtbot.waitUntil(lambda: not threaded_desk.runner._under_way)


def test_a_new_list_is_read_on_while_one_scrolls(threaded, qtbot, library):
    threaded.column.choose(Shelf.EVIDENCE)

    qtbot.waitUntil(lambda: threaded.list_in_front.found() == 193)
    qtbot.waitUntil(lambda: threaded.right.shown is not None)

    assert threaded.right.shown.thing.kind is ThingKind.EVIDENCE
