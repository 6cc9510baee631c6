"""NUM-SRC: a figure has evidence behind it."""

import pytest

from briefing_app.checks.figures_sourced import check_figures
from briefing_app.checks.finding import Severity
from tests.checks.case_builder import found, section


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Some 33,443 civilians died.", "33,443"),
        ("en", "It rose by 72%.", "72%"),
        ("en", "It rose by 7 per cent.", "7 per cent"),
        ("en", "It costs $5.", "$5"),
        ("en", "It costs $43 million.", "$43 million"),
        ("en", "It costs US$ 4 billion.", "US$ 4 billion"),
        ("en", "About two thirds of the harm is there.", "two thirds"),
        ("en", "Thousands of people fled.", "Thousands of"),
        ("en", "Canada ranked 67th.", "67th"),
        ("en", "A mission of 35 people left in 2024.", "35"),
        ("en", "Deaths doubled.", "doubled"),
        ("en", "That was so.[@e1] Then 120 came.", "120"),
        ("en", "In June 2024, 120 wars went on.", "120"),
        ("fr", "Quelque 33\u00a0443 civils sont morts.", "33\u00a0443"),
        ("fr", "La hausse est de 12\u00a0%.", "12\u00a0%"),
        ("fr", "Le coût est de 43\u00a0$.", "43\u00a0$"),
        ("fr", "Le coût est de 43\u00a0M$.", "43\u00a0M$"),
        ("fr", "Le coût est de 3,5 milliards de dollars.", "3,5 milliards"),
        ("fr", "Les deux tiers des victimes sont des enfants.", "deux tiers"),
        ("fr", "Le Canada est au 67e rang.", "67e"),
        ("en", "| Item | Cost |\n| Staff | $3 million |", "$3 million"),
    ],
)
def test_a_figure_without_evidence_is_told(language: str, text: str, words: str):
    (finding,) = found(check_figures, text, language=language)
    assert finding.severity is Severity.WARNING
    assert f"“{words}”" in finding.reason


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Some 33,443 civilians died.[@e1]"),
        ("en", "Some 33,443 civilians died [@e1] in one year."),
        ("en", "- Some 33,443 died. That is 72% more.[@e1]"),
        ("en", "It was in 1999, on June 17, 2024, in May 2024 and from 2012 to 2014."),
        ("en", "On 17 June 2024, between June 17\u201319 and at 14:30, they met on 2026-11-01."),
        ("en", "Resolution 1265, section 21, sections 74 and 88, Article 12 and Annex 14."),
        ("en", "Recommendation 16 and recommendations 11, 12 and 13 ask for it."),
        ("en", "The G20 and the Group of 77 met at POC@25 under Bill C-41."),
        ("en", "It is due within 30 days, 18 months, 25 years or a 90-day period."),
        ("en", "Three ministers and 5 officers met."),
        ("en", "The 25th anniversary came in the 1990s."),
        ("en", "The 15-member Council met in 2025 and in fiscal year 2026\u201327."),
        ("en", "Number IRP-0417-26 is about F-35 and S/PV.9632."),
        ("en", "The report says “some 33,443 civilians died in one year”."),
        ("en", "> Some 33,443 civilians died."),
        ("en", "### The 35 officers"),
        ("en", "| Item | Cost |\n| Staff | $3 million |\n| Total | $4 million[@e1] |"),
        ("en", "| Item | Date |\n| Staff | June 2024 |"),
        ("fr", "La résolution 1265, le 17 juin 2024, à 14 h 30, dans 30 jours."),
        ("fr", "Le 1er mai 2024, l'article 21 et les annexes 11 et 12."),
        ("fr", "Le plan d'action 1325 et l'exercice 2026\u201327."),
        ("fr", "Quelque 33\u00a0443 civils sont morts.[@e1]"),
    ],
)
def test_what_needs_no_evidence(language: str, text: str):
    assert found(check_figures, text, language=language) == []


def test_one_sentence_is_told_once():
    findings = found(check_figures, "Some 33,443 died, 72% more. Then 120 came.")
    assert len(findings) == 2


def test_one_table_is_told_once():
    assert len(found(check_figures, "| a | b |\n| 35 | 36 |\n| 37 | 38 |")) == 1


@pytest.mark.parametrize("key", ["recommendation", "next", "logistics"])
def test_what_is_planned_or_asked_needs_no_evidence(key: str):
    assert found(check_figures, section("Approve $35 million.", key)) == []
