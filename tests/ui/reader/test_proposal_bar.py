"""The bar tells what became of the proposals, and the keys where there is room."""

import pytest

from briefing_app.ui.parts.mark_labels import KeyHint
from briefing_app.ui.reader.proposal_bar import ProposalBar
from briefing_app.ui.reader.proposed import Tally


@pytest.fixture
def bar(qtbot, appearance):
    bar = ProposalBar()
    qtbot.addWidget(bar)
    bar.resize(900, 34)
    return bar


def test_it_is_hidden_until_there_is_something_to_say(bar):
    assert bar.isHidden()

    bar.show_search()

    assert bar.isVisible()
    assert bar.words() == "Looking for proposals"


def test_it_counts_what_was_taken_left_and_is_to_be_decided(bar):
    bar.show_tally(Tally(14, 6, 3))

    assert bar.words() == "14 proposals  6 taken, 3 left, 5 to decide"
    assert bar.accessibleDescription() == bar.words()


def test_one_proposal_is_not_called_proposals(bar):
    bar.show_tally(Tally(1, 0, 0))

    assert bar.words().startswith("1 proposal  ")


def test_nothing_proposed_is_said(bar):
    bar.show_tally(Tally())

    assert bar.words() == "No proposals in this source"


def keys_shown(bar):
    return [each.text() for each in bar.findChildren(KeyHint) if each.isVisible()]


def test_the_keys_give_way_in_a_narrow_window(bar, qtbot):
    bar.show_tally(Tally(14, 6, 3))
    qtbot.waitExposed(bar)
    assert keys_shown(bar) == ["N", "Shift N", "Z"]

    bar.resize(400, 34)

    assert keys_shown(bar) == []


def test_with_the_reason_stand_the_keys_that_decide(bar):
    bar.show_tally(Tally(14, 6, 3))

    bar.show_reason("Statistic, fair. It gives a figure.")
    assert keys_shown(bar) == ["Enter", "Del", "E"]

    bar.show_tally(Tally(14, 6, 3))
    assert keys_shown(bar) == ["N", "Shift N", "Z"]
