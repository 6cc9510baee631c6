"""The words spotting goes by, from the data file of a language."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefing_app import paths
from briefing_app.language import LANGUAGES

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00a0": " ", "\u202f": " "})
_NOTHING = r"(?!)"


@dataclass(frozen=True, slots=True)
class CueWords:
    """Patterns to be searched in folded text, and lists of folded words."""

    abbreviations: frozenset[str]
    starters: frozenset[str]
    strong: re.Pattern[str]
    fair: re.Pattern[str]
    weak: re.Pattern[str]
    not_a_demand: re.Pattern[str]
    openers: re.Pattern[str]
    imperatives: frozenset[str]
    reported: re.Pattern[str]
    units: tuple[str, ...]
    currencies: tuple[str, ...]
    names: frozenset[str]
    not_counted: frozenset[str]
    said: re.Pattern[str]


def fold(words: str) -> str:
    """Lower case with plain apostrophes and spaces; as long as the words themselves."""
    folded = words.translate(_APOSTROPHES)
    lower = folded.lower()
    return lower if len(lower) == len(words) else folded


@cache
def cue_words(language: str) -> CueWords:
    """English where the language has no file of its own."""
    table = _table(language if language in LANGUAGES else LANGUAGES[0])
    sentences, demands = table["sentences"], table["recommendation"]
    statistics, quotations = table["statistic"], table["quotation"]
    return CueWords(
        abbreviations=frozenset(sentences["abbreviations"]),
        starters=frozenset(sentences["starters"]),
        strong=_any_of(demands["strong"]),
        fair=_any_of(demands["fair"]),
        weak=_any_of(demands["weak"]),
        not_a_demand=_any_of(demands["not_a_demand"]),
        openers=_any_of(demands["openers"]),
        imperatives=frozenset(demands["imperatives"]),
        reported=_any_of(demands["reported"]),
        units=tuple(statistics["units"]),
        currencies=tuple(statistics["currencies"]),
        names=frozenset(statistics["names"]),
        not_counted=frozenset(statistics["not_counted"]),
        said=_any_of(quotations["said"]),
    )


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first) or _NOTHING})(?!\w)")


def _table(language: str) -> dict[str, dict[str, list[str]]]:
    with (paths.resources() / "cue_words" / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
