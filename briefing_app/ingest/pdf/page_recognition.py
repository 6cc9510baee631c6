"""The words in the picture of a page, as the program Tesseract on this machine recognises them."""

import csv
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from statistics import median

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.language import _

SECONDS = 60
"""By the clock for one page, most of which take two; a page that takes longer counts as a picture
without text."""

_PROGRAM = "tesseract"
_LANGUAGES = ("eng", "fra")
_WORD = "5"
_PLACE = ("left", "top", "width", "height")
_DOUBTFUL = 60.0
_LARGER = 1.35
_MOSTLY = 0.3
_TURN = re.compile(rb"Rotate: (90|180|270)\b")


@dataclass(frozen=True, slots=True)
class Picture:
    """The grey points of a page, row by row; `scale` of them make up one of its points."""

    points: bytes
    width: int
    height: int
    scale: float


@dataclass(frozen=True, slots=True)
class Recognised:
    """The lines of a page; `doubtful` of its `words` are none that one can rely on."""

    lines: tuple[PdfLine, ...] = ()
    words: int = 0
    doubtful: int = 0

    @property
    def is_poor(self) -> bool:
        return self.doubtful > _MOSTLY * self.words


@dataclass(frozen=True, slots=True)
class _Word:
    line: tuple[str, ...]
    left: float
    top: float
    width: float
    height: float
    confidence: float
    text: str


@cache
def program() -> str:
    """Where it is installed; empty where it is not. What lies in the working folder is not it."""
    usual = Path(os.environ.get("PROGRAMFILES", "")) / "Tesseract-OCR" / "tesseract.exe"
    found = shutil.which(_PROGRAM) or (str(usual) if sys.platform == "win32" else "")
    path = Path(found).absolute() if found else None
    return str(path) if path and path.is_file() and path.parent != Path.cwd() else ""


@cache
def languages() -> str:
    """Those of ours it was installed with, in its words; empty where it has neither."""
    return "+".join(name for name in _LANGUAGES if name in installed())


@cache
def installed() -> frozenset[str]:
    """What it can tell: languages, and how a page lies."""
    return frozenset(_called("--list-langs").decode("utf-8", "replace").split())


def can_recognise() -> bool:
    return bool(program() and languages())


def refuse_without_program(name: str) -> None:
    if not can_recognise():
        raise CannotRead(
            _(
                "{name} holds pictures of pages, and the program Tesseract that could read them"
                " is not installed."
            ).format(name=name)
        )


def recognise(picture: Picture, number: int) -> Recognised:
    """The lines of the page with that number, in the order in which they are read."""
    resolution = str(round(72 * picture.scale))
    asked = ("stdin", "stdout", "-l", languages(), "--dpi", resolution, "tsv")
    told = _called(*asked, given=_as_file(picture)).decode("utf-8", "replace")
    return _understood(list(_words(told)), picture, number)


def turn_of(picture: Picture) -> int:
    """By how many degrees the page has to be turned to stand upright, as far as can be told."""
    told = _called("stdin", "stdout", "--psm", "0", given=_as_file(picture))
    match = _TURN.search(told)
    return int(match[1]) if match else 0


def _as_file(picture: Picture) -> bytes:
    return f"P5 {picture.width} {picture.height} 255\n".encode() + picture.points


def _called(*words: str, given: bytes = b"") -> bytes:
    """What it answers; nothing where it fails or takes too long."""
    quiet = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(  # noqa: S603  # the installed program, with words of our own
            [program(), *words],
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            timeout=SECONDS,
            creationflags=quiet,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout


def _words(told: str) -> Iterator[_Word]:
    rows = csv.DictReader(told.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    for row in rows:
        if row.get("level") == _WORD and (row.get("text") or "").strip():
            line = (row["block_num"], row["par_num"], row["line_num"])
            left, top, width, height = (float(row[name]) for name in _PLACE)
            yield _Word(line, left, top, width, height, float(row["conf"]), row["text"])


def _understood(words: list[_Word], picture: Picture, number: int) -> Recognised:
    heights = [max(word.height for word in line) for line in _lines(words)]
    usual = median(heights) if heights else 0.0
    lines = [_line(line, picture, usual, number) for line in _lines(words)]
    doubtful = sum(word.confidence < _DOUBTFUL for word in words)
    return Recognised(tuple(lines), len(words), doubtful)


def _lines(words: Iterable[_Word]) -> Iterator[list[_Word]]:
    for _key, line in groupby(words, key=lambda word: word.line):
        yield list(line)


def _line(words: list[_Word], picture: Picture, usual: float, number: int) -> PdfLine:
    """Pictures tell no sizes of letters: what is much higher than the rest counts as larger."""
    height = max(word.height for word in words)
    size = height if height > _LARGER * usual else usual
    bottom = median(word.top + word.height for word in words)
    return PdfLine(
        " ".join(word.text for word in words),
        min(word.left for word in words) / picture.scale,
        max(word.left + word.width for word in words) / picture.scale,
        (picture.height - bottom) / picture.scale,
        size / picture.scale,
        page=number,
    )
