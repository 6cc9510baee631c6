"""DATE: days that stay true when the note is read later."""

from dataclasses import replace

import pytest

from briefing_app.checks.dates_hold import check_days
from briefing_app.checks.finding import Severity
from tests.checks.case_builder import HEADER, found, section


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Canada recently agreed.", "recently"),
        ("en", "Last week, the Council met.", "Last week"),
        ("en", "It is currently studied.", "currently"),
        ("fr", "Le Canada a récemment accepté.", "récemment"),
        ("fr", "La semaine dernière, le Conseil a siégé.", "La semaine dernière"),
        ("fr", "C'est le cas aujourd'hui.", "aujourd'hui"),
    ],
)
def test_a_word_that_moves_is_told(language: str, text: str, words: str):
    (finding,) = found(check_days, text, language=language)
    assert finding.severity is Severity.WARNING
    assert text[finding.place.start : finding.place.end] == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In June 2024, Canada agreed."),
        ("en", "They said “we recently agreed” then."),
        ("en", "> We recently agreed.[@e1]"),
        ("en", "The recent past is the currency of the week."),
        ("fr", "En juin 2024, le Canada a accepté."),
        ("fr", "Le cahier est prêt."),
    ],
)
def test_words_that_stay(language: str, text: str):
    assert found(check_days, text, language=language) == []


def test_a_note_without_a_date_may_say_what_it_likes():
    assert found(check_days, "It is currently so.", header=replace(HEADER, date="")) == []


def test_spoken_words_are_of_the_day():
    assert found(check_days, section("Today we meet.", "points")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They met on Monday, June 17, 2024."),
        ("en", "They met on Monday, 17 June 2024."),
        ("en", "They met on June 31, 2024 and on Monday."),
        ("fr", "Ils se sont réunis le lundi 17 juin 2024."),
        ("fr", "Le mercredi 1er mai 2024."),
    ],
)
def test_weekdays_that_match(language: str, text: str):
    assert found(check_days, text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "true"),
    [
        ("en", "They met on Friday, June 17, 2024.", "Monday"),
        ("fr", "Le vendredi 17 juin 2024.", "lundi"),
    ],
)
def test_weekdays_that_do_not(language: str, text: str, true: str):
    (finding,) = found(check_days, text, language=language)
    assert finding.title == "The day of the week does not match"
    assert true in finding.reason


@pytest.mark.parametrize(
    ("due", "told"),
    [
        ("2026-10-31", 1),
        ("2026-10", 1),
        ("2025", 1),
        ("2026-11-01", 0),
        ("2026-11-02", 0),
        ("2026-11", 0),
        ("2026", 0),
        ("2027", 0),
        ("soon", 0),
        ("", 0),
    ],
)
def test_a_decision_lies_ahead_of_the_note(due: str, told: int):
    findings = found(check_days, header=replace(HEADER, decision_by=due))
    assert [finding.place.field for finding in findings] == ["decision_by"] * told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Division drafts it by October 2, 2026.", 1),
        ("The Division drafts it by November 2, 2026.", 0),
        ("The Division drafts it by November 1, 2026.", 0),
        ("The Division drafts it by December.", 0),
    ],
)
def test_a_next_step_lies_ahead_of_the_note(text: str, told: int):
    assert len(found(check_days, section(text, "next"))) == told


def test_the_past_may_stand_elsewhere():
    assert found(check_days, "They met on October 2, 2026.") == []


def test_a_note_of_a_month_makes_no_step_late():
    header = replace(HEADER, date="2026-11")
    assert found(check_days, section("Draft by October 2, 2026.", "next"), header=header) == []
