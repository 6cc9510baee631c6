"""SECT: sections are there, filled, in order, without gaps to fill."""

import pytest

from briefing_app.checks.finding import WHOLE_NOTE, Severity
from briefing_app.checks.sections_complete import check_sections
from tests.checks.case_builder import found, kind, rule, section

KIND = kind(
    rule("summary"),
    rule("considerations"),
    rule("legal", required=False, level=2),
    rule("next"),
    rule("annex", required=False),
)
WHOLE = (section("One.", "summary"), section("Two.", "considerations"), section("Three.", "next"))


def test_a_whole_note_is_in_order():
    assert found(check_sections, *WHOLE, of=KIND) == []


def test_a_missing_section_blocks():
    (finding,) = found(check_sections, *WHOLE[:2], of=KIND)
    assert finding.severity is Severity.ERROR
    assert finding.title == "Next is missing"
    assert finding.place == WHOLE_NOTE


def test_an_empty_section_blocks():
    empty = section("\\", "next")
    (finding,) = found(check_sections, *WHOLE[:2], empty, of=KIND)
    assert finding.title == "Next is empty"
    assert finding.place.section == empty.id


def test_words_in_a_sub_section_fill_the_section():
    parts = (WHOLE[0], section("", "considerations"), section("Law.", "legal", 2), WHOLE[2])
    assert found(check_sections, *parts, of=KIND) == []


def test_a_table_fills_a_section():
    parts = (*WHOLE[:2], section("| Step | By |\n| Draft | May 2027 |", "next"))
    assert found(check_sections, *parts, of=KIND) == []


def test_an_optional_section_may_be_empty():
    assert found(check_sections, *WHOLE, section("", "annex"), of=KIND) == []


def test_sections_out_of_order_block():
    parts = (WHOLE[1], WHOLE[0], WHOLE[2])
    (finding,) = found(check_sections, *parts, of=KIND)
    assert finding.title == "Summary stands too late"
    assert "before Considerations" in finding.reason


def test_sections_of_other_names_and_several_annexes_may_stand_anywhere():
    parts = (*WHOLE, section("A.", "annex"), section("Own.", "own"), section("B.", "annex"))
    assert found(check_sections, *parts, of=KIND) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "It costs $XX million.", "XX"),
        ("en", "By XXX, all is done.", "XXX"),
        ("en", "The date is TBC.", "TBC"),
        ("en", "The date is TBD, the place too.", "TBD"),
        ("en", "Why ??? Because.", "???"),
        ("en", "[insert the figure] people", "[insert"),
        ("en", "The figure (to come) is high.", "(to come)"),
        ("fr", "Le coût est [à confirmer].", "[à confirmer"),
        ("fr", "Le coût (à venir) est connu.", "(à venir)"),
        ("fr", "Le chiffre est XX.", "XX"),
    ],
)
def test_a_gap_to_fill_blocks(language: str, text: str, words: str):
    (finding,) = found(check_sections, text, language=language)
    assert finding.title == "Something is still to come"
    assert text[finding.place.start : finding.place.end] == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chapter XX of the report speaks of it."),
        ("en", "Article XX and Part XXX."),
        ("en", "The XXth century was long."),
        ("fr", "Dans les mois à venir, le XXe siècle sera loin."),
        ("fr", "Le chapitre XX en parle ; il reste à confirmer les dates."),
        ("en", "We are to come back to it in May."),
        ("en", "What is to be done? That is open."),
    ],
)
def test_words_that_only_look_like_a_gap(language: str, text: str):
    assert found(check_sections, text, language=language) == []
