"""What is said of a lost anchor and its candidates."""

from dataclasses import replace

from briefing_app.operations.lost_anchors import list_lost, nearest
from briefing_app.ui.anchors.lost_faces import (
    candidate_words,
    count_words,
    row_face,
    warning_words,
)


def test_a_row_says_what_and_where(workspace, lost):
    anchor = list_lost(workspace).value[0]
    face = row_face(anchor)
    assert face.title == lost.fact.claim
    assert face.second == "edition 1, ¶\u00a01 · The harbour of Riverton"


def test_candidates_say_how_near_they_come(workspace, lost):
    best = nearest(workspace, list_lost(workspace).value[0]).value[0]
    assert candidate_words(best, 0, 3) == (
        f"Candidate 1 of 3: {best.likeness}% of the words are the same"
    )
    assert "more than once" in candidate_words(replace(best, is_same=True), 0, 1)
    assert "can be let go" in candidate_words(None, 0, 0)


def test_only_a_value_that_is_gone_is_warned_of(workspace, lost):
    fact, figure = list_lost(workspace).value
    best = nearest(workspace, figure).value[0]
    assert warning_words(figure, best).startswith("The value 33,443 travellers")
    assert warning_words(fact, best) == warning_words(figure, None) == ""


def test_they_are_counted():
    assert (count_words(1), count_words(2)) == ("1 lost anchor", "2 lost anchors")
