"""The tree of subjects."""

from briefing_app.domain.ids import ThemeId
from briefing_app.domain.theme import Theme, branch


def theme(name: str, parent: str = "") -> Theme:
    return Theme(ThemeId(name), name.upper(), parent=ThemeId(parent) if parent else None)


def test_a_branch_holds_everything_below():
    tree = [theme("c", "b"), theme("a"), theme("b", "a"), theme("d"), theme("e", "b")]
    assert branch(tree, ThemeId("a")) == {"a", "b", "c", "e"}
    assert branch(tree, ThemeId("d")) == {"d"}


def test_a_ring_ends():
    assert branch([theme("a", "b"), theme("b", "a")], ThemeId("a")) == {"a", "b"}


def test_a_name_falls_back_to_english():
    assert theme("a").name("fr") == "A"
    named = Theme(ThemeId("a"), "Law", "Droit")
    assert (named.name("en"), named.name("fr")) == ("Law", "Droit")
