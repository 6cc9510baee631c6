"""What an officer typed as a safe question to the word index, and where the answer stands."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_PHRASE = re.compile('["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]*)["\u201c\u201d\u00bb]')
_WORD = re.compile(r"[^\W_]+")
_SHOWN = 180
_LEAD = 60


class _Folding(dict[int, int]):
    """One plain small letter for each character, so that places stay the same."""

    def __missing__(self, code: int) -> int:
        small = chr(code).lower()
        plain = unicodedata.normalize("NFD", small)[0]
        self[code] = ord(plain) if len(small) == 1 else code
        return self[code]


_folding = _Folding()


def fold_accents(text: str) -> str:
    """The text in small letters without accents, character for character."""
    return text.translate(_folding)


@dataclass(frozen=True, slots=True)
class Sought:
    """`phrases` must all occur; the last word, unless quoted, may be the beginning of a word."""

    phrases: tuple[tuple[str, ...], ...] = ()
    last_is_open: bool = False

    def __bool__(self) -> bool:
        return bool(self.phrases)

    def as_match(self) -> str:
        """In the language of FTS5; every word is quoted, so nothing typed can be an operator."""
        asked = [f'"{" ".join(phrase)}"' for phrase in self.phrases]
        return " ".join(asked) + ("*" if self.last_is_open else "")

    def as_pattern(self) -> re.Pattern[str]:
        """Finds the same words in folded text."""
        forms = [r"[\W_]+".join(map(re.escape, phrase)) for phrase in self.phrases]
        ends = [r"(?![^\W_])"] * len(forms)
        if self.last_is_open:
            ends[-1] = r"[^\W_]*"
        ways = "|".join(form + end for form, end in zip(forms, ends, strict=True))
        return re.compile(rf"(?<![^\W_])(?:{ways})")


def sought(typed: str) -> Sought:
    """Quoted words are a phrase, and so is "33,443". Single letters would find everything."""
    phrases: list[tuple[str, ...]] = []
    rest, at = [], 0
    for quoted in _PHRASE.finditer(typed):
        rest.append(typed[at : quoted.start()])
        phrases.append(_words(quoted[1]))
        at = quoted.end()
    rest.append(typed[at:])
    loose = [_meant(_words(chunk)) for part in rest for chunk in part.split()]
    kept = [phrase for phrase in loose if phrase]
    whole = (*(phrase for phrase in phrases if phrase), *kept)
    return Sought(whole, bool(kept) and _may_go_on(kept[-1]))


def _may_go_on(chunk: tuple[str, ...]) -> bool:
    """A word of two letters, or a figure behind its first sign: "33,4" becomes "33,443"."""
    return len(chunk[-1]) > 1 or (len(chunk) > 1 and chunk[-1].isdigit())


def _meant(chunk: tuple[str, ...]) -> tuple[str, ...]:
    """What was typed between two spaces, less an elision ("l'eau") or a lone letter."""
    for at, word in enumerate(chunk):
        if len(word) > 1 or word.isdigit():
            return chunk[at:]
    return chunk if len(chunk) > 1 else ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold_accents(text)))


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of text, and the ranges of characters in it that answer."""

    text: str = ""
    matches: tuple[tuple[int, int], ...] = ()


def density(text: str, pattern: re.Pattern[str]) -> float:
    """How much of a text answers: many answers in few words count most."""
    answers = sum(1 for _each in pattern.finditer(fold_accents(text)))
    return answers / (len(text) + _SHOWN)


def snippet(texts: Iterable[str], pattern: re.Pattern[str]) -> Snippet:
    """The stretch around the first answer in the first text that has one."""
    first = ""
    for text in texts:
        found = [match.span() for match in pattern.finditer(fold_accents(text))]
        if found:
            return _around(text, found)
        first = first or text
    return _around(first, [])


def _around(text: str, found: list[tuple[int, int]]) -> Snippet:
    start = max(0, found[0][0] - _LEAD) if found else 0
    if start:
        start = text.find(" ", start, found[0][0]) + 1 or start
    end = start + _SHOWN
    if end < len(text):
        end = max(text.rfind(" ", start, end), found[0][1] if found else 0, start + 1)
    lead = "\u2026" if start else ""
    shown = lead + text[start:end].rstrip() + ("\u2026" if end < len(text) else "")
    moved = len(lead) - start
    inside = tuple((a + moved, b + moved) for a, b in found if start <= a and b <= end)
    return Snippet(" ".join(shown.splitlines()) if "\n" in shown else shown, inside)
