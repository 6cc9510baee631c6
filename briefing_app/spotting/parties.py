"""Who asks whom: the names around the words that ask."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.spotting.cue_words import CueWords, fold
from briefing_app.spotting.reading import Sentence

_CUT = re.compile(r"[.;:()\u2013\u2014]|\b(?:that|said|suggested|says|que|qu')(?= )| {3,}")
_MORE_OF_NAME = re.compile(
    r" (?:(?:of|for|and|de|du|des|et) (?:the |la |l')?)?[A-ZÀ-Ý][\w'-]*|['\u2019]s?(?= )|-\w+"
)
_QUALIFIED = re.compile(r"(?: [a-zà-ÿ]{4,}){1,2}")
_PROPER = re.compile(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Ý][\w-]{3,}")
_JOINED = re.compile(r"(?:(?:[Tt]he|[Ll]a|[Ll]e|[Ll]es|of|for|and|de|du|des|et) |[Ll]['\u2019])+")
_BELONGS = re.compile(
    r"(?:of|for|to|by|from|it|they|he|she|de|du|des|pour|par|il|elle|ils|elles)\b|d'"
)
_MOST_PROPER = 5
_EDGES = " ,\u00a0\u2019'"
_PARTS = re.compile(r",\s*(?:and\s+|et\s+)?")
_LONGEST_NAME = 12
_FURTHEST_NAME = 100
_FURTHEST_BEFORE = 300
_MOST_BEFORE_ACTOR = 6


@dataclass(frozen=True, slots=True)
class Known:
    """By what those are known who may be asked: words for them, and the names of this text."""

    cues: CueWords
    names: frozenset[str] = frozenset()


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """Words with a capital within a sentence: "Ofcom" is a name where a sentence begins too."""
    return frozenset(name for text in texts for name in _PROPER.findall(text))


def addressees_of(sentence: Sentence, start: int, known: Known) -> tuple[str, ...]:
    """Whom the words that ask, from `start` on, are addressed to.

    The ones behind "recommends that", those who are called on, or else the ones before "should";
    empty where no actor is named.
    """
    return (
        _behind_that(sentence, start, known)
        or _called_on(sentence, start, known)
        or _before_verb(sentence, start, known)
    )


def asked_by(opener: Sentence, known: Known) -> tuple[str, ...]:
    """Whom the line above a list asks: "The mission should:", "… recommends that Canada:"."""
    matches = list(known.cues.patterns["asked_to"].finditer(opener.plain))
    end = matches[-1].start() if matches else len(opener.plain.rstrip(" :"))
    return _actors(opener, 0, end, known)


def past_openings(plain: str, start: int, cues: CueWords) -> int:
    """Behind "However," and clauses such as "If …, "."""
    while True:
        start += len(plain[start:]) - len(plain[start:].lstrip())
        opening = cues.patterns["before_name"].match(plain, start)
        if not opening:
            return start
        start = opening.end()


def bare_name(words: str, cues: CueWords) -> str:
    """Without the small words between a name and its verb ("Canada also", "NATO has")."""
    name = words.strip(_EDGES)
    while small := cues.patterns["before_verb"].search(fold(name)):
        name = name[: small.start()].strip(_EDGES)
    return name


def _behind_that(sentence: Sentence, start: int, known: Known) -> tuple[str, ...]:
    """ "That Transport Canada publish …", "… recommends that the Minister of Health set …"."""
    plain, cues = sentence.plain, known.cues
    that = cues.patterns["clause"].search(plain, start, start + _FURTHEST_NAME)
    if not that:
        return ()
    far = min(len(plain), that.end() + _FURTHEST_NAME)
    actor = cues.patterns["actors"].search(plain, that.end(), far)
    between = plain[that.end() : actor.start()] if actor else ""
    if not actor or len(between.split()) > _MOST_BEFORE_ACTOR or re.search(r"[,;:()]", between):
        return ()
    end = _end_of_name(sentence, that.end(), far, cues)
    return _actors(sentence, that.end(), end, known)


def _called_on(sentence: Sentence, start: int, known: Known) -> tuple[str, ...]:
    cues = known.cues
    handed = cues.patterns["addressed"].search(sentence.plain, start)
    if not handed:
        return ()
    group = next(index for index, words in enumerate(handed.groups(), 1) if words)
    begin, far = handed.span(group)
    end = _end_of_name(sentence, begin, far, cues)
    if _QUALIFIED.fullmatch(sentence.plain, end, far):
        end = far
    return _actors(sentence, begin, end, known)


def _before_verb(sentence: Sentence, start: int, known: Known) -> tuple[str, ...]:
    if not known.cues.patterns["asked_to"].match(sentence.plain, start):
        return ()
    return _actors(sentence, 0, start, known)


def _end_of_name(sentence: Sentence, start: int, end: int, cues: CueWords) -> int:
    """Behind the first actor and what belongs to its name: "the Minister of Health" ends there."""
    actor = cues.patterns["actors"].search(sentence.plain, start, end)
    at = actor.end() if actor else end
    while more := (
        _MORE_OF_NAME.match(sentence.text, at, end)
        or cues.patterns["actors"].match(sentence.plain, at + 1, end)
    ):
        at = more.end()
    return at


def _actors(sentence: Sentence, start: int, end: int, known: Known) -> tuple[str, ...]:
    """The last stretch of the words there, if it names someone who can act."""
    cues, start = known.cues, max(start, end - _FURTHEST_BEFORE)
    start = max((m.end() for m in _CUT.finditer(sentence.plain, start, end)), default=start)
    start = past_openings(sentence.plain, start, cues)
    name = bare_name(cues.patterns["in_passing"].sub("", sentence.text[start:end]), cues)
    folded = fold(name)
    too_long = len(name.split()) > _LONGEST_NAME
    if too_long or _BELONGS.match(folded) or cues.patterns["verbs"].search(folded):
        return ()
    if not cues.patterns["actors"].search(folded):
        return (name,) if _is_proper(name, known) else ()
    parts = tuple(part for part in _PARTS.split(name) if part)
    each_acts = all(cues.patterns["actors"].search(fold(part)) for part in parts)
    return parts if each_acts else (name,)


def _is_proper(name: str, known: Known) -> bool:
    """A name of the text, all in capitals but for small words, and of no thing ("the Act")."""
    words = _JOINED.sub("", name).split()
    if not 0 < len(words) <= _MOST_PROPER or known.cues.patterns["things"].search(fold(name)):
        return False
    return words[0] in known.names and all(word[:1].isupper() for word in words)
