"""Above a closed note a calm bar says why, and what one can do."""

import pytest

from briefing_app.ui.notes.way.closed_bar import ClosedBar


@pytest.fixture
def bar(qtbot, appearance):
    bar = ClosedBar()
    qtbot.addWidget(bar)
    bar.resize(900, 44)
    return bar


def test_it_is_there_only_for_a_closed_note(bar):
    assert bar.isHidden()
    assert bar.sentence == ""
    bar.show_sentence("Issued.", was_issued=True)
    assert bar.sentence == "Issued."
    assert bar.accessibleName() == "Issued."


def test_what_was_not_issued_has_nothing_that_changed_since(bar):
    bar.show_sentence("Withdrawn.", was_issued=False)
    assert bar._changed.isHidden()


def test_a_narrow_bar_gives_the_sentence_its_room(bar):
    bar.show_sentence("Issued.", was_issued=True)
    assert bar._grow.text() == "Write a new note from this one"
    bar.resize(600, 44)
    assert bar._grow.text() == "New note"
    assert bar._grow.accessibleName() == "Write a new note from this one"


def test_both_ways_out_are_offered(bar, qtbot):
    bar.show_sentence("Issued.", was_issued=True)
    with qtbot.waitSignal(bar.grow_asked):
        bar._grow.click()
    with qtbot.waitSignal(bar.changed_asked):
        bar._changed.click()
