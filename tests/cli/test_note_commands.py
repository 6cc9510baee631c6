"""Notes at the terminal: listed, found by a word of theirs, checked, exported."""

import json
from dataclasses import replace

import pytest

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note
from briefing_app.opening import open_or_begin
from briefing_app.operations.check_note import look_over
from briefing_app.operations.page_layout import find_office
from briefing_app.operations.write_notes import create_note, save_note
from tests.builders import a_body


@pytest.fixture
def empty_note(terminal) -> Note:
    """A new memorandum with nothing in it, which cannot leave like that."""
    opened = open_or_begin(terminal.workspace).workspace
    try:
        return create_note(opened, "memo_decision", "en").value.note
    finally:
        opened.close()


def notes_in(terminal):
    return json.loads(terminal("notes", "--json").out)


def test_notes_are_listed_with_number_and_title(terminal):
    lines = terminal("notes").out.splitlines()

    assert len(lines) == len(notes_in(terminal)) == 5
    assert any("IRP-0417-26" in line and "National Action Plan" in line for line in lines)
    assert len(terminal("notes", "mexico").out.splitlines()) >= 1


def test_notes_as_json_carry_their_identity(terminal):
    for row in notes_in(terminal):
        assert len(NoteId(row["id"])) == 32
        assert {"title", "kind", "state", "language", "number", "words", "changed_on"} <= set(row)


@pytest.mark.parametrize("named", ["IRP-0417-26", "irp-0417-26", "the case for", "Case FOR a"])
def test_a_note_is_found_by_number_and_by_part_of_its_title(terminal, named):
    answer = terminal("check", named, "--json")

    assert answer.status in (0, 1)
    assert answer.err == ""


def test_a_note_is_found_by_its_identity_or_its_beginning(terminal):
    first = notes_in(terminal)[0]["id"]

    assert terminal("check", first).status in (0, 1)
    assert terminal("check", first[:6]).status in (0, 1)


def test_a_part_that_several_titles_have_is_refused_with_their_names(terminal):
    answer = terminal("check", "for")

    assert (answer.status, answer.out) == (2, "")
    assert "“for” fits" in answer.err
    assert "National Action Plan" in answer.err


def test_a_note_that_is_not_there_is_refused(terminal):
    for command in (["check", "nowhere"], ["export", "nowhere", "out.docx"], ["check", ""]):
        answer = terminal(*command)

        assert (answer.status, answer.out) == (2, "")
        assert answer.err.startswith("No note is called")


def test_the_finished_notes_have_nothing_that_blocks(terminal):
    for row in notes_in(terminal):
        assert terminal("check", row["id"]).status == 0


def test_findings_say_where_and_why_and_block(terminal, empty_note):
    answer = terminal("check", empty_note.id)

    assert answer.status == 1
    assert "Blocking" in answer.out
    assert answer.err == ""


def test_findings_as_json_have_a_place(terminal, empty_note):
    answer = terminal("check", empty_note.id, "--json")

    assert answer.status == 1
    findings = json.loads(answer.out)
    assert any(finding["severity"] == "error" for finding in findings)
    assert {"check", "title", "reason", "where", "section", "paragraph", "field"} <= set(
        findings[0]
    )


def test_a_note_without_findings_says_so(terminal):
    clean = [
        row for row in notes_in(terminal) if terminal("check", row["id"], "--json").out == "[]\n"
    ]

    for row in clean:
        first, *counted = terminal("check", row["id"]).out.splitlines()
        assert first == "Nothing was found."
        assert [line.split()[0] for line in counted] == ["Reads", "11", "0"]


def test_a_note_is_exported_and_its_path_printed(terminal, tmp_path):
    out = tmp_path / "note.docx"

    answer = terminal("export", "IRP-0417-26", out, "--citations", "annex", "--copy", "final")

    assert (answer.status, answer.out.splitlines()[0], answer.err) == (0, str(out), "")
    assert out.read_bytes().startswith(b"PK")


def test_an_export_with_blocking_findings_is_written_and_says_so(terminal, tmp_path, empty_note):
    out = tmp_path / "note.docx"

    answer = terminal("export", empty_note.id, out)

    assert (answer.status, answer.out.splitlines()[0]) == (1, str(out))
    assert "speak" in answer.err
    assert out.is_file()


def test_an_export_that_cannot_be_written_leaves_nothing(terminal, tmp_path):
    answer = terminal("export", "IRP-0417-26", tmp_path / "no" / "such" / "folder" / "note.docx")

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert list(tmp_path.glob("**/*.docx")) == []


def test_an_unusable_template_is_refused(terminal, tmp_path):
    template = tmp_path / "t.docx"
    template.write_text("no Word file")

    answer = terminal("export", "IRP-0417-26", tmp_path / "o.docx", "--template", template)

    assert (answer.status, answer.out) == (2, "")
    assert not (tmp_path / "o.docx").exists()


def test_the_notes_stay_as_they_were(terminal, tmp_path):
    before = terminal.workspace.read_bytes()

    terminal("export", "IRP-0417-26", tmp_path / "note.docx")
    terminal("check", "IRP-0417-26")
    terminal("notes")

    assert terminal.workspace.read_bytes() == before


@pytest.fixture
def accepting_note(terminal, empty_note) -> Note:
    """The empty memorandum, with a reason for everything that speaks against sending it."""
    opened = open_or_begin(terminal.workspace).workspace
    try:
        found = look_over(opened, empty_note).value.open
        reasons = tuple(
            Acceptance(each.check, each.key, "A form to fill in", "Ana", "2026-01-02T03:04:05")
            for each in found
        )
        note = replace(empty_note, accepted=reasons)
        save_note(opened, note)
        return note
    finally:
        opened.close()


def test_what_was_accepted_is_printed_with_its_reason_and_blocks_nothing(terminal, accepting_note):
    answer = terminal("check", accepting_note.id)
    assert answer.status == 0
    assert "Accepted" in answer.out
    assert "A form to fill in (Ana, 2026-01-02)" in answer.out


def test_what_was_accepted_is_told_to_programs_and_at_export(terminal, accepting_note, tmp_path):
    findings = json.loads(terminal("check", accepting_note.id, "--json").out)
    assert findings
    assert {each["accepted"]["reason"] for each in findings} == {"A form to fill in"}
    answer = terminal("export", accepting_note.id, str(tmp_path / "note.docx"))
    assert answer.status == 0
    assert "accepted with a reason" in answer.err


@pytest.fixture
def long_drawn_note(terminal, empty_note) -> Note:
    """Few words on many lines: over its pages, far below the words that stand for them."""
    opened = open_or_begin(terminal.workspace).workspace
    try:
        first, *others = empty_note.sections
        lines = tuple(a_body("One line.")[0] for _each in range(120))
        note = replace(empty_note, sections=(replace(first, body=lines), *others))
        save_note(opened, note)
        return note
    finally:
        opened.close()


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed here")
def test_pages_are_laid_out_and_counted_where_that_is_asked_for(terminal, long_drawn_note):
    def told(*wish):
        report = json.loads(terminal("check", long_drawn_note.id, *wish, "--json").out)
        return [line["title"] for line in report if line["check"] == "LEN"]

    assert not any("page" in title for title in told())
    assert any("over the limit" in title and "page" in title for title in told("--pages"))
