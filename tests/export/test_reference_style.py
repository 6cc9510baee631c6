"""A source as a line, from the forms in `resources/styles`."""

from dataclasses import replace

from briefing_app.domain.source import Attribution
from briefing_app.export.planned import PlannedWords, text_of
from briefing_app.export.reference_style import (
    NOWHERE,
    Place,
    locator,
    reference_line,
    reference_style,
)
from tests.export.rich_note import ANNUAL, ETUDE, ROUND_TABLE

EN, FR = reference_style("en"), reference_style("fr")
NB = "\u00a0"


def line(parts, source, language="en", place=NOWHERE):
    return text_of(reference_line(parts, source, language, place))


def test_in_full_a_source_has_author_title_body_date_place_and_its_short_name():
    assert line(EN.first, ANNUAL, place=Place(paragraph=14, page=7)) == (
        "Jo Quay, Annual survey of harbour towns, Institute of Tides, March 2025, "
        f"¶{NB}14, p.{NB}7, hereafter “Harbour survey 2025”."
    )


def test_the_title_is_in_italics_and_in_its_own_language():
    pieces = reference_line(EN.listed, ETUDE, "en")
    assert PlannedWords(ETUDE.title, italic=True, language="fr") in pieces


def test_what_is_not_known_leaves_no_gap():
    bare = replace(ANNUAL, author="", body="", date="")
    assert line(EN.listed, bare) == "Annual survey of harbour towns."


def test_an_author_who_is_the_body_is_named_once():
    assert line(EN.listed, replace(ANNUAL, author="UN", body="UN", date="")).count("UN") == 1


def test_under_the_chatham_house_rule_no_person_is_named():
    assert "Ann Speaker" not in line(EN.first, ROUND_TABLE)
    hidden = replace(ANNUAL, attribution=Attribution.NOT_FOR_ATTRIBUTION)
    assert "Jo Quay" not in line(EN.first, hidden)


def test_an_address_is_a_link():
    pieces = reference_line(EN.listed, replace(ANNUAL, address="https://a.example"), "en")
    assert PlannedWords("https://a.example", link="https://a.example") in pieces


def test_dates_and_places_are_in_the_language_of_the_note():
    assert f"recommandation{NB}3" in line(FR.short, ETUDE, "fr", Place("3", 4))


def test_ibid_keeps_its_own_full_stop():
    assert line(EN.same[:1], ANNUAL) == "Ibid."
    assert line(EN.same, ANNUAL, place=Place(paragraph=4)) == f"Ibid., ¶{NB}4."


def test_an_unknown_place_is_no_words():
    assert locator(Place(), EN) == ""


def test_an_unknown_language_is_written_as_in_english():
    assert reference_style("es") == EN
