"""The kept versions of a note: one is compared with now, two with each other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.overview import NoteVersion
from briefing_app.ui.notes.panels.history_panel import HistoryPanel


def version(name, **given):
    return NoteVersion(VersionId(name), NoteId("n"), name, "2026-11-20", "", 3, **given)


@pytest.fixture
def panel(qtbot, appearance):
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.show()
    return panel


def test_without_versions_there_is_nothing_to_compare(panel):
    assert panel.chosen() == ()
    assert not panel._compare.isVisible()


def test_the_newest_is_chosen_and_compared_with_now(panel, qtbot):
    first, second = version("first"), version("second", milestone="state")
    panel.show_versions((second, first))
    assert panel.chosen() == (second,)
    with qtbot.waitSignal(panel.compare_asked) as asked:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert asked.args == [(second,)]


def test_two_chosen_by_keys_are_compared_with_each_other(panel, qtbot):
    first, second = version("first"), version("second")
    panel.show_versions((second, first))
    QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel._compare.text() == "Compare the two"
    assert not panel._back.isEnabled()
    with qtbot.waitSignal(panel.compare_asked) as asked:
        panel._compare.click()
    assert asked.args == [(second, first)]


def test_one_is_brought_back_or_asked_about(panel, qtbot):
    first = version("first")
    panel.show_versions((first,))
    with qtbot.waitSignal(panel.back_asked) as back:
        panel._back.click()
    with qtbot.waitSignal(panel.since_asked) as since:
        panel._since.click()
    assert back.args == since.args == [first]


def test_into_a_closed_note_nothing_is_brought_back(panel):
    panel.show_versions((version("first"),), closed=True)
    assert not panel._back.isEnabled()
    assert panel._compare.isEnabled()
