"""Faults in data files are told with the file's name and the line."""

from enum import Enum
from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.template import Named
from briefing_app.shipped.toml_file import Entry, read_toml


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


def entry_of(tmp_path: Path, text: str) -> Entry:
    path = tmp_path / "colours.toml"
    path.write_text(text, encoding="utf-8")
    return read_toml(path)


def test_values_are_read_as_what_they_are(tmp_path: Path):
    entry = entry_of(
        tmp_path,
        'word = "one"\ncount = 3\nyes = true\nmany = ["a", "b"]\ncolour = "blue"\n'
        'name = { en = "A", fr = "B" }\nnames = [{ en = "C", fr = "D" }]\n',
    )
    assert entry.text("word") == "one"
    assert entry.number("count") == 3
    assert entry.flag("yes", otherwise=False)
    assert entry.texts("many") == ("a", "b")
    assert entry.choice("colour", Colour) is Colour.BLUE
    assert entry.named("name") == Named("A", "B")
    assert entry.all_named("names") == (Named("C", "D"),)


def test_what_is_left_out_takes_its_usual_value(tmp_path: Path):
    entry = entry_of(tmp_path, "")
    assert entry.text("word", "usual") == "usual"
    assert entry.number("count", 7) == 7
    assert not entry.flag("yes", otherwise=False)
    assert entry.texts("many") == ()
    assert entry.choice("colour", Colour, "red") is Colour.RED
    assert entry.named("name", optional=True) == Named("", "")
    assert entry.all_named("names") == ()
    assert entry.entry("table") is None
    assert entry.entries("tables") == ()


def test_tables_in_a_list_know_their_own_lines(tmp_path: Path):
    entry = entry_of(tmp_path, '[[thing]]\na = 1\n\n[[thing]]\na = 2\n[[thing.part]]\nb = "x"\n')
    first, second = entry.entries("thing")
    assert (first.line, second.line) == (1, 4)
    assert second.entries("part")[0].line == 6


def test_tables_written_in_one_line_are_read_too(tmp_path: Path):
    entry = entry_of(tmp_path, "thing = [{ a = 1 }, { a = 2 }]\n")
    assert [part.number("a") for part in entry.entries("thing")] == [1, 2]


def test_a_table_inside_knows_its_line(tmp_path: Path):
    entry = entry_of(tmp_path, "a = 1\n\n[place]\nstart = 4\n")
    place = entry.entry("place")
    assert place is not None
    assert (place.line, place.number("start")) == (3, 4)


@pytest.mark.parametrize(
    ("text", "ask", "sentence"),
    [
        ("a = 1\nword = 2\n", lambda e: e.text("word"), "line 2: “word” must be words"),
        ("a = 1\n", lambda e: e.text("word"), "line 1: “word” must be words"),
        ('count = "x"', lambda e: e.number("count"), "“count” must be a whole number"),
        ("count = true", lambda e: e.number("count"), "“count” must be a whole number"),
        ("count = -1", lambda e: e.number("count"), "“count” must be a whole number"),
        ("yes = 1", lambda e: e.flag("yes", otherwise=True), "“yes” must be true or false"),
        ("many = [1]", lambda e: e.texts("many"), "“many” must be a list of words"),
        ('many = "x"', lambda e: e.texts("many"), "“many” must be a list of words"),
        ('colour = "x"', lambda e: e.choice("colour", Colour), "one of these: red, blue"),
        ('name = "x"', lambda e: e.named("name"), "“name” must be given in English and French"),
        ('name = { en = "x" }', lambda e: e.named("name"), "“name” must be given in English"),
        ('name = { en = "x", fr = 1 }', lambda e: e.named("name"), "“name” must be given in"),
        ('names = "x"', lambda e: e.all_named("names"), "“names” must be given in English"),
        ("table = 1", lambda e: e.entry("table"), "“table” must be a table"),
        ("tables = 1", lambda e: e.entries("tables"), "“tables” must be a list of tables"),
        ("tables = [1]", lambda e: e.entries("tables"), "“tables” must be a list of tables"),
        ("a = 1\nb = 2\n", lambda e: e.know_only("a"), "line 2: “b” is not known here"),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(tmp_path: Path, text: str, ask, sentence: str):
    entry = entry_of(tmp_path, text)
    with pytest.raises(CannotRead) as told:
        ask(entry)
    assert told.value.sentence.startswith("colours.toml, line ")
    assert sentence in told.value.sentence


def test_a_fault_in_one_table_is_not_looked_for_in_the_next(tmp_path: Path):
    entry = entry_of(tmp_path, "[[thing]]\na = 1\n[[thing]]\nword = 2\n")
    with pytest.raises(CannotRead, match="line 1: “word”"):
        entry.entries("thing")[0].text("word")


def test_a_file_that_is_no_toml_says_from_which_line(tmp_path: Path):
    with pytest.raises(CannotRead, match="line 2: “=” was expected"):
        entry_of(tmp_path, "a = 1\nb b b\n")


def test_a_file_that_ends_too_early_names_its_last_line(tmp_path: Path):
    with pytest.raises(CannotRead, match="line 2: a text is not closed"):
        entry_of(tmp_path, 'a = 1\nb = """never closed')


def test_a_file_that_is_no_text_says_so(tmp_path: Path):
    path = tmp_path / "broken.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CannotRead, match=r"broken\.toml cannot be read as text"):
        read_toml(path)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('a = 1\nb = "x\nc = 3\n', 2, "a text is not closed"),
        ("a = 1\nb = x\n", 2, "straight quotation marks"),
        ("[[section]\n", 1, "“]]” was expected"),
        ("[section\nb = 1\n", 1, "“]” was expected"),
        ("a = [1\nb = 2\n", 2, "the list is not closed"),
        ('a = {en = "x"\n', 1, "was expected at the end of the line"),
        ('a = {en = "x", en = "y"}\n', 1, "the same name stands twice"),
        ('a = {en = "x",\n fr = "y"}\n', 1, "is on one line"),
        ("a = 1\na = 2\n", 2, "a second time"),
        ("[s]\n[s]\n", 2, "heading is there a second time"),
        ('a = "C:\\q"\n', 1, "a backslash"),
        ("a = 1 b\n", 1, "the line goes on"),
        ("= 3\n", 1, "a name followed by"),
    ],
)
def test_what_was_expected_is_told_in_words(tmp_path: Path, text: str, line: int, words: str):
    path = tmp_path / "odd.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CannotRead) as told:
        read_toml(path)
    assert told.value.sentence.startswith(f"odd.toml, line {line}: ")
    assert words in told.value.sentence
