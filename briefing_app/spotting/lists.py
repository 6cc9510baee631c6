"""Lists in a text: where one stands, what opens it, and what the line above asks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.spotting.reading import Paragraph
from briefing_app.spotting.voices import OWN, Attribution

_NO_LETTER = re.compile(r"\W*")
_LETTER = re.compile(r"\W*[a-z]\W*", re.IGNORECASE)
_ROMAN = re.compile(r"\W*[ivx]+\W*", re.IGNORECASE)
_ENDS = re.compile(r"[.!?;”»\"]\W*$")
_SHORT_LINE = 4
"""Words: "Don't:" may open a list of bullets among bullets."""
_BREAKS_OFF = re.compile(r":\W*$")


@dataclass(frozen=True, slots=True)
class OpenList:
    """What is known of a list: the style of its labels, whether the line above asks, and whom.

    `requests` says that its items so far begin with requests, `prohibits` that the line above
    says what is not to be done.
    """

    style: str
    asks: bool = False
    requests: bool = False
    prohibits: bool = False
    addressees: tuple[str, ...] = ()
    attribution: Attribution = OWN
    number: str = ""


def style_of(passage: Passage) -> str:
    """ "bullet", "number", "letter" or "roman"; empty for what stands in no list ("6.10.")."""
    if passage.kind is not PassageKind.ITEM:
        return ""
    label = passage.label.strip(" .)(")
    if label.isdigit():
        return "number"
    styles = {"bullet": _NO_LETTER, "roman": _ROMAN, "letter": _LETTER}
    return next((name for name, pattern in styles.items() if pattern.fullmatch(label)), "")


def still_open(opened: Sequence[OpenList], passage: Passage) -> tuple[OpenList, ...]:
    """The lists around a passage: none outside lists, the outer one behind the inner's end."""
    style = style_of(passage)
    if not style:
        return ()
    around = tuple(opened)
    while around and _leaves(around, style):
        around = around[:-1]
    return around


def opens_list(paragraph: Paragraph, ahead: Sequence[Paragraph]) -> bool:
    """A line that breaks off before a list, or an item that does so before a list within it."""
    passage = paragraph.passage
    below = style_of(ahead[0].passage) if ahead else ""
    if (
        not below
        or not paragraph.sentences
        or passage.kind in (PassageKind.HEADING, PassageKind.QUOTATION)
    ):
        return False
    style = style_of(passage)
    if style:
        is_short = style == "bullet" and len(passage.text.split()) <= _SHORT_LINE
        return (below != style or is_short) and bool(_BREAKS_OFF.search(passage.text))
    return not _ENDS.search(passage.text)


def _leaves(around: tuple[OpenList, ...], style: str) -> bool:
    """A number behind letters or bullets is the next one of the text, unless a line opens them."""
    inner, outer = around[-1], around[:-1]
    if _same(inner.style, style):
        return False
    return style == "number" or any(_same(each.style, style) for each in outer)


def _same(one: str, other: str) -> bool:
    """ "i" may be a letter or a Roman number."""
    return one == other or {one, other} == {"letter", "roman"}
