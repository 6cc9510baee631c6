"""What labels and headings say of a demand: that it is one, and which number it has."""

import re

from briefing_app.domain.passage import Passage
from briefing_app.spotting.reading import Sentence
from briefing_app.spotting.requests import Request
from briefing_app.spotting.titles import numbered_label

_NAMED = re.compile(r"recomm[ae]ndations?", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*\)?")
_FOLLOWED_UP = re.compile(
    r"implement|follow|progress|status|previous|earlier|suivi|mise en|antérieur|précédent",
    re.IGNORECASE,
)
_NUMBERED_AS = re.compile(r"\W*recomm[ae]ndation\s*(?:no\.?|n°|nº|#)?\s*[\divx]+", re.IGNORECASE)
_CALLED = re.compile(r"\W*recomm[ae]ndation\b(?! \w)", re.IGNORECASE)
_RUN_IN = re.compile(r"\W*recomm[ae]ndations?\s*[.:\u2013\u2014]", re.IGNORECASE)
_LONGEST_NAME = 40
_ONLY_CALLED = re.compile(r"\W*recomm[ae]ndations?\W*", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(?:recomm[ae]ndation|action|proposal|proposition|mesure)s?\s*(?:no\.?|n°|nº|#)?\s*"
    r"(\d+(?:\.\d+)*[a-z]?|[ivxl]+\b)",
    re.IGNORECASE,
)
_BARE = re.compile(r"\W*(?:R\s?)?(\d+(?:\.\d+)*[a-z]?)\W*", re.IGNORECASE)
_LETTER = re.compile(r"\W*([a-z]|[ivx]+)\W*", re.IGNORECASE)
_TRAILING = re.compile(r"\(recomm[ae]ndations?\s+(\d+(?:\.\d+)*)\)\W*$", re.IGNORECASE)


def names_demands(passage: Passage) -> bool:
    """Whether the passage is, or stands under, something called a recommendation."""
    own = numbered_label(passage) or passage.label
    if _RUN_IN.match(passage.text, len(passage.label)):
        return True
    return any(_is_of_demands(words) for words in (*passage.heading_path, own))


def _is_of_demands(heading: str) -> bool:
    """Not "Fisheries (recommendations 3 to 7)" nor "Implementation of recommendations"."""
    words = _IN_BRACKETS.sub("", heading)
    return bool(_NAMED.search(words)) and not _FOLLOWED_UP.search(words)


def is_numbered(passage: Passage, *, of_label: bool = False, of_text: bool = False) -> bool:
    """Whether its label, its text or else the heading above says "Recommendation 3"."""
    if of_label:
        return bool(numbered_label(passage))
    if of_text:
        return bool(_NUMBERED_AS.match(passage.text))
    above = any(_NUMBERED_AS.match(words) for words in passage.heading_path[-1:])
    return above or bool(numbered_label(passage))


def is_bare_number(headings: tuple[str, ...]) -> bool:
    matches = [_NUMBERED_AS.match(heading) for heading in headings]
    return any(match and not match.string[match.end() :].strip(" :.*_") for match in matches)


def follows_name(sentence: Sentence) -> bool:
    """Whether all that stands before the sentence in its paragraph is the word "Recommendation"."""
    passage = sentence.passage
    if sentence.ordinal == 0 or sentence.span.start > len(passage.label) + _LONGEST_NAME:
        return False
    return bool(_ONLY_CALLED.fullmatch(passage.text, len(passage.label), sentence.span.start))


def has_number(sentence: Sentence, request: Request, *, is_listed: bool) -> bool:
    """Whether the number before the passage is that of a demand.

    So it is in a list of demands, where the passage is called one, and in a resolution,
    whose numbered paragraphs begin with the verb.
    """
    passage = sentence.passage
    if is_listed or _CALLED.match(passage.text, len(passage.label)):
        return True
    return sentence.ordinal == 0 and request.is_operative


def number_of(sentence: Sentence, *, in_list: bool, above: str = "") -> str:
    """The label's number, the heading's or the one at the end of the sentence.

    A bare number counts only in a list of demands; a letter is added to the number `above`.
    """
    passage = sentence.passage
    trailing = _TRAILING.search(sentence.text)
    if trailing:
        return trailing[1]
    for words in (numbered_label(passage) or passage.label, *passage.heading_path[-1:]):
        numbered = _NUMBER.search(words)
        if numbered:
            return numbered[1]
    bare = _BARE.fullmatch(passage.label) if in_list else None
    if bare:
        return bare[1]
    letter = _LETTER.fullmatch(passage.label) if above else None
    return f"{above}({letter[1]})" if letter else above
