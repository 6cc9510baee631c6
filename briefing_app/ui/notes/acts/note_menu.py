"""The context menu of the page: findings, clipboard, citation, placed block, table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from briefing_app.language import _
from briefing_app.ui.commands import CommandName
from briefing_app.ui.notes.acts.finding_acts import FindingActs
from briefing_app.ui.notes.acts.spelling_acts import SpellingActs
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.text.note_paste import can_paste
from briefing_app.ui.notes.text.page_points import Point

Offered = Callable[[CommandName], QAction]
_CELLS: tuple[tuple[CommandName, ...], ...] = (
    ("row_above", "row_below", "column_left", "column_right"),
    ("move_up", "move_down", "move_column_left", "move_column_right"),
    ("table_caption",),
    ("remove_row", "remove_column", "remove_table"),
)

_TWIN: tuple[CommandName, ...] = ("twin_level", "twin_signs", "open_twin")
_PLACED: tuple[CommandName, ...] = (
    "compare_master",
    "offer_master",
    "swap_length",
    "untie_block",
)


def open_note_menu(
    view: NoteDesk,
    offered: Offered,
    place: QPoint,
    found: tuple[FindingActs, SpellingActs],
) -> QMenu:
    """What makes sense at this place of the screen; what was found there stands first."""
    findings, spelling = found
    editor = view.editor
    menu = QMenu(editor)
    spelling.add_to(menu, place)
    _findings(menu, findings, editor.point_under(editor.viewport().mapFromGlobal(place)))
    _clipboard(menu, view, offered)
    _link(menu, view, offered)
    spelling.add_languages(menu)
    citation = editor.citation_under(editor.viewport().mapFromGlobal(place))
    if citation:
        menu.addSeparator()
        menu.addAction(_("Open the passage"), partial(editor.citation_opened.emit, citation))
        if offered("take_figure").isEnabled():
            menu.addAction(offered("take_figure"))
    if offered("twin_level").isEnabled():
        menu.addSeparator()
        menu.addActions([offered(name) for name in _TWIN])
    menu.addSeparator()
    menu.addAction(offered("make_block"))
    if view.line().placement:
        menu.addActions([offered(name) for name in _PLACED])
    if editor.writing.table.is_here:
        for group in _CELLS:
            menu.addSeparator()
            menu.addActions([offered(name) for name in group])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
    return menu


def _findings(menu: QMenu, findings: FindingActs, point: Point) -> None:
    """For each mark under the pointer: what it says, its fix, and accepting it."""
    for finding in findings.at_point(point):
        told = menu.addAction(finding.title, partial(findings.go_to, finding))
        told.setToolTip(finding.reason)
        for words, act in findings.offers(finding):
            menu.addAction(words, act)
    if not menu.isEmpty():
        menu.addSeparator()


def _clipboard(menu: QMenu, view: NoteDesk, offered: Offered) -> None:
    editor = view.editor
    has_selection = editor.textCursor().hasSelection()
    menu.addAction(_("Cut"), editor.cut_out).setEnabled(has_selection)
    menu.addAction(_("Copy"), editor.copy).setEnabled(has_selection)
    menu.addAction(offered("copy_sourced"))
    mime = QGuiApplication.clipboard().mimeData()
    menu.addAction(_("Paste"), editor.paste).setEnabled(can_paste(mime))
    words_only = offered("paste_words")
    words_only.setEnabled(can_paste(mime) and mime.hasText())
    menu.addAction(words_only)


def _link(menu: QMenu, view: NoteDesk, offered: Offered) -> None:
    menu.addSeparator()
    menu.addAction(offered("link"))
    if view.editor.writing.link.at_cursor():
        menu.addAction(offered("open_link"))
        menu.addAction(offered("remove_link"))
