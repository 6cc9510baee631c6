"""Levels that a template's list gets in its own manner."""

import pytest

from briefing_app.wordfile.list_depth import deepen
from briefing_app.wordfile.tree import elements, w
from tests.foreign_word import list_kind


def levels(*shown, to=2):
    """What each level is, shows and how far in it stands."""
    kind = elements(list_kind(1, *shown))[0]
    deepen(kind, to)
    return [
        (
            level.get(w("ilvl")),
            level.find(w("numFmt")).get(w("val")),
            level.find(w("lvlText")).get(w("val")),
            int(next(level.iter(w("ind"))).get(w("left"))),
            level.find(w("pStyle")) is not None,
        )
        for level in kind.findall(w("lvl"))
    ]


def test_bullets_take_turns():
    made = levels(("bullet", "\u2022", "Dot"), ("bullet", "\u2013", "SubDot"))
    assert made[2] == ("2", "bullet", "\u2022", 1701, False)


@pytest.mark.parametrize(
    ("shown", "third"),
    [
        ((("decimal", "%1.", "A"), ("lowerLetter", "%2)", "")), ("lowerRoman", "%3)")),
        ((("upperRoman", "%1.", "A"), ("upperLetter", "%2.", "")), ("lowerLetter", "%3.")),
        ((("decimal", "%1.", "A"), ("decimal", "%1.%2", "")), ("decimal", "%1.%2.%3")),
        ((("lowerLetter", "%1)", "A"), ("lowerRoman", "%2)", "")), ("decimal", "%3)")),
    ],
)
def test_numbers_go_on_in_the_manner_of_the_list(shown, third):
    assert levels(*shown)[2] == ("2", *third, 1701, False)


def test_a_list_of_one_level_gets_two_more():
    made = levels(("decimal", "%1.", "A"))
    assert [(form, text, left) for _at, form, text, left, _tied in made] == [
        ("decimal", "%1.", 567),
        ("lowerLetter", "%2.", 1021),
        ("lowerRoman", "%3.", 1475),
    ]


def test_what_is_deep_enough_stays_as_it_is():
    shown = (("decimal", "%1.", "A"), ("decimal", "%2.", "B"), ("decimal", "%3.", "C"))
    assert [text for _at, _form, text, _left, _tied in levels(*shown)] == ["%1.", "%2.", "%3."]
