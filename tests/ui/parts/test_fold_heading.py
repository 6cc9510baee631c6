"""The heading of a group that folds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.ui.parts.fold_heading import FoldHeading


@pytest.fixture
def heading(qtbot, appearance):
    made = FoldHeading("Accepted", "good")
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    made.show()
    made.show_count(2)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_and_folds_it(heading, key):
    QTest.keyClick(heading, key)
    assert heading.isChecked()
    QTest.keyClick(heading, key)
    assert not heading.isChecked()


def test_it_says_its_count_and_whether_it_is_open(heading):
    assert heading.accessibleName() == "Accepted, 2, folded"
    heading.click()
    assert heading.accessibleName() == "Accepted, 2, open"


def test_it_paints_itself_open_and_folded(heading):
    folded = heading.grab().toImage()
    heading.click()
    assert heading.grab().toImage() != folded
