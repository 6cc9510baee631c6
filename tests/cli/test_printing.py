"""Answers in lines and columns."""

import io
import json
import sys

from briefing_app.cli.printing import (
    as_json,
    complain,
    in_columns,
    in_lines,
    one_line,
    write_any_character,
)


def test_columns_stand_under_each_other(capsys):
    in_columns([("a", "long name", "x"), ("bcd", "n", ""), ("", "two\nlines", "y")])

    assert capsys.readouterr().out == "a    long name  x\nbcd  n\n     two lines  y\n"


def test_no_rows_print_nothing(capsys):
    in_columns([])
    in_lines([])

    assert capsys.readouterr().out == ""


def test_json_keeps_accents(capsys):
    as_json([{"title": "Été"}])

    out = capsys.readouterr().out
    assert "Été" in out
    assert json.loads(out) == [{"title": "Été"}]


def test_a_complaint_is_one_line_on_standard_error(capsys):
    complain("Two\nlines")

    assert capsys.readouterr() == ("", "Two lines\n")
    assert one_line(" a \n b ") == "a b"


def test_a_terminal_without_a_character_shows_a_stand_in(monkeypatch):
    narrow = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", narrow)

    write_any_character()
    in_lines(["Été"])
    narrow.flush()

    assert narrow.buffer.getvalue() == b"\\xc9t\\xe9\n"
