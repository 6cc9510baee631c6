"""How many pages a note will take: its words laid out on a letter page, an honest estimate."""

from functools import lru_cache

from briefing_app.domain.note import ANNEX, Note, Section
from briefing_app.domain.page_type import PageType
from briefing_app.domain.text import paragraphs_of
from briefing_app.operations.page_types import page_type_of
from briefing_app.ui.notes.panels.printed_words import MARGIN, PAGE, POINT, SINGLE, printed

_FOOTNOTE, _RULE = 9 * SINGLE * POINT, 8 * POINT
"""A footnote of one line, and the rule above those of a page."""
_HEAD_LINE = 13.5
"""A labelled line of the head, in points."""
_LONGER = 1.15
"""Some footnotes take more lines than one."""


def estimate_pages(note: Note) -> float:
    """Body, header block and footnotes against the text area of a page, to a tenth.

    Annexes are left out, as the limits leave them out.
    """
    face = page_type_of(note.kind)
    area = PAGE.height() - 2 * MARGIN
    sections = before_annexes(note)
    height = sum(_section_height(section, face) for section in sections)
    cited = sum(_citations(section) for section in sections)
    whole = head_height(note, face) + height + cited * _FOOTNOTE * _LONGER
    return round(whole / (area - (_RULE if cited else 0)), 1)


def head_height(note: Note, face: PageType) -> float:
    """Letterhead and title, and a line for each field that is filled."""
    header = note.header
    filled = {
        "marking": "always",
        "to": header.to,
        "through": header.through,
        "from": header.from_,
        "cc": header.cc,
        "number": header.number,
        "date": header.date,
        "decision_by": header.decision_by,
        "subject": header.subject_en or header.subject_fr,
        "other_subject": header.subject_en and header.subject_fr,
    }
    lines = sum(1 for name in face.lines if filled.get(name)) + bool(header.purpose)
    return (face.head + lines * _HEAD_LINE) * POINT


def before_annexes(note: Note) -> tuple[Section, ...]:
    kept: list[Section] = []
    in_annex = False
    for section in note.sections:
        in_annex = section.key == ANNEX or (in_annex and section.level > 1)
        if not in_annex:
            kept.append(section)
    return tuple(kept)


def _citations(section: Section) -> int:
    return sum(len(paragraph.citations) for paragraph in paragraphs_of(section.body))


@lru_cache(maxsize=4096)
def _section_height(section: Section, face: PageType) -> float:
    """Only sections that changed are laid out again."""
    document = printed((section,), face)
    document.setTextWidth(PAGE.width() - 2 * MARGIN)
    return document.size().height()
