"""What can be counted of a note's language: told beside the findings, and never one of them."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from briefing_app.checks.case import Case
from briefing_app.checks.cues import alternatives, plain
from briefing_app.checks.reading import Laid, sentence_lengths
from briefing_app.domain.writing import Cues
from briefing_app.language import _

_WORD = re.compile(r"[^\W\d_]+(?:[\u2019'-][^\W\d_]+)*")
_LONG = 6
"""Letters; longer words count as long, by Björnsson's measure (LIX)."""

_NO = (0, 0, 0, 0)
_LEVELS = (30, 40, 50, 60)


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of the officer's own running words; `passive` counts the sentences with a passive verb.

    `readability` is LIX, the same measure in either language: words in a sentence plus long words
    in a hundred; newspapers have 40 to 50.
    """

    words: int = 0
    sentences: int = 0
    passive: int = 0
    readability: int = 0

    @property
    def average_sentence(self) -> int:
        """Words in a sentence."""
        return round(self.words / self.sentences) if self.sentences else 0

    @property
    def passive_share(self) -> int:
        """In a hundred sentences."""
        return round(100 * self.passive / self.sentences) if self.sentences else 0

    @property
    def reads(self) -> str:
        """How it reads, in the officer's language."""
        words = (_("very easily"), _("easily"), _("with some care"), _("slowly"), _("with effort"))
        return words[sum(self.readability >= level for level in _LEVELS)]


NOTHING_COUNTED = Statistics()


def measure(case: Case) -> Statistics:
    """Counted over the whole note; quotations, headings and tables are left out."""
    counted = [_counted(reading.laid, case.cues) for reading in case.prose()]
    words, sentences, passive, long_words = map(sum, zip(*counted, strict=True)) if counted else _NO
    if not words or not sentences:
        return NOTHING_COUNTED
    return Statistics(
        words, sentences, passive, round(words / sentences + 100 * long_words / words)
    )


@lru_cache(maxsize=4096)
def _counted(laid: Laid, cues: Cues) -> tuple[int, int, int, int]:
    """Words, sentences, passive sentences and long words of one paragraph."""
    said = _WORD.findall(laid.text)
    sentences = sum(map(bool, sentence_lengths(laid)))
    return len(said), sentences, _passives(laid, cues), sum(_letters(w) > _LONG for w in said)


def in_words(statistics: Statistics) -> tuple[str, ...]:
    """One short line for each figure, in the officer's language."""
    if not statistics.sentences:
        return ()
    readable = _("Reads {how} (readability {figure})")
    average = _("{count} words in a sentence on average")
    passive = _("{share} per cent of the sentences in the passive")
    return (
        readable.format(how=statistics.reads, figure=statistics.readability),
        average.format(count=statistics.average_sentence),
        passive.format(share=statistics.passive_share),
    )


def _letters(word: str) -> int:
    """Of the longest part: an elided article does not lengthen a word."""
    return max(map(len, re.split(r"[\u2019'-]", word)))


def _passives(laid: Laid, cues: Cues) -> int:
    """Sentences with a passive verb, as far as its forms tell."""
    verb, exceptions = _passive(cues.passive_forms, cues.participles), _never(cues.no_passives)
    found = verb.finditer(laid.text)
    places = [each.start() for each in found if not exceptions.fullmatch(each[1])]
    return sum(any(map(sentence.holds, places)) for sentence in laid.sentences)


@cache
def _passive(forms: tuple[str, ...], participles: tuple[str, ...]) -> re.Pattern[str]:
    """A form of to be, adverbs, and a participle; reflexive verbs are active."""
    adverbs = r"(?:(?:not|never|also|then|now|pas|plus|jamais|ensuite|déjà|\w+ly|\w+ment)\s+){0,2}"
    regular = r"\w{3,}(?:ed|ées?|és?)"
    return re.compile(
        rf"(?<!s\u2019)(?<!\bse )\b(?:{alternatives(forms)})\s+{adverbs}"
        rf"({alternatives(participles)}|{regular})\b",
        re.IGNORECASE,
    )


@cache
def _never(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(alternatives(tuple(map(plain, words))), re.IGNORECASE)
