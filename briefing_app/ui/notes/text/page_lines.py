"""A note as the lines of one continuous page: title, headings, paragraphs, tables; and back."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from briefing_app.domain.ids import ParagraphId, PlacementId, SectionId, new_id
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import change_header, forget_lost_placements
from briefing_app.domain.text import Element, Paragraph, ParagraphKind, Table, tidy

TITLE = "title"
"""The identity of the line that shows the subject in the note's own language."""


GAP = "gap"
NO_SECTION = SectionId("")


class Role(Enum):
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    TABLE = "table"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing on the page. `section` names the section that it stands in or heads.

    A gap is an empty line where the page needs one to write on, though the note has none there:
    below the heading of an empty section and behind a table. `opens` marks the first line of a
    placed block.
    """

    role: Role
    id: str
    section: SectionId = NO_SECTION
    words: str = ""
    key: str = ""
    level: int = 1
    element: Element | None = None
    opens: bool = False

    @property
    def paragraph(self) -> Paragraph:
        if not isinstance(self.element, Paragraph):
            raise TypeError("This line is not a paragraph.")
        return self.element

    @property
    def table(self) -> Table:
        if not isinstance(self.element, Table):
            raise TypeError("This line is not a table.")
        return self.element

    @property
    def placement(self) -> PlacementId | None:
        return self.element.placement if self.element else None


def lines_of(note: Note) -> tuple[Line, ...]:
    """The page of a note, from its title down."""
    body = (line for section in note.sections for line in section_lines(section))
    return (title_line(note), *body)


def title_line(note: Note) -> Line:
    words = " ".join(note.header.subject(note.language).split("\n"))
    return Line(Role.TITLE, TITLE, words=words)


def section_lines(section: Section) -> Iterator[Line]:
    yield Line(Role.HEADING, section.id, section.id, section.heading, section.key, section.level)
    before: Element | None = None
    for element in section.body:
        if isinstance(before, Table) and isinstance(element, Table):
            yield _gap(section.id, before.id)
        opens = bool(element.placement) and (not before or before.placement != element.placement)
        role = Role.TABLE if isinstance(element, Table) else Role.PARAGRAPH
        yield Line(role, element.id, section.id, element=element, opens=opens)
        before = element
    if before is None or isinstance(before, Table):
        yield _gap(section.id, before.id if before else "")


def _gap(section: SectionId, after: str) -> Line:
    return Line(Role.GAP, f"{GAP}:{section}:{after}", section)


def note_of(lines: Sequence[Line], note: Note) -> Note:
    """The note with the words of these lines; sections that did not change stay the same value."""
    before = {section.id: section for section in note.sections}
    sections = tuple(_section(head, body, before) for head, body in _by_section(lines))
    changed = note if _same(sections, note.sections) else replace(note, sections=sections)
    title = lines[0].words
    if title != note.header.subject(note.language):
        changed = _retitled(changed, title)
    return forget_lost_placements(changed)


def _retitled(note: Note, title: str) -> Note:
    if note.language == "fr":
        return change_header(note, replace(note.header, subject_fr=title))
    return change_header(note, replace(note.header, subject_en=title))


def _by_section(lines: Sequence[Line]) -> list[tuple[Line, list[Element]]]:
    found: list[tuple[Line, list[Element]]] = []
    for line in lines:
        if line.role is Role.HEADING:
            found.append((line, []))
        elif line.element is not None:
            found[-1][1].append(line.element)
    return found


def _section(head: Line, body: list[Element], before: dict[SectionId, Section]) -> Section:
    old = before.get(head.section)
    if old and old.heading == head.words and _same(body, old.body):
        return old
    return Section(head.section, head.key, head.words, head.level, tuple(body))


def _same(new: Sequence[object], old: Sequence[object]) -> bool:
    return len(new) == len(old) and all(a is b or a == b for a, b in zip(new, old, strict=True))


def settled(note: Note, known: Container[int] = ()) -> Note:
    """The note as the page can hold it: runs tidied, tables with rows of one length.

    Sections whose Python identity is in `known` were settled before.
    """
    sections = tuple(
        section if id(section) in known else _settled_section(section) for section in note.sections
    )
    return note if _same(sections, note.sections) else replace(note, sections=sections)


def _settled_section(section: Section) -> Section:
    body = tuple(_settled(element) for element in section.body)
    return section if body == section.body else replace(section, body=body)


def _settled(element: Element) -> Element:
    if isinstance(element, Paragraph):
        return replace(element, runs=tidy(element.runs))
    wide = max((len(row) for row in element.rows), default=1) or 1
    rows = tuple(tuple(_padded(row, wide)) for row in element.rows or ((),))
    return replace(element, rows=rows)


def _padded(row: Iterable[Paragraph], wide: int) -> Iterator[Paragraph]:
    count = 0
    for cell in row:
        count += 1
        plain = ParagraphKind.PARAGRAPH
        yield replace(cell, runs=tidy(cell.runs), kind=plain, level=0, placement=None)
    for _missing in range(wide - count):
        yield Paragraph(ParagraphId(new_id()))
