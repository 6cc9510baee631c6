"""DOCX: what everyone must be able to read."""

from dataclasses import replace

import pytest

from briefing_app.checks.accessible import check_access
from tests.checks.case_builder import found, section


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "One.\n\n- two\n- three\n\n1. four\n\n> five"),
        ("en", "### A heading\n\nWords.\n\n### Another\n\nWords."),
        ("en", "**Limits.** The facts are old."),
        ("en", "**All of it is bold and ends with a stop.**"),
        ("en", "Read [the report of 2024](https://un.org/report)."),
        ("en", "See [www.un.org](https://www.un.org)."),
        ("en", "| Option | Cost |\n| A | |"),
        ("en", "-5 degrees were measured."),
        ("en", "\\*Annex A was sent apart."),
        ("fr", "Lisez [le rapport de 2024](https://un.org/rapport)."),
        ("fr", "- Un point\n- Un autre"),
    ],
)
def test_words_that_everyone_can_read(language: str, text: str):
    assert found(check_access, text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "about"),
    [
        ("en", "• First, the mission.", "list"),
        ("en", "\\- First, the mission.", "list"),
        ("fr", "a) Premièrement, la mission.", "list"),
        ("en", "**The mission so far**", "bold"),
        ("fr", "**La mission jusqu'ici**", "bold"),
        ("en", "Click [here](https://un.org).", "link"),
        ("fr", "Cliquez [ici](https://un.org).", "link"),
        ("en", "[https://un.org/a/long/way/down/to/it](https://un.org/x)", "address"),
        ("en", "| Option | |\n| A | 5 |", "table head"),
        ("fr", "| | Coût |\n| A | 5 |", "table head"),
    ],
)
def test_words_that_not_everyone_can_read(language: str, text: str, about: str):
    (finding,) = found(check_access, text, language=language)
    assert finding.about == about


def test_a_level_of_headings_left_out_is_told():
    (finding,) = found(check_access, section("x", "a"), section("x", "b", level=3))
    assert finding.about == "skip"
    assert found(check_access, section("x", "a"), section("x", "b", level=2)) == []


def test_a_heading_below_the_sections_own_leaves_out_no_level():
    body = section("### One\n\nWords.")
    heading, *others = body.body
    deep = replace(body, body=(replace(heading, level=1), *others))
    (finding,) = found(check_access, deep)
    assert finding.about == "skip"
    assert found(check_access, body) == []


def test_two_headings_alike_are_told():
    (finding,) = found(check_access, section("one", "policy"), section("two", "policy"))
    assert finding.about == "alike"
