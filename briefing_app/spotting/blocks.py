"""Somebody's words as a block of their own, without quotation marks, below "She said:"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.spotting.cue_words import CueWords, fold

_WITHIN = r"[^{0}{1}]*(?:{0}[^{0}{1}]*{1}[^{0}{1}]*)*"
QUOTED = (
    rf"“{_WITHIN.format('“', '”')}”|«{_WITHIN.format('«', '»')}»"
    r"|(?<!\w)\"(?=\S)[^\"“”]*[^\"“”\s](?:\"(?!\w)|”)|“(?=\S)[^\"“”]*[^\"“”\s]\"(?!\w)"
    r"|(?<!\w)\u2018(?=\S)[^\u2018]{2,400}?\u2019(?!\w)"
)
"""Quoted words with their marks; one quotation may stand within another."""
QUOTE_MARKS = re.compile(r"[“”«»\"]")
_FURTHEST_SAID = 60
_FEWEST_WORDS = 12


def with_blocks(passages: Iterable[Passage], cues: CueWords) -> Iterator[Passage]:
    """The passages, with a block below such a line read as a quotation."""
    follows = False
    for passage in passages:
        is_block = follows and _is_block(passage)
        follows = _opens_block(passage, cues)
        yield replace(passage, kind=PassageKind.QUOTATION) if is_block else passage


def _opens_block(passage: Passage, cues: CueWords) -> bool:
    end = fold(passage.text[-_FURTHEST_SAID:].rstrip())
    if passage.kind is PassageKind.HEADING or not end.endswith(":"):
        return False
    return bool(cues.patterns["block"].search(end))


def _is_block(passage: Passage) -> bool:
    """A paragraph long enough to be somebody's words."""
    is_text = passage.kind is PassageKind.PARAGRAPH and not passage.aside
    is_long = len(passage.text.split()) >= _FEWEST_WORDS
    return is_text and is_long and not QUOTE_MARKS.search(passage.text)
