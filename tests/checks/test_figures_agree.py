"""NUM-SAME: one value, one number."""

from dataclasses import replace

import pytest

from briefing_app.checks.figures_agree import check_agreement
from briefing_app.checks.finding import Severity
from briefing_app.checks.fix import apply_fix
from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.overview import Materials
from tests.checks.case_builder import ANY_KIND, case, evidence, found, materials, note

DEAD = Measure("33443", "civilians")
SHARE = Measure("72", "per cent")


def drawn() -> Materials:
    return materials(
        evidence("dead", kind=EvidenceKind.STATISTIC, measure=DEAD, words="In 2023, 33,443 died."),
        evidence(
            "share", kind=EvidenceKind.STATISTIC, measure=SHARE, words="A rise of 72 per cent."
        ),
        evidence("fact", words="It has 40 posts and 12 boats."),
        evidence("open", words=""),
    )


def findings(text: str, language: str = "en"):
    return found(check_agreement, text, language=language, drawn=drawn())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023, 33,443 civilians died.[@dead]"),
        ("en", "Deaths rose by 72%.[@share]"),
        ("en", "More than 33,000 civilians died.[@dead]"),
        ("en", "Of 50,000 people, 33,443 died.[@dead]"),
        ("en", "In all, 35,000 died.[@dead][@fact]"),
        ("en", "It has 40 posts.[@fact] It has 12 boats.[@fact]"),
        ("en", "In 35,000 cases nobody knows."),
        ("en", "The report says “35,000 people died”.[@dead]"),
        ("en", "Deaths rose by 120% in a year."),
        ("en", "It stands at 110% of the 2020 level."),
        ("en", "It meets 100% of the needs."),
        ("fr", "En 2023, 33\u00a0443 civils sont morts.[@dead]"),
        ("fr", "Les décès ont augmenté de 72\u00a0%.[@share]"),
        ("fr", "Près de 33\u00a0000 civils sont morts.[@dead]"),
        ("fr", "Une hausse de 150\u00a0% des attaques."),
    ],
)
def test_numbers_that_agree(language: str, text: str):
    assert findings(text, language) == []


def test_a_number_that_moved_on_in_the_library_is_found_and_written_with_its_tie():
    written = note("In 2023, 31,000 civilians died,[@dead] a rise of 72 per cent.[@share]")
    tied = replace(written, sections=tuple(map(_tie_to_dead, written.sections)))
    (finding,) = check_agreement(case(tied, drawn=drawn()))
    assert (finding.severity, finding.title) == (Severity.ERROR, "A number has moved on")
    assert finding.reason == "The library now says 33,443; the note says 31,000."
    mended = apply_fix(tied, finding.fix)
    assert "33,443 civilians" in mended.sections[0].body[0].text
    assert list(check_agreement(case(mended, drawn=drawn()))) == []
    assert mended.sections[0].body[0].citations[0].value == "33443"


def _tie_to_dead(section):
    (paragraph,) = section.body
    runs = tuple(
        replace(run, value="31000") if getattr(run, "target", "") == "dead" else run
        for run in paragraph.runs
    )
    return replace(section, body=(replace(paragraph, runs=runs),))


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("en", "In 2023, 34,443 civilians died.[@dead]", "In 2023, 33,443 civilians died."),
        ("en", "Deaths rose by 27%.[@share]", "Deaths rose by 72%."),
        ("en", "| Year | Dead |\n| 2023 | 34,443[@dead] |", "33,443"),
        (
            "fr",
            "En 2023, 34\u00a0443 civils sont morts.[@dead]",
            "En 2023, 33\u00a0443 civils sont morts.",
        ),
        (
            "fr",
            "Les décès ont augmenté de 27\u00a0%.[@share]",
            "Les décès ont augmenté de 72\u00a0%.",
        ),
    ],
)
def test_a_number_other_than_the_evidence_gives_is_put_right(language: str, text: str, mended: str):
    written = note(text, language=language)
    (finding,) = check_agreement(case(written, ANY_KIND, drawn()))
    assert finding.severity is Severity.ERROR
    after = apply_fix(written, finding.fix)
    assert mended in [paragraph.text for paragraph in after.paragraphs()]
    assert list(check_agreement(case(after, ANY_KIND, drawn()))) == []


def test_the_same_evidence_with_two_numbers_is_told():
    (finding,) = findings("It took 30 boats.[@open]\n\nIt took 50 boats.[@open]")
    assert finding.title == "Two numbers for one value"
    (finding,) = findings("Il a pris 30 bateaux.[@open]\n\nIl a pris 50 bateaux.[@open]", "fr")
    assert "30" in finding.reason


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mission reaches 120% of the villages."),
        ("fr", "La mission atteint 120\u00a0% des villages."),
    ],
)
def test_a_share_of_more_than_all_is_told(language: str, text: str):
    (finding,) = findings(text, language)
    assert finding.title == "A share over 100 per cent"


def test_a_total_that_does_not_add_up_is_told():
    rows = "| Item | $ |\n| A | 1,200 |\n| B | 300 |\n| Total | 1,600 |"
    (finding,) = findings(rows)
    assert "1,500" in finding.reason
    (finding,) = findings(rows.replace(",", "\u00a0"), "fr")
    assert "1\u00a0500" in finding.reason
