"""What the commands of writing do on the page, and when they make sense."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from briefing_app.domain.note import Note
from briefing_app.domain.text import ParagraphKind, Table
from briefing_app.language import _
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.editor.link_writing import address_of
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.text import page_tables
from briefing_app.ui.notes.text.page_points import Edit, Where

Doing = dict[CommandName, Callable[[], object]]
_STYLES: dict[CommandName, ParagraphKind] = {
    "style_paragraph": ParagraphKind.PARAGRAPH,
    "style_heading": ParagraphKind.HEADING,
    "style_bullets": ParagraphKind.BULLET,
    "style_numbers": ParagraphKind.NUMBERED,
    "style_quotation": ParagraphKind.QUOTATION,
}
_CELLS: dict[CommandName, Callable[[Note, Where], Edit]] = {
    "row_above": partial(page_tables.add_row, above=True),
    "row_below": page_tables.add_row,
    "column_left": partial(page_tables.add_column, before=True),
    "column_right": page_tables.add_column,
    "remove_row": page_tables.remove_row,
    "remove_column": page_tables.remove_column,
    "remove_table": page_tables.remove_table,
}
_SIDE = 3


class WritingCommands:
    """Tables from the names of commands to what they do and when they can be done."""

    def __init__(self, desk: Desk, view: NoteDesk) -> None:
        self._desk, self._view = desk, view
        self._writing = view.editor.writing
        self._table, self._link = self._writing.table, self._writing.link

    def doing(self) -> Doing:
        writing = self._writing
        styles: Doing = {n: partial(writing.set_kind, kind) for n, kind in _STYLES.items()}
        cells: Doing = {n: partial(self._table.change, change) for n, change in _CELLS.items()}
        return {
            **styles,
            **cells,
            "bold": partial(writing.toggle, "bold"),
            "italic": partial(writing.toggle, "italic"),
            "paste_words": self._view.editor.paste_words,
            "move_up": partial(writing.move_lines, -1),
            "move_down": partial(writing.move_lines, 1),
            "insert_table": lambda: self._insert(page_tables.new_table(_SIDE, _SIDE)),
            "insert_options": self._insert_options,
            "move_column_left": partial(self._move_column, -1),
            "move_column_right": partial(self._move_column, 1),
            "table_caption": self._ask_caption,
            "link": self._ask_link,
            "open_link": self._open_link,
            "remove_link": self._link.remove,
        }

    def conditions(self) -> Doing:
        in_table: list[CommandName] = [
            *_CELLS, "move_column_left", "move_column_right", "table_caption",
        ]  # fmt: skip
        conditions: Doing = {name: lambda: self._table.is_here for name in in_table}
        return {
            **conditions,
            "link": lambda: self._link.can_be,
            "open_link": self._link.at_cursor,
            "remove_link": self._link.at_cursor,
        }

    def _insert(self, table: Table) -> None:
        self._table.insert(table)
        self._view.take_focus()

    def _insert_options(self) -> None:
        self._insert(page_tables.table_of_options(self._view.editor.session.note.language))

    def _move_column(self, step: int) -> None:
        self._writing.keeping(partial(self._table.move_column, step=step))

    def _ask_caption(self) -> None:
        table = self._table.at_cursor()
        if table is None:
            return
        title = _("Caption of the table")
        caption = self._desk.questions.line(title, _("Caption"), table.caption, may_be_empty=True)
        if caption is not None:
            self._table.set_caption(caption)
        self._view.take_focus()

    def _ask_link(self) -> None:
        now = self._link.at_cursor()
        typed = self._desk.questions.line(_("Link"), _("Address"), now)
        self._view.take_focus()
        if typed is None:
            return
        address = address_of(typed)
        if address:
            self._link.set(address)
        else:
            self._desk.messages.complain(
                _("“{typed}” is no address of the web or of mail. Nothing was changed.").format(
                    typed=typed
                )
            )

    def _open_link(self) -> None:
        QDesktopServices.openUrl(QUrl(self._link.at_cursor()))
