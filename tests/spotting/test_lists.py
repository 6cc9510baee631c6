"""Where a list stands, what opens it, and where it ends."""

import pytest

from briefing_app.spotting.lists import OpenList, opens_list, still_open, style_of
from tests.spotting.texts import heading, item, passage, reading


@pytest.mark.parametrize(
    ("given", "style"),
    [
        (item("• a"), "bullet"),
        (item("1. a", "1."), "number"),
        (item("(b) a", "(b)"), "letter"),
        (item("iv. a", "iv."), "roman"),
        (item("6.10. a", "6.10."), ""),
        (passage("a"), ""),
    ],
)
def test_items_have_the_style_of_their_label(given, style):
    assert style_of(given) == style


def opens(text, below, label=None):
    above = passage(text) if label is None else item(text, label)
    first, second = reading(above, below).paragraphs
    return opens_list(first, [second])


def test_a_line_that_breaks_off_opens_the_list_below():
    assert opens("The towns should:", item("• keep boats"))
    assert not opens("The towns act.", item("• keep boats"))
    assert not opens("The towns should:", passage("It rose."))


def test_an_item_opens_a_list_of_another_style_only():
    assert opens("2. The Act should:", item("a. keep boats", "a."), "2.")
    assert not opens("2. The Act should:", item("3. keep boats", "3."), "2.")
    assert opens("• Don't:", item("• close roads"), "•")
    assert not opens("• Towns and villages are asked:", item("• close roads"), "•")
    assert not opens("2. The Act", item("a. keep boats", "a."), "2.")


def test_the_last_line_and_a_heading_open_nothing():
    last, title = (
        reading("The towns should:").paragraphs[0],
        reading(heading("Towns:"), item("• a")),
    )

    assert not opens_list(last, [])
    assert not opens_list(title.paragraphs[0], title.paragraphs[1:])


def test_an_item_of_the_outer_list_ends_the_inner_one():
    outer, inner = OpenList("number"), OpenList("letter")

    assert still_open((outer, inner), item("b. a", "b.")) == (outer, inner)
    assert still_open((outer, inner), item("i. a", "i.")) == (outer, inner)
    assert still_open((outer, inner), item("3. a", "3.")) == (outer,)
    assert still_open((outer, inner), item("• a")) == (outer, inner)
    assert still_open((outer, inner), passage("It rose.")) == ()
