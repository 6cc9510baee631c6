"""The annexes that the program makes: as planned blocks, and what they ask of the whole file."""

import re
from dataclasses import replace

from briefing_app.domain.marking import Marking, highest
from briefing_app.domain.note import ANNEX, Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.template import NoteKind
from briefing_app.export.annex_standing import IN_HOUSE, Readers, marking_of, source_of
from briefing_app.export.annex_text import AnnexTable, AnnexText, Cell
from briefing_app.export.annexes.annex_concordance import concordance_annex, families_cited
from briefing_app.export.annexes.annex_evidence import Setting, cited_things, evidence_annex
from briefing_app.export.annexes.annex_options import options_annex
from briefing_app.export.annexes.wide_tables import all_turned, end_of, is_wide
from briefing_app.export.options import Annex, ExportOptions
from briefing_app.export.planned import (
    PlannedBlock,
    PlannedParagraph,
    PlannedTable,
    PlannedWords,
    Role,
)
from briefing_app.export.typography import typeset
from briefing_app.language import words_for
from briefing_app.wordfile.printed_numbers import in_form

_LETTER = re.compile(r"annexe?\s+([A-Z])\b", re.IGNORECASE)
_LETTERS = re.compile(r"\b[A-Z]\b")
_ATTACHED = re.compile(
    rf"\b(?i:annexe?s?)\s+({_LETTERS.pattern}(?:\s*(?:[,\u2013-]|and|et|to|à)\s*{_LETTERS.pattern})*)"
)
"""What an officer calls annexes in the line of attachments: "Annex A", "Annexes A to C"."""

_ORDER: tuple[Annex, ...] = ("evidence", "concordance", "options")


def annexes_of(
    note: Note, kind: NoteKind, materials: Materials, options: ExportOptions
) -> tuple[AnnexText, ...]:
    """Those that were asked for and have something to show."""
    setting = _setting(note, materials, options, kind)
    asked = [each for each in _ORDER if each in options.annexes]
    made = (_annex(each, setting) for each in asked)
    return tuple(annex for annex in made if annex)


def annexes_there(note: Note, materials: Materials) -> frozenset[Annex]:
    """Those that would have something to show for the note."""
    setting = Setting(note, materials)
    return frozenset(each for each in _ORDER if _annex(each, setting))


def annex_titles(note: Note, titles: tuple[str, ...]) -> tuple[str, ...]:
    """ "Annex B: Evidence table", lettered on from what the note itself calls an annex."""
    form = words_for(note.language).gettext("Annex {letter}: {title}")
    first = _first_letter(note)
    return tuple(
        form.format(letter=in_form(first + at, "upperLetter"), title=title)
        for at, title in enumerate(titles)
    )


def with_annexes_named(note: Note, titles: tuple[str, ...]) -> Note:
    """The note whose list of attachments names what goes behind it."""
    attached = "; ".join(filter(None, (note.header.attachments, *titles)))
    return replace(note, header=replace(note.header, attachments=attached))


def plan_annexes(
    language: str, annexes: tuple[AnnexText, ...], titles: tuple[str, ...], tables_before: int
) -> tuple[PlannedBlock, ...]:
    """Each begins a page; the tables are numbered on from those of the note."""
    blocks: list[PlannedBlock] = []
    number = tables_before
    for title, annex in zip(titles, annexes, strict=False):
        written = _blocks(title, annex, language, number)
        number += len(annex.tables)
        blocks += written
    return tuple(blocks)


def marking_with_annexes(note: Note, materials: Materials, options: ExportOptions) -> Marking:
    """The note's own, raised by what an annex shows of the library."""
    setting = _setting(note, materials, options)
    shown: list[Marking] = []
    if _shows_passages(options):
        for each in cited_things(setting):
            source = source_of(each.thing, materials)
            if setting.readers.may_see(each.thing, source):
                shown.append(marking_of(each.thing, source))
    if "concordance" in options.annexes:
        rows = (row for family in families_cited(setting) for row in family.rows)
        shown += [
            marking_of(row.recommendation, row.source)
            for row in rows
            if setting.readers.may_see(row.recommendation, row.source)
        ]
    return note.marking.joined_with(highest(shown))


def _shows_passages(options: ExportOptions) -> bool:
    """Whether the words that the note relies on go along, which may be marked higher than it."""
    is_told = options.citations == "passages" or options.copy == "fact-check"
    return is_told or "evidence" in options.annexes


def _setting(
    note: Note, materials: Materials, options: ExportOptions, kind: NoteKind | None = None
) -> Setting:
    numbered = options.citations == "footnotes" and options.copy != "fact-check"
    readers = Readers(options.reader) if options.copy == "outside" else IN_HOUSE
    before = options.notes_before
    return Setting(note, materials, kind, numbered, readers, options.style, before)


def _annex(wanted: Annex, setting: Setting) -> AnnexText | None:
    match wanted:
        case "evidence":
            return evidence_annex(setting)
        case "concordance":
            return concordance_annex(setting)
        case "options":
            return options_annex(setting.note)


def _first_letter(note: Note) -> int:
    """The number of the first free letter: behind the note's own annexes and those attached."""
    own = [section for section in note.sections if section.key == ANNEX and section.level == 1]
    named = [found[1].upper() for each in own if (found := _LETTER.match(each.heading))]
    for attached in _ATTACHED.finditer(note.header.attachments):
        named += _LETTERS.findall(attached[1])
    numbers = (ord(letter) - ord("A") + 1 for letter in named)
    return max(len(own), *numbers, 0) + 1


def _blocks(title: str, annex: AnnexText, language: str, before: int) -> tuple[PlannedBlock, ...]:
    tables = [_table(table, language, before + at) for at, table in enumerate(annex.tables, 1)]
    head = (_heading(title, language), _words(Role.BODY, annex.lead, language))
    if not any(is_wide(table) for table in tables):
        return (*head, *tables)
    return all_turned((*head, *tables, end_of(tables[-1])))


def _heading(title: str, language: str) -> PlannedParagraph:
    pieces = typeset((PlannedWords(title),), language)
    return PlannedParagraph(Role.HEADING, pieces, language, level=1, new_page=True)


def _words(role: Role, words: str, language: str) -> PlannedParagraph:
    return PlannedParagraph(role, typeset((PlannedWords(words),), language), language)


def _table(table: AnnexTable, language: str, number: int) -> PlannedTable:
    _ = words_for(language).gettext
    head = tuple(_words(Role.CELL, words, language) for words in table.head)
    rows = tuple(tuple(_cell(cell, language) for cell in row) for row in table.rows)
    summary = _("Columns: {columns}").format(columns="; ".join(table.head))
    caption = typeset((PlannedWords(table.caption),), language)
    return PlannedTable("", _("Table"), number, caption, summary, (head, *rows), language)


def _cell(cell: Cell, language: str) -> PlannedParagraph:
    spoken = cell.language or language
    pieces = (PlannedWords(cell.words),)
    return PlannedParagraph(Role.CELL, pieces if cell.exact else typeset(pieces, spoken), spoken)
