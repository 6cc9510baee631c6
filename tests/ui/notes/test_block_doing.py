"""The commands for the block at the cursor."""

from PySide6.QtTest import QTest

from briefing_app.domain.query import ThingKind
from briefing_app.ui.notes.offer_dialog import OfferDialog
from briefing_app.ui.place import Place


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
