from PySide6.QtCore import Qt

from briefing_app.domain.overview import LibraryCounts
from briefing_app.ui.library.shelf_column import ShelfColumn
from briefing_app.ui.library.thing import Shelf


def made(qtbot):
    column = ShelfColumn()
    qtbot.addWidget(column)
    column.show_counts(LibraryCounts(5, 61, 34, 12, 9, 3, 2))
    column.choose(Shelf.EVIDENCE)
    with qtbot.waitActive(column):
        column.show()
        column.activateWindow()
    return column


def test_names_and_counts_are_read_aloud(qtbot, appearance):
    column = made(qtbot)

    assert column.buttons[Shelf.EVIDENCE].accessibleName() == "Evidence, 61"
    assert column.buttons[Shelf.SET_ASIDE].accessibleName() == "Set aside, 2"


def test_arrows_go_to_the_next_list(qtbot, appearance):
    column = made(qtbot)
    told = []
    column.chosen.connect(told.append)
    column.buttons[Shelf.EVIDENCE].setFocus()

    qtbot.keyClick(column.buttons[Shelf.EVIDENCE], Qt.Key.Key_Down)

    assert told == [Shelf.RECOMMENDATIONS]
    assert column.shelf() is Shelf.RECOMMENDATIONS


def test_a_long_name_is_never_cut(qtbot, appearance):
    column = made(qtbot)
    column.show_counts(LibraryCounts(recommendations=1_000_000))

    wide = column.buttons[Shelf.RECOMMENDATIONS].sizeHint().width()

    assert wide > 184


def test_narrow_it_shows_icons_and_says_the_rest_in_tooltips(qtbot, appearance):
    column = made(qtbot)

    column.set_narrow(narrow=True)

    assert column.width() <= 60
    assert column.buttons[Shelf.SOURCES].toolTip() == "Sources, 5"
    column.set_narrow(narrow=False)
    assert column.maximumWidth() > 200
