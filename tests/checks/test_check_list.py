"""All checks together: order, speed, and the finished notes that are delivered."""

from time import perf_counter

import pytest

from briefing_app.checks.case import Case, make_case
from briefing_app.checks.check_list import CHECKS, run_checks
from briefing_app.checks.finding import Severity
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.starter import Starter, load_starter
from briefing_app.shipped.writing_rules import load_rules
from tests.checks.case_builder import case, kind, note, rule, section

KINDS = {each.key: each for each in load_note_kinds()}


@pytest.fixture(scope="module")
def starter() -> Starter:
    return load_starter()


def delivered(starter: Starter, written: Note) -> Case:
    drawn = Materials(
        {item.id: item for item in starter.evidence},
        {item.id: item for item in starter.recommendations},
        {source.id: source for source in starter.sources},
        {block.id: block for block in starter.blocks},
    )
    return make_case(written, KINDS[written.kind], drawn, load_rules())


def test_every_check_is_there_once():
    assert len(set(CHECKS)) == len(CHECKS) == 29


def test_the_gravest_comes_first_then_the_order_of_reading():
    written = note(
        section("It is currently ???.", "background"),
        section("Recently, ??? came.\n\n| x |\n| TBC |", "next"),
    )
    findings = run_checks(case(written, of=kind(rule("summary"))))
    severities = [finding.severity for finding in findings]
    assert severities == sorted(severities, key=list(Severity).index)
    errors = [f.place.section for f in findings if f.severity is Severity.ERROR]
    first, second = (each.id for each in written.sections)
    assert errors == [None, first, second, second]


def test_an_empty_note_of_any_kind_can_be_checked():
    for each in KINDS.values():
        assert run_checks(case(note(), of=each))


def test_the_finished_notes_have_no_errors_and_few_warnings(starter: Starter):
    for written in starter.notes:
        findings = run_checks(delivered(starter, written))
        errors = [f for f in findings if f.severity is Severity.ERROR]
        warnings = [f for f in findings if f.severity is Severity.WARNING]
        assert errors == [], written.title
        assert len(warnings) <= 3, written.title


@pytest.mark.timed
def test_a_note_of_thirty_pages_is_checked_while_one_types(starter: Starter):
    longest = max(starter.notes, key=lambda each: each.words)
    sections = longest.sections * (30 * 450 // longest.words)
    big = Note(longest.id, longest.kind, longest.header, sections)
    began = perf_counter()
    run_checks(delivered(starter, big))
    assert perf_counter() - began < 1.5
    began = perf_counter()
    run_checks(delivered(starter, big))
    assert perf_counter() - began < 0.6
