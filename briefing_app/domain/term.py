"""Abbreviations and what they stand for, in both official languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Term:
    """Short forms of the same thing, the usual one first; a language may have none."""

    en: tuple[str, ...]
    en_full: str
    fr: tuple[str, ...]
    fr_full: str

    def short(self, language: str) -> tuple[str, ...]:
        return self.fr if language == "fr" else self.en

    def full(self, language: str) -> str:
        return self.fr_full if language == "fr" else self.en_full


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """All terms, and the short forms that no reader needs to have written out.

    Known by identity, so that they can be looked up quickly.
    """

    terms: tuple[Term, ...] = ()
    known_en: frozenset[str] = frozenset()
    known_fr: frozenset[str] = frozenset()

    def is_known(self, short: str, language: str) -> bool:
        return short in (self.known_fr if language == "fr" else self.known_en)

    def with_short(self, short: str, language: str) -> tuple[Term, ...]:
        """Every term that has this short form in the language."""
        return _by_short(self, language).get(short, ())

    def in_other_language(self, short: str, language: str) -> str:
        """The usual form here of a short form that only the other language has; else empty."""
        if self.is_known(short, language) or self.with_short(short, language):
            return ""
        other = "en" if language == "fr" else "fr"
        here = (term.short(language) for term in self.with_short(short, other))
        return next((forms[0] for forms in here if forms), "")


@cache
def _by_short(terms: Terms, language: str) -> Mapping[str, tuple[Term, ...]]:
    found: dict[str, tuple[Term, ...]] = {}
    for term in terms.terms:
        for short in dict.fromkeys(term.short(language)):
            found[short] = (*found.get(short, ()), term)
    return found
