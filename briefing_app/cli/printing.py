"""How the terminal puts answers into lines, or into JSON for programs."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from io import TextIOWrapper

_COLUMN = "  "


def wants_json(words: Namespace) -> bool:
    return bool(getattr(words, "json", False))


def as_json(answer: object) -> None:
    print(json.dumps(answer, ensure_ascii=False, indent=2))


def in_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def in_columns(rows: Iterable[tuple[str, ...]]) -> None:
    """All columns but the last are as wide as their widest word."""
    table = [tuple(one_line(cell) for cell in row) for row in rows]
    if not table:
        return
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print(_COLUMN.join(padded).rstrip())


def one_line(words: str) -> str:
    return " ".join(words.split())


def complain(sentence: str) -> None:
    print(one_line(sentence), file=sys.stderr)


def write_any_character() -> None:
    """A terminal that lacks a character shows a stand-in instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
