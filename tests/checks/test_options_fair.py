"""OPT: real options, fairly argued."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.options_fair import check_options
from tests.checks.case_builder import HEADER, found, section

DECISION = replace(HEADER, purpose="D")


def titles(text: str, language: str = "en", purpose: str = "D") -> list[str]:
    header = replace(HEADER, purpose=purpose)
    written = section(text, "options")
    findings = found(check_options, written, header=header, language=language)
    assert all(finding.severity is Severity.WARNING for finding in findings)
    return [finding.title for finding in findings]


FAIR = [
    (
        "en",
        (
            "| Option | Advantages | Disadvantages |\n| A. Status quo | No cost | No plan |\n"
            "| B. A plan | Clear roles | Takes time |"
        ),
    ),
    (
        "en",
        (
            "**Option 1: status quo.** Its advantage is peace. Its drawback is drift.\n\n"
            "**Option 2: a plan.** The benefits are many.\n\nThe risks are few."
        ),
    ),
    ("en", "1. Keep the present approach. Advantage: none. Cost: none.\n2. Act. Gains. Risks."),
    (
        "en",
        (
            "Three ways are open.\n\n### Do nothing\n\nAn advantage. A disadvantage.\n\n"
            "### Act\n\nAn advantage. A disadvantage."
        ),
    ),
    (
        "en",
        "Option A: sign it. Pros: quick. Cons: new.\n\nOption B: do not sign. Pros: time. Cons: x.",
    ),
    (
        "en",
        "### Option 1: Keep\n\nPro: cheap. Con: weak.\n\n### Option 2: A fund\n\nPro: x. Con: y.",
    ),
    (
        "en",
        "There are two options. Under the first, nothing changes. Under the second, one acts.",
    ),
    ("en", "| | For | Against |\n| A. Keep as is | cheap | weak |\n| B. Change | strong | dear |"),
    (
        "fr",
        "Option A : Ne pas agir. Pour : x. Contre : y.\n\nOption B : Agir. Pour : x. Contre : y.",
    ),
    ("en", "A. No change: advantage x, disadvantage y.\n\nB. Change: advantage x, risk y."),
    (
        "fr",
        (
            "| Option | Avantages | Inconvénients |\n| Statu quo | Aucun coût | Dérive |\n"
            "| Plan | Clarté | Délai |"
        ),
    ),
    ("fr", "1. Maintenir une approche. Avantages. Risques.\n2. Agir. Atouts. Coûts."),
    ("en", "We could keep the plan as it is. We could also drop it.\n\nBoth have merits."),
]


@pytest.mark.parametrize(("language", "text"), FAIR)
def test_options_that_are_fair(language: str, text: str):
    assert titles(text, language) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Approve the plan as it is.", "One option is no choice"),
        ("1. Keep it. Advantages. Risks.", "One option is no choice"),
        (
            "1. One plan. Advantages. Risks.\n2. Other plan. Advantages. Risks.",
            "The status quo is not among the options",
        ),
        ("1. Status quo. Advantages.\n2. Act. Advantages. Risks.", "An option with one side"),
        (
            "| Option | Advantages | Disadvantages |\n| Status quo | | No plan |\n| B | x | y |",
            "An option with one side",
        ),
        (
            "| Option | Pros | Cons |\n| Status quo | a | b |\n| B | x |",
            "An option with one side",
        ),
        (
            "| Option | Remark |\n| Status quo | a |\n| B | " + "word " * 40 + "|",
            "The options are argued unevenly",
        ),
    ],
)
def test_options_that_are_not_fair(text: str, title: str):
    assert titles(text) == [title]


def test_short_options_may_differ_in_length():
    assert titles("| Option |\n| Status quo |\n| Act with all our partners at once |") == []


def test_an_empty_section_is_told_elsewhere():
    assert titles("") == []


def test_a_note_for_information_may_describe_options_freely():
    assert titles("Approve the plan.", purpose="I") == []


def test_options_may_stand_in_sub_sections():
    parts = (
        section("", "options"),
        section("1. Status quo. Advantages. Risks.", "a", 2),
        section("1. Act. Advantages. Risks.\n\n\\", "b", 2),
    )
    assert found(check_options, *parts, header=DECISION) == []
