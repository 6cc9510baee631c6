"""One language's dictionary: whether it knows a word, and what may have been meant instead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from io import StringIO
from pathlib import Path
from time import monotonic
from unicodedata import combining, normalize

from spylls.hunspell import Dictionary as Hunspell  # type: ignore[import-untyped]  # no types
from spylls.hunspell.readers import read_aff, read_dic  # type: ignore[import-untyped]
from spylls.hunspell.readers.file_reader import BaseReader  # type: ignore[import-untyped]

from briefing_app.domain.spelt_words import is_sign, parts_of
from briefing_app.paths import resources

MOST = 6
SECONDS = 1.0
"""How long suggestions are looked for; the dictionary's own search may take minutes."""
_ACCENTED = {"e": "éèêë", "a": "àâ", "u": "ùûü", "i": "îï", "o": "ôœ", "c": "ç"}


class _TimeUp(Exception):
    """The search for suggestions has taken long enough."""


@dataclass(slots=True)
class _Watched:
    """Looks forms up for the search, until its time is up."""

    hunspell: Hunspell
    until: float = 0.0

    def __call__(self, *words: object, **how: object) -> bool:
        self._look()
        return bool(self.hunspell.lookuper(*words, **how))

    def good_forms(self, *words: object, **how: object) -> Iterator[object]:
        self._look()
        return iter(self.hunspell.lookuper.good_forms(*words, **how))

    def _look(self) -> None:
        if monotonic() > self.until:
            raise _TimeUp


class _Lines(BaseReader):  # type: ignore[misc]  # the library brings no types
    """A file of the dictionary, read and closed at once; all of ours are in UTF-8."""

    def __init__(self, path: Path) -> None:
        super().__init__(StringIO(path.read_text(encoding="utf-8")))

    def reset_encoding(self, encoding: str) -> None:
        """The file names its encoding at its beginning; there is nothing to change."""


def _read(place: Path) -> Hunspell:
    affixes, context = read_aff(_Lines(place / "words.aff"))
    return Hunspell(affixes, read_dic(_Lines(place / "words.dic"), aff=affixes, context=context))


class Dictionary:
    """Takes a third of a second to load in English and a whole one in French."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        place = (folder or resources() / "dictionaries") / language
        self._hunspell = _read(place)
        # The search for look-alikes of every letter doubles with every letter.
        self._hunspell.aff.MAP = []
        self._watched = _Watched(self._hunspell)
        self._hunspell.suggester.lookup = self._watched
        lines = (place / "more.txt").read_text(encoding="utf-8").splitlines()
        self._more = frozenset(line.strip() for line in lines if not line.startswith("#"))

    def knows(self, word: str) -> bool:
        """Words joined by hyphens are known when each of them is."""
        if self._knows_whole(word):
            return True
        parts = parts_of(word)
        return len(parts) > 1 and all(is_sign(part) or self._knows_whole(part) for part in parts)

    def _knows_whole(self, word: str) -> bool:
        forms = {word, word.lower()} if word[:1].isupper() else {word}
        return bool(forms & self._more) or bool(self._hunspell.lookup(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """At most six, the likeliest first."""
        found = list(dict.fromkeys(self._found(word)))
        found = [each for each in found if each != word]
        order = {each: at for at, each in enumerate(found)}
        found.sort(key=lambda each: (-_likeness(word, each), order[each]))
        return tuple(found[:MOST])

    def _found(self, word: str) -> Iterator[str]:
        self._watched.until = monotonic() + SECONDS
        yield from (each for each in _other_accents(word) if self._hunspell.lookup(each))
        try:
            yield from self._hunspell.suggest(word)
        except _TimeUp:
            return


def _other_accents(word: str) -> Iterable[str]:
    """One letter with another accent, or without its own."""
    for at, letter in enumerate(word):
        bare = _bare(letter)
        others = _ACCENTED.get(bare.lower(), "") + bare.lower() if bare.isalpha() else ""
        for other in others:
            changed = other.upper() if letter.isupper() else other
            if changed != letter:
                yield f"{word[:at]}{changed}{word[at + 1 :]}"


def _likeness(word: str, other: str) -> float:
    """Two where only accents and capitals differ; above one for the same letters transposed."""
    one, two = _bare(word).casefold(), _bare(other).casefold()
    if one == two:
        return 2.0
    return SequenceMatcher(None, one, two).ratio() + (sorted(one) == sorted(two))


def _bare(word: str) -> str:
    apart = normalize("NFD", word.replace("\u0153", "oe").replace("\u0152", "Oe"))
    return "".join(sign for sign in apart if not combining(sign))
