"""Remarks of a copy for review as a list, where the file can have no comments."""

from collections.abc import Iterator
from dataclasses import replace
from textwrap import shorten

from briefing_app.export.body_plan import plain_heading
from briefing_app.export.planned import (
    NotePlan,
    PlannedParagraph,
    PlannedRemark,
    PlannedWords,
    Role,
    paragraphs_in,
)
from briefing_app.language import words_for

_LONGEST = 80
"""Letters of the words that a remark is about: enough to find them."""

_ENDS = (".", "!", "?")


def with_remarks_listed(plan: NotePlan) -> NotePlan:
    """The remarks behind everything else, each with the words that it is about."""
    if not plan.remarks:
        return plan
    _ = words_for(plan.language).gettext
    about = _about(plan)
    heading = plain_heading(_("Remarks for review"), plan.language)
    items = (_item(each, about.get(each.number, ""), plan.language) for each in plan.remarks)
    return replace(plan, twin_blocks=(*plan.twin_blocks, heading, *items))


def _about(plan: NotePlan) -> dict[int, str]:
    """By the number of the remark the words that bear it, or those of the whole paragraph."""
    said: dict[int, str] = {}
    for paragraph in paragraphs_in(plan.blocks):
        for number, words in _borne(paragraph):
            said[number] = said.get(number, "") + words
    return said


def _borne(paragraph: PlannedParagraph) -> Iterator[tuple[int, str]]:
    for number in paragraph.remarks:
        yield number, f"{paragraph.label} {paragraph.text}".strip()
    for piece in paragraph.pieces:
        if isinstance(piece, PlannedWords):
            for number in piece.remarks:
                yield number, piece.text


def _item(remark: PlannedRemark, about: str, language: str) -> PlannedParagraph:
    words = shorten(about, _LONGEST, placeholder=" \u2026")
    lines = (line.strip() for line in remark.lines)
    ended = (line if line.endswith(_ENDS) else f"{line}." for line in lines if line)
    said = " ".join((f"{remark.author}:", *ended))
    first = (PlannedWords(words, italic=True), PlannedWords(" \u2013 ")) if words else ()
    return PlannedParagraph(
        Role.BULLET, (*first, PlannedWords(said, language=remark.language)), language
    )
