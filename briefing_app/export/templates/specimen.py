"""A note that shows everything a template has to carry, made of the guidance of its kind."""

from dataclasses import replace
from itertools import count

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId, ParagraphId, SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.template import NoteKind, new_note
from briefing_app.domain.text import Element, Paragraph, ParagraphKind, Table, Words
from briefing_app.language import words_for

_ANNEX = "annex"
_SHOWN = 5
"""So many sections tell how a page looks."""


def specimen_note(kind: NoteKind, language: str) -> Note:
    """The same note each time, with a paragraph of each sort and a small table."""
    numbers = count(1)
    note = new_note(kind, language)
    rules = [rule for rule in kind.sections if not rule.key.startswith(_ANNEX)][:_SHOWN]
    sections = tuple(
        Section(
            SectionId(f"{at:032x}"),
            rule.key,
            rule.name.in_language(language),
            rule.level,
            (_paragraph(numbers, rule.guidance.in_language(language)),),
        )
        for at, rule in enumerate(rules, 1)
    )
    last = replace(sections[-1], body=(*sections[-1].body, *_every_sort(numbers, language)))
    identity = NoteId("5" * 32)
    return replace(
        note, id=identity, header=_header(kind, language), sections=(*sections[:-1], last)
    )


def _paragraph(
    numbers: "count[int]",
    words: str,
    kind: ParagraphKind = ParagraphKind.PARAGRAPH,
    level: int = 0,
) -> Paragraph:
    return Paragraph(ParagraphId(f"{next(numbers):032x}"), kind, (Words(words),), level)


def _every_sort(numbers: "count[int]", language: str) -> tuple[Element, ...]:
    _ = words_for(language).gettext
    item, cell = _("An item of a list"), _("A cell")
    rows = ((_("First column"), _("Second column")), (cell, cell))
    return (
        _paragraph(numbers, _("A heading within a section"), ParagraphKind.HEADING),
        _paragraph(numbers, item, ParagraphKind.BULLET),
        _paragraph(numbers, item, ParagraphKind.BULLET, 1),
        _paragraph(numbers, item, ParagraphKind.NUMBERED),
        _paragraph(numbers, item, ParagraphKind.NUMBERED, 1),
        _paragraph(numbers, _("A quotation of some length."), ParagraphKind.QUOTATION),
        Table(
            ParagraphId(f"{next(numbers):032x}"),
            tuple(tuple(_paragraph(numbers, words) for words in row) for row in rows),
            _("A table"),
        ),
    )


def _header(kind: NoteKind, language: str) -> Header:
    _ = words_for(language).gettext
    return Header(
        to=_("Minister"),
        from_=_("Deputy Minister"),
        subject_en=words_for("en").gettext("Trial of the template"),
        subject_fr=words_for("fr").gettext("Trial of the template"),
        number="ABC-0001-26",
        purpose=kind.purpose,
        date="2026-01-15",
        sector_en=words_for("en").gettext("Drafting unit"),
        sector_fr=words_for("fr").gettext("Drafting unit"),
        contact=_("Drafting unit"),
    )
