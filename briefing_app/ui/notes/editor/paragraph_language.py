"""The language of paragraphs as the officer sets it, as a pure edit."""

from collections.abc import Collection
from dataclasses import replace

from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Element, Paragraph


def with_language(note: Note, lines: Collection[str], language: str) -> Note:
    """The named paragraphs and cells in this language; empty lets their words tell it."""

    def spoken(paragraph: Paragraph) -> Paragraph:
        if paragraph.id not in lines or paragraph.language == language:
            return paragraph
        return replace(paragraph, language=language)

    def element(old: Element) -> Element:
        if isinstance(old, Paragraph):
            return spoken(old)
        rows = tuple(tuple(spoken(cell) for cell in row) for row in old.rows)
        return old if rows == old.rows else replace(old, rows=rows)

    def section(old: Section) -> Section:
        body = tuple(element(each) for each in old.body)
        return old if body == old.body else replace(old, body=body)

    return replace(note, sections=tuple(section(each) for each in note.sections))
