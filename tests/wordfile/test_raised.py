"""Marks of notes above the line."""

from briefing_app.wordfile.raised import raised


def test_figures_and_letters_are_raised_and_other_marks_stay():
    assert (raised("12"), raised("iv"), raised("*")) == ("¹²", "ⁱᵛ", "*")


def test_a_raised_figure_makes_no_number_longer():
    assert not raised("1").isdecimal()
