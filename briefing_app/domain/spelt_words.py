"""Which words of a paragraph are looked up in a dictionary, and in that of which language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

NO_PROOFING = "zxx"
"""The language of a paragraph that is not looked at: the code for no language at all."""

PROOFED = ("en", "fr")

_FEWEST_TELLING = 2
_ENOUGH = 600
"""So many characters tell the language of a paragraph."""
_PLAIN = re.compile(r"[^\W\d_]+")
_SHORTEST = 2
_LEFT_OUT = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|[#@]\w+|\S*[\\/]\S*[\\/]\S*|\w+(?:\.\w+)*\.(?:ca|com|org|net|int)\b"
)
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:[\u2019'\u2011-][^\W\d_]+)*(?!\w)")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[\u2019'](?=\w)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[\u2019']s?$", re.IGNORECASE)
_QUOTED = re.compile(r"\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb|\"[^\"]*\"")
_HINT = re.compile(r"[@#/\\]|\w\.\w")
"""What must be there for anything to be left out: looking for it is quick."""
_PARTS = re.compile(r"[\u2019'\u2011-]")
_ENGLISH = """
the of and to in is that for with are on as by this be at from has have was were will would should
which their its it not been or an than these into our we you they there who what when all more can
but also between through about
"""
_FRENCH = """
le la les de des du et un une en est que qui dans pour sur au aux par avec ce cette ces son sa ses
leur leurs ne pas plus sont ont été être avoir il elle ils elles nous vous se ou mais comme entre
donc afin ainsi dont très deux
"""
_TWICE = re.compile(
    r"(?<![\w\u2019'\u2011-])([^\W\d_]+)(?=(\s+)\1(?![\w\u2019'\u2011-]))", re.IGNORECASE
)
_MAY_REPEAT = {"en": frozenset({"had", "that"}), "fr": frozenset({"faire", "nous", "vous"})}
_TELLING = {"en": frozenset(_ENGLISH.split()), "fr": frozenset(_FRENCH.split())}


@dataclass(frozen=True, slots=True)
class SpeltWord:
    """A word to be looked up: from where to where it stands, and how the dictionary has it.

    `quoted` words may be of the other language. A word that `repeats` stands there twice running;
    its `words` are both.
    """

    start: int
    end: int
    words: str
    quoted: bool = False
    repeats: bool = False


@lru_cache(maxsize=4096)
def spelt_words(text: str, language: str) -> tuple[SpeltWord, ...]:
    """The words of a text; numbers, acronyms, addresses and names of files are none."""
    return tuple(_words(text, language))


def _words(text: str, language: str) -> Iterator[SpeltWord]:
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    kept = _LEFT_OUT.sub(lambda match: " " * len(match[0]), text) if _HINT.search(text) else text
    for match in _WORD.finditer(kept):
        start, word = match.start(), match[0]
        if language == "fr" and (elided := _ELIDED.match(word)):
            start, word = start + elided.end(), word[elided.end() :]
        elif language == "en":
            word = _POSSESSIVE.sub("", word)
        if _is_looked_up(word):
            end = start + len(word)
            inside = any(first <= start and end <= last for first, last in quoted)
            yield SpeltWord(start, end, as_kept(word), inside)


def repeated_words(text: str, language: str) -> tuple[SpeltWord, ...]:
    """Second words that say the first again with nothing but space between, as typing leaves them.

    Words that may stand twice, and names such as Bora Bora, are none.
    """
    return tuple(_repeated(text, language))


def _repeated(text: str, language: str) -> Iterator[SpeltWord]:
    for match in _TWICE.finditer(text):
        first = match[1]
        start = match.end() + len(match[2])
        second = text[start : start + len(first)]
        is_name = first[0].isupper() and second[0].isupper()
        if not is_name and first.lower() not in _MAY_REPEAT.get(language, frozenset()):
            yield SpeltWord(start, start + len(second), f"{first} {second}".lower(), repeats=True)


def as_kept(word: str) -> str:
    """With the apostrophe and the hyphen of a typewriter."""
    return word.replace("\u2019", "'").replace("\u2011", "-")


def _is_looked_up(word: str) -> bool:
    if len(word) < _SHORTEST:
        return False
    return word[1:].islower() or not all(is_sign(part) for part in parts_of(word))


def parts_of(word: str) -> tuple[str, ...]:
    """What stands between hyphens and apostrophes."""
    return tuple(part for part in _PARTS.split(word) if part)


def is_sign(part: str) -> bool:
    """Acronyms, single letters, and what has capitals inside are no words of a language."""
    return len(part) == 1 or any(letter.isupper() for letter in part[1:])


@lru_cache(maxsize=4096)
def language_of(text: str, otherwise: str) -> str:
    """The language that the small words of a text tell; `otherwise` where they tell nothing."""
    words = _PLAIN.findall(text[:_ENOUGH].lower())
    told = {name: sum(map(few.__contains__, words)) for name, few in _TELLING.items()}
    best = max(told, key=lambda name: told[name])
    if told[best] < _FEWEST_TELLING or told[best] < 2 * min(told.values()):
        return otherwise
    return best
