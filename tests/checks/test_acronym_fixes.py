"""Abbreviations mended."""

import pytest

from briefing_app.checks.acronyms import check_acronyms
from briefing_app.checks.fix import apply_fix
from tests.checks.case_builder import ANY_KIND, case, note


def mended(text: str, language: str = "en") -> list[str]:
    written = note(text, language=language)
    fix = next(iter(check_acronyms(case(written, ANY_KIND)))).fix
    return [each.text for each in apply_fix(written, fix).paragraphs()]


@pytest.mark.parametrize(
    ("language", "text", "after"),
    [
        ("en", "POC matters. The POC.", "Protection of civilians (POC) matters. The POC."),
        ("en", "The IHL binds. IHL.", "The international humanitarian law (IHL) binds. IHL."),
        (
            "en",
            "Two IDPs came. The IDPs.",
            "Two internally displaced persons (IDPs) came. The IDPs.",
        ),
        ("en", "We met an NGO. The NGO.", "We met a non-governmental organization (NGO). The NGO."),
        ("en", "A TCC met. A TCC.", "A troop-contributing country (TCC) met. A TCC."),
        ("en", "A TCC met us.", "A troop-contributing country met us."),
        (
            "en",
            "The protection of civilians (POC) matters.",
            "The protection of civilians matters.",
        ),
        ("en", "The FAC trains, and the FAC plans.", "The CAF trains, and the CAF plans."),
        ("fr", "La PDC compte. La PDC.", "La protection des civils (PDC) compte. La PDC."),
        ("fr", "L'UA agit. L'UA.", "L'Union africaine (UA) agit. L'UA."),
        ("fr", "La protection des civils (PDC) compte.", "La protection des civils compte."),
        ("fr", "Les CAF agissent.", "Les FAC agissent."),
    ],
)
def test_an_abbreviation_is_put_right(language: str, text: str, after: str):
    assert mended(text, language) == [after]


def test_what_is_written_out_further_on_is_written_out_first_and_short_there():
    text = "POC matters.\n\nThe protection of civilians (POC) is old.\n\nSo is POC."
    assert mended(text) == [
        "Protection of civilians (POC) matters.",
        "The POC is old.",
        "So is POC.",
    ]


def test_what_is_written_out_twice_is_short_the_second_time():
    text = "La protection des civils (PDC) compte.\n\nLa protection des civils (PDC) reste."
    assert mended(text, "fr") == ["La protection des civils (PDC) compte.", "La PDC reste."]


def test_what_the_list_does_not_know_is_left_to_the_writer():
    (finding,) = check_acronyms(case(note("The ZQX met."), ANY_KIND))
    assert finding.fix is None


def test_a_short_form_of_several_things_is_left_to_the_writer():
    findings = list(check_acronyms(case(note("Le MDN agit. Le MDN.", language="fr"), ANY_KIND)))
    assert [each.fix for each in findings] == [None]
