"""Figures in either language come down to the same."""

from decimal import Decimal

import pytest

from briefing_app.domain.evidence import Measure
from briefing_app.domain.figure import figure_of, figures_in, plain_amount


def terms(text):
    return [figure.term for figure in figures_in(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("33,443 people died", "33 443 personnes sont mortes"),
        ("33,443 people died", "33\u00a0443 personnes"),
        ("a rise of 72%", "une hausse de 72\u00a0%"),
        ("a rise of 72 per cent", "une hausse de 72 pour cent"),
        ("$2.5 million", "2,5 millions de dollars"),
        ("3 billion people", "3 milliards de personnes"),
        ("1,200 staff", "1200 employés"),
        ("$4 million", "4\u00a0M$"),
    ],
)
def test_the_same_figure_is_the_same_in_english_and_french(one, other):
    assert terms(one) == terms(other) != []


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 the council met",
        "on 17 June 2024",
        "le 17 juin 2024",
        "see paragraph 14 and resolution 1325",
        "recommendation 12",
        "three of 7 members",
        "the 21st century",
    ],
)
def test_dates_numbers_of_things_and_small_numbers_are_no_figures(text):
    assert terms(text) == []


def test_a_share_and_a_number_are_two_figures():
    assert terms("72 villages") != terms("72 % of villages")


def test_a_figure_that_stands_twice_is_given_once():
    assert len(figures_in("120 wars then, 120 wars now")) == 1


def test_a_figure_keeps_how_it_stands():
    assert figures_in("about 33 443 deaths")[0].shown == "33 443"


def test_a_measure_gives_its_figure_with_its_unit():
    figure = figure_of(Measure("72", "per cent"))
    assert figure is not None
    assert figure.term == terms("72%")[0]


def test_a_measure_without_a_number_has_no_figure():
    assert figure_of(Measure("most", "villages")) is None


@pytest.mark.parametrize(
    ("words", "amount"),
    [("33,443", 33443), ("33 443", 33443), ("1,5", Decimal("1.5")), (" 72 ", 72)],
)
def test_a_number_that_stands_alone_is_plain(words, amount):
    assert plain_amount(words) == amount


@pytest.mark.parametrize("words", ["", "72%", "about 5", "1.2 million", "12 to 15"])
def test_anything_more_than_a_number_is_not(words):
    assert plain_amount(words) is None
