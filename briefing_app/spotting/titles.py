"""Titles of recommendations: "Recommendation 4: Better data" above the paragraphs that ask."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefing_app.domain.passage import Passage, PassageKind

_NUMBERED = re.compile(r"\W*recomm[ae]ndation\s*(?:no\.?|n°|#)?\s*[\divx]+", re.IGNORECASE)
_ENDS = re.compile(r"[.!?;:,]\W*$")
_LONGEST_TITLE = 8


def with_titles(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages, with a short numbered line above others read as their heading."""
    title = ""
    for passage, ahead in pairwise((*passages, None)):
        if passage is None:
            return
        if passage.kind is PassageKind.HEADING or _NUMBERED.match(passage.label):
            title = ""
        if _is_title(passage, ahead):
            title = passage.text
            yield replace(passage, kind=PassageKind.HEADING)
        elif title:
            yield replace(passage, heading_path=(*passage.heading_path, title))
        else:
            yield passage


def _is_title(passage: Passage, ahead: Passage | None) -> bool:
    if passage.kind is PassageKind.HEADING or not _NUMBERED.match(passage.label) or not ahead:
        return False
    words = passage.text[len(passage.label) :].split()
    if not 0 < len(words) <= _LONGEST_TITLE or _ENDS.search(passage.text):
        return False
    return ahead.kind is not PassageKind.HEADING and not _NUMBERED.match(ahead.label)
