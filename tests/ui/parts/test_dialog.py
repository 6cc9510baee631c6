"""Dialogs put the safest good choice first, and Esc is always "nothing happens"."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QWidget

from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.words_label import Words


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def dialog(window):
    face = DialogFace(
        "The master moved on", "It is now at version 4.", "arrows-clockwise", "warning"
    )
    made = Dialog(window, face)
    made.body.addWidget(Words("Words of the dialog. " * 20, wraps=True))
    made.keep = made.add_button("keep", "Keep mine", key="K")
    made.merge = made.add_button("merge", "Merge", primary=True, key="M")
    return made


def test_the_primary_button_has_the_focus(dialog):
    dialog.ask()
    assert dialog.merge.hasFocus()


def test_a_field_can_have_the_focus_instead(dialog):
    field = QLineEdit()
    dialog.body.addWidget(field)
    dialog.ask(field)
    assert field.hasFocus()


def test_a_button_closes_and_tells_its_name(dialog, qtbot):
    dialog.ask()
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.keep.click()
    assert told.args == ["keep"]
    assert dialog.isHidden()


def test_a_bare_key_does_what_its_button_does(dialog, qtbot):
    dialog.ask()
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.keyClick(dialog.merge, Qt.Key.Key_K)
    assert told.args == ["keep"]


def test_escape_and_the_cross_only_close(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.ask()
        qtbot.keyClick(dialog.merge, Qt.Key.Key_Escape)
        assert dialog.isHidden()
        dialog.ask()
        next(
            b for b in dialog.findChildren(type(dialog.merge)) if b.toolTip() == "Close (Esc)"
        ).click()
    assert dialog.isHidden()


def test_a_long_body_scrolls_and_the_foot_stays(dialog, window):
    dialog.body.addWidget(Words("More words. " * 2000, wraps=True))
    dialog.ask()
    sheet = dialog.merge.parentWidget().parentWidget()
    assert sheet.height() <= window.height() - 32
    area = dialog.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert dialog.merge.mapTo(window, dialog.merge.rect().bottomRight()).y() < window.height()


def test_a_short_body_is_shown_whole(dialog):
    dialog.ask()
    dialog.grab()
    assert dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_a_body_that_grew_after_it_was_measured_is_shown_whole(dialog, window):
    window.resize(1000, 900)
    dialog.ask()
    dialog.grab()
    dialog.close_over()
    taller = QWidget()
    taller.setFixedHeight(420)
    dialog.body.addWidget(taller)
    dialog.ask()
    dialog.grab()
    assert dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_a_tall_body_is_shown_whole_as_long_as_the_window_has_room(dialog, window):
    window.resize(1000, 900)
    tall = QWidget()
    tall.setFixedHeight(520)
    dialog.body.addWidget(tall)
    dialog.ask()
    dialog.grab()
    assert dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_the_sheet_is_as_wide_as_what_would_otherwise_be_cut(window, qtbot):
    narrow = Dialog(window, DialogFace("Offer", width=400))
    box = QCheckBox("Then offer the same for the other drafts that hold this block as well")
    narrow.body.addWidget(box)
    narrow.ask()
    assert box.width() >= box.sizeHint().width()
    assert box.mapTo(narrow, QPoint(box.width(), 0)).x() < window.width()
