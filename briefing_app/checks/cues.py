"""Telling words and phrases as patterns that find them."""

import re
from functools import cache

_NEVER = re.compile(r"(?!)")
_APOSTROPHES = str.maketrans("'\u2018", "\u2019\u2019")


def plain(text: str) -> str:
    """Every apostrophe alike, so that one spelling of a phrase finds all; the length stays."""
    return text.translate(_APOSTROPHES)


@cache
def pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of the phrases as whole words, in capitals or not; the longest first.

    What begins with a letter is looked for only where a word begins with such a letter: a long
    list then costs little more than a short one.
    """
    longest_first = sorted(map(plain, phrases), key=len, reverse=True)
    worded = [phrase for phrase in longest_first if phrase[0].isalnum()]
    others = [_one(phrase) for phrase in longest_first if not phrase[0].isalnum()]
    if not phrases:
        return _NEVER
    letters = re.escape("".join(sorted({phrase[0] for phrase in worded})))
    if worded:
        others.append(rf"\b(?=[{letters}])(?:{'|'.join(map(_one, worded))})")
    return re.compile("|".join(others), re.IGNORECASE)


@cache
def alternatives(phrases: tuple[str, ...]) -> str:
    """The phrases as one part of a larger pattern; the longest first."""
    return "|".join(map(_one, sorted(map(plain, phrases), key=len, reverse=True)))


def _one(phrase: str) -> str:
    words = r"\s+".join(re.escape(word) for word in phrase.split())
    return words.replace(r"\*", r"\w*") + (r"(?!\w)" if phrase[-1].isalnum() else "")
