"""NEXT: consultations before approval."""

from dataclasses import replace

import pytest

from briefing_app.checks.consultations_done import check_consultations
from briefing_app.checks.finding import Finding
from briefing_app.domain.note import NoteState
from briefing_app.domain.route import Consultation, Position, Route
from tests.checks.case_builder import HEADER, case, kind, note

TODAY = "2026-11-10"


def findings(
    *asked: Consultation, state: NoteState = NoteState.IN_REVIEW, named: str = "", language="en"
) -> list[Finding]:
    header = replace(HEADER, consultations=named)
    written = note("x", state=state, header=header, language=language)
    asked_of = case(written, kind(fields=("consultations",)))
    return list(check_consultations(replace(asked_of, route=Route("", asked), today=TODAY)))


def asked(due: str, position: Position = Position.WAITING) -> Consultation:
    return Consultation("Legal services", due=due, position=position)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nobody_consulted_is_told_once_the_note_is_on_its_way(language: str):
    (finding,) = findings(language=language)
    assert finding.title == "No consultations"
    (finding,) = findings(state=NoteState.APPROVED, language=language)
    assert finding.place.field == "consultations"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_overdue_answer_is_told(language: str):
    (finding,) = findings(asked("2026-11-09"), language=language)
    assert finding.reason == "Legal services was to answer by November 9, 2026."


@pytest.mark.parametrize(
    "consultation",
    [
        asked("2026-11-10"),
        asked("2026-11-09", Position.CONCURS),
        asked("2026-11-09", Position.NO_RESPONSE),
        asked(""),
    ],
)
def test_an_answer_in_time_is_no_fault(consultation: Consultation):
    assert findings(consultation) == []


def test_a_note_that_is_being_written_is_left_alone():
    assert findings(state=NoteState.DRAFTING) == []


def test_units_named_in_the_header_are_consultations_too():
    assert findings(named="Legal services") == []


def test_nothing_is_said_where_the_route_is_not_known():
    written = note("x", state=NoteState.IN_REVIEW)
    assert list(check_consultations(case(written, kind(fields=("consultations",))))) == []
