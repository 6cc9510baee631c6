"""What a document is taken for at first sight."""

import pytest

from briefing_app.domain.source import SourceKind
from briefing_app.ingest.metadata import Guess, guess_language, guess_metadata, parse_date
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.source_text import Told
from briefing_app.ingest.structure.passages import split_into_passages

TEXT = "The river rose for three days in the spring, and the towns along it were not ready for it."
FRENCH = "La rivière a monté pendant trois jours et les villes qui la bordent n'étaient pas prêtes."


def guess(*paragraphs, name="a.txt"):
    return guess_metadata(
        split_into_passages(read_plain("\n\n".join(paragraphs).encode(), name)), name
    )


def test_title_author_and_date_are_guessed_from_the_first_lines():
    found = guess("Rivers of the North", "By: Ann Lee - August 23, 2014", TEXT)

    assert (found.title, found.author, found.date) == (
        "Rivers of the North",
        "Ann Lee",
        "2014-08-23",
    )
    assert found.guessed == {"title", "author", "date", "kind", "language"}


def test_a_french_document_is_guessed_in_french():
    found = guess("Les rivières du Nord", "Par : Anne Roy", "1er mai 2020", FRENCH, FRENCH)

    assert (found.author, found.date, found.language) == ("Anne Roy", "2020-05-01", "fr")


def test_a_periodical_is_the_body_and_makes_an_article():
    found = guess("Rivers Rise", "Ann Lee", "The River Review Volume 3 Issue 2 Spring 2013", TEXT)

    assert found == Guess("Rivers Rise", "Ann Lee", "The River Review", "2013", SourceKind.ARTICLE)


def test_an_empty_byline_names_nobody():
    assert guess("Rivers", "By: /", "8 December, 2016", TEXT).author == ""


def test_the_body_is_found_in_the_first_lines_or_where_the_text_was_published():
    assert guess("Rivers", "Talks at the Waterton School of Water (June 2024)", TEXT).body == (
        "Waterton School of Water"
    )
    assert guess("Rivers", "Waterton Institute", TEXT).body == "Waterton Institute"
    assert guess("Debate Statement: Canada", TEXT).body == "Canada"
    assert guess("Rivers", TEXT, TEXT, "First published by the Old River Forum.").body == (
        "Old River Forum"
    )


def test_the_author_line_ends_where_the_address_begins():
    assert guess("Rivers", "By Ann Lee (Waterton), 2014", TEXT).author == "Ann Lee"


def test_a_body_is_not_taken_for_a_person():
    assert guess("Rivers", "Global Affairs Canada", TEXT).author == ""


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Statement on Rivers", SourceKind.STATEMENT),
        ("Rapport sur les rivières", SourceKind.REPORT),
        ("River Policy Brief", SourceKind.POLICY_PAPER),
        ("Rivers", SourceKind.OTHER),
    ],
)
def test_the_kind_is_guessed_from_words_of_the_title(title, kind):
    assert guess(title, TEXT).kind is kind


def test_page_furniture_makes_an_article():
    assert guess("Rivers", TEXT, TEXT, "Spread the word").kind is SourceKind.ARTICLE


def test_without_a_title_the_file_name_serves():
    assert guess(TEXT, TEXT, name="river_talks.txt").title == "river talks"
    assert guess_metadata((), ".txt").title == ".txt"


def test_a_marked_title_is_said_without_its_mark():
    assert guess("# Rivers", "By Ann Lee", TEXT).title == "Rivers"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("le 17 juin 2024", "2024-06-17"),
        ("8 December, 2016", "2016-12-08"),
        ("March 3rd, 2011", "2011-03-03"),
        ("held in June 2024", "2024-06"),
        ("Automne 2019", "2019"),
        ("2024-06-17", "2024-06-17"),
        ("in 1999 and in May 2001", "2001-05"),
        ("no date", ""),
        ("45 May 2011", "2011-05"),
    ],
)
def test_dates_are_read_in_both_languages_with_the_parts_they_give(text, date):
    assert parse_date(text) == date


def test_the_language_is_told_from_small_words():
    assert guess_language([TEXT]) == "en"
    assert guess_language([FRENCH]) == "fr"
    assert guess_language(["Waterton"]) == "en"


def told_with(told, *paragraphs):
    text = read_plain("\n\n".join(paragraphs).encode(), "a.txt")
    return guess_metadata(split_into_passages(text), "a.txt", told)


def test_what_is_told_gives_the_day_to_the_year_that_stands_there():
    told = Told(date="2014-08-23")
    assert told_with(told, "Rivers", "August 2014", TEXT).date == "2014-08-23"
    assert told_with(told, "Rivers", "May 2015", TEXT).date == "2015-05"
    assert told_with(told, "Rivers", TEXT).date == "2014-08-23"
    assert told_with(Told(date="2014-13-01"), "Rivers", TEXT).date == ""


def test_a_department_that_is_told_as_the_author_is_the_body():
    found = told_with(Told(author="Department of Rivers"), "Rivers", TEXT)
    assert (found.author, found.body) == ("", "Department of Rivers")


def test_one_name_is_told_once():
    found = told_with(Told(author="River Post", publisher="River Post"), "Rivers", TEXT)
    assert (found.author, found.body, found.publisher) == ("", "River Post", "")
    found = told_with(Told(author="Ann Lee", publisher="River Post", address="https://r.org"), TEXT)
    assert (found.author, found.body, found.address) == ("Ann Lee", "River Post", "https://r.org")
    assert "address" in found.guessed
