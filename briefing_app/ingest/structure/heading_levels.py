"""How deep headings stand: the title is 1, and each look of heading has a depth of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.structure.stretch import Stretch

_DEEPEST = 6
_TOP = 2
_WORD_AND_NUMBER = re.compile(
    r"([^\W\d_]+)\s+(?:\d+|[IVX]+|(?P<letter>[A-Z]))(?=\s*(?:[.:\u2013—-]|$))"
)
_WORD = re.compile(r"[^\W\d_][\w'\u2019]*")
_PART = "part of the document"
_CAPITALS, _TITLE_CASE, _SENTENCE_CASE = "CAPITALS", "Title Case", "Sentence case"


def with_levels(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Looks take their depth in the order in which they first appear; parts stand at the top.

    A heading that could be of any look belongs under the heading right before it, or else has the
    look of the last one.
    """
    ranks = _Ranks()
    return tuple(ranks.levelled(stretch) for stretch in stretches)


class _Ranks:
    """The looks met so far, and the heading that stands open."""

    def __init__(self) -> None:
        self._depths = {_PART: _TOP}
        self._look = ""
        self._open = 1
        self._under_heading = False

    def levelled(self, stretch: Stretch) -> Stretch:
        is_heading = stretch.kind is PassageKind.HEADING
        if is_heading and not stretch.level:
            stretch = replace(stretch, level=min(self._depth_of(stretch), _DEEPEST))
        if is_heading:
            self._open = stretch.level
        self._under_heading = is_heading
        return stretch

    def _depth_of(self, heading: Stretch) -> int:
        look = _look_of(heading)
        if not look and self._under_heading:
            return self._open + 1
        self._look = look or self._look or _TITLE_CASE
        depth = self._depths.setdefault(self._look, self._next_depth())
        return min(depth, self._open + 1)

    def _next_depth(self) -> int:
        given = [depth for look, depth in self._depths.items() if look != _PART]
        return max(given, default=_TOP - 1) + 1


def _look_of(stretch: Stretch) -> str:
    """The look by which headings of one rank know each other; empty where it could be any."""
    match = _WORD_AND_NUMBER.match(stretch.text)
    word = fold(match[1]) if match else ""
    if word in reading_cues().parts:
        return _PART
    if match and not match["letter"]:
        return word
    if stretch.label:
        return f"numbered {stretch.label.rstrip('.)').count('.')}"
    return _case_of(stretch.words)


def _case_of(text: str) -> str:
    words = _WORD.findall(text)
    if text.isupper() and len(words) > 1:
        return _CAPITALS
    telling = [
        w for w in words[1:] if fold(w) not in reading_cues().small_words and not w.isupper()
    ]
    if not telling:
        return ""
    return _TITLE_CASE if all(word[0].isupper() for word in telling) else _SENTENCE_CASE
