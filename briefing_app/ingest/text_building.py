"""Paragraphs, as a reader finds them in a file, are put together to one text with its pieces."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.source_text import (
    NOTHING_TOLD,
    Enclosure,
    Piece,
    SourceText,
    Told,
    Turn,
)
from briefing_app.ingest.structure.item_marks import mark_of
from briefing_app.language import _

MOST_PARAGRAPHS = 200_000
"""A report of five hundred pages holds some ten thousand."""

_TOP = 2
_NEAR_THE_TOP = 5
_BETWEEN = "\n\n"
_SPACES = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_NO_TITLE = re.compile(
    r"^(microsoft \w+ - .*|untitled.*|document ?\d*|sans titre.*|slide 1|title)$"
    r"|\.(docx?|pdf|dotx?|indd|qxd|p65|rtf|odt|tmp|tex|dvi)$",
    re.IGNORECASE,
)
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f\u00ad\u200b\ufeff\ufffe\uffff]")
_LONE = re.compile("[\ud800-\udfff]")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
    | {"\ufb05": "st", "\ufb06": "st"}
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`level` of a heading: 1 for the title or the highest; of an item: how far it is moved in.

    `turns` are places in the text, each behind a space, where another page begins.
    """

    text: str
    kind: PassageKind | None = None
    level: int = 0
    label: str = ""
    page: int = 0
    turns: tuple[Turn, ...] = ()


def plain_words(text: str) -> str:
    """Single spaces, no characters that are not seen, letters for their ligatures."""
    if not text.isascii() and _LIGATURE.search(text):
        text = text.translate(_LIGATURES)
    if text.isprintable() and "  " not in text:  # as most are: nothing of the kind is in them
        return text.strip(" ")
    seen = _LONE.sub("\ufffd", _UNSEEN.sub("", text))
    return _SPACES.sub(" ", seen).strip()


def sensible_title(title: str) -> str:
    """A title that somebody gave; not one that a program filled in or a file name."""
    plain = plain_words(title)
    return "" if _NO_TITLE.search(plain) or not any(map(str.isalpha, plain)) else plain


def build(
    name: str,
    paragraphs: Sequence[Paragraph],
    told: Told = NOTHING_TOLD,
    enclosures: tuple[Enclosure, ...] = (),
) -> SourceText:
    """Raises `CannotRead` where there are no words, or more paragraphs than can be kept."""
    kept = [replace(one, text=words) for one in paragraphs if (words := plain_words(one.text))]
    if not kept:
        raise CannotRead(_("{name} holds no words.").format(name=name))
    refuse_too_many(len(kept), name)
    places: list[Piece] = []
    at = 0
    for one in _settled(kept):
        end = at + len(one.text)
        label = one.label if one.text.startswith(one.label) else ""
        label = label or _number_of(one)
        turns = tuple((at + place, page) for place, page in one.turns)
        piece = Piece(at, end, one.kind, one.level, label, one.page, turns=turns)
        places.append(piece)
        at = end + len(_BETWEEN)
    whole = _BETWEEN.join(one.text for one in kept)
    return SourceText(whole, tuple(places), is_cut=True, told=told, enclosures=enclosures)


def _number_of(paragraph: Paragraph) -> str:
    """The number that a heading was given by hand: "19." in "19. Publish the data"."""
    if paragraph.kind is not PassageKind.HEADING:
        return ""
    mark = mark_of(paragraph.text)
    return mark if any(map(str.isalnum, mark)) and mark != paragraph.text else ""


def refuse_too_many(count: int, name: str) -> None:
    if count > MOST_PARAGRAPHS:
        raise CannotRead(
            _("{name} holds more than {limit} paragraphs, more than can be read.").format(
                name=name, limit=MOST_PARAGRAPHS
            )
        )


def _settled(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """One highest heading near the top is the title; without one, headings begin below a title."""
    headings = [at for at, one in enumerate(paragraphs) if one.kind is PassageKind.HEADING]
    if not headings:
        return paragraphs
    highest = min(paragraphs[at].level for at in headings)
    tops = [at for at in headings if paragraphs[at].level == highest]
    first = headings[0] == tops[0] and tops[0] < _NEAR_THE_TOP
    begins = 1 if len(tops) == 1 and first else _TOP
    settled = list(paragraphs)
    for at in headings:
        level = paragraphs[at].level - highest + begins
        settled[at] = replace(paragraphs[at], level=level)
    return settled
