"""One text with a choice at each difference, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.merging import Side, merge
from briefing_app.domain.note_editing import cite
from briefing_app.domain.text import CitedKind
from briefing_app.ui.notes.blocks.merge_dialog import MergeDialog
from tests.builders import a_body

Key = Qt.Key


@pytest.fixture
def host(qapp, appearance, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


@pytest.fixture
def dialog(host):
    origin = a_body("The harbour is closed in winter and nobody knows when it will open again.")
    here = a_body("The port is closed in winter and nobody knows when it will thaw again.")
    master = a_body("The bay is closed in winter and nobody knows when it will melt again.")
    made = MergeDialog(host, merge(origin, here, master), {}, {})
    made.ask(made.text)
    return made


def words(dialog):
    return dialog.merge.body()[0].text


def test_a_choice_leads_to_the_next_place_that_waits(dialog):
    first = dialog.at_hand
    QTest.keyClick(dialog, Key.Key_2)
    assert dialog.at_hand != first
    assert "The bay is closed" in words(dialog)
    assert dialog.options[Side.HERE].words.text() == "thaw"


def test_the_wording_can_be_used_only_when_every_choice_is_made(dialog, qtbot):
    QTest.keyClick(dialog, Key.Key_1)
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Key.Key_3)
    with qtbot.waitSignal(dialog.merged) as merged:
        QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (said,) = [element.text for element in merged.args[0]]
    assert said.startswith("The port is closed")
    assert "thaw melt" in said


def test_f8_goes_round_the_differences(dialog):
    first = dialog.at_hand
    QTest.keyClick(dialog, Key.Key_F8)
    assert dialog.at_hand != first
    QTest.keyClick(dialog, Key.Key_F8)
    assert dialog.at_hand == first


def test_a_click_on_the_other_words_chooses_them(dialog):
    QTest.mouseClick(dialog.options[Side.MASTER], Qt.MouseButton.LeftButton)
    assert dialog.merge.pieces[dialog.merge.places[0]].chosen is Side.MASTER


def test_what_would_no_longer_be_cited_is_named(host):
    citation = cite(CitedKind.EVIDENCE, EvidenceId("e"))
    origin = (*a_body("One stays here."), *a_body("Two goes away."))
    cited = (origin[0], type(origin[1])(origin[1].id, runs=(*origin[1].runs, citation)))
    dialog = MergeDialog(host, merge(cited, cited, origin[:1]), {"e": "1"}, {"e": "The source"})
    dialog.ask(dialog.text)
    QTest.keyClick(dialog, Key.Key_2)
    assert "No longer cited: The source" in dialog._left_out.text()
    QTest.keyClick(dialog, Key.Key_1)
    assert dialog._left_out.isHidden()
