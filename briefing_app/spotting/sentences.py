"""Sentences of a paragraph with their places, in English and French."""

import re
from dataclasses import dataclass

from briefing_app.domain.passage import Span
from briefing_app.spotting.cue_words import CueWords, cues_of, fold

_END = re.compile(
    r"(?P<stops>[.!?\u2026]+)"
    r"(?P<closing>[\"'\u2019”)\]*_]*(?:[\s\u00a0\u202f]{0,3}»[.!?]?)?[\d\u00b9\u00b2\u00b3]*)(?=\s|$)"
)
_WORD_BEFORE = re.compile(r"[\w.'\u2019-]*$")
_NEXT = re.compile(r"\s*[\"'\u2018“«(\[*_]*\s?(?P<word>[\w'\u2019-]*)")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_ITEM = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]+)", re.IGNORECASE)
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu)'")
_DECIMAL = re.compile(r"(?<!\d)\d{1,3}$")
_SPACE = re.compile(r"\s*")
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class _FullStop:
    """A single full stop: the word it stands behind, and the word that follows."""

    before: str
    after: str
    is_first_word: bool
    is_closed: bool


def split_sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    """Spans without white space at their edges; together they hold all that is no space."""
    cues = cues_of(language).sentences
    spans: list[Span] = []
    start = _skip(text, 0)
    for match in _END.finditer(text):
        if match.end() > start and _ends_here(text, start, match, cues):
            spans.append(Span(start, match.end()))
            start = _skip(text, match.end())
    end = len(text.rstrip())
    if end > start:
        spans.append(Span(start, end))
    return tuple(spans)


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


def _ends_here(text: str, start: int, match: re.Match[str], cues: CueWords) -> bool:
    following = _NEXT.match(text, match.end())
    after = following["word"] if following else ""
    if not after:
        return True
    if after[0].islower():
        return False
    if match["stops"] != ".":
        return True
    if match["closing"][:1].isdigit() and _DECIMAL.search(
        text[max(0, match.start() - 4) : match.start()]
    ):
        return False
    begin = max(start, match.start() - _LONGEST_WORD)
    found = _WORD_BEFORE.search(text[begin : match.start()])
    before = found.group() if found else ""
    is_first = match.start() - len(before) == start
    return _ends_a_sentence(_FullStop(before, after, is_first, bool(match["closing"])), cues)


def _ends_a_sentence(stop: _FullStop, cues: CueWords) -> bool:
    if stop.is_closed or not stop.before:
        return True
    if (stop.is_first_word and _ITEM.fullmatch(stop.before)) or _is_initial(stop.before):
        return False
    word = _ELIDED.sub("", fold(stop.before))
    if word in cues.words["abbreviation_words"]:
        return word == "etc" or (word == "no" and fold(stop.after) in cues.words["starter_words"])
    return not _DOTTED.fullmatch(stop.before) or fold(stop.after) in cues.words["starter_words"]


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()
