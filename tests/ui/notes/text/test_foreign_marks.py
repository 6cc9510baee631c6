"""HTML made plainer before it is read."""

import pytest

from briefing_app.ui.notes.text.foreign_marks import BULLET, LEVEL, MARK, NUMBER, marked


@pytest.mark.parametrize(
    ("label", "kind"), [("\u00b7", BULLET), ("o", BULLET), ("3.", NUMBER), ("(iv)", NUMBER)]
)
def test_the_label_of_an_item_says_its_kind(label, kind):
    html = f"<p style='mso-list:l0 level3'><span style='mso-list:Ignore'>{label}</span>Words</p>"
    assert marked(html) == f"<p>{MARK}{kind}2Words</p>"


def test_the_level_of_an_item_stands_in_its_paragraph():
    assert marked('<li data-aria-level="2"><p>x') == f"<li><p>{MARK}{LEVEL}1x"


@pytest.mark.parametrize(
    "dirt",
    [
        "<!-- a remark -->",
        "<style>p {}</style>",
        "<o:p>",
        "<del>gone</del>",
        "<span style='display: none'>hidden</span>",
        '<a href="#_ftn1">[1]</a>',
        "<img src='x.png'>",
    ],
)
def test_dirt_leaves_nothing(dirt):
    assert marked(f"<p>a{dirt}b</p>") == "<p>ab</p>"


def test_a_numbered_heading_loses_its_label():
    assert marked("<h1><span style='mso-list:Ignore'>1.</span>Head</h1>") == "<h1>Head</h1>"
