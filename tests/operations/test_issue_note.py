"""What was issued is frozen: file, words, what they stand on, and the report, with a hash."""

import sqlite3
import zlib
from dataclasses import replace

import pytest

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.ceiling import ceiling_of
from briefing_app.domain.errors import CannotWrite, NotAllowed, NotFound
from briefing_app.domain.header import Header
from briefing_app.domain.issue import canonical, hash_of
from briefing_app.domain.marking import parse_marking
from briefing_app.domain.note import NoteState
from briefing_app.domain.query import Query
from briefing_app.operations.check_note import look_over
from briefing_app.operations.issue_note import (
    IssueWish,
    issue_note,
    issue_of,
    issued_record,
    save_issued_file,
)
from briefing_app.operations.keep_workspace import add_starter, verify
from briefing_app.operations.move_note import move_note, note_standing
from briefing_app.operations.write_notes import (
    copy_note,
    list_notes,
    note_versions,
    open_note,
    save_note,
    version_note,
)
from briefing_app.storage.workspace import open_workspace
from tests.builders import a_note, a_section

WISH = IssueWish("Points.docx")


def note_of(workspace, note):
    return open_note(workspace, note).value.note


@pytest.fixture
def draft(workspace):
    """The talking points of the starter: nothing in them blocks."""
    add_starter(workspace)
    rows = list_notes(workspace, Query()).value
    return next(row.id for row in rows if row.kind == "talking_points")


@pytest.fixture
def issued(workspace, draft):
    move_note(workspace, draft, NoteState.APPROVED)
    return issue_note(workspace, draft, WISH).value


def test_an_issue_is_found_by_its_note_with_its_record(workspace, issued, draft):
    row, record = issue_of(workspace, draft).value
    assert row == issued
    assert hash_of(canonical(record)) == row.hash
    other = next(row.id for row in list_notes(workspace, Query()).value if row.id != draft)
    assert issue_of(workspace, other).value is None


def test_a_note_in_drafting_is_not_issued(workspace, draft):
    with pytest.raises(NotAllowed, match="cannot go to “Issued”"):
        issue_note(workspace, draft, WISH)


def test_a_blocking_finding_keeps_a_note_from_being_issued(workspace):
    note = a_note(a_section("Words"), kind="talking_points", header=Header())
    save_note(workspace, note)
    move_note(workspace, note.id, NoteState.APPROVED)
    with pytest.raises(NotAllowed, match="block"):
        issue_note(workspace, note.id, WISH)
    assert note_standing(workspace, note.id).value.state is NoteState.APPROVED
    assert note_standing(workspace, note.id).value.issue is None


def refused(workspace, draft, note, wish=WISH):
    save_note(workspace, note)
    move_note(workspace, draft, NoteState.APPROVED)
    with pytest.raises(NotAllowed) as refusal:
        issue_note(workspace, draft, wish)
    assert note_of(workspace, draft).state is NoteState.APPROVED
    return str(refusal.value)


def test_a_file_that_breaks_a_rule_is_not_frozen(workspace, draft):
    note = note_of(workspace, draft)
    note = replace(note, header=replace(note.header, subject_en="Points", subject_fr="Points"))
    said = refused(workspace, draft, note)
    assert said.startswith("The file does not hold to 1 rule, so the note is not issued.")


def test_what_was_accepted_in_the_note_is_not_held_against_its_file(workspace, draft):
    note = note_of(workspace, draft)
    deep = tuple(replace(section, level=3) for section in note.sections)
    note = replace(note, sections=deep)
    (blocking,) = look_over(workspace, note).value.blocking
    reason = Acceptance(blocking.check, blocking.key, "The house style of the round table")
    save_note(workspace, replace(note, accepted=(reason,)))
    move_note(workspace, draft, NoteState.APPROVED)
    assert issue_note(workspace, draft, WISH).value.file_name == "Points.docx"


def test_an_issue_keeps_words_evidence_blocks_and_the_report(workspace, draft, issued):
    note = note_of(workspace, draft)
    record = issued_record(workspace, issued.id).value
    assert record.note == replace(note, state=NoteState.APPROVED)
    assert {each.id for each in record.drawn_on.evidence} <= {c.target for c in note.citations()}
    assert record.drawn_on.evidence
    assert [each.id for each in record.drawn_on.blocks] == [each.block for each in note.placed]
    assert (record.issued_by, record.file_name) == ("An Officer", "Points.docx")
    assert issued.hash == hash_of(canonical(record))


def test_the_issued_file_is_written_byte_for_byte(workspace, issued, tmp_path):
    path = save_issued_file(workspace, issued.id, tmp_path / "out.docx").value
    assert hash_of(path.read_bytes()) == issued.file_hash


def test_the_issued_file_does_not_replace_the_workspace(workspace, issued):
    with pytest.raises(CannotWrite):
        save_issued_file(workspace, issued.id, workspace.path)


def test_the_words_that_were_issued_are_a_version_too(workspace, draft, issued):
    newest = note_versions(workspace, draft).value[0]
    assert (newest.id, newest.milestone) == (issued.version, "issue")
    assert version_note(workspace, newest.id).value.title == note_of(workspace, draft).title


def test_an_issued_note_cannot_change(workspace, draft, issued):
    opened = open_note(workspace, draft).value
    assert opened.closed
    with pytest.raises(NotAllowed, match="new note from this one"):
        save_note(workspace, replace(opened.note, sections=(a_section("Other words"),)))
    assert note_of(workspace, draft) == opened.note


def test_a_withdrawn_note_keeps_everything_and_goes_nowhere_else(workspace, draft, issued):
    standing = move_note(workspace, draft, NoteState.WITHDRAWN, "A figure was wrong").value
    assert standing.issue == issued
    assert standing.onward == ()
    assert standing.last_move.remark == "A figure was wrong"
    with pytest.raises(NotAllowed, match="last state"):
        move_note(workspace, draft, NoteState.DRAFTING)
    with pytest.raises(NotAllowed):
        save_note(workspace, replace(note_of(workspace, draft), sections=()))
    assert verify(workspace).value.problems == ()


def test_a_new_note_grows_from_an_issued_one(workspace, draft, issued):
    copy = copy_note(workspace, draft).value
    grown = note_standing(workspace, copy).value
    assert grown.state is NoteState.DRAFTING
    assert grown.ancestor == (draft, note_of(workspace, draft).title)
    assert note_standing(workspace, draft).value.descendants[0][0] == copy


def test_a_sound_issue_is_proved(workspace, issued):
    verdict = verify(workspace).value
    assert verdict.problems == ()
    assert verdict.checked["issues"] == 1


def tampered(workspace, statement, *values):
    path = workspace.path
    workspace.close()
    with sqlite3.connect(path) as connection:
        connection.execute(statement, values)
    connection.close()
    again = open_workspace(path)
    try:
        return verify(again).value.problems
    finally:
        again.close()


def test_another_file_in_its_place_is_found(workspace, issued):
    problems = tampered(workspace, "update issues set content = ?", zlib.compress(b"other"))
    assert problems == ("The file Points.docx is not the one that was issued.",)


def test_a_damaged_file_is_found(workspace, issued):
    problems = tampered(workspace, "update issues set content = ?", b"not pressed")
    assert problems == ("The file Points.docx is not the one that was issued.",)


def test_a_record_that_was_touched_is_found(workspace, issued):
    problems = tampered(workspace, "update issues set record = record || ' '")
    assert problems == ("The record of Points.docx is not the one that was issued.",)


def test_words_that_were_changed_behind_its_back_are_found(workspace, issued):
    changed = "update notes set form = replace(form, 'egional', 'ational') where id = ?"
    problems = tampered(workspace, changed, issued.note)
    assert problems == ("The note of Points.docx is not as it was issued.",)


def test_a_note_above_the_ceiling_of_the_installation_is_not_issued(workspace, draft):
    move_note(workspace, draft, NoteState.APPROVED)
    save_note(workspace, replace(note_of(workspace, draft), marking=parse_marking("C", "")))
    workspace.ceiling = ceiling_of("PROTECTED B")
    with pytest.raises(NotAllowed, match="may hold PROTECTED B at most"):
        issue_note(workspace, draft, WISH)


def test_the_sources_are_cited_in_the_style_that_was_asked_for(workspace, draft):
    move_note(workspace, draft, NoteState.APPROVED)
    with pytest.raises(NotFound, match="no citation style called odd"):
        issue_note(workspace, draft, replace(WISH, style="odd"))
    assert issue_note(workspace, draft, replace(WISH, style="chicago-notes")).value.file_name
