"""The commands for the block at the cursor."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from briefing_app.domain.query import ThingKind
from briefing_app.operations.write_notes import take_version
from briefing_app.ui.notes.acts.note_menu import open_note_menu
from briefing_app.ui.notes.blocks.compare_dialog import CompareDialog
from briefing_app.ui.notes.blocks.offer_dialog import OfferDialog
from briefing_app.ui.place import Place, version_place


def test_offering_and_untying_make_sense_within_a_block(page, shelf, put_cursor):
    put_cursor(page.view.editor, "a")
    assert not page.can("untie_block")
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    assert page.can("untie_block")
    assert not page.can("offer_master")
    QTest.keyClicks(page.view.editor, " More.")
    page.session.settle()
    assert page.can("offer_master")
    page.perform("offer_master")
    assert isinstance(page.acts.blocks.dialog, OfferDialog)
    page.acts.blocks.dialog.close_over()
    page.perform("untie_block")
    assert page.session.note.placed == ()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_the_page_offers_them_with_their_keys(page, shelf, put_cursor):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    found = (page.findings, page.spelling)
    menu = open_note_menu(page.view, page._offered, QPoint(), found)
    assert {"make_block", "compare_master", "offer_master", "untie_block"} <= {
        action.text() for action in menu.actions()
    }
    menu.close()


def test_a_kept_version_of_a_note_is_opened_beside_the_note_as_it_is(page, shelf, workspace):
    version = take_version(workspace, shelf.note.id, "First round").value
    inside = version_place(version.id)
    page.show_place(Place("notes", ThingKind.NOTE, shelf.note.id, inside=inside))
    dialog = page.versions.dialog
    assert isinstance(dialog, CompareDialog)
    assert dialog.isVisible()
    dialog.close_over()
