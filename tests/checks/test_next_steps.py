"""NEXT: who acts, by when."""

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.next_steps import check_next_steps
from tests.checks.case_builder import found, section


def titles(text: str, language: str = "en") -> list[str]:
    findings = found(check_next_steps, section(text, "next"), language=language)
    assert all(finding.severity is Severity.WARNING for finding in findings)
    return [finding.title for finding in findings]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- The Division drafts the plan by June 30, 2027."),
        ("en", "- Global Affairs Canada: first draft, spring 2027."),
        ("en", "- First draft by GAC within 30 days."),
        ("en", "- We brief you again in May."),
        ("en", "- Draft the plan with Norway before the debate."),
        ("en", "The steps are as follows:\n\n- The Department reports monthly."),
        ("en", "The Department will report by 2027.\n\nFirst steps"),
        ("en", "| Who | When |\n| Division | May 2027 |"),
        ("fr", "- La Direction rédige le plan d'ici le 30 juin 2027."),
        ("fr", "- Première ébauche par AMC au printemps."),
    ],
)
def test_steps_that_are_whole(language: str, text: str):
    assert titles(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "- A first draft is written by June 30, 2027.", "Next step without an owner"),
        ("en", "- Review the draft in May on a Monday.", "Next step without an owner"),
        ("en", "- The Division writes a first draft.", "Next step without a date"),
        ("en", "A first draft is written by 2027.", "Next step without an owner"),
        ("en", "| Who | When |\n| Division | |", "A gap in the next steps"),
        ("fr", "- Une ébauche est rédigée le 30 juin 2027.", "Next step without an owner"),
        ("fr", "- La Direction rédige une ébauche.", "Next step without a date"),
    ],
)
def test_steps_that_lack_something(language: str, text: str, title: str):
    assert titles(text, language) == [title]


def test_only_next_steps_are_looked_at():
    assert found(check_next_steps, "- A first draft is written.") == []
