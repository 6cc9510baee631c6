"""What can be done at the cursor: structure goes through the session, words through the view."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.text import Element, Paragraph, ParagraphKind
from briefing_app.ui.notes.editor.link_writing import LinkWriting
from briefing_app.ui.notes.editor.table_writing import TableWriting
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text import page_edits, page_moving, page_styles
from briefing_app.ui.notes.text.note_document_write import end_of_block
from briefing_app.ui.notes.text.note_formats import is_bold
from briefing_app.ui.notes.text.page_deletion import Stretch, delete, fragment
from briefing_app.ui.notes.text.page_lines import Role
from briefing_app.ui.notes.text.page_points import Edit, Point

KEEP = QTextCursor.MoveMode.KeepAnchor
Move = QTextCursor.MoveOperation


class NoteWriting:
    """The commands of writing, for keys, toolbar, menus and drops alike."""

    def __init__(self, view: QTextEdit, session: NoteSession) -> None:
        self._view = view
        self._session = session
        self.table = TableWriting(view, session)
        self.link = LinkWriting(view, session)

    # --- where ---------------------------------------------------------------------------------

    @property
    def point(self) -> Point:
        return self._session.page.point_at(self._view.textCursor().position())

    @property
    def stretch(self) -> Stretch | None:
        """What is selected, if anything is."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            return None
        page = self._session.page
        return Stretch(page.point_at(cursor.selectionStart()), page.point_at(cursor.selectionEnd()))

    @property
    def crosses(self) -> bool:
        """Whether the selection reaches over more than one block."""
        cursor = self._view.textCursor()
        document = self._session.page.text
        return cursor.hasSelection() and document.findBlock(
            cursor.selectionStart()
        ) != document.findBlock(cursor.selectionEnd())

    def lines(self) -> frozenset[str]:
        """The identities of every line, or cell, that the selection or the cursor touches."""
        cells = self.table.chosen_cells()
        if cells:
            return frozenset(cells)
        cursor, page = self._view.textCursor(), self._session.page
        blocks = page.blocks_between(cursor.selectionStart(), cursor.selectionEnd())
        return frozenset(page.point_at(block.position()).line for block in blocks)

    def kind(self) -> ParagraphKind | None:
        """The style of the paragraph at the cursor; none for headings of sections and cells."""
        line = self._session.page.line_at(self._view.textCursor().position())
        if line.role is Role.GAP:
            return ParagraphKind.PARAGRAPH
        return line.element.kind if isinstance(line.element, Paragraph) else None

    # --- structure -----------------------------------------------------------------------------

    def enter(self) -> None:
        stretch, point = self.stretch, self.point

        def change(note: Note) -> Edit:
            if stretch is None:
                return page_edits.split(note, point)
            cut = delete(note, stretch)
            return page_edits.split(cut.note, cut.caret)

        self._session.apply(change)

    def remove_selection(self) -> None:
        stretch = self.stretch
        if self.table.clear_chosen():
            return
        if stretch:
            self._session.apply(lambda note: delete(note, stretch))

    def erase(self, move: QTextCursor.MoveOperation) -> bool:
        """Take out the selection, or what lies up to where the move leads. True if it is done;
        otherwise the view may do it itself, because it stays within one block."""
        if self.crosses:
            self.remove_selection()
            return True
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            return False
        back = move in (Move.Left, Move.PreviousWord, Move.StartOfWord, Move.StartOfBlock)
        if back and cursor.atBlockStart():
            point = self.point
            self._session.apply(lambda note: page_edits.join_back(note, point))
            return True
        if not back and cursor.atBlockEnd():
            point = self.point
            self._session.apply(lambda note: page_edits.join_forward(note, point))
            return True
        cursor.movePosition(move, KEEP)
        if cursor.document().findBlock(cursor.selectionStart()) != cursor.document().findBlock(
            cursor.selectionEnd()
        ):
            cursor = self._view.textCursor()
            cursor.movePosition(Move.StartOfBlock if back else Move.EndOfBlock, KEEP)
        cursor.removeSelectedText()
        return True

    def set_kind(self, kind: ParagraphKind) -> None:
        """This kind for the paragraphs chosen; chosen again, they are plain."""
        if self._session.page.line_at(self._view.textCursor().position()).role is Role.GAP:
            point = self.point
            self._session.apply(lambda note: page_styles.begin_kind(note, point, kind))
            return
        now = self.kind()
        wanted = ParagraphKind.PARAGRAPH if now is kind else kind
        lines = self.lines()
        self.keeping(lambda note: page_styles.set_kind(note, lines, wanted))

    def move_lines(self, step: int) -> None:
        """The paragraphs chosen, or the row of the table, one place up or down."""
        if self.table.is_here and not self._reaches_out_of_table():
            self.keeping(partial(self.table.move_row, step=step))
        else:
            lines = self.lines()
            self.keeping(lambda note: page_moving.move_by_one(note, lines, step))
        self._view.ensureCursorVisible()

    def whole_lines(self) -> frozenset[str]:
        """The paragraphs and tables that are selected from their first to their last letter."""
        cursor, page = self._view.textCursor(), self._session.page
        if not cursor.hasSelection() or self.table.chosen_cells():
            return self.table.whole()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if page.point_at(end).offset == 0:
            end -= 1
        blocks = list(page.blocks_between(start, end))
        lines = [page.line_at(block.position()) for block in blocks]
        covered = blocks[0].position() == start and end == end_of_block(blocks[-1]).position()
        single_cell = len(blocks) == 1 and lines[0].role is Role.TABLE
        if not covered or single_cell or any(line.element is None for line in lines):
            return frozenset()
        return frozenset(line.id for line in lines)

    def drop_lines(self, lines: frozenset[str], spot: Spot) -> None:
        """Whole paragraphs dragged between others; they stay selected."""
        self.keeping(lambda note: page_moving.move_to(note, lines, spot))

    def _reaches_out_of_table(self) -> bool:
        cursor = self._view.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        first, last = (self._session.page.line_at(end) for end in ends)
        return first is not last

    def break_line(self) -> None:
        """A new line within the paragraph; titles and headings stay on one line."""
        role = self._session.page.line_at(self._view.textCursor().position()).role
        if role not in (Role.TITLE, Role.HEADING):
            if self.crosses:
                self.remove_selection()
            self._view.textCursor().insertText("\u2028")

    def indent(self, step: int) -> None:
        lines = self.lines()
        self.keeping(lambda note: page_styles.indent(note, lines, step))

    def begin_list(self, kind: ParagraphKind, typed: int) -> None:
        """What was typed at the start of the line becomes the list that it stands for."""
        point = self.point
        self._session.apply(lambda note: page_styles.begin_list(note, point, kind, typed))

    def tab(self, step: int) -> None:
        """In a table to the next cell, in a list one level in or out, elsewhere nothing."""
        if self.table.is_here:
            self.table.next_cell(step)
        elif self.kind() in page_edits.LISTED:
            self.indent(step)

    # --- marks ---------------------------------------------------------------------------------

    def jump(self, step: int, mode: QTextCursor.MoveMode) -> None:
        """To the start of this paragraph, or of the one before or below."""
        cursor = self._view.textCursor()
        if step > 0:
            if not cursor.movePosition(Move.NextBlock, mode):
                cursor.movePosition(Move.EndOfBlock, mode)
        elif cursor.atBlockStart():
            cursor.movePosition(Move.PreviousBlock, mode)
        else:
            cursor.movePosition(Move.StartOfBlock, mode)
        self._view.setTextCursor(cursor)

    def has_mark(self, mark: page_styles.Mark) -> bool:
        shape = self._view.currentCharFormat()
        return is_bold(shape) if mark == "bold" else shape.fontItalic()

    def toggle(self, mark: page_styles.Mark) -> None:
        """Bold or italic for what is selected, or for what will be typed."""
        on = not self.has_mark(mark)
        stretch, lines = self.table.chosen_stretch() or self.stretch, self.lines()
        if stretch is None:
            shape = QTextCharFormat()
            if mark == "bold":
                shape.setFontWeight(600 if on else 400)
            else:
                shape.setFontItalic(on)
            self._view.mergeCurrentCharFormat(shape)
            return
        self.keeping(lambda note: page_styles.set_mark(note, stretch, lines, (mark, on)))

    def keeping(self, change: Callable[[Note], Note]) -> None:
        """A change that leaves every word in place; so does the selection stay."""
        page, cursor = self._session.page, self._view.textCursor()
        anchor, point = page.point_at(cursor.anchor()), page.point_at(cursor.position())
        self._session.change(change)
        places = page.position_of(anchor), page.position_of(point)
        if places[0] is not None and places[1] is not None:
            cursor = self._view.textCursor()
            cursor.setPosition(places[0])
            cursor.setPosition(places[1], KEEP)
            self._view.setTextCursor(cursor)

    # --- clipboard -----------------------------------------------------------------------------

    def copied(self) -> tuple[Element, ...]:
        stretch = self.stretch
        self._session.settle()
        piece = self.table.chosen_piece()
        if piece is not None:
            return (piece,)
        return fragment(self._session.note, stretch) if stretch else ()

    def paste(self, elements: tuple[Element, ...]) -> None:
        """In place of what is selected; a table over the cells from the one at the cursor on."""
        if self.table.fill(elements):
            return
        stretch, point = self.stretch, self.point

        def change(note: Note) -> Edit:
            cut = delete(note, stretch) if stretch else Edit(note, point)
            return page_edits.insert(cut.note, cut.caret, elements)

        self._session.apply(change)

    def move(self, stretch: Stretch, target: Point, elements: tuple[Element, ...]) -> None:
        """Words dragged from one place of the note to another."""
        page = self._session.page
        start, to = page.position_of(stretch.start), page.position_of(target)
        ahead = start is not None and to is not None and to <= start

        def change(note: Note) -> Edit:
            if ahead:
                return page_edits.insert(delete(note, stretch).note, target, elements)
            placed = page_edits.insert(note, target, elements)
            return Edit(delete(placed.note, stretch).note, placed.caret)

        self._session.apply(change)
