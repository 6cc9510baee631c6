"""ASK-MATCH: purpose and words agree."""

from dataclasses import replace

import pytest

from briefing_app.checks.ask_match import check_ask
from briefing_app.checks.finding import Severity
from briefing_app.domain.template import Named
from tests.checks.case_builder import HEADER, found, kind, rule, section

DECISION = replace(HEADER, purpose="D")
INFORMATION = replace(HEADER, purpose="I")
WITH_BLOCK = kind(rule("recommendation"), decision=(Named("I concur", "Oui"),))


def test_a_decision_with_its_recommendation_and_block_is_in_order():
    ask = section("It is recommended that you approve the plan.", "recommendation")
    assert found(check_ask, ask, header=DECISION, of=WITH_BLOCK) == []


def test_a_kind_without_a_decision_block_cannot_ask_for_a_decision():
    ask = section("It is recommended that you approve the plan.", "recommendation")
    (finding,) = found(check_ask, ask, header=DECISION, of=kind(rule("recommendation")))
    assert finding.severity is Severity.ERROR
    assert finding.title == "No place for the decision"


def test_a_decision_without_a_recommendation_blocks():
    optional = kind(rule("recommendation", required=False), decision=WITH_BLOCK.decision)
    (finding,) = found(check_ask, "Words.", header=DECISION, of=optional)
    assert finding.title == "Nothing is recommended"


def test_a_required_recommendation_is_told_by_the_sections():
    assert found(check_ask, "Words.", header=DECISION, of=WITH_BLOCK) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "We recommend that you approve it.", "recommend that you"),
        ("en", "This note seeks your decision on it.", "seeks your decision"),
        ("en", "Your approval is needed by May.", "Your approval is"),
        ("en", "It is also recommended that you sign it.", "recommended that you"),
        ("en", "The Minister is asked to sign it.", "asked to sign"),
        ("fr", "Nous recommandons que vous approuviez le plan.", "recommandons que vous"),
        ("fr", "Nous sollicitons votre accord.", "sollicitons votre"),
        ("fr", "Il est recommandé que vous signiez.", "recommandé que vous"),
        ("fr", "Nous vous recommandons d'approuver le plan.", "vous recommandons d"),
    ],
)
def test_a_note_for_information_hides_no_decision(language: str, text: str, words: str):
    findings = found(check_ask, text, header=INFORMATION, language=language)
    assert words in findings[0].reason
    assert findings[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is recommended that you note the change."),
        ("en", "The report recommends that Canada approve a plan.[@r1]"),
        ("en", "The authors said “we recommend that you approve a national plan”."),
        ("en", "> We recommend that you approve a plan.[@r1]"),
        ("en", "The plan seeks approval from the Council."),
        ("en", "We will seek your approval in January 2027."),
        ("en", "In 2024, we recommended that you meet him; you did."),
        ("fr", "Il est recommandé que vous preniez note du changement."),
        ("fr", "Le rapport recommande que le Canada approuve un plan."),
        ("fr", "Le rapport dit : « nous recommandons que vous approuviez un plan »."),
    ],
)
def test_words_that_ask_for_no_decision(language: str, text: str):
    assert found(check_ask, text, header=INFORMATION, language=language) == []


def test_a_note_with_another_purpose_may_do_as_it_likes():
    assert found(check_ask, "We recommend that you approve it.", header=HEADER) == []
