"""Two notes in one document, one language wholly after the other, never side by side."""

from dataclasses import replace

from briefing_app.export.planned import (
    NoteMark,
    NotePlan,
    Numbered,
    Piece,
    PlannedBlock,
    PlannedFootnote,
    PlannedParagraph,
    PlannedRemark,
    PlannedTable,
    PlannedWords,
    Role,
    SourceMark,
)
from briefing_app.language import words_for

BETWEEN = " / "
_BEFORE_TITLE = (Role.DRAFT, Role.DEPARTMENT)
_FOLLOWS = {"en": "Le français suit l\u2019anglais.", "fr": "The English follows the French."}


def both_languages(first: NotePlan, second: NotePlan) -> NotePlan:
    """The first wholly, then the second on a page of its own.

    Notes, tables and entries are counted on; paragraphs that are numbered through begin anew.
    """
    counted = _Counted(first, second)
    marking = _both(first.marking, second.marking)
    behind = tuple(counted.block(block) for block in second.blocks)
    fields = dict(first.fields) | {"marking": marking}
    return replace(
        first,
        title=_both(first.title, second.title),
        marking=marking,
        page_words="{page}" + BETWEEN + "{pages}",
        head=_with_cross_reference(first, marking),
        twin_blocks=_on_a_new_page(behind),
        uncounted=first.uncounted | second.uncounted,
        footnotes=(*first.footnotes, *(counted.footnote(n) for n in second.footnotes)),
        fields=tuple(fields.items()),
        placed=(*first.placed, *second.placed),
        remarks=(*first.remarks, *map(counted.remark, second.remarks)),
        twin=second.note,
        twin_language=second.language,
    )


class _Counted:
    """The second note's blocks with numbers that go on where the first one's end."""

    def __init__(self, first: NotePlan, second: NotePlan) -> None:
        self._language = second.language
        blocks = first.blocks
        tables = (each.number for each in blocks if isinstance(each, PlannedTable))
        paragraphs = [each for each in blocks if isinstance(each, PlannedParagraph)]
        self._tables = max(tables, default=0)
        self._lists = max((p.numbered.list for p in paragraphs if p.numbered), default=0)
        self._notes = _notes_to_count_on(first, second)
        self._entries = sum(1 for p in paragraphs if p.role is Role.SOURCE and p.label)
        self._remarks = max((each.number for each in first.remarks), default=0)

    def block(self, block: PlannedBlock) -> PlannedBlock:
        if isinstance(block, PlannedParagraph):
            return self._paragraph(block)
        rows = tuple(tuple(self._paragraph(cell) for cell in row) for row in block.rows)
        number = block.number + self._tables if block.number else 0
        return replace(block, rows=rows, number=number, caption=self._pieces(block.caption))

    def footnote(self, note: PlannedFootnote) -> PlannedFootnote:
        moved = replace(note, number=note.number + self._notes, pieces=self._pieces(note.pieces))
        return _spoken_in(moved, self._language)

    def remark(self, remark: PlannedRemark) -> PlannedRemark:
        return replace(remark, number=remark.number + self._remarks)

    def _paragraph(self, planned: PlannedParagraph) -> PlannedParagraph:
        label = planned.label
        if planned.role is Role.SOURCE and label:
            label = f"[{int(label.strip('[]')) + self._entries}]"
        return replace(
            planned,
            label=label,
            pieces=self._pieces(planned.pieces),
            numbered=self._numbered(planned.numbered),
            remarks=tuple(number + self._remarks for number in planned.remarks),
        )

    def _numbered(self, numbered: Numbered | None) -> Numbered | None:
        """The list of paragraphs numbered through the second note is another one."""
        if numbered is None:
            return None
        return replace(numbered, list=numbered.list + self._lists if numbered.list else -1)

    def _pieces(self, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        return tuple(map(self._piece, pieces))

    def _piece(self, piece: Piece) -> Piece:
        match piece:
            case NoteMark():
                return replace(piece, number=piece.number + self._notes)
            case SourceMark():
                return replace(piece, number=piece.number + self._entries)
            case PlannedWords():
                return replace(piece, remarks=tuple(n + self._remarks for n in piece.remarks))


def _notes_to_count_on(first: NotePlan, second: NotePlan) -> int:
    """Nothing where the second was planned behind the first already."""
    last = max((note.number for note in first.footnotes), default=0)
    begins = min((note.number for note in second.footnotes), default=last + 1)
    return 0 if begins > last else last


def _spoken_in(footnote: PlannedFootnote, language: str) -> PlannedFootnote:
    """A footnote that is not in the language of the document says so of each of its words."""

    def spoken(piece: Piece) -> Piece:
        if isinstance(piece, PlannedWords) and not piece.language:
            return replace(piece, language=language)
        return piece

    return replace(footnote, pieces=tuple(map(spoken, footnote.pieces)))


def _both(one: str, other: str) -> str:
    return one if one == other else f"{one}{BETWEEN}{other}"


def _with_cross_reference(first: NotePlan, marking: str) -> tuple[PlannedParagraph, ...]:
    """The other language's readers are told in theirs, under the letterhead, where to read on."""
    other = "en" if first.language == "fr" else "fr"
    words = PlannedWords(_FOLLOWS[first.language])
    line = PlannedParagraph(Role.DEPARTMENT, (words,), other)
    head = tuple(_with_marking(each, first, marking) for each in first.head)
    at = sum(1 for each in head if each.role in _BEFORE_TITLE)
    return (*head[:at], line, *head[at:])


def _with_marking(line: PlannedParagraph, first: NotePlan, marking: str) -> PlannedParagraph:
    """The line of the head that gives the marking gives it in both languages."""
    said = words_for(first.language).gettext("Classification:")
    if line.role is not Role.FIELD or line.label != said:
        return line
    return replace(line, pieces=(PlannedWords(marking),))


def _on_a_new_page(blocks: tuple[PlannedBlock, ...]) -> tuple[PlannedBlock, ...]:
    if not blocks or not isinstance(blocks[0], PlannedParagraph):
        return blocks
    return (replace(blocks[0], new_page=True), *blocks[1:])
