"""Tables at the cursor: cells, rows and columns, what is chosen of them, and pasting into them."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing_app.domain.note import Note
from briefing_app.domain.text import Element, Table
from briefing_app.ui.notes.editor.note_painting import table_of
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text import page_tables
from briefing_app.ui.notes.text.page_deletion import Stretch
from briefing_app.ui.notes.text.page_lines import Role
from briefing_app.ui.notes.text.page_points import Edit, Point, Where, cells_of, locate, table_at


class TableWriting:
    """What can be done where the cursor stands in a table, and putting one in."""

    def __init__(self, view: QTextEdit, session: NoteSession) -> None:
        self._view = view
        self._session = session

    @property
    def is_here(self) -> bool:
        """Whether the cursor stands in a cell."""
        return self._session.page.line_at(self._view.textCursor().position()).role is Role.TABLE

    @property
    def _point(self) -> Point:
        return self._session.page.point_at(self._view.textCursor().position())

    def at_cursor(self) -> Table | None:
        line = self._session.page.line_at(self._view.textCursor().position())
        return line.element if isinstance(line.element, Table) else None

    def insert(self, table: Table) -> None:
        point = self._point
        self._session.apply(lambda note: page_tables.insert_table(note, point, table))

    def change(self, change: Callable[[Note, Where], Edit]) -> None:
        """Rows and columns of the table at the cursor."""
        if self.is_here:
            line = self._point.line
            self._session.apply(lambda note: change(note, locate(note, line)))

    def move_row(self, note: Note, step: int) -> Note:
        return page_tables.move_row(note, locate(note, self._point.line), step)

    def move_column(self, note: Note, step: int) -> Note:
        return page_tables.move_column(note, locate(note, self._point.line), step)

    def set_caption(self, caption: str) -> None:
        point = self._point
        self._session.apply(
            lambda note: Edit(
                page_tables.set_caption(note, locate(note, point.line), caption), point
            )
        )

    def enter_by_arrow(self, step: int, mode: QTextCursor.MoveMode) -> bool:
        """Whether an arrow up or down leads into a table; then into the cell below the cursor."""
        cursor = self._view.textCursor()
        block = cursor.block()
        beside = block.next() if step > 0 else block.previous()
        table = table_of(beside)
        if table is None or table_of(block) is table or not _at_edge(cursor, step):
            return False
        row = 0 if step > 0 else table.rows() - 1
        cells = (table.cellAt(row, column) for column in range(table.columns()))
        blocks = [cell.firstCursorPosition().block() for cell in cells]
        layout = self._session.page.text.documentLayout()
        rects = [layout.blockBoundingRect(each) for each in blocks]
        x = self._view.cursorRect(cursor).left()
        nearest = min(rects, key=lambda rect: max(rect.left() - x, x - rect.right(), 0.0))
        height = nearest.top() + 1 if step > 0 else nearest.bottom() - 1
        place = layout.hitTest(QPointF(x, height), Qt.HitTestAccuracy.FuzzyHit)
        cursor.setPosition(place, mode)
        self._view.setTextCursor(cursor)
        return True

    def next_cell(self, step: int) -> None:
        """To the next or previous cell, whose words are chosen; behind the last comes a new row."""
        self._session.settle()
        where = locate(self._session.note, self._point.line)
        cells, at = cells_of(table_at(self._session.note, where)), where.cell + step
        if 0 <= at < len(cells):
            self._session.caret_wanted.emit(Point(cells[at].id))
            self._choose_words()
        elif step > 0:
            self._session.apply(lambda note: page_tables.add_row(note, where))

    def _choose_words(self) -> None:
        """Of the cell at the cursor, so that what is typed stands in their place."""
        cursor = self._view.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    # --- what is chosen ------------------------------------------------------------------------

    def chosen_cells(self) -> tuple[str, ...]:
        """Cells of one table chosen as a rectangle."""
        cursor = self._view.textCursor()
        table = cursor.currentTable()
        if not cursor.hasComplexSelection() or table is None:
            return ()
        chosen = cursor.selectedTableCells()
        if not isinstance(chosen, tuple):
            return ()
        first_row, rows, first_column, columns = chosen
        places = [
            table.cellAt(r, c).firstPosition()
            for r in range(first_row, first_row + rows)
            for c in range(first_column, first_column + columns)
        ]
        return tuple(self._session.page.point_at(place).line for place in places)

    def whole(self) -> frozenset[str]:
        """The table, if every cell of it is chosen."""
        cells, table = self.chosen_cells(), self.at_cursor()
        every = table is not None and len(cells) == len(cells_of(table))
        return frozenset([table.id]) if table is not None and every else frozenset()

    def chosen_stretch(self) -> Stretch | None:
        """From the first letter of the first chosen cell to the last letter of the last."""
        cells = self.chosen_cells()
        if not cells:
            return None
        end = self._session.page.block_of(cells[-1]).length() - 1
        return Stretch(Point(cells[0]), Point(cells[-1], end))

    def chosen_piece(self) -> Table | None:
        """A table of the chosen cells; nothing where no rectangle of cells is chosen."""
        cells = self.chosen_cells()
        if not cells:
            return None
        where = locate(self._session.note, cells[0])
        return page_tables.piece_of(table_at(self._session.note, where), cells)

    def clear_chosen(self) -> bool:
        """Whether there were chosen cells; their words are taken out."""
        cells = self.chosen_cells()
        if cells:
            self._session.apply(lambda note: page_tables.clear_cells(note, cells))
        return bool(cells)

    def fill(self, elements: tuple[Element, ...]) -> bool:
        """Whether a table alone was pasted into cells; it is laid over them."""
        pasted = elements[0] if len(elements) == 1 else None
        if not isinstance(pasted, Table) or not self.is_here:
            return False
        cells = self.chosen_cells()
        line = cells[0] if cells else self._point.line
        self._session.apply(lambda note: page_tables.fill_cells(note, locate(note, line), pasted))
        return True


def _at_edge(cursor: QTextCursor, step: int) -> bool:
    """Whether the cursor stands in the first (-1) or last (1) line of its paragraph."""
    layout = cursor.block().layout()
    line = layout.lineForTextPosition(cursor.positionInBlock())
    last = layout.lineCount() - 1
    return not line.isValid() or line.lineNumber() == (last if step > 0 else 0)
