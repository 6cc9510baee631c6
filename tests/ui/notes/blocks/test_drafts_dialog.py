"""In which of the other drafts the newest words are taken."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from briefing_app.domain.freshness import Freshness
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import BlockUse
from briefing_app.ui.notes.blocks.drafts_dialog import DraftsDialog
from briefing_app.ui.parts.words_label import Words

Key = Qt.Key


def use(name, *, changed=False):
    signs = Freshness(changed_here=changed, master_moved=True)
    return BlockUse(NoteId(name), f"Note {name}", NoteState.DRAFTING, "Issue", 1, signs)


@pytest.fixture
def host(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    host.show()
    return host


@pytest.fixture
def dialog(host):
    dialog = DraftsDialog(host, "Harbours", [use("a"), use("b"), use("b"), use("c", changed=True)])
    dialog.ask()
    return dialog


def test_every_draft_without_own_words_is_chosen_once(dialog):
    assert dialog.chosen_notes() == ("a", "b")
    assert dialog.foot_words.text() == "2 drafts are chosen."


def test_drafts_of_one_subject_are_told_apart(host):
    first = replace(use("a"), title="Ferries", told_by="BN-014, The Minister")
    second = replace(use("b"), title="Ferries", told_by="BN-015")
    dialog = DraftsDialog(host, "Harbours", [first, second])
    dialog.ask()

    below = [label.text() for label in dialog.findChildren(Words)]
    assert "BN-014, The Minister · Issue · version 1" in below
    assert "BN-015 · Issue · version 1" in below
    names = [box.accessibleName() for box in dialog.boxes.values()]
    assert names == ["Ferries, BN-014, The Minister", "Ferries, BN-015"]


def test_what_is_left_chosen_is_told_by_enter(dialog):
    taken = []
    dialog.taken.connect(taken.append)
    dialog.boxes[NoteId("a")].setFocus()
    QTest.keyClick(dialog.boxes[NoteId("a")], Key.Key_Space)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Take the master")
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)
    assert taken == [("b",)]


def test_without_a_choice_nothing_can_be_taken(dialog):
    for box in dialog.boxes.values():
        box.setChecked(False)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Take the master")
    assert not button.isEnabled()


def test_changed_words_lead_to_their_note(dialog):
    opened = []
    dialog.opened.connect(opened.append)
    link = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Open")
    assert link.accessibleName() == "Open Note c"
    link.click()
    assert opened == ["c"]
    assert not dialog.isVisible()


def test_where_all_words_were_changed_there_is_nothing_to_take(host):
    dialog = DraftsDialog(host, "Harbours", [use("c", changed=True)])
    dialog.ask()
    texts = [button.text() for button in dialog.findChildren(QPushButton) if button.text()]
    assert texts == ["Open", "Close"]
    assert dialog.foot_words.text() == ""
