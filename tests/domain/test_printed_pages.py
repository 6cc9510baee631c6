import pytest

from briefing_app.domain.ids import CitationId, EvidenceId, ParagraphId, SectionId
from briefing_app.domain.note import Section
from briefing_app.domain.page_place import PageBox, PageWords, PlacedLetters
from briefing_app.domain.printed_pages import (
    PrintedLine,
    PrintedPages,
    pages_of_text,
    printed_lines,
)
from briefing_app.domain.text import Citation, CitedKind, Paragraph, Words
from tests.builders import a_note

CITED = Citation(CitationId("c"), CitedKind.EVIDENCE, EvidenceId("e"))


def box(top, left=10.0):
    return PageBox(left, top, left + 5, top + 10)


def letters(*tops, first=0):
    """Letters of a line of text, one below the other."""
    return PlacedLetters(tuple(range(first, first + len(tops))), tuple(box(top) for top in tops))


@pytest.fixture
def pages():
    lines = (
        PrintedLine("h", (Words("Issue"),)),
        PrintedLine("p", (Words("ab"), CITED, Words("cdef"))),
        PrintedLine("x", (Words("gone"),)),
    )
    words = (
        PageWords(1, {2: letters(100, 120, 140)}),
        PageWords(2, {2: letters(50, 70, 90, first=3)}),
    )
    return PrintedPages(((612, 792),) * 2, lines, words, 2)


def test_a_citation_is_one_character_of_the_note_and_none_of_the_words():
    line = PrintedLine("p", (Words("ab"), CITED, Words("cd")))

    assert [line.letters_before(offset) for offset in range(6)] == [0, 1, 2, 2, 3, 4]
    assert [line.offset_on_page(at) for at in range(5)] == [0, 1, 2, 4, 5]


def test_a_place_in_the_note_is_found_on_the_page_to_which_its_line_goes_on(pages):
    assert pages.place_of("p", 0) == (1, box(100))
    assert pages.place_of("p", 4) == (2, box(50))


def test_a_heading_that_stands_anywhere_is_where_its_words_are(pages):
    assert pages.place_of("h", 2) == (1, box(100))


def test_what_is_not_printed_has_no_place(pages):
    assert pages.place_of("x", 0) is None
    assert pages.place_of("elsewhere", 0) is None


def test_a_place_on_a_page_leads_back_to_the_note(pages):
    assert pages.at(1, 12, 125) == ("p", 1)
    assert pages.at(2, 12, 55) == ("p", 4)
    assert pages.at(1, 500, 700) is None


def test_what_is_signed_and_annexes_are_not_counted():
    paragraph = Paragraph(ParagraphId("t"), runs=(Words("A table"),))
    annex = Section(SectionId("a"), "annex", "Annex A", 1, (paragraph,))
    inside = Section(SectionId("b"), "", "Part", 2)
    body = Section(SectionId("i"), "issue", "Issue", 1)
    lines = tuple(printed_lines(a_note(body, annex, inside)))
    text, signed, beyond = PageWords(1, {1: letters(10)}), PageWords(2), PageWords(3)

    assert [line.is_annex for line in lines] == [False, True, True, True]
    assert pages_of_text(lines, (text, signed, PageWords(3, {3: letters(10)}))) == 1
    assert pages_of_text(lines, (text, PageWords(2, {1: letters(10)}), beyond)) == 2
    assert pages_of_text(lines, (signed, beyond)) == 1
