"""ASK-FRONT: the ask stands at the top."""

from dataclasses import replace

import pytest

from briefing_app.checks.ask_front import check_ask_front
from briefing_app.checks.finding import Severity
from tests.checks.case_builder import HEADER, found, section

DECISION = replace(HEADER, purpose="D")
MANY = "One two three four five six seven eight nine ten. " * 20
ASK = {
    "en": "It is recommended that you approve the plan.",
    "fr": "Il est recommandé que vous approuviez le plan.",
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_ask_among_the_first_words_is_in_order(language: str):
    text = f"{ASK[language]}\n\n{MANY}"
    assert found(check_ask_front, text, header=DECISION, language=language) == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_ask_far_down_is_told(language: str):
    sections = (MANY, section(ASK[language], "recommendation"))
    (finding,) = found(check_ask_front, *sections, header=DECISION, language=language)
    assert finding.severity is Severity.WARNING
    assert finding.title == "The ask is not at the top"


def test_the_end_of_a_long_summary_is_near_enough():
    summary = section(f"{MANY}\n\n{ASK['en']}", "summary")
    assert found(check_ask_front, summary, header=DECISION) == []


def test_a_note_that_asks_nothing_is_told():
    assert found(check_ask_front, "Words.", header=DECISION)


def test_an_empty_note_is_left_alone():
    assert found(check_ask_front, section(""), header=DECISION) == []


def test_a_note_for_information_need_not_ask():
    assert found(check_ask_front, MANY, header=replace(HEADER, purpose="I")) == []
