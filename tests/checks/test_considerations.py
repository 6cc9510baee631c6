"""CONSID: a consideration says something, or why there is nothing to say."""

import pytest

from briefing_app.checks.considerations import check_considerations
from tests.checks.case_builder import found, kind, rule, section

LONG = (
    "Women and girls fetch water outside the camp and are attacked on the way more often than men;"
    " patrols will follow their hours and routes, and women will be asked each month."
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", LONG),
        ("en", "None, because both officers are already posted in New York."),
        ("en", "No impact: legal services reviewed the letter on May 4."),
        ("en", "No effect on modern treaties.[@e1]"),
        ("fr", "Aucune, parce que les deux agents sont déjà en poste à New York."),
        ("fr", "Les services juridiques ont examiné la lettre le 4 mai."),
    ],
)
def test_considerations_that_say_something(language: str, text: str):
    assert found(check_considerations, section(text, "gba"), language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "N/A", "stock sentence"),
        ("en", "None.", "stock sentence"),
        ("en", "Gender has been considered in this initiative and all of its parts.", "stock"),
        ("en", "There are no legal implications at this time for the department.", "stock"),
        ("en", "Women suffer more.", "so few words"),
        ("en", "", "take the section out"),
        ("fr", "Sans objet.", "stock sentence"),
        ("fr", "Aucune incidence.", "stock sentence"),
        ("fr", "L'ACS Plus a été prise en compte dans ce projet.", "stock sentence"),
        ("fr", "Les femmes souffrent davantage.", "so few words"),
    ],
)
def test_considerations_that_say_too_little(language: str, text: str, reason: str):
    (finding,) = found(check_considerations, section(text, "legal"), language=language)
    assert reason in finding.reason


def test_other_sections_may_be_short():
    assert found(check_considerations, section("None.", "background")) == []


def test_one_that_must_be_there_is_told_as_an_empty_section():
    of = kind(rule("gba", required=True))
    assert found(check_considerations, section("", "gba"), of=of) == []


def test_its_sub_sections_count():
    head = section("", "legal", level=2)
    assert found(check_considerations, head, section(LONG, "more", level=3)) == []
