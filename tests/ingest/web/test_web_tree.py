"""A page as steps."""

import pytest

from briefing_app.ingest.web.web_tree import DEEPEST, Begin, End, refuse_depth, steps_through


def test_every_element_begins_and_ends_around_what_is_in_it():
    steps = list(steps_through('<p class="a">one <b>two</b><br>three<!-- x --></p>'))
    inner = steps[steps.index(End("head")) + 2 : -2]

    assert inner == [
        Begin("p", {"class": "a"}),
        "one ",
        Begin("b"),
        "two",
        End("b"),
        Begin("br"),
        End("br"),
        "three",
        End("p"),
    ]


def test_begins_and_ends_are_as_many():
    steps = list(steps_through("<div><ul><li>a<li>b<table><tr><td>c</div><p>d"))

    assert sum(isinstance(one, Begin) for one in steps) == sum(isinstance(s, End) for s in steps)


def test_elements_too_deep_in_each_other_are_not_even_parsed():
    refuse_depth("<div><b></b></div>" * DEEPEST + "<p>" * (DEEPEST + 1))
    with pytest.raises(ValueError, match=str(DEEPEST)):
        refuse_depth("<div>" * (DEEPEST + 1))
