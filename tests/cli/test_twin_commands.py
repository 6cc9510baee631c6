"""Twins at the terminal."""

import json

from tests.cli.conftest import is_one_sentence

NUMBER = "IRP-0417-26"


def test_a_twin_is_made_compared_and_said_to_be_level(terminal):
    answer = terminal("twin", NUMBER)
    assert answer.status == 2
    assert is_one_sentence(answer.err)
    made = terminal("twin", NUMBER, "--make", "--json")
    told = json.loads(made.out)
    assert (made.status, told["translation"], told["level"]) == (1, True, False)
    assert {each["stand"] for each in told["signs"]} == {"untranslated"}
    original = terminal("twin", told["twin"])
    assert original.status == 0
    assert "The two are level." in original.out
    assert terminal("twin", told["note"]).status == 1
    assert terminal("twin", told["note"], "--level").status == 0
    again = terminal("twin", told["note"], "--make")
    assert again.status == 2
    assert is_one_sentence(again.err)


def test_the_number_that_twins_share_names_the_original(terminal):
    told = json.loads(terminal("twin", NUMBER, "--make", "--json").out)
    assert json.loads(terminal("twin", NUMBER, "--json").out)["note"] == told["twin"]


def test_both_languages_go_into_one_file(terminal, tmp_path):
    out = tmp_path / "both.md"
    answer = terminal("export", NUMBER, out, "--bilingual")
    assert answer.status == 2
    assert not out.exists()
    told = json.loads(terminal("twin", NUMBER, "--make", "--json").out)
    answer = terminal("export", told["twin"], out, "--bilingual")
    assert answer.status in (0, 1)
    assert "not level" in answer.err
    assert "Le français suit l\u2019anglais." in out.read_text("utf-8")
