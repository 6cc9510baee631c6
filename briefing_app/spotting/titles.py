"""Titles that stand as plain lines: "Recommendation 4: Better data", "III. Recommendations"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.spotting.cue_words import CueWords
from briefing_app.spotting.headings import is_called

_NUMBERED = re.compile(
    r"\W*recomm[ae]ndation\s*(?:no\.?|n°|nº|#)?\s*[\divx]+(?:\.\d+)*[a-z]?\b", re.IGNORECASE
)
_SEPARATOR = re.compile(r"[*_\s]*[:.)\u2013\u2014-]\W*|[*_]+\W*")
_ENDS = re.compile(r"[.!?;:,]\W*$")
_LONGEST_TITLE = 8


def with_titles(passages: Sequence[Passage], cues: CueWords) -> Iterator[Passage]:
    """The passages, with a short line that names demands read as the heading of what follows."""
    title = ""
    for passage, ahead in pairwise((*passages, None)):
        if passage is None:
            return
        if _ends_title(passage):
            title = ""
        if _is_title(passage, ahead, cues):
            title = passage.text
            yield replace(passage, kind=PassageKind.HEADING)
        elif title:
            yield replace(passage, heading_path=(*passage.heading_path, title))
        else:
            yield passage


def numbered_label(passage: Passage) -> str:
    """ "Recommendation 3:", as the passage's own label or the first words of its text."""
    if _NUMBERED.match(passage.label):
        return passage.label
    number = _NUMBERED.match(passage.text)
    behind = _SEPARATOR.match(passage.text, number.end()) if number else None
    return passage.text[: behind.end()] if behind else ""


def _ends_title(passage: Passage) -> bool:
    """A heading, the next number, or another short line that is no sentence."""
    if passage.kind is PassageKind.HEADING or numbered_label(passage):
        return True
    return passage.kind is PassageKind.PARAGRAPH and _is_line(passage)


def _is_line(passage: Passage) -> bool:
    words = passage.text[len(numbered_label(passage) or passage.label) :].split()
    return 0 < len(words) <= _LONGEST_TITLE and not _ENDS.search(passage.text)


def _is_title(passage: Passage, ahead: Passage | None, cues: CueWords) -> bool:
    if passage.kind is PassageKind.HEADING or not ahead or not _is_line(passage):
        return False
    if ahead.kind is PassageKind.HEADING or numbered_label(ahead):
        return False
    is_named = passage.kind is PassageKind.PARAGRAPH and is_called(
        (passage.text,), cues, "headings"
    )
    return is_named or bool(numbered_label(passage))
