"""The open note as one text document: shown by its differences, read back by what was touched."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from briefing_app.domain.ids import NoteId, ParagraphId, SectionId, new_id
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Paragraph, Run, Table
from briefing_app.ui.look import look
from briefing_app.ui.notes.text.note_document_read import read_runs, read_words
from briefing_app.ui.notes.text.note_document_write import (
    alike_at_end,
    blocks_of,
    end_of_block,
    remove_blocks,
    runs_of,
    update_line,
    update_table,
    write_lines,
)
from briefing_app.ui.notes.text.note_formats import block_format, page_frame, text_format
from briefing_app.ui.notes.text.page_lines import (
    Line,
    Role,
    note_of,
    section_lines,
    settled,
    title_line,
)
from briefing_app.ui.notes.text.page_points import Point, cells_of, with_cells
from briefing_app.ui.tokens import Space, Use

NO_NOTE = Note(NoteId(""), "")


class NoteDocument(QObject):
    """`text` is for the view, and has no parent, so that it outlives every view of it.

    Words may be typed into its blocks; whatever crosses from one block to another goes through
    `show`, which alone adds and removes blocks.
    """

    typed = Signal()
    """Words were changed in the view; `read` gives the note with them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = QTextDocument()
        self.text.setUndoRedoEnabled(False)
        self.text.setDocumentMargin(0)
        self.margin: int = Space.PAGE
        self._note = NO_NOTE
        self._lines: tuple[Line, ...] = ()
        self._starts: list[int] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._known: dict[SectionId, tuple[Section, tuple[Line, ...]]] = {}
        self._touched: set[int] = set()
        self._writing = False
        self._dress()
        self._start_over()
        self.text.contentsChange.connect(self._note_change)

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    # --- showing -----------------------------------------------------------------------------

    def show(self, note: Note) -> int | None:
        """Make the page show this note; the answer is where the last difference ends, if any."""
        note = settled(note, {id(section) for section, _lines in self._known.values()})
        if self.text.blockCount() != self._starts[-1] + blocks_of(self._lines[-1]):
            self._start_over()
        new = self._lines_of(note)
        changed = self._write(new)
        self._note = note
        return changed

    def dress_again(self) -> None:
        """Every format made anew after a change of look or of margins."""
        note = self.read()
        self._dress()
        self._start_over()
        self.show(note)

    def set_margin(self, margin: int) -> None:
        """Another margin left and right of the text, in pixels at 100 %."""
        if margin == self.margin:
            return
        self.margin = margin
        self._writing = True
        self.text.rootFrame().setFrameFormat(page_frame(margin))
        self.text.markContentsDirty(0, self.text.characterCount())
        self._writing = False

    def _dress(self) -> None:
        self.text.setDefaultFont(look().font(Use.NOTE_TEXT))

    def _start_over(self) -> None:
        self._writing = True
        self.text.clear()
        first = title_line(NO_NOTE)
        cursor = QTextCursor(self.text)
        cursor.setBlockFormat(block_format(first))
        cursor.setBlockCharFormat(text_format(first))
        self.text.rootFrame().setFrameFormat(page_frame(self.margin))
        self._note = NO_NOTE
        self._keep((first,))
        self._writing = False

    def _lines_of(self, note: Note) -> tuple[Line, ...]:
        lines = [title_line(note)]
        known: dict[SectionId, tuple[Section, tuple[Line, ...]]] = {}
        for section in note.sections:
            kept = self._known.get(section.id)
            made = kept[1] if kept and kept[0] is section else tuple(section_lines(section))
            known[section.id] = (section, made)
            lines += made
        self._known = known
        return tuple(lines)

    def _write(self, new: tuple[Line, ...]) -> int | None:
        old = self._lines
        first, behind_old, behind_new = _difference(old, new)
        if first == behind_old == behind_new:
            self._keep(new)
            return None
        cursor = QTextCursor(self.text)
        self._writing = True
        cursor.beginEditBlock()
        self._write_difference(new, (first, behind_old, behind_new))
        cursor.endEditBlock()
        self._writing = False
        tail = len(old) - behind_old
        self._keep(new)
        at = len(new) - tail - 1
        return self._end_of_change(at, old[behind_old - 1], new[at])

    def _end_of_change(self, at: int, old: Line, new: Line) -> int:
        """Behind the last letter, or in the last cell, that differs from the line as it was."""
        last = self._starts[at] + blocks_of(new) - 1
        if old.id != new.id or blocks_of(old) != blocks_of(new):
            return end_of_block(self.text.findBlockByNumber(last)).position()
        if new.role is Role.TABLE and old.role is Role.TABLE:
            pairs = zip(cells_of(old.table), cells_of(new.table), strict=True)
            changed = [number for number, (one, two) in enumerate(pairs) if one != two]
            cell = changed[-1] if changed else 0
            block = self.text.findBlockByNumber(self._starts[at] + cell)
            runs = cells_of(old.table)[cell].runs, cells_of(new.table)[cell].runs
        else:
            block, runs = self.text.findBlockByNumber(last), (runs_of(old), runs_of(new))
        return end_of_block(block).position() - alike_at_end(*runs)

    def _write_difference(self, new: tuple[Line, ...], span: tuple[int, int, int]) -> None:
        """From the far end back, so that the numbers of earlier blocks stay true."""
        first, last_old, last_new = span
        while min(last_old, last_new) > first and self._update(last_old - 1, new[last_new - 1]):
            last_old, last_new = last_old - 1, last_new - 1
        while min(last_old, last_new) > first and self._update(first, new[first]):
            first += 1
        if first == last_old == last_new:
            return
        old = self._lines
        if old[first - 1].role is Role.TABLE:
            first -= 1
        if _ends_in_table(old[first:last_old]) or _ends_in_table(new[first:last_new]):
            last_old, last_new = last_old + 1, last_new + 1
        self._exchange(first, last_old, new[first:last_new])

    def _update(self, at: int, new: Line) -> bool:
        """Show a line in the place of another that is made of the same blocks."""
        old, start = self._lines[at], self._starts[at]
        if old.id != new.id or blocks_of(old) != blocks_of(new):
            return old is new
        if old.role is Role.TABLE or new.role is Role.TABLE:
            return self._update_table(start, old, new)
        if old != new:
            update_line(self.text.findBlockByNumber(start), old, new)
        return True

    def _update_table(self, start: int, old: Line, new: Line) -> bool:
        if old == new:
            return True
        same_shape = (
            old.role is new.role
            and len(old.table.rows) == len(new.table.rows)
            and (old.table.caption, old.placement, old.opens)
            == (new.table.caption, new.placement, new.opens)
        )
        if same_shape:
            update_table(self.text, start, old, new)
        return same_shape

    def _exchange(self, first: int, behind: int, new: tuple[Line, ...]) -> None:
        before = self._starts[first] - 1 if first < len(self._lines) else self._last_block()
        if behind > first:
            last = self._starts[behind - 1] + blocks_of(self._lines[behind - 1]) - 1
            remove_blocks(self.text, before, last)
        write_lines(end_of_block(self.text.findBlockByNumber(before)), new)

    def _last_block(self) -> int:
        return self._starts[-1] + blocks_of(self._lines[-1]) - 1

    def _keep(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self._starts = [0, *accumulate(blocks_of(line) for line in lines)][:-1]
        self._places = {}
        for at, line in enumerate(lines):
            if isinstance(line.element, Table):
                cells = enumerate(cells_of(line.element))
                self._places.update({cell.id: (at, number) for number, cell in cells})
            self._places.setdefault(line.id, (at, 0))
        self._touched.clear()

    # --- reading -----------------------------------------------------------------------------

    def read(self) -> Note:
        """The note with all that was typed; blocks that nobody touched are not looked at."""
        if self.text.blockCount() != self._last_block() + 1:
            self.show(self._note)
            return self._note
        if not self._touched:
            return self._note
        lines = list(self._lines)
        for number in sorted(self._touched):
            at = bisect_right(self._starts, number) - 1
            lines[at] = self._read_line(lines[at], number - self._starts[at])
        self._touched.clear()
        if tuple(lines) != self._lines:
            self._note = note_of(lines, self._note)
            self._adopt(self._lines_of(self._note))
        return self._note

    def _adopt(self, lines: tuple[Line, ...]) -> None:
        """What was read is what is shown; only a gap that was written into gets its format."""
        for at, (old, new) in enumerate(zip(self._lines, lines, strict=True)):
            if old.role is not new.role:
                self._writing = True
                block = self.text.findBlockByNumber(self._starts[at])
                QTextCursor(block).setBlockFormat(block_format(new))
                self._writing = False
        self._keep(lines)

    def _read_line(self, line: Line, cell: int) -> Line:
        block = self.text.findBlockByNumber(self._starts[self._places[line.id][0]] + cell)
        element = line.element
        if isinstance(element, Paragraph):
            runs = read_runs(block)
            return line if runs == element.runs else _with_runs(line, runs)
        if isinstance(element, Table):
            return _with_cell(line, cell, block)
        if line.role is Role.GAP:
            runs = read_runs(block)
            fresh = Paragraph(ParagraphId(new_id()), runs=runs)
            return Line(Role.PARAGRAPH, fresh.id, line.section, element=fresh) if runs else line
        return Line(line.role, line.id, line.section, read_words(block), line.key, line.level)

    def _note_change(self, position: int, removed: int, added: int) -> None:
        if self._writing or not (removed or added):
            return
        first = self.text.findBlock(position).blockNumber()
        last_block = self.text.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else self.text.blockCount() - 1
        self._touched.update(range(first, min(last, self._last_block()) + 1))
        self.typed.emit()

    # --- places ------------------------------------------------------------------------------

    def line_at(self, position: int) -> Line:
        number = self.text.findBlock(position).blockNumber()
        return self._lines[min(bisect_right(self._starts, number), len(self._lines)) - 1]

    def point_at(self, position: int) -> Point:
        """The point of a position of the document."""
        block = self.text.findBlock(position)
        line = self.line_at(position)
        offset = position - block.position()
        if line.role is Role.TABLE:
            number = block.blockNumber() - self._starts[self._places[line.id][0]]
            return Point(cells_of(line.table)[number].id, offset)
        return Point(line.id, offset)

    def block_of(self, line: str) -> QTextBlock:
        """The block of a line or of a cell; an invalid one when it is not on the page."""
        if line not in self._places:
            return QTextBlock()
        at, cell = self._places[line]
        return self.text.findBlockByNumber(self._starts[at] + cell)

    def blocks_between(self, start: int, end: int) -> Iterator[QTextBlock]:
        """Every block that a stretch of the document touches."""
        block = self.text.findBlock(start)
        while block.isValid() and block.position() <= end:
            yield block
            block = block.next()

    def position_of(self, point: Point) -> int | None:
        """Where in the document a point is; its line may be gone."""
        block = self.block_of(point.line)
        if not block.isValid():
            return None
        return block.position() + min(point.offset, block.length() - 1)


def _difference(old: tuple[Line, ...], new: tuple[Line, ...]) -> tuple[int, int, int]:
    """Where the first difference is, and behind the last one in the old and in the new."""
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and (old[first] is new[first] or old[first] == new[first]):
        first += 1
    same = 0
    while same < shorter - first and (
        old[-1 - same] is new[-1 - same] or old[-1 - same] == new[-1 - same]
    ):
        same += 1
    return first, len(old) - same, len(new) - same


def _with_runs(line: Line, runs: tuple[Run, ...]) -> Line:
    return replace(line, element=replace(line.paragraph, runs=runs))


def _with_cell(line: Line, number: int, block: QTextBlock) -> Line:
    runs = read_runs(block)
    table = with_cells(
        line.table, lambda at, cell: replace(cell, runs=runs) if at == number else cell
    )
    return line if table == line.table else replace(line, element=table)


def _ends_in_table(lines: Sequence[Line]) -> bool:
    """The block behind a table comes and goes with it, so the line on it is written with it."""
    return bool(lines) and lines[-1].role is Role.TABLE
