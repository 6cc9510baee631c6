"""What is to be mended in a note, told at the terminal."""

import json
from dataclasses import replace

import pytest

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.note import Note
from briefing_app.opening import open_or_begin
from briefing_app.operations.check_note import look_over
from briefing_app.operations.page_layout import find_office
from briefing_app.operations.write_notes import save_note
from tests.builders import a_body


def notes_in(terminal):
    return json.loads(terminal("notes", "--json").out)


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
