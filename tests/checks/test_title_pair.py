"""TITLE-PAIR: titles in both languages and the number."""

from dataclasses import replace

import pytest

from briefing_app.checks.case import make_case
from briefing_app.checks.finding import Severity
from briefing_app.checks.title_pair import check_titles
from briefing_app.domain.overview import Materials
from briefing_app.shipped.writing_rules import load_rules
from tests.checks.case_builder import HEADER, found, kind, note

KIND = kind(required=("subject_en", "subject_fr", "number"))


def titles(english: str, french: str) -> list[str]:
    header = replace(HEADER, subject_en=english, subject_fr=french)
    findings = found(check_titles, header=header, of=KIND)
    assert all(finding.severity is Severity.ERROR for finding in findings)
    return [finding.title for finding in findings]


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("A plan", "Un plan"),
        ("Deployment of 1,250 soldiers in 2024", "Déploiement de 1 250 soldats en 2024"),
        ("Two years on", "Deux ans plus tard"),
        ("The first 5 steps", "Les cinq premières étapes"),
        ("An aid of $3.5 million", "Une aide de 3,5 millions de dollars"),
        ("A rise of 12.5%", "Une hausse de 12,5 %"),
        ("Operation IMPACT", "Opération IMPACT"),
        ("MINUSMA", "MINUSMA"),
        ("2026-27 Departmental Plan", "Plan ministériel 2026-2027"),
        ("Twenty-fifth anniversary of resolution 1325", "25e anniversaire de la résolution 1325"),
        ("G7 ministers, March 12 and 14, 2026", "Ministres du G7, du 12 au 14 mars 2026"),
        ("Call at 10:30 a.m.", "Appel à 10 h 30"),
        ("The 25th anniversary of resolution 1265", "Le 25e anniversaire de la résolution 1265"),
    ],
)
def test_titles_that_agree(english: str, french: str):
    assert titles(english, french) == []


@pytest.mark.parametrize(
    ("english", "french", "title"),
    [
        ("", "Un plan", "Subject in English is empty"),
        ("A plan", " ", "Subject in French is empty"),
        ("A plan for the year", "A plan for the year", "The titles are identical"),
        ("A plan for 2024", "Un plan pour 2025", "The titles give different numbers"),
        ("A plan for 2024", "Un plan", "The titles give different numbers"),
        (
            "Visit of 12 ambassadors",
            "Visite de 13 ambassadeurs",
            "The titles give different numbers",
        ),
        ("Plan for 2026-27", "Plan pour 2027-2028", "The titles give different numbers"),
        ("Some 1,250 soldiers", "Quelque 1 520 soldats", "The titles give different numbers"),
    ],
)
def test_titles_that_do_not_agree(english: str, french: str, title: str):
    assert titles(english, french) == [title]


def test_a_figure_is_told_as_it_stands_in_its_title():
    header = replace(HEADER, subject_en="Aid of $3.5 million", subject_fr="Aide de 33 443 $")
    (finding,) = found(check_titles, header=header, of=KIND)
    assert finding.reason.startswith("33 443, 3.5 stands")


def test_a_kind_that_needs_no_title_may_have_none():
    header = replace(HEADER, subject_en="", number="")
    assert found(check_titles, header=header, of=kind()) == []


def test_an_empty_number_blocks_where_it_is_required():
    (finding,) = found(check_titles, header=replace(HEADER, number=""), of=KIND)
    assert finding.place.field == "number"


def test_a_number_takes_no_comma():
    (finding,) = found(check_titles, header=replace(HEADER, number="IRP-1,417"), of=KIND)
    assert finding.title == "A comma in the number"


def test_a_number_is_given_once():
    elsewhere = frozenset({"IRP-0001-26"})
    case = make_case(note(), KIND, Materials(), load_rules(), elsewhere)
    (finding,) = check_titles(case)
    assert finding.title == "The number is taken"
