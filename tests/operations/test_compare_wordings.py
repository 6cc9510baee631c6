"""Wordings compared and brought together as operations."""

from briefing_app.operations.compare_wordings import compare_wordings, merge_wordings
from tests.builders import a_body


def test_two_wordings_are_laid_side_by_side(workspace):
    (same, other) = compare_wordings(workspace, "one two", "one three").value
    assert (same.left, other.left, other.right) == ("one", " two", " three")


def test_what_only_one_side_changed_comes_together_by_itself(workspace):
    origin, here, master = (
        a_body(words) for words in ("a b c d e f g", "a x c d e f g", "a b c d e f y")
    )
    (element,) = merge_wordings(workspace, origin, here, master).value.body()
    assert element.text == "a x c d e f y"
