"""A check box says all its words, in as many lines as it takes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from briefing_app.ui.look import look
from briefing_app.ui.parts.wrapping_box import WrappingBox
from briefing_app.ui.tokens import Use

WORDS = "Then offer the same for the other drafts that hold this block, one after the other"


@pytest.fixture
def box(qtbot, appearance):
    box = WrappingBox(WORDS)
    qtbot.addWidget(box)
    return box


def test_narrow_it_is_higher_and_no_word_is_lost(box):
    wide = box.sizeHint().width()
    assert box.heightForWidth(wide) == look().line(Use.PLAIN)
    assert box.heightForWidth(wide // 2) >= 2 * look().line(Use.PLAIN)
    assert " ".join(line.strip() for line in box.lines(wide // 2)) == WORDS
    assert box.minimumSizeHint().width() < wide // 2


def test_a_click_on_any_line_turns_it_and_so_does_space(box):
    box.resize(260, box.heightForWidth(260))
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(100, box.height() - 5))
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_the_mark_is_painted_when_it_is_on(box):
    box.resize(260, box.heightForWidth(260))
    before = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != before
