"""REC-FORM: "that you" and a verb that decides."""

import pytest

from briefing_app.checks.recommendation_form import check_recommendations
from briefing_app.domain.header import Header
from tests.checks.case_builder import found, section


def titles(text: str, language: str = "en", purpose: str = "D") -> list[str]:
    written = section(text, "recommendation")
    header = Header(purpose=purpose)
    findings = found(check_recommendations, written, language=language, header=header)
    return [finding.title for finding in findings]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is recommended that you approve the mandate."),
        ("en", "We recommend that you formally agree to the plan."),
        (
            "en",
            "We recommend that you:\n\n- **approve** option B;\n- sign it; and\n- note the cost.",
        ),
        ("en", "It is recommended that you meet the commissioner. The talks would take an hour."),
        ("en", "1. That you approve the plan.\n2. That you not approve the second one."),
        ("en", "It is recommended that you approve a study to explore two models."),
        ("en", "You are asked to sign the attached letter."),
        ("en", "We recommend that you:\n\n- approve the plan;\n- do not sign the letter."),
        ("en", "It is recommended that, as chair, you agree to the plan."),
        ("en", "It is recommended that you instruct officials to explore options."),
        ("fr", "Il est recommandé :\n\n- que vous approuviez le plan;\n- que vous signiez."),
        ("fr", "Nous recommandons que vous teniez la réunion."),
        ("fr", "Nous recommandons que vous approuviez le mandat."),
        ("fr", "Nous vous recommandons d'approuver le plan et de signer la lettre."),
        (
            "fr",
            "Il est recommandé que vous :\n\n- **approuviez** l'option B;\n- signiez la lettre.",
        ),
        ("fr", "Nous vous recommandons :\n\n- d'approuver le plan;\n- de rencontrer l'envoyée."),
        ("fr", "Il vous est recommandé de signer la lettre."),
    ],
)
def test_recommendations_in_order(language: str, text: str):
    assert titles(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "We recommend approval of the mandate.", "does not say"),
        ("en", "Approval is sought.", "does not say"),
        ("en", "We recommend that you consider the mandate.", "hedges"),
        ("en", "We recommend that you:\n\n- explore a new plan.", "hedges"),
        ("en", "We recommend that you:\n\n- a new plan for the mission.", "does not say"),
        ("en", "We recommend that you sign it. You may wish to call first.", "hedges"),
        ("fr", "Nous recommandons l'approbation du mandat.", "does not say"),
        ("fr", "Nous recommandons que vous envisagiez le mandat.", "hedges"),
        ("fr", "Nous vous recommandons :\n\n- d'explorer un plan.", "hedges"),
        ("fr", "Nous recommandons que vous signiez. Vous pourriez téléphoner.", "hedges"),
    ],
)
def test_recommendations_that_are_not(language: str, text: str, title: str):
    (told,) = titles(text, language)
    assert title in told


def test_a_note_that_wants_no_decision_is_left_alone():
    assert titles("Donors should pay more.", purpose="") == []


def test_an_empty_section_and_a_concordance_are_left_alone():
    assert titles("") == []
    assert titles("| Demand | Source |\n| Pay more | Report |") == []
