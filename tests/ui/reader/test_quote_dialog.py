"""The list of blocks answers as one types; what no block is called can be begun."""

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.ui.reader.quote_dialog import QuoteDialog
from tests.builders import a_block, an_excerpt, some_evidence

BLOCKS = [a_block(name=name) for name in ("Harbours", "Piers in winter", "Water")]


@pytest.fixture
def dialog(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()
    qtbot.waitExposed(host)
    dialog = QuoteDialog(host, some_evidence(excerpt=an_excerpt()), BLOCKS)
    dialog.ask(dialog.field)
    return dialog


def test_all_blocks_are_offered_at_first(dialog):
    assert dialog.model.total == 3


def test_typing_leaves_those_that_fit_and_a_new_one(dialog):
    dialog.field.setText("pier")
    dialog.field.ask_now()

    assert [dialog.model.value_at(row) for row in range(2)] == [BLOCKS[1], "pier"]


def test_the_whole_name_of_a_block_begins_no_other(dialog):
    dialog.field.setText("water")
    dialog.field.ask_now()

    assert [dialog.model.value_at(0), dialog.model.total] == [BLOCKS[2], 1]


def test_enter_puts_it_into_the_block_that_is_chosen(dialog):
    chosen = []
    dialog.chosen_block.connect(chosen.append)
    dialog.field.setText("harb")

    dialog._primary.click()

    assert chosen == [BLOCKS[0]]
    assert not dialog.isVisible()
