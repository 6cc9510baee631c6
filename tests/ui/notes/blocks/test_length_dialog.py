"""Placing asks for the length where there are several; one key places it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.block import Length
from briefing_app.domain.query import ThingKind
from briefing_app.operations.keep_blocks import keep_block
from briefing_app.operations.tie_lengths import tie_lengths
from briefing_app.ui.parts.told_box import ToldBox
from briefing_app.ui.place import Place
from tests.builders import a_block

Key = Qt.Key


@pytest.fixture
def line(workspace, shelf):
    kept = keep_block(workspace, a_block(shelf.statistic, text="Closed.", name="In short")).value
    tie_lengths(workspace, ((kept.id, Length.LINE), (shelf.block.id, Length.PAGE)))
    return kept


@pytest.fixture
def dialog(page, shelf, line, put_cursor):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    return page.acts.blocks.dialog


def words(page):
    return [element.text for element in page.session.note.sections[1].body]


def test_a_key_places_the_length(page, dialog, line):
    assert page.session.note.placed == ()
    QTest.keyClick(dialog, Key.Key_1)
    assert words(page) == ["Closed."]
    assert page.session.note.placed[0].block == line.id


def test_the_length_chosen_in_the_library_has_the_focus(page, dialog, shelf):
    assert dialog.first is dialog.options[1]
    QTest.keyClick(dialog.first, Key.Key_Space)
    assert page.session.note.placed[0].block == shelf.block.id


def test_what_a_length_does_not_cite_is_named_before_it_is_placed(dialog, shelf):
    (box,) = dialog.findChildren(ToldBox)
    assert box.words.text() == f"Not cited here: {shelf.statistic.claim}"


def test_closing_places_nothing(page, dialog):
    QTest.keyClick(dialog, Key.Key_Escape)
    assert page.session.note.placed == ()
