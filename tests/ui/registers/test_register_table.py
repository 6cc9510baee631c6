"""The rows of a list before they go out."""

from PySide6.QtCore import Qt

from briefing_app.domain.register import RegisterRow, Remark
from briefing_app.ui.registers.register_table import RegisterTable


def rows(count=3):
    return [
        RegisterRow((), f"A-{n}", f"Title {n}", "2026-10-02", (), (Remark("", "Date: missing"),))
        for n in range(count)
    ]


def shown(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_each_row_tells_what_it_lacks(qtbot, appearance):
    table = RegisterTable()
    qtbot.addWidget(table)
    table.show_rows(rows(1))
    assert shown(table) == [["2026-10-02", "A-0", "Title 0, Date: missing", " Incomplete"]]


def test_the_row_at_hand_is_told_and_stays(qtbot, appearance):
    table = RegisterTable()
    qtbot.addWidget(table)
    told = []
    table.chosen.connect(told.append)
    table.show_rows(rows())
    table.selectRow(1)
    assert told[-1].number == "A-1"
    table.show_rows(rows(), table.place)
    assert table.row().number == "A-1"
    table.show_rows(rows(1), 2)
    assert table.row().number == "A-0"
    table.show_rows([])
    assert told[-1] is None


def test_enter_opens_the_row(qtbot, appearance):
    table = RegisterTable()
    qtbot.addWidget(table)
    table.show_rows(rows())
    table.show()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].number == "A-0"


def test_a_very_long_list_has_rows_of_one_height(qtbot, appearance):
    table = RegisterTable()
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show_rows(rows(500))
    assert len({table.rowHeight(row) for row in range(500)}) == 1
