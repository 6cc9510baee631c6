"""A note is looked over beside what the workspace holds."""

from dataclasses import replace

from briefing_app.checks.finding import Severity
from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.changes import Changes
from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId, new_id
from briefing_app.domain.note import Note
from briefing_app.domain.template import new_note
from briefing_app.operations.check_note import check_note, look_over
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.storage.workspace import Workspace


def empty_note() -> Note:
    kind = next(kind for kind in load_note_kinds() if kind.key == "qp_note")
    return new_note(kind, "en")


def test_an_empty_note_blocks_until_it_is_written(workspace: Workspace):
    outcome = check_note(workspace, empty_note())
    titles = {finding.title for finding in outcome.value}
    assert {"To is empty", "Number is empty", "Suggested response is empty"} <= titles
    assert outcome.value[0].severity is Severity.ERROR
    assert outcome.changes == Changes()


def test_a_number_that_another_note_has_is_told(workspace: Workspace):
    header = Header(number="QP-0001-26")
    first = replace(empty_note(), header=header)
    second = replace(first, id=NoteId(new_id()))
    with workspace.writing() as shelves:
        shelves.notes.save(first)
        shelves.notes.save(second)
    titles = [finding.title for finding in check_note(workspace, first).value]
    assert "The number is taken" in titles


def test_its_own_number_is_not_taken(workspace: Workspace):
    note = replace(empty_note(), header=Header(number="QP-0001-26"))
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    titles = [finding.title for finding in check_note(workspace, note).value]
    assert "The number is taken" not in titles


def test_a_kind_that_has_gone_asks_for_nothing(workspace: Workspace):
    note = Note(NoteId(new_id()), "kind_of_yesterday")
    assert check_note(workspace, note).value == ()


def test_what_was_accepted_with_a_reason_is_apart_and_no_longer_open(workspace: Workspace):
    note = empty_note()
    found = look_over(workspace, note).value
    first = found.open[0]
    reason = Acceptance(first.check, first.key, "It comes with the docket", "Ana")
    accepting = replace(note, accepted=(reason,))
    report = look_over(workspace, accepting).value
    assert [each.acceptance for each in report.accepted] == [reason]
    assert len(report.blocking) == len(found.blocking) - 1
    assert check_note(workspace, accepting).value == report.open
