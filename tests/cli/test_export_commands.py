"""Notes written as files from the terminal."""

import json

from tests.cli.conftest import is_one_sentence


def test_the_ending_tells_the_form_and_the_file_is_read_again(terminal, tmp_path):
    out = tmp_path / "note.md"
    answer = terminal("export", "IRP-0417-26", out)
    assert answer.status == 0
    assert answer.out.splitlines() == [str(out), "Read again: 1 rule for the file holds."]
    assert out.read_text("utf-8").count("[^1]") == 2


def test_each_rule_is_told_where_that_is_asked(terminal, tmp_path):
    answer = terminal("export", "IRP-0417-26", tmp_path / "note.docx", "--rules")
    rules = answer.out.splitlines()[2:]
    assert len(rules) == 18
    assert all(line.startswith("holds  ") for line in rules)


def test_an_ending_that_tells_nothing_needs_the_form_named(terminal, tmp_path):
    answer = terminal("export", "IRP-0417-26", tmp_path / "note.txt")
    assert answer.status == 2
    assert is_one_sentence(answer.err)
    assert ".docx, .pdf, .md" in answer.err


def test_a_form_that_the_ending_denies_is_refused(terminal, tmp_path):
    answer = terminal("export", "IRP-0417-26", tmp_path / "note.md", "--form", "word")
    assert answer.status == 2
    assert ".docx" in answer.err
    assert not list(tmp_path.glob("note*"))


def test_programs_are_told_what_the_file_is_found_to_be(terminal, tmp_path):
    out = tmp_path / "note.docx"
    answer = terminal("export", "IRP-0417-26", out, "--json")
    told = json.loads(answer.out)
    assert (told["path"], told["form"], told["file_findings"]) == (str(out), "word", [])
    assert told["rules_holding"] == len(told["rules"]) == 18
    assert all(rule["holds"] for rule in told["rules"])


def test_a_file_that_exists_is_replaced_only_when_that_is_said(terminal, tmp_path):
    out = tmp_path / "note.md"
    out.write_text("of somebody else", encoding="utf-8")
    answer = terminal("export", "IRP-0417-26", out)
    assert answer.status == 2
    assert "--replace" in answer.err
    assert out.read_text("utf-8") == "of somebody else"
    assert terminal("export", "IRP-0417-26", out, "--replace").status == 0
    assert out.read_text("utf-8") != "of somebody else"


def test_annexes_go_behind_the_note_and_one_without_matter_is_told(terminal, tmp_path):
    out = tmp_path / "note.md"
    answer = terminal("export", "IRP-0417-26", out, "--annex", "evidence", "--annex", "options")
    assert answer.status == 0
    assert answer.err.splitlines()[0] == "The note has nothing for the annex “options”."
    assert "## Annex B: Evidence table" in out.read_text("utf-8")
