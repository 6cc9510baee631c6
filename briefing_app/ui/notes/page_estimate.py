"""How many pages a note will take: its words laid out on a letter page, an honest estimate."""

from functools import lru_cache

from briefing_app.domain.note import ANNEX, Note, Section
from briefing_app.domain.text import paragraphs_of
from briefing_app.ui.notes.printed_words import LINE_HEIGHT, MARGIN, PAGE, printed

_HEADER_LINES, _FOOTNOTE = 10, 17.0


def estimate_pages(note: Note) -> float:
    """Body, header block and footnotes against the text area of a page, to a tenth.

    Annexes are left out, as the limits leave them out.
    """
    area = PAGE.height() - 2 * MARGIN
    sections = before_annexes(note)
    height = sum(_section_height(section) for section in sections)
    cited = sum(_citations(section) for section in sections)
    whole = height + cited * _FOOTNOTE + _HEADER_LINES * LINE_HEIGHT
    return round(whole / area, 1)


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
def _section_height(section: Section) -> float:
    """Only sections that changed are laid out again."""
    document = printed((section,))
    document.setTextWidth(PAGE.width() - 2 * MARGIN)
    return document.size().height()
