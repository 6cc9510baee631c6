"""ACR: abbreviations are written out, once, and in the right language."""

import pytest

from briefing_app.checks.acronyms import check_acronyms
from briefing_app.checks.finding import Severity
from tests.checks.case_builder import found, section


def titles(*texts: str, language: str = "en") -> list[str]:
    sections = [section(text, "background") for text in texts]
    return [finding.title for finding in found(check_acronyms, *sections, language=language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The protection of civilians (POC) matters. POC is old."),
        ("en", "POC (protection of civilians) matters. POC is old."),
        ("en", "The UN, the EU and NATO met."),
        ("en", "The Chief of Peace Planning (CPP) spoke. The CPP left."),
        ("en", "The mission in Mali (MINUSMA) left. MINUSMA had many."),
        ("en", "The African Union, or AU, and the AU again."),
        ("en", "Chapter VII and Annex II, F-35, C-41 and IRP-0417-26."),
        ("en", "It is PROTECTED B and SECRET."),
        ("en", "Operation PRESENCE and HMCS HALIFAX left."),
        ("en", "THE WHOLE LINE IS IN CAPITALS"),
        ("en", "CANADIAN EYES ONLY"),
        ("en", "The title is *A POC Handbook*, or “POC in war”, or [POC](https://x.ca)."),
        ("en", "> The POC agenda.[@e1]"),
        ("en", "### POC"),
        ("en", "McGill, DeLand, iPhone and the A/RES/60/1 text."),
        ("en", "Two Internally displaced persons (IDPs) came. The IDPs stayed."),
        ("en", "The Peace and Stabilization Operations Program (PSOPs) pays. PSOPs plans."),
        ("fr", "La protection des civils (PDC) compte. La PDC est ancienne."),
        ("fr", "Le plan d'action national (PAN) est prêt. Le PAN suivra."),
        ("fr", "L'ONU et l'OTAN se réunissent au XXe siècle."),
        ("fr", "Le suivi, évaluation et apprentissage (SEA) est prêt. Le SEA suivra."),
    ],
)
def test_abbreviations_that_are_in_order(language: str, text: str):
    assert titles(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "title", "reason"),
    [
        ("en", "POC matters.", "POC is not explained", "protection of civilians (POC)"),
        ("en", "The ZQX met.", "ZQX is not explained", "not written out anywhere"),
        (
            "en",
            "POC matters.\n\nThe protection of civilians (POC) is old.",
            "POC is not explained",
            "only further on",
        ),
        (
            "en",
            "The protection of civilians (POC) matters.\n\nThe protection of civilians (POC).",
            "Written out twice",
            "already written out",
        ),
        (
            "en",
            "The protection of civilians (POC) matters.",
            "An abbreviation used once",
            "not used again",
        ),
        ("en", "Les FAC.", "An abbreviation of the other language", "FAC is CAF"),
        ("fr", "Les CAF.", "An abbreviation of the other language", "CAF is FAC"),
        ("fr", "La PDC.", "PDC is not explained", "protection des civils (PDC)"),
    ],
)
def test_abbreviations_that_are_not(language: str, text: str, title: str, reason: str):
    (finding,) = found(check_acronyms, text, language=language)
    assert finding.title == title
    assert reason in finding.reason


def test_the_mark_stands_on_the_abbreviation():
    text = "Work on POC goes on."
    (finding,) = found(check_acronyms, text)
    assert finding.severity is Severity.WARNING
    assert text[finding.place.start : finding.place.end] == "POC"


def test_an_annex_may_write_it_out_again():
    body = section("The protection of civilians (POC) matters.", "background")
    annex = section("The protection of civilians (POC) matters.", "annex")
    assert found(check_acronyms, body, annex) == []


def test_the_body_may_write_out_again_what_the_summary_did():
    summary = section("The protection of civilians (POC) matters.", "summary")
    body = section("The protection of civilians (POC) matters.", "background")
    (finding,) = found(check_acronyms, summary, body)
    assert finding.title == "Abbreviations in the summary"
    assert finding.severity is Severity.INFO
    assert "POC" in finding.reason


def test_a_cell_may_hold_one():
    assert titles("The protection of civilians (POC).\n\n| Item |\n| POC |") == []
    assert titles("| Item |\n| POC |") == ["POC is not explained"]
