"""The context menu of the page: clipboard, citation, placed block, table."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from briefing_app.language import _
from briefing_app.ui.notes import page_styles
from briefing_app.ui.notes.note_acts import NoteActs
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.note_paste import can_paste


def open_note_menu(view: NoteDesk, acts: NoteActs, place: QPoint) -> QMenu:
    """What makes sense at this place of the screen."""
    editor = view.editor
    menu = QMenu(editor)
    _clipboard(menu, view)
    citation = editor.citation_under(editor.viewport().mapFromGlobal(place))
    if citation:
        menu.addSeparator()
        menu.addAction(_("Open the passage"), partial(editor.citation_opened.emit, citation))
    placement = view.line().placement
    if placement:
        menu.addSeparator()
        menu.addAction(_("Compare with its master"), partial(acts.compare, placement))
        menu.addAction(_("Untie from the master"), partial(acts.release, placement))
    if editor.writing.in_table:
        _table(menu, view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
    return menu


def _clipboard(menu: QMenu, view: NoteDesk) -> None:
    editor = view.editor
    has_selection = editor.textCursor().hasSelection()
    menu.addAction(_("Cut"), editor.cut_out).setEnabled(has_selection)
    menu.addAction(_("Copy"), editor.copy).setEnabled(has_selection)
    mime = QGuiApplication.clipboard().mimeData()
    menu.addAction(_("Paste"), editor.paste).setEnabled(can_paste(mime))


def _table(menu: QMenu, view: NoteDesk) -> None:
    change = view.editor.writing.change_table
    menu.addSeparator()
    menu.addAction(_("Add a row below"), partial(change, page_styles.add_row))
    menu.addAction(_("Add a column to the right"), partial(change, page_styles.add_column))
    menu.addAction(_("Take out the row"), partial(change, page_styles.remove_row))
    menu.addAction(_("Take out the column"), partial(change, page_styles.remove_column))
    menu.addAction(_("Take out the table"), partial(change, page_styles.remove_table))
