"""Facts of the status bar are written as the officer's language writes them."""

from briefing_app.language import set_language
from briefing_app.ui.facts import scale_fact, spoken_fact

NO_BREAK = "\u00a0"


def test_the_scale_is_a_percentage_in_either_language():
    assert scale_fact(1.25).words == "125%"
    set_language("fr")
    assert scale_fact(1.25).words == f"125{NO_BREAK}%"


def test_the_language_of_the_interface_is_one_click_away():
    fact = spoken_fact()
    assert (fact.words, fact.command, fact.right) == ("English (Canada)", "language", True)
