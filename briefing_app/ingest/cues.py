"""Words that tell how a document is to be read, from the data files of both languages."""

import tomllib
from dataclasses import dataclass
from functools import cache

from briefing_app import paths
from briefing_app.language import LANGUAGES


@dataclass(frozen=True, slots=True)
class ReadingCues:
    """Each field holds the words of both languages, folded."""

    small_words: frozenset[str]
    unfinished: frozenset[str]
    numbered: tuple[str, ...]
    parts: frozenset[str]
    notes: tuple[str, ...]
    note_headings: frozenset[str]
    byline: tuple[str, ...]
    months: tuple[tuple[str, ...], ...]
    seasons: tuple[str, ...]
    issue_words: tuple[str, ...]
    openings: frozenset[str]
    resolves: frozenset[str]
    organisations: frozenset[str]
    published_by: tuple[str, ...]
    at_a_place: tuple[str, ...]
    symbol_bodies: tuple[str, ...]
    beside_symbols: frozenset[str]
    stop_words: tuple[tuple[str, frozenset[str]], ...]
    kinds: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class FurnitureCues:
    lines: tuple[str, ...]
    alone: frozenset[str]
    appeals: tuple[str, ...]


def fold(words: str) -> str:
    """Lower case, plain apostrophes, single spaces: how cues are compared."""
    if not words.isascii():
        words = words.replace("\u2019", "'").replace("\u2018", "'")
    return " ".join(words.split()).casefold()


@cache
def reading_cues() -> ReadingCues:
    tables = [_table("cue_words", language) for language in LANGUAGES]
    reading = [table["reading"] for table in tables]

    def both(key: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fold(word) for table in reading for word in table[key]))

    stop_words = (
        (name, table["stop_words"]) for name, table in zip(LANGUAGES, reading, strict=True)
    )
    return ReadingCues(
        small_words=frozenset(both("small_words")),
        unfinished=frozenset(both("unfinished")),
        numbered=both("numbered"),
        parts=frozenset(both("parts")),
        notes=both("notes"),
        note_headings=frozenset(both("note_headings")),
        byline=both("byline"),
        months=tuple(tuple(fold(month) for month in table["months"]) for table in reading),
        seasons=both("seasons"),
        issue_words=both("issue_words"),
        openings=frozenset(both("openings")),
        resolves=frozenset(both("resolves")),
        organisations=frozenset(both("organisations")),
        published_by=both("published_by"),
        at_a_place=both("at_a_place"),
        symbol_bodies=tuple(word.upper() for word in both("symbol_bodies")),
        beside_symbols=frozenset(both("beside_symbols")),
        stop_words=tuple((name, frozenset(words)) for name, words in stop_words),
        kinds=_kinds([table["kinds"] for table in tables]),
    )


@cache
def furniture_cues() -> FurnitureCues:
    tables = [_table("furniture", language) for language in LANGUAGES]
    lines, alone, appeals = (
        tuple(fold(cue) for table in tables for cue in table[key])
        for key in ("lines", "alone", "appeals")
    )
    return FurnitureCues(lines, frozenset(alone), appeals)


def _kinds(tables: list[dict[str, list[str]]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (kind, tuple(fold(cue) for table in tables for cue in table.get(kind, ())))
        for kind in tables[0]
    )


def _table(folder: str, language: str) -> dict[str, dict[str, list[str]]]:
    with (paths.resources() / folder / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
