"""Every position and decision has a word of its own."""

from briefing_app.domain.route import Decision, Position
from briefing_app.ui.notes.way.route_words import decisions, positions


def test_all_of_them_are_offered_with_different_words():
    assert [each.value for each in positions()] == [each.value for each in Position]
    assert [each.value for each in decisions()] == [each.value for each in Decision]
    assert len({each.words for each in positions()}) == len(Position)
