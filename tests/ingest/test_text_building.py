"""Paragraphs become one text, and each piece of it is found at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.structure.passages import split_into_passages
from briefing_app.ingest.text_building import MOST_PARAGRAPHS, Paragraph, build, plain_words

HEADING, ITEM = PassageKind.HEADING, PassageKind.ITEM


@given(some.lists(some.text(max_size=40), min_size=1, max_size=8))
def test_every_piece_is_its_paragraph_and_every_paragraph_its_passage(texts):
    expected = [words for text in texts if (words := plain_words(text))]
    if expected:
        source_text = build("a", [Paragraph(text, PassageKind.PARAGRAPH) for text in texts])

        assert [source_text.words_of(piece) for piece in source_text.pieces] == expected
        assert [p.text for p in split_into_passages(source_text)] == expected
        source_text.text.encode()


def test_a_file_without_words_is_refused():
    with pytest.raises(CannotRead, match=r"^a\.docx holds no words\.$"):
        build("a.docx", [Paragraph(" \t\n"), Paragraph("\u00ad")])


def test_a_file_with_too_many_paragraphs_is_refused():
    with pytest.raises(CannotRead, match="more than 200000 paragraphs"):
        build("a.docx", [Paragraph("a")] * (MOST_PARAGRAPHS + 1))


@pytest.mark.parametrize(
    ("levels", "settled"),
    [
        ([0, 1, 1, 2], [1, 2, 2, 3]),
        ([1, 2, 2], [1, 2, 2]),
        ([1, 2, 1], [2, 3, 2]),
        ([3, 4, 3], [2, 3, 2]),
        ([2, 1], [3, 2]),
    ],
)
def test_one_highest_heading_at_the_top_is_the_title(levels, settled):
    source_text = build("a", [Paragraph("Words", HEADING, level) for level in levels])

    assert [piece.level for piece in source_text.pieces] == settled


def test_a_mark_that_does_not_stand_before_the_words_is_none():
    source_text = build("a", [Paragraph("2. Act", ITEM, label="2."), Paragraph("Act", label="3.")])

    assert [piece.label for piece in source_text.pieces] == ["2.", ""]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("19. Publish the data", "19."),
        ("3.2 Costs", "3.2"),
        ("Recommendation 4: Act", "Recommendation 4:"),
        ("- Costs", ""),
        ("1999 and after", ""),
        ("19.", ""),
    ],
)
def test_a_heading_numbered_by_hand_keeps_its_number(words, label):
    (heading,) = build("a", [Paragraph(words, HEADING, 1)]).pieces
    (plain,) = build("a", [Paragraph(words, PassageKind.PARAGRAPH)]).pieces

    assert (heading.label, plain.label) == (label, "")


def test_ligatures_are_letters_and_what_is_not_seen_goes():
    assert plain_words("of\ufb01ce\u00ad s\x00\t \n\u2028x\ud800") == "office s x\ufffd"
