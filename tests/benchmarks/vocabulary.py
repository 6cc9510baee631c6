"""Words that nobody wrote, as often in a text as words are: a few everywhere, most hardly ever."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate

from briefing_app import paths

KNOWN = 120_000
_RING = 1 << 20
_MISSPELT = 50
_SYLLABLES = tuple(consonant + vowel for consonant in "bcdfglmnprstvz" for vowel in "aeiou")


class Chance:
    """The same numbers in every run and on every machine."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def __call__(self, below: int) -> int:
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return (self._state >> 33) * below >> 31


def _spelled(rank: int) -> str:
    """Frequent words are short; one in nineteen carries an accent."""
    left, syllables = rank + 1, []
    while left:
        left, at = divmod(left - 1, len(_SYLLABLES))
        syllables.append(_SYLLABLES[at])
    word = "".join(syllables)
    return word.replace("e", "é", 1) if rank % 19 == 0 else word


def words_of_the_language() -> tuple[str, ...]:
    """Every word, the most frequent first."""
    return tuple(_spelled(rank) for rank in range(KNOWN))


def words_of_a_writer() -> tuple[str, ...]:
    """Words of English, of which one in fifty is in no dictionary: what proofreading meets."""
    lines = (paths.resources() / "dictionaries" / "en" / "words.dic").read_text("utf-8").split("\n")
    words = (line.split("/")[0] for line in lines[1:])
    english = [word for word in words if word.isalpha() and word.islower() and len(word) > 1]
    made_up = words_of_the_language()
    return tuple(
        made_up[rank] if rank % _MISSPELT == 0 else word for rank, word in enumerate(english, 1)
    )


class Speech:
    """Running text: each word as frequent as its rank says."""

    def __init__(self, seed: int = 1, known: Sequence[str] = ()) -> None:
        self.chance = Chance(seed)
        known = known or words_of_the_language()
        sums = list(accumulate(1_000_000 // (rank + 1) + 1 for rank in range(len(known))))
        drawn = (bisect(sums, self.chance(sums[-1])) for _at in range(_RING))
        self._ring = tuple(known[rank] for rank in drawn)

    def words(self, count: int) -> tuple[str, ...]:
        at = self.chance(_RING - count)
        return self._ring[at : at + count]

    def sentence(self, count: int) -> str:
        return " ".join(self.words(count)).capitalize() + "."

    def paragraph(self, count: int) -> str:
        """Sentences of a dozen words or so, `count` words in all."""
        return " ".join(self._sentences(count))

    def _sentences(self, count: int) -> Iterator[str]:
        left = count
        while left > 0:
            length = min(left, 8 + self.chance(12))
            yield self.sentence(length)
            left -= length

    def typed(self) -> str:
        """What stands in a search box: one to three words, the last one perhaps only begun."""
        asked = []
        while len(asked) < 1 + self.chance(3):
            word = self.words(1)[0]
            if len(word) > 3 or not self.chance(4):
                asked.append(word)
        last = asked[-1]
        asked[-1] = last[: 2 + self.chance(max(1, len(last) - 1))]
        return " ".join(asked)
