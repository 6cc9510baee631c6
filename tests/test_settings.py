"""Preferences: kept safely, and never a reason not to start."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.settings import (
    UNREADABLE,
    Settings,
    read_installation,
    read_own_words,
    read_settings,
    write_own_words,
    write_settings,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def keep(path: Path, words: str) -> Path:
    path.parent.mkdir()
    path.write_text(words, encoding="utf-8")
    return path


def test_what_was_written_is_read_again(path: Path):
    settings = Settings(language="fr", appearance="dark", scale_percent=150, officer="É. Côté")
    write_settings(settings, path)
    assert read_settings(path) == settings


def test_writing_leaves_no_second_file_behind(path: Path):
    write_settings(Settings(), path)
    write_settings(Settings(officer="A. Roy"), path)
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_nothing_kept_yet_gives_what_holds_at_first(path: Path):
    at_first = Settings(language="fr")
    assert read_settings(path, at_first) == at_first
    assert read_settings(path) == Settings()


@pytest.mark.parametrize("words", ["", "{", "[]", "7", '{"scale_percent": NaN}'])
def test_a_broken_file_gives_defaults_and_is_kept_beside(path: Path, words: str):
    keep(path, words)
    assert read_settings(path) == Settings()
    assert path.with_name("settings.json.broken").read_text("utf-8") == words
    assert not path.exists()


def test_bytes_that_are_no_text_count_as_broken(path: Path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00{")
    assert read_settings(path) == Settings()
    assert path.with_name("settings.json.broken").exists()


@pytest.mark.parametrize(
    "kept",
    [
        {"language": "de"},
        {"appearance": 3},
        {"scale_percent": "large"},
        {"scale_percent": True},
        {"letter_keys": 1},
        {"officer": None},
        {"autosave_seconds": []},
        {"from_a_newer_program": 1},
    ],
)
def test_a_value_that_makes_no_sense_falls_back_alone(path: Path, kept: dict[str, object]):
    keep(path, json.dumps({"unit": "Peace operations", **kept}))
    assert read_settings(path) == Settings(unit="Peace operations")


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ({"scale_percent": 5000}, Settings(scale_percent=200)),
        ({"scale_percent": 1}, Settings(scale_percent=75)),
        ({"autosave_seconds": 0}, Settings(autosave_seconds=0.2)),
        ({"autosave_seconds": 2}, Settings(autosave_seconds=0.8)),
    ],
)
def test_numbers_are_brought_within_their_limits(path: Path, kept: dict[str, int], read: Settings):
    assert read_settings(keep(path, json.dumps(kept))) == read


def test_a_place_that_cannot_be_read_gives_defaults(tmp_path: Path):
    assert read_settings(tmp_path) == Settings()


def test_a_change_gives_new_settings():
    before = Settings()
    assert replace(before, scale_percent=125) != before


def test_own_words_are_a_line_each_and_sorted_as_one_reads(path: Path):
    write_own_words(frozenset({"Ménaka", "gao", "Kidal"}), path)

    assert path.read_text(encoding="utf-8") == "gao\nKidal\nMénaka\n"
    assert read_own_words(path) == {"Ménaka", "gao", "Kidal"}


def test_a_list_that_was_edited_elsewhere_is_read_without_its_blanks(path: Path):
    keep(path, "\ufeff Gao \n\nKidal\n")

    assert read_own_words(path) == {"Gao", "Kidal"}
    assert read_own_words(path.with_name("none.txt")) == frozenset()


def test_without_an_administrators_file_protected_b_is_the_highest(path: Path):
    assert read_installation(path).marking_ceiling == "PROTECTED B"
    assert Settings().marking_ceiling == ""


@pytest.mark.parametrize(
    ("words", "ceiling"), [('{"other": 1}', "PROTECTED B"), ('{"marking_ceiling": ""}', "")]
)
def test_only_an_administrator_can_say_that_there_is_no_limit(path: Path, words: str, ceiling: str):
    assert read_installation(keep(path, words)).marking_ceiling == ceiling


def test_the_administrator_sets_the_highest_marking(path: Path):
    kept = keep(path, '{"marking_ceiling": "PROTECTED A", "other": 1}')
    assert read_installation(kept).marking_ceiling == "PROTECTED A"


@pytest.mark.parametrize("words", ["{", "[]", '{"marking_ceiling": 2}'])
def test_a_broken_administrators_file_is_no_permission(path: Path, words: str):
    assert read_installation(keep(path, words)) == UNREADABLE
