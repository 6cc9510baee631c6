"""A source's text cut into passages: paragraphs in reading order, each with its kind and place."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.source_text import SourceText
from briefing_app.ingest.structure.furniture import mark_furniture
from briefing_app.ingest.structure.headings import mark_headings
from briefing_app.ingest.structure.item_marks import is_bullet, mark_items
from briefing_app.ingest.structure.page_breaks import join_page_breaks
from briefing_app.ingest.structure.stretch import Stretch, without_marks
from briefing_app.ingest.structure.unwrapping import to_stretches

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]")
_OPENING, _CLOSING = '“"«„', '”"»'
_MOSTLY = 0.75


def split_into_passages(source_text: SourceText) -> tuple[Passage, ...]:
    """Every character that is no space stands in exactly one passage, in the order of the text."""
    stretches = mark_items(to_stretches(source_text))
    if not source_text.is_cut:
        stretches = join_page_breaks(stretches)
    stretches = _mark_notes(_mark_quotations(mark_headings(stretches)))
    return _numbered(stretches if source_text.is_cut else mark_furniture(stretches))


def _mark_quotations(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    return tuple(
        replace(s, kind=PassageKind.QUOTATION)
        if s.kind is PassageKind.PARAGRAPH and _is_quotation(s.text)
        else s
        for s in stretches
    )


def _is_quotation(text: str) -> bool:
    """Begins and ends with quoted words, with little between them but who said it."""
    text = without_marks(text)
    if len(text) < len("“x”") or text[0] not in _OPENING or text[-1] not in _CLOSING:
        return False
    quoted = sum(len(match) for match in _QUOTED.findall(text))
    return quoted >= _MOSTLY * len(text)


def _mark_notes(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Numbered references, by their first word or because they stand under "Notes"."""
    cues = reading_cues()
    under_notes = False
    marked: list[Stretch] = []
    for stretch in stretches:
        if stretch.kind is PassageKind.HEADING:
            under_notes = fold(stretch.words) in cues.note_headings
        is_reference = under_notes or _begins_with_one_of(stretch.words, cues.notes)
        numbered = stretch.kind is PassageKind.ITEM and not is_bullet(stretch.label)
        is_note = numbered and is_reference
        marked.append(replace(stretch, kind=PassageKind.NOTE) if is_note else stretch)
    return tuple(marked)


def _begins_with_one_of(text: str, words: tuple[str, ...]) -> bool:
    return fold(text[:40]).startswith(_before_space_or_comma(words))


@cache
def _before_space_or_comma(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{word}{behind}" for word in words for behind in " ,")


def _numbered(stretches: Sequence[Stretch]) -> tuple[Passage, ...]:
    """Numbers from 1 in reading order, each with the headings above it; the title is not said."""
    path: list[tuple[int, str]] = []
    passages: list[Passage] = []
    for number, stretch in enumerate(stretches, start=1):
        kind = stretch.kind or PassageKind.PARAGRAPH
        if kind is PassageKind.HEADING:
            path = [step for step in path if step[0] < stretch.level]
        passages.append(_passage(number, stretch, kind, tuple(words for _level, words in path)))
        if kind is PassageKind.HEADING and stretch.level > 1:
            path.append((stretch.level, _said(stretch)))
    return tuple(passages)


def _passage(
    number: int, stretch: Stretch, kind: PassageKind, heading_path: tuple[str, ...]
) -> Passage:
    aside = kind is PassageKind.FURNITURE
    return Passage(
        number,
        kind,
        stretch.text,
        stretch.spans,
        () if aside else heading_path,
        stretch.level,
        stretch.label,
        stretch.page,
        aside,
    )


def _said(heading: Stretch) -> str:
    return without_marks(heading.text)
