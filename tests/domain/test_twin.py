"""The tie of a translation to its original, as it is kept with the note."""

from briefing_app.domain.ids import NoteId, ParagraphId
from briefing_app.domain.twin import (
    STANDS,
    Stand,
    TwinPair,
    TwinSign,
    TwinStanding,
    TwinTie,
    other_language,
    tie_from_form,
    tie_to_form,
    with_pairs,
)

A, B, C = (ParagraphId(letter) for letter in "abc")
TIE = TwinTie(NoteId("n"), (TwinPair(A, B, "then"), TwinPair(B, C, "then", "here")))


def test_a_tie_comes_back_as_it_was_stored():
    assert tie_from_form(tie_to_form(TIE)) == TIE
    assert tie_from_form(None) is None


def test_pairs_are_replaced_in_their_place_and_added_behind():
    changed = {A: TwinPair(A, B, "now"), C: TwinPair(C, A, "new")}
    assert [each.there_then for each in with_pairs(TIE, changed).pairs] == ["now", "then", "new"]


def test_signs_are_counted_and_a_marking_that_differs_is_not_level():
    signs = (TwinSign(Stand.OTHER_MOVED, A), TwinSign(Stand.OTHER_MOVED, B))
    assert TwinStanding(NoteId("n"), "fr", False, "", signs).counted() == {Stand.OTHER_MOVED: 2}
    assert TwinStanding(NoteId("n"), "fr", False).is_level
    assert not TwinStanding(NoteId("n"), "fr", False, markings_differ=True).is_level


def test_there_are_two_languages_and_words_for_every_stand():
    assert (other_language("en"), other_language("fr")) == ("fr", "en")
    assert set(STANDS) == set(Stand)
