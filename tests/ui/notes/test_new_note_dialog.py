"""Begin a note: kind, language, and the way to all kinds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.ui.notes.new_note_dialog import NewNoteDialog


@pytest.fixture
def dialog(page):
    dialog = NewNoteDialog(page.window(), load_note_kinds())
    dialog.ask(dialog.list)
    return dialog


def heard(signal):
    told = []
    signal.connect(lambda *given: told.append(given))
    return told


def test_every_kind_is_offered_and_enter_begins(dialog):
    agreed = heard(dialog.agreed)
    assert dialog.list.model().rowCount() == 15
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert agreed == [(("memo_information", "en"),)]


def test_the_way_to_all_kinds_begins_no_note(page, kinds_folder):
    page.perform("new_note")
    dialog = page.list_acts.dialog
    agreed = heard(dialog.agreed)
    dialog.chosen.emit("kinds")
    assert page.list_acts.kind_acts.dialog.isVisible()
    assert agreed == []
    page.list_acts.kind_acts.dialog.close_over()
    page.perform("note_kinds")
    assert page.list_acts.kind_acts.dialog.isVisible()
