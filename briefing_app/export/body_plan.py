"""The sections of a note as planned blocks: headings, numbered lists, tables, references."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from briefing_app.domain.figure_tie import tied_as_written_in
from briefing_app.domain.note import Note, Section
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Citation, Paragraph, ParagraphKind, Table, Words
from briefing_app.export.marks_in_text import bound, with_marks
from briefing_app.export.planned import (
    Numbered,
    Piece,
    PlannedBlock,
    PlannedParagraph,
    PlannedTable,
    PlannedWords,
    Role,
)
from briefing_app.export.references.references import References
from briefing_app.export.review_comments import NO_REMARKS, Remarks
from briefing_app.export.step import Step, no_step, stepping
from briefing_app.export.typography import typeset, typeset_words
from briefing_app.language import words_for

ANNEX = "annex"
NOTHING_HERE = "\u2013"
"""What an empty cell shows, so that nobody wonders whether something was forgotten."""

_DEEPEST_HEADING = 3
_DEEPEST_LIST = 2


class BodyPlan:
    """Counts what must be counted while the sections of one note are gone through in order."""

    def __init__(
        self,
        note: Note,
        kind: NoteKind,
        references: References,
        remarks: Remarks = NO_REMARKS,
    ) -> None:
        self._note = note
        self._kind = kind
        self._references = references
        self._remarks = remarks
        self._tables = 0
        self._lists = 0
        self._points = [0] * (_DEEPEST_LIST + 1)
        self._items = [0] * (_DEEPEST_LIST + 1)
        self._in_list = False

    def sections(
        self, step: Step = no_step
    ) -> tuple[tuple[PlannedBlock, ...], tuple[PlannedBlock, ...]]:
        """The body, and from the first annex on the annexes. Sections without words are left out.

        Each annex begins a page. `step` is called at each block.
        """
        body: list[PlannedBlock] = []
        annexes: list[PlannedBlock] = []
        for section in self._written():
            starts = section.key.startswith(ANNEX)
            into = annexes if starts or annexes else body
            blocks = list(stepping(self._section(section), step))
            if starts and section.level == 1 and isinstance(blocks[0], PlannedParagraph):
                blocks[0] = replace(blocks[0], new_page=True)
            into.extend(blocks)
        return tuple(body), tuple(annexes)

    def _written(self) -> Iterator[Section]:
        sections = self._note.sections
        for at, section in enumerate(sections):
            below = _below(sections[at + 1 :], section.level)
            if any(_has_words(s) for s in (section, *below)):
                yield section

    def _section(self, section: Section) -> Iterator[PlannedBlock]:
        self._in_list = False
        rule = self._kind.rule(section.key)
        words = section.heading or (rule.name.in_language(self._note.language) if rule else "")
        if words:
            yield PlannedParagraph(
                Role.HEADING,
                typeset((PlannedWords(words),), self._note.language),
                self._note.language,
                level=min(section.level, _DEEPEST_HEADING),
                identity=section.id,
                is_section=True,
                remarks=self._remarks.at(section.id),
            )
        for element in section.body:
            if isinstance(element, Table):
                self._in_list = False
                if any(cell.runs for row in element.rows for cell in row):
                    yield self._table(element)
            elif element.runs:
                yield self._paragraph(self._tied((element,))[0], section)

    def _tied(self, line: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        return tied_as_written_in(line, self._note.language)

    def _paragraph(self, paragraph: Paragraph, section: Section) -> PlannedParagraph:
        language = paragraph.language or self._note.language
        plain = PlannedParagraph(
            Role.BODY,
            self._pieces(paragraph, language),
            language,
            identity=paragraph.id,
            citations=paragraph.citations,
            placement=paragraph.placement or "",
        )
        planned = self._remarks.left(paragraph.id, plain)
        level = min(paragraph.level, _DEEPEST_LIST)
        continues = paragraph.kind is ParagraphKind.NUMBERED or (
            paragraph.kind is ParagraphKind.BULLET and level > 0
        )
        self._in_list = self._in_list and continues
        match paragraph.kind:
            case ParagraphKind.HEADING:
                deep = min(section.level + 1 + paragraph.level, _DEEPEST_HEADING)
                return replace(planned, role=Role.HEADING, level=deep)
            case ParagraphKind.BULLET:
                return replace(planned, role=Role.BULLET, level=level)
            case ParagraphKind.QUOTATION:
                return replace(planned, role=Role.QUOTATION)
            case ParagraphKind.NUMBERED:
                return replace(planned, role=Role.NUMBER, numbered=self._item(level))
            case ParagraphKind.PARAGRAPH:
                return self._body(planned)

    def _body(self, planned: PlannedParagraph) -> PlannedParagraph:
        if not self._kind.numbered:
            return planned
        return replace(planned, role=Role.POINT, numbered=_counted(self._points, 0, 0))

    def _item(self, level: int) -> Numbered:
        """The next number: below the numbered paragraph it belongs to, or in a list of its own."""
        if self._kind.numbered and self._points[0]:
            return _counted(self._points, 0, min(level + 1, _DEEPEST_LIST))
        if not self._in_list:
            self._in_list = True
            self._lists += 1
            self._items = [0] * (_DEEPEST_LIST + 1)
        return _counted(self._items, self._lists, level)

    def _table(self, table: Table) -> PlannedTable:
        self._tables += 1
        language = self._note.language
        _ = words_for(language).gettext
        rows = tuple(
            tuple(self._cell(cell, table) for cell in self._tied(row)) for row in table.rows
        )
        columns = "; ".join(cell.text for cell in rows[0])
        return PlannedTable(
            identity=table.id,
            label=_("Table"),
            number=self._tables,
            caption=typeset((PlannedWords(table.caption),), language) if table.caption else (),
            summary=_("Columns: {columns}").format(columns=columns),
            rows=rows,
            language=language,
            placement=table.placement or "",
        )

    def _cell(self, cell: Paragraph, table: Table) -> PlannedParagraph:
        language = cell.language or self._note.language
        planned = PlannedParagraph(
            Role.CELL,
            self._pieces(cell, language) or (PlannedWords(NOTHING_HERE),),
            language,
            identity=cell.id,
            citations=cell.citations,
            placement=table.placement or "",
        )
        return self._remarks.left(cell.id, planned)

    def _pieces(self, paragraph: Paragraph, language: str) -> tuple[Piece, ...]:
        pieces: tuple[Piece, ...] = ()
        parted = self._remarks.parted(paragraph.id, paragraph.runs)
        for cited, group in groupby(parted, key=lambda part: isinstance(part[0], Citation)):
            runs = tuple(group)
            if cited:
                marks = self._references.marks(
                    tuple(run for run, _about in runs if isinstance(run, Citation))
                )
                pieces = with_marks(pieces, marks)
            else:
                pieces += tuple(_words(run, about) for run, about in runs if isinstance(run, Words))
        if paragraph.kind is not ParagraphKind.QUOTATION:
            pieces = typeset(pieces, language)
        return bound(pieces)


def plain_heading(words: str, language: str, level: int = 1) -> PlannedParagraph:
    """A heading that is not the note's own."""
    pieces = (PlannedWords(typeset_words(words, language)),)
    return PlannedParagraph(Role.HEADING, pieces, language, level=level)


def _words(run: Words, remarks: tuple[int, ...] = ()) -> PlannedWords:
    return PlannedWords(run.text, run.bold, run.italic, run.link, remarks=remarks)


def _counted(counts: list[int], list_number: int, level: int) -> Numbered:
    counts[level] += 1
    counts[level + 1 :] = [0] * (len(counts) - level - 1)
    return Numbered(_shown(counts[level], level), list_number, level)


def _shown(number: int, level: int) -> str:
    if level == 0:
        return f"{number}."
    return f"({_letter(number)})" if level == 1 else f"({_roman(number)})"


def _letter(number: int) -> str:
    """a … z, then aa, bb … as Word goes on."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    signs = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"))
    shown = ""
    for worth, sign in (*signs, (5, "v"), (4, "iv"), (1, "i")):
        shown += sign * (number // worth)
        number %= worth
    return shown


def _below(following: tuple[Section, ...], level: int) -> Iterator[Section]:
    for section in following:
        if section.level <= level:
            return
        yield section


def _has_words(section: Section) -> bool:
    return any(
        element.runs if isinstance(element, Paragraph) else element.text.strip()
        for element in section.body
    )
