"""AS-OF: cited figures have a date, and an old one says so."""

from dataclasses import replace

import pytest

from briefing_app.checks.figures_dated import check_dates_of_figures
from briefing_app.checks.finding import Severity
from briefing_app.checks.fix import apply_fix
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.template import KindLimit
from briefing_app.language import set_language
from tests.checks.case_builder import (
    ANY_KIND,
    HEADER,
    case,
    evidence,
    found,
    kind,
    materials,
    note,
)


def findings(text: str, as_of: str = "2024-06", **values: object) -> list:
    given = {"kind": EvidenceKind.STATISTIC, "as_of": as_of}
    item = evidence("e1", **{**given, **values})
    return found(check_dates_of_figures, text, drawn=materials(item))


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("As of June 2024, 120 wars went on.[@e1]", "2024-06"),
        ("In 2024 much happened. Then 120 wars went on.[@e1]", "2024-06"),
        ("Some 120 wars go on.[@e1]", "2026-03-02"),
        ("Some 120 wars go on.[@e1]", "2025-11"),
        ("Some 120 wars go on.[@e1]", "2025"),
        ("Wars go on.[@e1]", "2012"),
        ("| Year | Wars |\n| 2024 | 120[@e1] |", "2024"),
    ],
)
def test_figures_that_are_in_order(text: str, as_of: str):
    assert findings(text, as_of) == []


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Some 120 wars go on.[@e1]", "2024-06"),
        ("Some 120 wars go on.[@e1]", "2025-10"),
        ("Two thirds of wars go on.[@e1]", "2012"),
    ],
)
def test_an_old_figure_says_of_when_it_is(text: str, as_of: str):
    (finding,) = findings(text, as_of)
    assert finding.severity is Severity.WARNING
    assert finding.title == "An old figure without its date"
    assert as_of[:4] in finding.reason


@pytest.mark.parametrize(
    ("text", "as_of", "days", "is_old"),
    [
        ("Some 120 troops are there.[@e1]", "2026-08-03", 0, False),
        ("Some 120 troops are there.[@e1]", "2026-08-02", 0, True),
        ("Some 120 troops are there.[@e1]", "2026-07", 0, True),
        ("Some 120 troops are there.[@e1]", "2026-08", 0, False),
        ("Some 120 troops were paid in a year.[@e1]", "2025", 0, False),
        ("Some 120 troops are there.[@e1]", "2026-08-02", 200, False),
        ("Some 120 wars go on.[@e1]", "2026-01", 0, False),
    ],
)
def test_a_figure_from_the_field_is_old_after_days_that_a_kind_may_set(
    text: str, as_of: str, days: int, *, is_old: bool
):
    drawn = materials(evidence("e1", kind=EvidenceKind.STATISTIC, as_of=as_of))
    of = kind(limits=(KindLimit("operational_days", days, days),))
    assert bool(found(check_dates_of_figures, text, drawn=drawn, of=of)) is is_old


def test_a_statistic_has_a_date():
    (finding,) = findings("Some 120 wars go on.[@e1]", "")
    assert finding.title == "A figure without a date"


def test_other_kinds_of_evidence_need_none():
    assert findings("Some 120 wars go on.[@e1]", "", kind=EvidenceKind.PRECEDENT) == []


def test_a_figure_is_told_once_where_it_stands_first():
    assert len(findings("Some 120 wars.[@e1] Again 120 wars.[@e1]")) == 1


def test_a_figure_that_is_due_for_review_is_for_information():
    (finding,) = findings("As of June 2024, 120 wars.[@e1]", review_by="2025-06-30")
    assert finding.severity is Severity.INFO
    assert "June 30, 2025" in finding.reason


def test_the_reason_speaks_the_officers_language():
    set_language("fr")
    (finding,) = findings("Some 120 wars go on.[@e1]", "2024-06")
    assert "juin 2024" in finding.reason


def test_a_review_that_lies_ahead_is_no_matter():
    assert findings("As of June 2024, 120 wars.[@e1]", review_by="2027") == []


def test_a_note_without_a_date_makes_no_figure_old():
    item = evidence("e1", kind=EvidenceKind.STATISTIC, as_of="2012")
    undated = replace(HEADER, date="")
    drawn = materials(item)
    text = "Some 120 wars go on.[@e1]"
    assert found(check_dates_of_figures, text, header=undated, drawn=drawn) == []


def test_recommendations_and_lost_evidence_are_passed_over():
    assert found(check_dates_of_figures, "Some 120 wars.[@r1][@e9]") == []


def test_the_date_is_put_behind_the_words_that_the_citation_closes():
    old = evidence("s", kind=EvidenceKind.STATISTIC, as_of="2019-06")
    for language, text, after in (
        (
            "en",
            "In all 40 posts stood.[@s] More came.",
            "In all 40 posts stood (as of June 2019). More came.",
        ),
        ("fr", "Il y avait 40 postes.[@s]", "Il y avait 40 postes (en date de juin 2019)."),
    ):
        written = note(text, language=language)
        (finding,) = check_dates_of_figures(case(written, ANY_KIND, materials(old)))
        (mended,) = apply_fix(written, finding.fix).paragraphs()
        assert mended.text == after
        assert len(mended.citations) == 1
