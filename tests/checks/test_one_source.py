"""ONE-SRC: what rests on one source, or on weak ones."""

import pytest

from briefing_app.checks.finding import WHOLE_NOTE, Severity
from briefing_app.checks.one_source import check_support
from briefing_app.domain.source import SourceKind
from tests.checks.case_builder import evidence, found, kind, materials, section, source

PAGE = source("page", kind=SourceKind.ARTICLE)


def drawn(**of_e3: object):
    return materials(PAGE, evidence("e3", of="page", **of_e3))


def test_two_sources_are_enough():
    assert found(check_support, "One.[@e1] Two.[@e3] Three.[@r1]", drawn=drawn()) == []


def test_a_note_on_one_source_is_told_once():
    (finding,) = found(check_support, "One.[@e1] Two.[@e2] Three.[@r1]")
    assert finding.severity is Severity.INFO
    assert finding.place == WHOLE_NOTE
    assert finding.reason == "All 3 citations lead to The report."


def test_a_short_note_may_rest_on_one_source():
    assert found(check_support, "One.[@e1] Two.[@e2]") == []


def test_sections_on_one_web_page_are_told_together():
    parts = (
        section("One.[@e1]", "background"),
        section("Two.[@e3]", "status"),
        section("Three.[@e3]", "next"),
    )
    (finding,) = found(check_support, *parts, drawn=drawn())
    assert finding.reason == "The page alone carries what stands in: Status, Next."
    assert finding.place.section == parts[1].id


def test_a_section_on_one_report_is_in_order():
    parts = (section("One.[@e1]", "background"), section("Two.[@e3][@e1]", "status"))
    assert found(check_support, *parts, drawn=drawn()) == []


@pytest.mark.parametrize("rating", ["E2", "B5", "F6"])
def test_weak_evidence_alone_is_told(rating: str):
    findings = found(check_support, "One.[@e1] Two.[@e3]", drawn=drawn(reliability=rating))
    (finding,) = [each for each in findings if each.title == "Weak evidence"]
    assert rating in finding.reason


@pytest.mark.parametrize("rating", ["", "A1", "D4"])
def test_evidence_that_is_not_rated_weak(rating: str):
    assert found(check_support, "One.[@e1] Two.[@e3]", drawn=drawn(reliability=rating)) == []


def test_weak_evidence_beside_another_is_in_order():
    text = "One.[@e3][@e1] Two.[@r1][@e9][@r9] Three.[@e1]"
    assert found(check_support, text, drawn=drawn(reliability="E5")) == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_was_given_in_confidence_is_not_for_the_public(language: str):
    drawn = materials(evidence("s", in_confidence=True))
    public = kind(key="backgrounder")
    text = "It will shut.[@s] So it is.[@e1]"
    (finding,) = found(check_support, text, of=public, drawn=drawn, language=language)
    assert finding.title == "Not for the public"
    assert found(check_support, text, drawn=drawn, language=language) == []
    assert found(check_support, "So it is.[@e1]", of=public, drawn=drawn) == []
