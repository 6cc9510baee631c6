"""Kinds of notes at the terminal."""

import json
from pathlib import Path

from briefing_app.operations.keep_kinds import give_kind
from tests.cli.conftest import is_one_sentence

BROKEN = """key = "desk"
name = { en = "Desk note" }
"""


def test_the_kinds_are_listed_with_where_they_come_from(terminal):
    said = terminal("kinds")
    assert said.status == 0
    assert said.out.splitlines()[0].split() == [
        "memo_decision",
        "Delivered",
        "Memo",
        "for",
        "decision",
    ]


def test_a_program_can_read_the_list(terminal):
    kinds = json.loads(terminal("kinds", "--json").out)
    assert kinds[0]["sections"][:2] == ["summary", "issue"]
    assert kinds[0]["name"]["fr"] == "Note pour décision"


def test_a_broken_file_in_the_folder_is_told_beside_the_list(terminal, kinds_folder):
    (kinds_folder / "desk.toml").write_text(BROKEN, encoding="utf-8")
    said = terminal("kinds")
    assert said.status == 0
    assert said.err.startswith("desk.toml, line 2: “name” must be given in English and French")


def test_a_good_file_is_found_good(terminal, tmp_path: Path):
    path = give_kind(None, "qp_note", tmp_path / "mine.toml").value
    said = terminal("kinds", "check", path)
    assert said.status == 0
    assert said.out == "mine.toml: Question Period note, 5 sections. Nothing is wrong with it.\n"


def test_a_broken_file_is_told_with_its_line(terminal, tmp_path: Path):
    path = tmp_path / "desk.toml"
    path.write_text(BROKEN, encoding="utf-8")
    said = terminal("kinds", "check", path)
    assert said.status == 1
    assert is_one_sentence(said.err)
    assert said.err.startswith("desk.toml, line 2: ")
    fault = json.loads(terminal("kinds", "check", path, "--json").out)[0]["fault"]
    assert fault == said.err.strip()


def test_a_file_that_is_not_there_is_told(terminal, tmp_path: Path):
    said = terminal("kinds", "check", tmp_path / "none.toml")
    assert said.status == 1
    assert said.err == "none.toml cannot be read as text.\n"


def test_nothing_to_look_over_is_told(terminal):
    said = terminal("kinds", "check")
    assert said.status == 2
    assert is_one_sentence(said.err)
