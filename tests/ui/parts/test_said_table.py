"""A table of paragraphs: rows as high as their words, signs behind the last word."""

import pytest

from briefing_app.ui.look import look
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.painting import width_of
from briefing_app.ui.parts.said_table import Said, SaidTable
from briefing_app.ui.tokens import LIGHT

SEAL = Sign("seal-check-fill", "Exact", "good")


@pytest.fixture
def table(qtbot, appearance):
    made = SaidTable(lambda: ("Who", "What", "Where"))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def show(table, *cells):
    table.cells.show_rows([cells, cells])
    table.fit()


def test_columns_share_the_room(table):
    show(table, (Said("A"),), (Said("B"),), (Said("C"),))
    assert sum(table.columnWidth(each) for each in range(3)) == table.viewport().width()
    assert table.columnWidth(0) == table.columnWidth(1)


def test_a_row_is_as_high_as_its_longest_cell(table):
    show(table, (Said("A"),), (Said("word " * 80),), (Said("C"),))
    assert table.rowHeight(0) > look().px(36) * 2


def test_a_sign_takes_a_line_only_where_it_does_not_fit_behind_the_words(table):
    alone = (Said("A", sign=SEAL), Said("B"))
    show(table, alone, (Said(""),), (Said(""),))
    short = table.rowHeight(0)
    words = "A"
    inside = table.columnWidth(0) - 2 * look().px(11)
    while width_of(f"{words}n", Said("").use) < inside:
        words += "n"
    show(table, (Said(words, sign=SEAL), Said("B")), (Said(""),), (Said(""),))
    assert table.rowHeight(0) == short + look().px(18)


def test_a_cell_is_read_with_its_sign(table):
    show(table, (Said("A", sign=SEAL), Said("B")), (Said("C"),), (Said("D"),))
    model = table.model()
    assert model.data(model.index(0, 0)) == "A Exact, B"


def test_the_selected_row_is_tinted(table):
    show(table, (Said(""),), (Said(""),), (Said(""),))
    table.selectRow(1)
    image = table.viewport().grab().toImage()
    assert image.pixelColor(9, 9) == LIGHT.surfaces["base"]
    assert image.pixelColor(9, table.rowHeight(0) + 9) == LIGHT.surfaces["accent_tint"]


def test_the_model_passes_the_model_tester(table, qtmodeltester):
    show(table, (Said("A"),), (Said("B"),), (Said("C"),))
    qtmodeltester.check(table.model())
    assert table.model().rowCount() == 2
