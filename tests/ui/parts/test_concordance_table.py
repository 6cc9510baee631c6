"""The family of a recommendation as a table."""

import pytest
from PySide6.QtCore import QPoint, Qt

from briefing_app.domain.quotation import Seal
from briefing_app.ui.parts.concordance_table import ConcordanceRow, ConcordanceTable
from briefing_app.ui.tokens import LIGHT

ROWS = (
    ConcordanceRow(
        "Roundtable report", "June 2024, summary", "5", "Write the plan together.",
        "Being studied", Seal.EXACT, at_hand=True,
    ),
    ConcordanceRow(
        "Policy paper", "August 2014", "", "A standing body across departments. " * 4,
        "Not taken up", Seal.OWN_WORDS, note="earlier, narrower",
    ),
)  # fmt: skip


@pytest.fixture
def table(qtbot):
    made = ConcordanceTable("Family of 2")
    made.show_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(620, made.sizeHint().height())
    made.show()
    return made


def test_the_columns_fill_the_width_and_no_more(table):
    assert sum(table.columnWidth(column) for column in range(4)) == table.viewport().width()


def test_rows_are_at_least_thirty_six_high_and_as_high_as_their_words(table):
    assert table.rowHeight(0) >= 36
    assert table.rowHeight(1) > table.rowHeight(0)


def test_a_narrower_table_is_higher(table):
    before = table.sizeHint().height()
    table.resize(360, 400)
    assert table.sizeHint().height() > before


def test_the_row_at_hand_is_tinted(table):
    image = table.viewport().grab().toImage()
    assert image.pixelColor(3, 3) == LIGHT.surfaces["accent_tint"]
    assert image.pixelColor(3, table.rowHeight(0) + 3) == LIGHT.surfaces["base"]


def test_cells_are_read_with_their_heads_and_seals(table):
    model = table.model()
    role = Qt.ItemDataRole.DisplayRole
    assert model.headerData(2, Qt.Orientation.Horizontal, role) == "What it asks, put briefly"
    assert model.data(model.index(0, 0)) == "Roundtable report, June 2024, summary"
    assert model.data(model.index(0, 2)) == "Write the plan together. Exact"


def test_the_model_passes_the_model_tester(table, qtmodeltester):
    qtmodeltester.check(table.model())


def test_a_double_click_opens_the_row(table, qtbot):
    place = QPoint(20, table.rowHeight(0) + 10)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [1]
    assert not table.grab().isNull()
