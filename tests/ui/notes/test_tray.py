"""The tray below the outline."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import SectionId
from briefing_app.domain.note import Section
from briefing_app.domain.text import new_paragraph
from briefing_app.ui.notes.tray import TRAY_TYPE, Tray, tray_section

Key = Qt.Key
WAITING = (
    Section(SectionId("a"), "issue", "Issue", 1, (new_paragraph("Whether to close it."),)),
    Section(SectionId("b"), "options", "", 1, (new_paragraph("Two."),)),
)


@pytest.fixture
def tray(qtbot, appearance):
    tray = Tray()
    qtbot.addWidget(tray)
    tray.resize(240, 300)
    tray.show_sections(WAITING)
    tray.list.setFocus()
    return tray


def heard(signal):
    told = []
    signal.connect(told.append)
    return told


def test_an_empty_tray_is_not_to_be_seen(tray):
    assert tray.isVisible()
    tray.show_sections(())
    assert not tray.isVisible()
    assert tray.chosen() == ""


def test_each_section_says_its_heading_words_and_beginning(tray):
    said = [
        tray.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or ""
        for row in (0, 1)
    ]
    assert "Issue" in said[0]
    assert "4 words" in said[0]
    assert "Whether to close it." in said[0]
    assert "Without a heading" in said[1]


def test_enter_places_and_delete_drops(tray):
    placed, dropped = heard(tray.place_asked), heard(tray.drop_asked)
    QTest.keyClick(tray.list, Key.Key_Return)
    QTest.keyClick(tray.list, Key.Key_Down)
    QTest.keyClick(tray.list, Key.Key_Delete)
    assert (placed, dropped) == (["a"], ["b"])


def test_a_drag_carries_the_section(tray):
    model = tray.list.model()
    mime = model.mimeData([model.index(1, 0)])
    assert mime.hasFormat(TRAY_TYPE)
    assert tray_section(mime) == "b"
    assert tray_section(QMimeData()) == ""
