"""How checks read a paragraph: sentences, quotations, citations."""

import pytest

from briefing_app.checks.reading import CITATION, Reading, Stretch
from tests.checks.case_builder import case, note


def reading(text: str, language: str = "en") -> Reading:
    return case(note(text, language=language)).readings[0]


def sentences(text: str, language: str = "en") -> list[str]:
    read = reading(text, language)
    return [read.text[s.start : s.end].replace(CITATION, "#") for s in read.laid.sentences]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
        ("en", "One.[@e1][@e2] Two", ["One.##", "Two"]),
        ("en", "One. [@e1] Two.", ["One. #", "Two."]),
        ("en", "See no. 5 and p. 6. Then go.", ["See no. 5 and p. 6.", "Then go."]),
        ("en", "He (A. Smith) said 3.5. Yes.", ["He (A. Smith) said 3.5.", "Yes."]),
        ("en", "Well… perhaps. No.", ["Well… perhaps.", "No."]),
        ("en", "He said “yes.” She left.", ["He said “yes.”", "She left."]),
        ("fr", "Il dit « oui. » Elle part.", ["Il dit « oui. »", "Elle part."]),
        ("fr", "M. Roy, p. ex. ici. Fin.", ["M. Roy, p. ex. ici.", "Fin."]),
        ("en", "\\", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, text: str, told: list[str]):
    assert sentences(text, language) == told


def test_quotations_are_found_by_any_marks():
    read = reading('“one” and «\u00a0deux\u00a0» and "three"')
    assert [read.words_of(quote) for quote in read.laid.quotes] == ["one", "deux", "three"]
    assert read.is_quoted(1)
    assert not read.is_quoted(7)


def test_citations_belong_to_the_stretch_they_stand_in():
    read = reading("One.[@e1] Two.[@r1]")
    first, second = read.laid.sentences
    assert [c.target for c in read.citations_in(first)] == ["e1"]
    assert [c.target for c in read.citations_in(second)] == ["r1"]
    assert read.sentence_at(0) == first
    assert read.sentence_at(99) == Stretch(0, len(read.text))


def test_a_cell_knows_its_table():
    read = case(note("Words.\n\n| a | b |")).readings
    assert [each.table is None for each in read] == [True, False, False]
    assert [each.is_prose for each in read] == [True, False, False]
