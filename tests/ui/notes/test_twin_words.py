"""How a note stands to its twin, in words."""

from briefing_app.domain.ids import NoteId, ParagraphId
from briefing_app.domain.twin import Stand, TwinSign, TwinStanding
from briefing_app.ui.notes.twin_words import sign_reason, standing_sentence, waves_of
from briefing_app.ui.tokens import Meaning

A, B = ParagraphId("a"), ParagraphId("b")


def standing(*stands, **given):
    signs = tuple(TwinSign(each, A, B, "33,443", "Other words") for each in stands)
    return TwinStanding(NoteId("n"), "fr", True, "", signs, **given)


def test_a_level_twin_needs_no_words():
    assert standing_sentence(standing()) == ""


def test_the_sentence_counts_what_is_not_level_and_what_is_to_be_translated():
    said = standing_sentence(standing(Stand.OTHER_MOVED, Stand.OTHER_NEW, Stand.UNTRANSLATED))
    assert said == ("2 paragraphs are not level with the twin. 1 paragraph is to be translated.")
    assert standing_sentence(standing(markings_differ=True)) == "The two are marked differently."


def test_each_sign_says_what_stands_there():
    (differs,) = standing(Stand.FIGURES_DIFFER).signs
    assert sign_reason(differs) == "33,443 stands in one of the two only."
    (moved,) = standing(Stand.OTHER_MOVED).signs
    assert sign_reason(moved) == "“Other words”"


def test_signs_stand_beside_their_paragraphs_and_new_ones_beside_none():
    waves = waves_of(standing(Stand.OTHER_MOVED, Stand.OTHER_NEW, Stand.UNTRANSLATED))
    assert [(each.line, each.meaning) for each in waves] == [
        (A, Meaning.WARNING),
        (A, Meaning.INFO),
    ]
