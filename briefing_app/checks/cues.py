"""Telling words and phrases as patterns that find them."""

import re
from functools import cache

_APOSTROPHES = str.maketrans("'\u2018", "\u2019\u2019")


def plain(text: str) -> str:
    """Every apostrophe alike, so that one spelling of a phrase finds all; the length stays."""
    return text.translate(_APOSTROPHES)


@cache
def pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of the phrases as whole words, in capitals or not; the longest first."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile("|".join(map(_one, longest_first)), re.IGNORECASE)


def _one(phrase: str) -> str:
    words = r"\s+".join(re.escape(word) for word in plain(phrase).split())
    words = words.replace(r"\*", r"\w*")
    before = r"(?<!\w)" if phrase[0].isalnum() else ""
    after = r"(?!\w)" if phrase[-1].isalnum() else ""
    return f"{before}{words}{after}"
