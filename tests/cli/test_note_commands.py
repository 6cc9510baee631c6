"""Notes at the terminal: listed, found by a word of theirs, checked, exported."""

import json

import pytest

from briefing_app.domain.ids import NoteId


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
