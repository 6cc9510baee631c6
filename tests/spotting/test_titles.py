"""Numbered titles above the paragraphs that ask."""

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.cue_words import cues_of
from briefing_app.spotting.titles import numbered_label, with_titles
from tests.spotting.texts import heading, item, passage


def read(*passages):
    cues = cues_of("en").recommendation
    return [(found.kind, found.heading_path) for found in with_titles(passages, cues)]


def titled(number, words):
    return item(f"Recommendation {number}: {words}", f"Recommendation {number}:")


def test_a_short_numbered_line_is_the_heading_of_what_follows():
    found = read(titled(1, "Safer boats"), item("1. Towns should act.", "1."), passage("It rose."))

    assert found[0] == (PassageKind.HEADING, ())
    assert [path for _kind, path in found[1:]] == [("Recommendation 1: Safer boats",)] * 2


def test_it_ends_at_the_next_heading_and_the_next_number():
    title, next_title = titled(1, "Safer boats"), titled(2, "Better maps")

    assert read(title, passage("A."), next_title, passage("B."))[3][1] == (next_title.text,)
    assert read(title, passage("A."), heading("Boats"), passage("B."))[3][1] == ()


def test_a_sentence_and_a_line_without_anything_below_are_no_titles():
    alone = titled(1, "Safer boats")

    assert read(titled(1, "Make boats safer."), passage("A."))[0][0] is PassageKind.ITEM
    assert read(titled(1, "boats " * 9), passage("A."))[0][0] is PassageKind.ITEM
    assert read(alone)[0][0] is PassageKind.ITEM
    assert read(alone, titled(2, "Better maps"))[0][0] is PassageKind.ITEM
    assert read(alone, heading("Boats"))[0][0] is PassageKind.ITEM


def test_no_passages_are_no_titles():
    assert read() == []


def test_a_plain_line_that_names_demands_is_the_heading_of_what_follows():
    found = read(
        passage("III. Recommendations"), item("4. Towns should act.", "4."), passage("IV. Notes")
    )

    assert next(kind for kind, _path in found) is PassageKind.HEADING
    assert [path for _kind, path in found[1:]] == [("III. Recommendations",), ()]
    assert read(passage("III. Boats"), passage("A."))[0][0] is PassageKind.PARAGRAPH


def test_a_number_is_the_label_or_stands_in_the_first_words():
    assert (
        numbered_label(item("Recommendation 3: Act.", "Recommendation 3:")) == "Recommendation 3:"
    )
    assert (
        numbered_label(passage("**Recommandation n° 12** : Agir.")) == "**Recommandation n° 12** : "
    )
    assert numbered_label(passage("Recommendation 4b: Act.")) == "Recommendation 4b: "
    assert numbered_label(passage("Recommendation 3 was never followed.")) == ""
    assert numbered_label(passage("Recommendations")) == ""
