"""Quotation marks, apostrophes and no-break spaces as each official language wants them.

Addresses, times and words quoted in the other language are left as they stand. No figure changes.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from briefing_app.export.planned import Piece, PlannedWords

_FIXED = "\u00a0"
_SPACE = "[ \u00a0\u202f]"
_ADDRESS = r"(?:https?://|www\.)\S+|\S+@\S+\.\w+"
_LEFT_ALONE = {
    "en": re.compile(_ADDRESS),
    "fr": re.compile(rf"{_ADDRESS}|\u201c[^\u201d]*\u201d"),
}


@dataclass(frozen=True, slots=True)
class Edit:
    """Other characters in place of those from `start` to `end`."""

    start: int
    end: int
    words: str


Rule = Callable[[str], Iterable[Edit]]


def typeset(pieces: tuple[Piece, ...], language: str) -> tuple[Piece, ...]:
    """The same pieces with the language's typography; what a rule sees is the whole paragraph."""
    for rule in _RULES.get(language, ()):
        pieces = _apply(rule, pieces, _LEFT_ALONE[language])
    return pieces


def typeset_words(words: str, language: str) -> str:
    """The same for words without marks."""
    pieces = typeset((PlannedWords(words),), language)
    return "".join(piece.text for piece in pieces if isinstance(piece, PlannedWords))


def _swap(pattern: str, words: str) -> Rule:
    compiled = re.compile(pattern)

    def rule(text: str) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            if match[0] != words:
                yield Edit(match.start(), match.end(), words)

    return rule


def _french_quotation_marks(text: str) -> Iterator[Edit]:
    for match in re.finditer(r'"([^"]+)"', text):
        yield Edit(match.start(), match.start() + 1, f"«{_FIXED}")
        yield Edit(match.end() - 1, match.end(), f"{_FIXED}»")


def _thousands(text: str) -> Iterator[Edit]:
    for match in re.finditer(r"(?<![\d,.])\d{1,3}(?:[ \u202f]\d{3})+(?!\d)", text):
        for at in range(match.start(), match.end()):
            if text[at] in " \u202f":
                yield Edit(at, at + 1, _FIXED)


_RULES: dict[str, tuple[Rule, ...]] = {
    "en": (
        _swap(r"""(?:^|(?<=[\s(\[\u2013\u2014/\u2018']))"(?=\S)""", "\u201c"),
        _swap('"', "\u201d"),
        _swap(r"(?<=\w)'(?=\w)", "\u2019"),
        _swap(r"'(?=\d0s\b)", "\u2019"),
        _swap(r"(?:^|(?<=[\s(\[\u2013\u2014\u201c]))'(?=\w)", "\u2018"),
        _swap("'", "\u2019"),
    ),
    "fr": (
        _swap(r"(?<=\w)'(?=[\w«\"])", "\u2019"),
        _french_quotation_marks,
        _swap(f"«{_SPACE}*", f"«{_FIXED}"),
        _swap(f"{_SPACE}*»", f"{_FIXED}»"),
        _swap(rf"(?<=[^\s:]){_SPACE}*:(?=\s|$)", f"{_FIXED}:"),
        _swap(rf"{_SPACE}+(?=[;?!])", ""),
        _swap(rf"(?<=\d){_SPACE}?(?=[%$])", _FIXED),
        _swap(r"(?<=\d) (?=[MGk]\$)", _FIXED),
        _swap(r"(?<=\b[nN]°)\s*(?=\d)", _FIXED),
        _thousands,
    ),
}


def _apply(rule: Rule, pieces: tuple[Piece, ...], alone: re.Pattern[str]) -> tuple[Piece, ...]:
    text = "".join(piece.text for piece in pieces if isinstance(piece, PlannedWords))
    kept = [match.span() for match in alone.finditer(text)]
    edits = [edit for edit in rule(text) if not any(_touches(edit, *span) for span in kept)]
    return tuple(_edited(pieces, edits)) if edits else pieces


def _touches(edit: Edit, start: int, end: int) -> bool:
    return edit.start < end and edit.end > start


def _edited(pieces: tuple[Piece, ...], edits: list[Edit]) -> Iterator[Piece]:
    at = 0
    for piece in pieces:
        if not isinstance(piece, PlannedWords):
            yield piece
            continue
        yield replace(piece, text=_part(piece.text, at, edits))
        at += len(piece.text)


def _part(words: str, offset: int, edits: list[Edit]) -> str:
    """One piece after the edits: a replacement goes where its first character stood."""
    done: list[str] = []
    at, end = offset, offset + len(words)
    for edit in edits:
        if edit.start >= end or (edit.start < at and edit.end <= at):
            continue
        start = max(edit.start, at)
        done.append(words[at - offset : start - offset])
        if edit.start >= offset:
            done.append(edit.words)
        at = min(max(edit.end, start), end)
    return "".join([*done, words[at - offset :]])
