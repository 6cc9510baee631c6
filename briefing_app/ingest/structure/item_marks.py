"""The marks that items of lists carry: "2.", "a)", "(iv)", "•", "Recommendation 3:"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.cues import reading_cues
from briefing_app.ingest.structure.stretch import Stretch

_TAB = 4
_INNER = frozenset("◦○o▫‣\u2043")
_QUOTED = ">"
_MARK = re.compile(
    r"""
    (?P<hashes> \#{1,6} ) (?=\s)
  | (?P<quote> > )
  | (?P<bullet> [•◦▪▫●○■□·‣\u2043\u2013—*+-] ) (?=\s+\S)
  | (?P<paragraph> \d{1,3}(?:\.\d{1,3}){1,4}[.)]? ) (?=\s+[^\W\d_a-zà-ÿ])
  | (?P<number> \d{1,3}[.)] | \(\d{1,3}\) ) (?=\s+\S)
  | (?P<letter> [a-z][.)] | \([a-zA-Z]\) | \(?[ivxl]{1,6}\) | [ivxl]{1,6}\.) (?=\s+\S)
    """,
    re.VERBOSE,
)


def mark_of(text: str) -> str:
    """The mark at the beginning of a line, or nothing."""
    match = _MARK.match(text) or _worded().match(text)
    return match.group().rstrip() if match else ""


def mark_items(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Each unknown stretch that begins with a mark becomes an item, a heading or a quotation."""
    return tuple(_marked(s) if s.kind is None else s for s in stretches)


def is_bullet(label: str) -> bool:
    return bool(label) and not any(character.isalnum() for character in label)


def series_of(label: str) -> str:
    """What the marks of one list have in common: figures and letters replaced."""
    shape = re.sub(r"\d+", "1", label)
    return re.sub(r"\b[a-z]\b|\b[ivxl]+\b", "a", shape)


def _marked(stretch: Stretch) -> Stretch:
    match = _MARK.match(stretch.text)
    label = mark_of(stretch.text)
    if not label or len(label) == len(stretch.text):
        return stretch
    if match and match["hashes"]:
        return replace(stretch, kind=PassageKind.HEADING, level=len(label), label=label)
    if label == _QUOTED:
        return replace(stretch, kind=PassageKind.QUOTATION, label=label)
    level = stretch.indent // _TAB + (label in _INNER)
    return replace(stretch, kind=PassageKind.ITEM, level=level, label=label)


@cache
def _worded() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in reading_cues().numbered)
    return re.compile(
        rf"(?:{words})\s+(?:n[o°]\.?\s*)?(?:\d{{1,3}}|[IVX]{{1,6}})\s*[.:\u2013—-](?=\s)",
        re.IGNORECASE,
    )
