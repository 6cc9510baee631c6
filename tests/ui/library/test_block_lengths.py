"""An argument told at another length: written anew, or tied to a block that is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.block import Length
from briefing_app.domain.query import ThingKind
from briefing_app.operations.keep_blocks import keep_block
from briefing_app.operations.library_details import block_detail
from briefing_app.operations.library_lists import list_themes
from briefing_app.ui.library.block_lengths import ask_tie_length, ask_write_length, untie
from briefing_app.ui.library.thing import Thing
from tests.builders import a_block

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def block(library, page):
    kept = keep_block(library, a_block(text="word " * 300, name="The long telling")).value
    page.show_thing(Thing(ThingKind.BLOCK, kept.id))
    return kept


def lengths(library, block):
    told = block_detail(library, block.id).value.lengths
    return [(each.name, each.length) for each in told]


def test_a_line_is_written_beside_the_page(page, library, block):
    form = ask_write_length(page.work, block, (), list_themes(library).value)
    form.form.name.setText("The short telling")
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    assert lengths(library, block) == [
        ("The short telling", Length.LINE),
        ("The long telling", Length.PAGE),
    ]
    assert page.right.shown.detail.row.block.name == "The short telling"


def test_a_block_that_is_there_is_tied_and_untied(page, library, block):
    other = keep_block(library, a_block(name="Said in short")).value
    chooser = ask_tie_length(page.work, block, ())
    chooser.read("Said in short")
    assert [chooser.model.value_at(0).block.id] == [other.id]
    chooser.choices.other.choose("paragraph")
    QTest.keyClick(chooser, Qt.Key.Key_Return)
    assert lengths(library, block) == [
        ("Said in short", Length.PARAGRAPH),
        ("The long telling", Length.PAGE),
    ]
    detail = block_detail(library, other.id).value
    untie(page.work, detail.row.block, detail.lengths)
    assert lengths(library, block) == []
    page.work.undo()
    assert len(lengths(library, block)) == 2


def test_the_block_itself_is_not_offered(page, block):
    chooser = ask_tie_length(page.work, block, ())
    chooser.read("long telling")
    found = [chooser.model.value_at(row).block.id for row in range(chooser.model.total)]
    assert block.id not in found
