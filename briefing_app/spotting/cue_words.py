"""The words and patterns spotting goes by, from the data file of a language."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefing_app import paths
from briefing_app.language import LANGUAGES

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00a0": " ", "\u202f": " "})
_NOTHING = r"(?!)"
_LOOKBEHIND_OR_SPACE = re.compile(r"\(\?<!.*?\)| (?![*+?{])")


@dataclass(frozen=True, slots=True)
class CueWords:
    """A section of the file: `words` are lists of folded words, `patterns` are to be searched."""

    words: dict[str, frozenset[str]]
    patterns: dict[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Cues:
    """What is known of a language; each field is the section of that name."""

    sentences: CueWords
    recommendation: CueWords
    reported: CueWords
    parties: CueWords
    statistic: CueWords
    quotation: CueWords
    precedent: CueWords
    commitment: CueWords


def fold(words: str) -> str:
    """Lower case with plain apostrophes and spaces; as long as the words themselves."""
    if words.isascii():
        return words.lower()
    folded = words.translate(_APOSTROPHES)
    lower = folded.lower()
    return lower if len(lower) == len(words) else folded


@cache
def cues_of(language: str) -> Cues:
    """English where the language has no file of its own."""
    table = _table(language if language in LANGUAGES else LANGUAGES[0])
    return Cues(**{section: _section(table[section]) for section in Cues.__dataclass_fields__})


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Whole words at the edges that are words; a space in a pattern stands for one or more."""
    joined = "|".join(patterns) or _NOTHING
    spaced = _LOOKBEHIND_OR_SPACE.sub(lambda match: " +" if match[0] == " " else match[0], joined)
    return re.compile(rf"(?:(?<!\w)|(?=\W))(?:{spaced})(?:(?!\w)|(?<=\W))")


def _section(lists: dict[str, list[str]]) -> CueWords:
    return CueWords(
        {name: frozenset(entries) for name, entries in lists.items() if _holds_words(name)},
        {name: any_of(entries) for name, entries in lists.items() if not _holds_words(name)},
    )


def _holds_words(name: str) -> bool:
    return name.endswith("words")


def _table(language: str) -> dict[str, dict[str, list[str]]]:
    with (paths.resources() / "cue_words" / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
