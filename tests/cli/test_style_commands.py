"""Citation styles at the terminal."""

import json
from pathlib import Path

import citeproc

from tests.cli.conftest import is_one_sentence

HARVARD = Path(citeproc.STYLES_PATH) / "harvard-cite-them-right.csl"


def test_the_styles_are_listed_with_the_usual_one(terminal):
    said = terminal("styles")
    assert said.status == 0
    assert said.out.splitlines()[0].split() == [
        "government-notes",
        "Delivered",
        "Government",
        "notes",
        "usual",
    ]


def test_a_program_can_read_the_list(terminal):
    styles = json.loads(terminal("styles", "--json").out)
    assert [each["key"] for each in styles if each["usual"]] == ["government-notes"]
    assert {each["key"]: each["in_text"] for each in styles}["author-date"]


def test_a_style_is_added_and_listed(terminal, styles_folder):
    assert terminal("styles", "add", HARVARD).out == f"{HARVARD.stem}\n"
    assert HARVARD.stem in terminal("styles").out


def test_a_broken_style_is_told_with_its_line(terminal, styles_folder):
    broken = styles_folder / "broken.csl"
    broken.write_text("<style")
    said = terminal("styles", "check", HARVARD, broken)
    assert said.status == 1
    assert "Nothing is wrong with it." in said.out
    assert "broken.csl is not a citation style" in said.err
    assert "Line 1" in said.err
    assert "broken.csl" in terminal("styles").err


def test_without_a_file_nothing_can_be_looked_over(terminal):
    said = terminal("styles", "check")
    assert said.status == 2
    assert is_one_sentence(said.err)


def test_an_unknown_style_is_refused_before_anything_is_written(terminal, starter, tmp_path):
    out = tmp_path / "note.docx"
    said = terminal("export", "The case for", out, "--style", "nowhere")
    assert said.status == 2
    assert is_one_sentence(said.err)
    assert not out.exists()
