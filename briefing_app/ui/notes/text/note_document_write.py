"""Lines onto the text document: only what differs is touched, so that cursors stay in place."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from briefing_app.domain.text import Citation, Paragraph, Run, Words
from briefing_app.ui.notes.text.note_document_read import citation_of, read_runs
from briefing_app.ui.notes.text.note_formats import (
    CITATION_OBJECT,
    OBJECT_CHARACTER,
    block_format,
    cell_format,
    cell_text_format,
    head_cell_format,
    run_format,
    table_format,
    text_format,
)
from briefing_app.ui.notes.text.page_lines import Line, Role
from briefing_app.ui.notes.text.page_points import cells_of, cut, width

KEEP = QTextCursor.MoveMode.KeepAnchor


def blocks_of(line: Line) -> int:
    """How many text blocks the line takes."""
    return len(cells_of(line.table)) if line.role is Role.TABLE else 1


def write_lines(cursor: QTextCursor, lines: Iterable[Line]) -> None:
    """The lines behind the block of the cursor, which stands at that block's end."""
    behind_table = False
    for line in lines:
        if line.role is Role.TABLE:
            _write_table(cursor, line)
            behind_table = True
            continue
        if behind_table:
            cursor.setBlockFormat(block_format(line))
            cursor.setBlockCharFormat(text_format(line))
        else:
            cursor.insertBlock(block_format(line), text_format(line))
        behind_table = False
        write_runs(cursor, runs_of(line), text_format(line))


def runs_of(line: Line) -> tuple[Run, ...]:
    """What stands on a line that is one block."""
    if isinstance(line.element, Paragraph):
        return line.element.runs
    return (Words(line.words),) if line.words else ()


def write_runs(cursor: QTextCursor, runs: Iterable[Run], letters: QTextCharFormat) -> None:
    for run in runs:
        text = OBJECT_CHARACTER if isinstance(run, Citation) else run.text.replace("\n", "\u2028")
        cursor.insertText(text, run_format(run, letters))


def _write_table(cursor: QTextCursor, line: Line) -> None:
    """The cursor ends up in the block behind the table, which belongs to the next line."""
    rows = line.table.rows
    table = cursor.insertTable(len(rows), len(rows[0]), table_format(line))
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            place = table.cellAt(r, c)
            if r == 0:
                place.setFormat(head_cell_format())
            inside = place.firstCursorPosition()
            inside.setBlockFormat(cell_format(cell))
            inside.setBlockCharFormat(cell_text_format(head=r == 0))
            write_runs(inside, cell.runs, cell_text_format(head=r == 0))
    cursor.setPosition(table.lastCursorPosition().position() + 1)


def remove_blocks(document: QTextDocument, before: int, last: int) -> None:
    """Everything behind block `before` up to and with block `last`; `before` keeps its format."""
    kept = document.findBlockByNumber(before)
    shape, letters = kept.blockFormat(), kept.charFormat()
    cursor = end_of_block(kept)
    cursor.setPosition(end_of_block(document.findBlockByNumber(last)).position(), KEEP)
    cursor.removeSelectedText()
    cursor.setBlockFormat(shape)
    cursor.setBlockCharFormat(letters)


def end_of_block(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.length() - 1)
    return cursor


def update_line(block: QTextBlock, old: Line, new: Line) -> None:
    """One block made to show another line: its format, and the words that differ."""
    cursor = QTextCursor(block)
    if _shape(old) != _shape(new):
        cursor.setBlockFormat(block_format(new))
    letters = text_format(new)
    if letters != text_format(old):
        cursor.setBlockCharFormat(letters)
        _replace(block, (0, block.length() - 1), runs_of(new), letters)
    elif runs_of(old) != runs_of(new):
        _update_runs(block, runs_of(new), letters)


def _shape(line: Line) -> tuple[object, ...]:
    """All that shows in the block format."""
    head = (line.role, line.id, line.section, line.key, line.level, line.opens)
    if not isinstance(line.element, Paragraph):
        return head
    own = line.element
    return (*head, own.kind, own.level, own.language, own.placement)


def update_table(document: QTextDocument, first: int, old: Line, new: Line) -> None:
    """Cells of a table of the same size made to show the new words."""
    pairs = zip(cells_of(old.table), cells_of(new.table), strict=True)
    for at, (before, after) in enumerate(pairs):
        if before == after:
            continue
        block = document.findBlockByNumber(first + at)
        QTextCursor(block).setBlockFormat(cell_format(after))
        head = at < len(new.table.rows[0])
        _update_runs(block, after.runs, cell_text_format(head=head))


def _update_runs(block: QTextBlock, new: tuple[Run, ...], letters: QTextCharFormat) -> None:
    """The stretch between what is alike at the start and at the end is written anew."""
    was, now = _letters(read_runs(block)), _letters(new)
    if len(was) != block.length() - 1:
        _replace(block, (0, block.length() - 1), new, letters)
        return
    head = _alike(was, now)
    tail = _alike(was[head:][::-1], now[head:][::-1])
    piece = cut(new, head, width(new) - tail)
    _replace(block, (head, len(was) - tail), piece, letters)


def alike_at_end(old: tuple[Run, ...], new: tuple[Run, ...]) -> int:
    """How many letters at the end are as they were, once those at the start were counted."""
    was, now = _letters(old), _letters(new)
    head = _alike(was, now)
    return _alike(was[head:][::-1], now[head:][::-1])


def _letters(runs: Iterable[Run]) -> list[object]:
    spread: list[object] = []
    for run in runs:
        if isinstance(run, Citation):
            spread.append(run)
        else:
            spread += [(letter, run.bold, run.italic, run.link) for letter in run.text]
    return spread


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _replace(
    block: QTextBlock, span: tuple[int, int], runs: tuple[Run, ...], letters: QTextCharFormat
) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + span[0])
    cursor.setPosition(block.position() + span[1], KEEP)
    cursor.removeSelectedText()
    write_runs(cursor, runs, letters)


def citation_at(document: QTextDocument, position: int) -> Citation | None:
    """The citation whose character stands at the position."""
    if document.characterAt(position) != OBJECT_CHARACTER:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(position + 1)
    shape = cursor.charFormat()
    return citation_of(shape) if shape.objectType() == CITATION_OBJECT else None
