"""Quotation marks, apostrophes and no-break spaces as each official language wants them.

Addresses, times and words quoted in the other language are left as they stand. No figure changes.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from briefing_app.export.planned import Piece, PlannedWords
from briefing_app.export.typography_rules import LEFT_ALONE, RULES, Edit, Rule, raised_in_french


def typeset(pieces: tuple[Piece, ...], language: str) -> tuple[Piece, ...]:
    """The same pieces with the language's typography; what a rule sees is the whole paragraph."""
    return _raised(_set(pieces, language), language)


def _set(pieces: tuple[Piece, ...], language: str) -> tuple[Piece, ...]:
    text = _text(pieces)
    for group in RULES.get(language, ()):
        for rule in group.rules if group.concerns(text) else ():
            changed = _apply(rule, pieces, text, language)
            if changed is not pieces:
                pieces, text = changed, _text(changed)
    return pieces


def typeset_words(words: str, language: str) -> str:
    """The same for words without looks, in which nothing can stand above the line."""
    return _text(_set((PlannedWords(words),), language))


def _raised(pieces: tuple[Piece, ...], language: str) -> tuple[Piece, ...]:
    """Ordinals and the sign for a number with their ends above the line, as French prints them."""
    if language != "fr":
        return pieces
    text = _text(pieces)
    wanted = list(raised_in_french(text))
    kept = _left_alone(text, language) if wanted else []
    found = (edit for edit in wanted if not any(_touches(edit, *span) for span in kept))
    edits = {at: edit for edit in found for at in range(edit.start, edit.end)}
    return tuple(_parted(pieces, edits)) if edits else pieces


def _parted(pieces: tuple[Piece, ...], edits: dict[int, Edit]) -> Iterator[Piece]:
    at = 0
    for piece in pieces:
        if not isinstance(piece, PlannedWords):
            yield piece
            continue
        for is_raised, places in groupby(range(at, at + len(piece.text)), key=edits.__contains__):
            said = (_sign(edits, n) if is_raised else piece.text[n - at] for n in places)
            yield replace(piece, text="".join(said), raised=is_raised or piece.raised)
        at += len(piece.text)


def _sign(edits: dict[int, Edit], at: int) -> str:
    return edits[at].words[at - edits[at].start]


def _text(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces if isinstance(piece, PlannedWords))


def _left_alone(text: str, language: str) -> list[tuple[int, int]]:
    return [match.span() for match in LEFT_ALONE[language].finditer(text)]


def _apply(rule: Rule, pieces: tuple[Piece, ...], text: str, language: str) -> tuple[Piece, ...]:
    wanted = list(rule(text))
    if not wanted:
        return pieces
    kept = _left_alone(text, language)
    edits = [edit for edit in wanted if not any(_touches(edit, *span) for span in kept)]
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
