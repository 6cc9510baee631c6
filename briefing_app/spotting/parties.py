"""Who asks whom, and the number a demand has in its document."""

import re

from briefing_app.spotting.cue_words import CueWords, fold
from briefing_app.spotting.reading import Sentence
from briefing_app.spotting.requests import Request

_NUMBERED = re.compile(
    r"\b(?:recomm[ae]ndation|action|proposal|proposition|mesure)s?\s*(?:no\.?|n°|#)?\s*"
    r"(\d+(?:\.\d+)*[a-z]?|[ivxl]+\b)",
    re.IGNORECASE,
)
_PLAIN_NUMBER = re.compile(r"\W*(?:R\s?)?(\d+(?:\.\d+)*[a-z]?)\W*", re.IGNORECASE)
_TRAILING = re.compile(r"\(recomm[ae]ndations?\s+(\d+(?:\.\d+)*)\)\W*$", re.IGNORECASE)
_CUT = re.compile(r"[.;:()\u2013\u2014]|\b(?:that|said|suggested|says|que|qu')(?= )| {3,}")
_MORE_OF_NAME = re.compile(
    r" (?:(?:of|for|and|de|du|des|et) (?:the |la |l')?)?[A-ZÀ-Ý][\w'-]*|['\u2019]s?(?= )"
)
_EDGES = " ,\u00a0\u2019'"
_PARTS = re.compile(r",\s*(?:and\s+|et\s+)?")
_LONGEST_NAME = 12


def number_of(sentence: Sentence, *, in_list: bool) -> str:
    """The label's number, the heading's or the one at the end of the sentence.

    A bare number counts only in a list of demands.
    """
    passage = sentence.passage
    trailing = _TRAILING.search(sentence.text)
    if trailing:
        return trailing[1]
    for words in (passage.label, *passage.heading_path[-1:]):
        numbered = _NUMBERED.search(words)
        if numbered:
            return numbered[1]
    bare = _PLAIN_NUMBER.fullmatch(passage.label) if in_list else None
    return bare[1] if bare else ""


def addressees_of(sentence: Sentence, request: Request, cues: CueWords) -> tuple[str, ...]:
    """The ones before "should", or those who are called on; empty where no actor is named."""
    plain = sentence.plain
    handed = cues.patterns["addressed"].search(plain, request.start)
    found: tuple[str, ...] = ()
    if handed:
        group = next(index for index, words in enumerate(handed.groups(), 1) if words)
        end = _end_of_name(sentence, handed.start(group), handed.end(group), cues)
        found = _actors(sentence, handed.start(group), end, cues)
    if found or not cues.patterns["asked_to"].match(plain, request.start):
        return found
    return _actors(sentence, 0, request.start, cues)


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


def asked_by(opener: Sentence, cues: CueWords) -> tuple[str, ...]:
    """Whom the line above a list asks: "The mission should:", "… recommends that Canada:"."""
    matches = list(cues.patterns["asked_to"].finditer(opener.plain))
    end = matches[-1].start() if matches else len(opener.plain.rstrip(" :"))
    return _actors(opener, 0, end, cues)


def past_openings(plain: str, start: int, cues: CueWords) -> int:
    """Behind "However," and clauses such as "If …, "."""
    while True:
        start += len(plain[start:]) - len(plain[start:].lstrip())
        opening = cues.patterns["before_name"].match(plain, start)
        if not opening:
            return start
        start = opening.end()


def _actors(sentence: Sentence, start: int, end: int, cues: CueWords) -> tuple[str, ...]:
    """The last stretch of the words there, if it names someone who can act."""
    start = max((m.end() for m in _CUT.finditer(sentence.plain, start, end)), default=start)
    start = past_openings(sentence.plain, start, cues)
    name = sentence.text[start:end].strip(_EDGES)
    folded = fold(name)
    if len(name.split()) > _LONGEST_NAME or cues.patterns["verbs"].search(folded):
        return ()
    if not cues.patterns["actors"].search(folded):
        return ()
    parts = tuple(part for part in _PARTS.split(name) if part)
    each_acts = all(cues.patterns["actors"].search(fold(part)) for part in parts)
    return parts if each_acts else (name,)
