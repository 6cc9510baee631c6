"""The bar above the note gives up words before anything is cut off."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from briefing_app.ui.notes.editor.note_toolbar import NoteToolbar

LONG = "Exporter vers un document Word"


@pytest.fixture
def toolbar(qtbot, appearance):
    actions = {}

    def action(name):
        return actions.setdefault(name, QAction(LONG if name == "export_note" else name))

    around = QWidget()
    qtbot.addWidget(around)
    bar = NoteToolbar(action)
    bar.setParent(around)
    around.show()
    yield bar
    around.hide()


def export(bar):
    return next(b for b in bar.findChildren(QPushButton) if b.accessibleName() == LONG)


def test_a_roomy_bar_names_its_buttons(toolbar):
    toolbar.resize(1000, 40)
    assert export(toolbar).text() == LONG


def test_a_narrow_bar_keeps_the_icon_of_export_and_the_name_aloud(toolbar):
    toolbar.resize(540, 40)
    assert export(toolbar).text() == ""
    assert toolbar.rect().contains(export(toolbar).geometry())


def test_the_words_come_back_with_the_room(toolbar):
    toolbar.resize(540, 40)
    toolbar.resize(1000, 40)
    assert export(toolbar).text() == LONG


def test_export_is_shortened_before_it_is_an_icon_alone(toolbar):
    toolbar.resize(625, 40)
    assert export(toolbar).text() == "Export"
