"""TITLE-SENS: what the public may not read stands in no title."""

from dataclasses import replace

import pytest

from briefing_app.checks.title_sensitive import check_sensitive_titles
from tests.checks.case_builder import HEADER, evidence, found, materials


def reasons(english: str, french: str = "Un plan", **given: object) -> list[str]:
    header = replace(HEADER, subject_en=english, subject_fr=french)
    return [each.reason for each in found(check_sensitive_titles, "x", header=header, **given)]


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("A plan to protect civilians in Mali", "Un plan pour protéger les civils au Mali"),
        ("Letter to the Secretary-General", "Lettre au Secrétaire général"),
        ("Protected areas for civilians", "Zones protégées pour les civils"),
        ("The end of secret detention", "La fin de la détention secrète"),
        ("Cabinet of the European Commission", "Cabinet de la Commission européenne"),
        ("", ""),
    ],
)
def test_titles_for_everyone(english: str, french: str):
    assert reasons(english, french) == []


@pytest.mark.parametrize(
    ("english", "french", "told"),
    [
        ("SECRET: the plan for Mali", "Un plan", "“SECRET” is a marking"),
        ("A plan", "PROTÉGÉ B, le plan pour le Mali", "“PROTÉGÉ B” is a marking"),
        ("A plan, CANADIAN EYES ONLY", "Un plan", "CANADIAN EYES ONLY"),
        ("Ransom for two aid workers", "Un plan", "“Ransom” tells more"),
        ("A plan", "Position de négociation sur le Mali", "“Position de négociation”"),
        ("Our red lines on the treaty", "Un plan", "“red lines”"),
    ],
)
def test_titles_that_tell_too_much(english: str, french: str, told: str):
    (reason,) = reasons(english, french)
    assert told in reason


def test_words_given_in_confidence_are_known_again():
    secret = evidence("s", in_confidence=True, words="France will close its northern bases in May.")
    drawn = materials(secret)
    (reason,) = reasons("Why France will close its northern bases", drawn=drawn)
    assert "in confidence" in reason
    assert reasons("Bases in the north", drawn=drawn) == []
    assert reasons("Why France will close its northern bases") == []


def test_nobody_is_named_who_may_not_be():
    drawn = materials(evidence("s", speaker="Awa Diallo", attributable=False))
    (reason,) = reasons("What Awa Diallo said of patrols", drawn=drawn)
    assert "Awa Diallo is named" in reason
    assert reasons("What was said of patrols", drawn=drawn) == []
