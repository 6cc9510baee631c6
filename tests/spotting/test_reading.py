"""What is read of a text, sentence by sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.reading import plain_of, read
from tests.spotting.texts import heading, item, passage, reading


def texts(found):
    return [paragraph.passage.text for paragraph in found.paragraphs]


def test_sentences_are_counted_in_their_passage():
    (paragraph,) = reading("It rose. It fell.").paragraphs

    assert [sentence.ordinal for sentence in paragraph.sentences] == [0, 1]
    assert [sentence.text for sentence in paragraph.sentences] == ["It rose.", "It fell."]


def test_what_is_set_aside_and_notes_are_not_read():
    aside = Passage(1, PassageKind.FURNITURE, "Share", (Span(0, 5),), aside=True)
    note = passage("1. See", PassageKind.NOTE, "1.")

    assert texts(reading(aside, note, "It rose.")) == ["It rose."]


@pytest.mark.parametrize(
    "entry",
    [
        item("- [Establish a fund](#establish-a-fund)", "-"),
        passage("Establish a fund ............ 14"),
        passage("Establish a fund . . . . . . 14"),
        passage("Establish a fund", path=("Table of contents",)),
        item("• Is there a fund?", path=("Key questions",)),
    ],
)
def test_tables_of_contents_and_questions_are_not_read(entry):
    assert texts(reading(entry)) == []


def test_a_sentence_without_end_is_not_read():
    (paragraph,) = reading("It rose. And " + "rose and " * 600 + "fell.").paragraphs

    assert [sentence.text for sentence in paragraph.sentences] == ["It rose."]


def test_the_paragraph_below_a_heading_is_known():
    found = reading(heading("Recommendation 3"), "It rose.", "It fell.")

    assert [p.is_below_heading for p in found.paragraphs] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "label", "kept"),
    [
        ("He said “towns must act” then.", "", ["he", "said", "then."]),
        ("Il dit « il faut agir ».", "", ["il", "dit", "."]),
        ('He said "towns must act".', "", ["he", "said", "."]),
        ("He said \u2018towns must act\u2019.", "", ["he", "said", "."]),
        ("“Towns must act, and more", "", []),
        ("You _must_ act, [towns](http://x.ca/must).", "", ["you", "must", "act,", "towns", "."]),
        ("2. Towns act<sup>1</sup>", "2.", ["towns", "act", "1"]),
        ("Recommendation 4: Open roads", "", ["open", "roads"]),
    ],
)
def test_quoted_words_marks_and_labels_are_blank_in_the_plain_words(text, label, kept):
    plain = plain_of(passage(text, label=label))

    assert len(plain) == len(text)
    assert plain.split() == kept


@given(st.text(alphabet="aZé 1.,“”«»\"'\u2018\u2019*_[]()<>\u00a0\n?!", max_size=200))
def test_plain_words_are_as_long_as_the_words_and_sentences_lie_within(text):
    for paragraph in read((passage(text),), "en").paragraphs:
        assert len(plain_of(paragraph.passage)) == len(text)
        assert paragraph.whole.text == text
        for found in paragraph.sentences:
            assert len(found.plain) == len(found.text)


@pytest.mark.parametrize(
    "text",
    [
        "[Join](https://example.org/a) [Find out more](https://example.org/b)",
        "a.box:hover {color:#EC4438!important;} @media screen and (max-width: 480px) {",
    ],
)
def test_links_and_styles_of_a_page_are_not_read(text):
    assert read([passage(text)], "en").paragraphs == ()
