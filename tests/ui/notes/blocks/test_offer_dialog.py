"""Who else holds a block is in sight before its words change, and a reason is asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.domain.freshness import Freshness
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import BlockUse
from briefing_app.ui.notes.blocks.offer_dialog import OfferDialog, use_face

CTRL = Qt.KeyboardModifier.ControlModifier
DRAFT = BlockUse(NoteId("n"), "A draft", NoteState.DRAFTING, "Issue", 2, Freshness(True, False))
GONE = BlockUse(NoteId("m"), "Sent out", NoteState.ISSUED, "Issue", 1, Freshness(False, True))


@pytest.fixture
def ask(qapp, appearance, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()

    def asked(*others):
        dialog = OfferDialog(window, "Winter closing", 3, others)
        dialog.ask(dialog.why)
        return dialog

    return asked


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_note_tells_its_version_its_signs_and_its_state():
    face = use_face(DRAFT)
    assert face.second == "Issue · version 2"
    assert [sign.words for sign in face.signs] == ["Changed there", "Drafting"]
    assert [sign.words for sign in use_face(GONE).signs] == ["Master moved on", "Issued"]


def test_other_notes_are_counted_and_listed(ask):
    dialog = ask(DRAFT, GONE)
    assert "2 other notes hold this block" in said(dialog)
    assert "Issued notes stay as they went out." in said(dialog)
    assert dialog.list.model().rowCount() == 2
    assert "Issued notes" not in said(ask(DRAFT))


def test_without_a_reason_nothing_is_offered(ask, qtbot):
    dialog = ask()
    assert "No other note holds this block." in said(dialog)
    QTest.keyClicks(dialog.why, "  ")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.why, "The ice went")
    with qtbot.waitSignal(dialog.offered) as offered:
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert offered.args == ["The ice went"]
