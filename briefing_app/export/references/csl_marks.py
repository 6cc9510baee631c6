"""Looks and languages inside a line that a style has written, as signs that no text holds."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from unicodedata import normalize

from citeproc.string import String  # type: ignore[import-untyped]

from briefing_app.export.planned import Piece, PlannedWords
from briefing_app.export.typography import typeset

ITALIC, BOLD, RAISED, OWN_WORDS = "\ue000\ue001", "\ue002\ue003", "\ue004\ue005", "\ue006\ue007"
LINK = "\ue008\ue009"
_PAIRS = (ITALIC, BOLD, RAISED, OWN_WORDS, LINK)
WORDS_ONLY = re.compile("[\ue000-\ue009]")
_MARK = re.compile("([\ue000-\ue009])")
_M = "[\ue000-\ue009]*"
_TWICE = re.compile(f"([.,;:!?])({_M})\\1")
_AFTER_END = re.compile(f"([!?])({_M}[\u201d\u2019]?{_M})[.,]")
_COMMA_STOP = re.compile(f",({_M})(?=\\.)")
_OUTSIDE = re.compile(f"({_M}[\u201d\u2019]{_M})([.,])")
_SPACES = re.compile(f" ({_M}) +")
_BEFORE = re.compile(f" +({_M})(?=[.,)])")
_SMALL = re.compile("[\u1d43-\u1d5b\u02b0-\u02b8\u02e1-\u02e3\u2071\u207f\u1da0\u1d9c\u1dbb]+")
"""Letters made to stand raised, which many fonts lack: the locales write "n\u1d52" with one."""
_ADDRESS = re.compile(r"(https?://[^\s<>\"”»]*[^\s<>\"”».,;:)\]])")


class Marked(String):  # type: ignore[misc]  # the library has no types
    """Words with signs in them, whose first letter is still found."""

    def capitalize_first(self) -> "Marked":
        return Marked(capital(str(self)))


def marked(text: object, pair: str) -> Marked:
    return Marked(f"{pair[0]}{text}{pair[1]}")


def unmarked(text: str) -> str:
    """Words from outside, without the signs that stand for looks here."""
    return WORDS_ONLY.sub("", text)


class LineFormatter:
    """What the citation library calls to set words in a look."""

    @staticmethod
    def preformat(text: object) -> str:
        return str(text)

    @staticmethod
    def Italic(text: object) -> str:  # noqa: N802 - the library's name
        return marked(text, ITALIC)

    @staticmethod
    def Bold(text: object) -> str:  # noqa: N802 - the library's name
        return marked(text, BOLD)

    @staticmethod
    def Superscript(text: object) -> str:  # noqa: N802 - the library's name
        return marked(text, RAISED)

    Oblique = Italic
    Light = Underline = Subscript = SmallCaps = str


def tidy(line: str, *, stops_inside: bool) -> str:
    """No mark or space twice where two parts meet; stops inside quotation marks where they go.

    The library leaves both to its caller wherever a look ends between the two signs.
    """
    line = _AFTER_END.sub(r"\1\2", line)
    if stops_inside:
        line = _OUTSIDE.sub(r"\2\1", line)
    line = _TWICE.sub(r"\1\2", line)
    line = _COMMA_STOP.sub(r"\1", line)
    return _SPACES.sub(r" \1", _BEFORE.sub(r"\1", line)).strip()


def capital(line: str) -> str:
    """The first letter as a sentence begins; signs before it stay."""
    at = next((n for n, sign in enumerate(line) if not _MARK.match(sign)), len(line))
    return line[:at] + line[at : at + 1].upper() + line[at + 1 :]


def pieces_of(line: str, own: str, language: str) -> tuple[Piece, ...]:
    """The line as it will be printed; `own` is the language of the titles in it.

    Styles are written for English marks; in French what is not a title in another language follows
    the note's typography.
    """
    line = _SMALL.sub(lambda found: marked(normalize("NFKC", found[0]), RAISED), line)
    words = tuple(_words(line, own if own != language else ""))
    if language != "fr":
        return joined(words)
    found: list[Piece] = []
    for is_own, group in groupby(words, key=lambda piece: bool(piece.language)):
        together = tuple(group)
        found += together if is_own else typeset(together, language)
    return joined(found)


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Words that look alike and follow each other as one piece."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, PlannedWords) and isinstance(last, PlannedWords):
            both = replace(piece, text=last.text + piece.text)
            if replace(both, text=last.text) == last:
                found[-1] = both
                continue
        found.append(piece)
    return tuple(found)


def _words(line: str, own: str) -> Iterator[PlannedWords]:
    looks = {pair[0]: 0 for pair in _PAIRS}
    closing = {pair[1]: pair[0] for pair in _PAIRS}
    for part in _MARK.split(line):
        if part in looks:
            looks[part] += 1
        elif part in closing:
            looks[closing[part]] -= 1
        elif part:
            title = looks[OWN_WORDS[0]] > 0
            linked = looks[LINK[0]] > 0
            for at, words in enumerate(["", part] if linked else _ADDRESS.split(part)):
                if words:
                    yield PlannedWords(
                        words,
                        bold=looks[BOLD[0]] > 0,
                        italic=looks[ITALIC[0]] > 0,
                        link=words if at % 2 and not title else "",
                        language=own if title else "",
                        raised=looks[RAISED[0]] > 0,
                    )
