"""REC-NEW: nothing stands in the recommendation alone."""

import pytest

from briefing_app.checks.recommendation_new import check_nothing_new
from tests.checks.case_builder import found, section

ENGLISH = (
    "Canada gives $12 million each year to the mission in Mali, which guards 40 villages in the"
    " Gao region. The United Nations has asked for trainers, and the African Union has offered a"
    " school in Bamako where officers learn how to plan patrols with the people who live there."
    " The offer stands until the end of the year and no other partner has answered it yet. The"
    " Chief of the Defence Staff supports the plan."
)
FRENCH = (
    "Le Canada verse 12 millions de dollars par année à la mission au Mali, qui garde 40 villages"
    " de la région de Gao. Les Nations Unies ont demandé des instructeurs, et l'Union africaine a"
    " offert une école à Bamako où les officiers apprennent à planifier des patrouilles avec la"
    " population. L'offre tient jusqu'à la fin de l'année et personne n'y a encore répondu. Le"
    " chef d'état-major de la Défense appuie le plan."
)


def reasons(text: str, language: str = "en", key: str = "recommendation") -> list[str]:
    body = section(FRENCH if language == "fr" else ENGLISH)
    closing = section(text, key)
    findings = found(check_nothing_new, closing, body, language=language)
    return [finding.reason for finding in findings]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We recommend that you approve $12 million for the Malian mission."),
        ("en", "We recommend that you agree with the African Union by June 30, 2027."),
        ("en", "We recommend that you write to the CDS and the UN about Bamako."),
        ("en", "We recommend that the Minister sign option B on Monday."),
        ("en", "We recommend that you sign within 10 days, with the consent of Parliament."),
        ("fr", "Nous recommandons que vous signiez dans les 10 jours, avec l'accord du Parlement."),
        ("fr", "Nous recommandons que vous approuviez 12 millions de dollars pour le Mali."),
        ("fr", "Nous recommandons que vous écriviez au CEMD et à l'ONU d'ici le 30 juin 2027."),
    ],
)
def test_what_the_body_has_may_be_recommended(language: str, text: str):
    assert reasons(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "new"),
    [
        ("en", "We recommend that you approve $15 million.", "$15 million"),
        ("en", "We recommend that you write to ECOWAS.", "ECOWAS"),
        ("en", "We recommend that you send trainers to Senegal.", "Senegal"),
        ("en", "We recommend that you meet Ms. Cindy Brown.", "Cindy Brown"),
        ("fr", "Nous recommandons que vous approuviez 15 millions de dollars.", "15 millions"),
        ("fr", "Nous recommandons que vous écriviez à la CEDEAO.", "CEDEAO"),
        ("fr", "Nous recommandons que vous envoyiez des instructeurs au Sénégal.", "Sénégal"),
    ],
)
def test_what_is_new_is_told(language: str, text: str, new: str):
    (reason,) = reasons(text, language)
    assert new in reason


def test_a_conclusion_brings_nothing_new_either():
    (reason,) = reasons("All in all, Ghana would gain.", key="conclusion")
    assert "Ghana" in reason


def test_nothing_is_said_while_the_body_is_being_written():
    closing = section("We recommend that you approve $15 million.", "recommendation")
    assert found(check_nothing_new, closing, section("So far, so good.")) == []
