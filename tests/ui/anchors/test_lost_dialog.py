"""The list of lost anchors: compared, re-attached, let go, and each taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing_app.operations.lost_anchors import list_lost
from briefing_app.ui.anchors.lost_dialog import LostDialog, open_lost
from briefing_app.ui.parts.words_label import Words


@pytest.fixture
def host(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


@pytest.fixture
def dialog(host, desk, lost):
    return open_lost(host, desk, lost.old.source.id)


def now_of(workspace, evidence):
    with workspace.reading() as shelves:
        return shelves.evidence.get(evidence.id)


def claims(dialog):
    return [dialog.model.value_at(row).claim for row in range(dialog.model.total)]


def shown(dialog):
    return [side.page.toPlainText() for side in dialog.pane.view._sides]


def press(qtbot, dialog, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(dialog, key, modifier)


def test_each_lost_anchor_stands_in_the_list_with_its_nearest_words(dialog, lost):
    assert claims(dialog) == [lost.fact.claim, lost.figure.claim]
    old, new = shown(dialog)
    assert old == lost.fact.excerpt.words
    assert "three times" in new
    assert dialog.foot_words.text() == "2 lost anchors"


def test_a_value_that_is_gone_is_pointed_out(dialog, lost):
    dialog.list.choose_row(1)
    warnings = [label.text() for label in dialog.pane.findChildren(Words)]
    assert any(words.startswith("The value 33,443 travellers does not stand") for words in warnings)


def test_re_attaching_takes_the_new_words_and_the_claim_as_reviewed(
    dialog, lost, workspace, heard, qtbot
):
    dialog.pane.claim.setPlainText("The harbour froze three times")
    press(qtbot, dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    now = now_of(workspace, lost.fact)
    assert now.excerpt.edition_id == lost.new.edition.id
    assert now.claim == "The harbour froze three times"
    assert claims(dialog) == [lost.figure.claim]

    heard.told[-1].act()
    assert now_of(workspace, lost.fact) == lost.fact
    assert claims(dialog) == [lost.fact.claim, lost.figure.claim]


def test_let_go_it_leaves_the_list_and_comes_back(dialog, lost, workspace, heard, qtbot):
    press(qtbot, dialog, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert claims(dialog) == [lost.figure.claim]
    assert heard.told[-1].words == "It stays with edition 1"
    heard.told[-1].act()
    assert len(claims(dialog)) == 2


def test_what_was_let_go_can_be_looked_at_and_asked_about_again(dialog, lost, workspace):
    assert dialog.gone.isHidden()
    dialog.go.click()
    assert dialog.gone.text() == "Let go: 1"
    dialog.gone.click()
    assert claims(dialog) == [lost.fact.claim]
    assert dialog.go.text() == "Ask again"
    dialog.go.click()
    assert claims(dialog) == [lost.fact.claim, lost.figure.claim]
    assert dialog.gone.isHidden()
    assert dialog.go.text() == "Let go"


def test_the_last_decided_the_dialog_says_that_all_stands(dialog, workspace, lost):
    dialog.attach.click()
    dialog.attach.click()
    assert list_lost(workspace).value == ()
    assert not dialog.none.isHidden()
    assert dialog.pane.isHidden()


def test_without_a_source_all_are_listed_and_without_any_it_says_so(host, desk, workspace):
    dialog = open_lost(host, desk)
    assert isinstance(dialog, LostDialog)
    assert dialog.none.text() == "Every place stands in the newest edition."
    assert dialog.list.isHidden()
