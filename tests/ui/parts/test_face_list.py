"""Lists choose, open, pass keys on and lay themselves out."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt

from briefing_app.domain.quotation import Seal
from briefing_app.ui.parts.face_list import CardList, RowList
from briefing_app.ui.parts.faces import CardFace, HeadingFace, KeyFace, LineFace, RowFace, Sign
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.tokens import LIGHT, Kind


def card_face(number):
    if number == 0:
        return HeadingFace("Evidence", "9")
    keys = (KeyFace("Enter", "place"),)
    return CardFace(f"Claim {number}", Kind.FACT, where="Report", seal=Seal.EXACT, keys=keys)


def row_face(number):
    return RowFace(f"Row {number}", "A source", (Sign("circle-dashed", "Open"),))


def shown(qtbot, view, face, count, drag=None):
    model = ListModel(face, drag=drag, mime_types=("text/plain",), parent=view)
    view.show_model(model)
    model.show(count, lambda start, most: range(start, start + most))
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    return view


@pytest.fixture
def cards(qtbot):
    return shown(qtbot, CardList("Evidence"), card_face, 10)


@pytest.fixture
def rows(qtbot):
    return shown(qtbot, RowList("Recommendations", many=True), row_face, 100_000)


def test_choosing_a_row_tells_its_value(rows, qtbot):
    with qtbot.waitSignal(rows.chosen) as told:
        rows.choose_row(3)
    assert told.args == [3]
    assert rows.value() == 3


def test_choosing_a_heading_chooses_what_is_below_it(cards):
    cards.choose_row(0)
    assert cards.value() == 1


def test_the_row_that_keys_would_act_on_is_seen_to_be_chosen(cards, qtbot):
    cards.clearFocus()
    cards.model().show_all(range(10))
    assert cards.values() == ()

    cards.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.waitUntil(lambda: cards.value() == 1)
    assert cards.values() == (1,)


def test_arrows_pass_over_headings(cards, qtbot):
    cards.choose_row(1)
    qtbot.keyClick(cards, Qt.Key.Key_Up)
    assert cards.value() == 1
    qtbot.keyClick(cards, Qt.Key.Key_Down)
    assert cards.value() == 2


def test_enter_opens_the_value(rows, qtbot):
    rows.choose_row(5)
    with qtbot.waitSignal(rows.opened) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert told.args == [5]


def test_a_double_click_opens_the_value(rows, qtbot):
    rows.choose_row(1)
    with qtbot.waitSignal(rows.opened):
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 80))


def test_letters_space_and_delete_are_for_the_page(rows, qtbot):
    heard = []
    rows.key_used.connect(lambda event: heard.append(event.key()))
    for key in (Qt.Key.Key_V, Qt.Key.Key_Space, Qt.Key.Key_Delete):
        qtbot.keyClick(rows, key)
    assert heard == [Qt.Key.Key_V, Qt.Key.Key_Space, Qt.Key.Key_Delete]


def test_several_can_be_chosen_where_that_is_allowed(rows, qtbot):
    rows.choose_row(1)
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert rows.values() == (1, 2)


def test_an_empty_list_has_no_value_and_opens_nothing(qtbot):
    view = shown(qtbot, RowList("Nothing"), row_face, 0)
    view.choose_row(0)
    with qtbot.assertNotEmitted(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (view.value(), view.values()) == (None, ())


def test_rows_are_fifty_eight_high_and_lines_thirty_two(rows, qtbot):
    lines = shown(qtbot, CardList("Places"), lambda number: LineFace(f"Place {number}"), 5)
    assert rows.visualRect(rows.model().index(0)).height() == 58
    assert lines.visualRect(lines.model().index(0)).height() == 32


def test_cards_stand_eight_apart(cards):
    model = cards.model()
    heights = [cards.visualRect(model.index(row)).height() for row in (2, 3)]
    assert heights == [86 + 8, 86 + 8]


def test_the_chosen_card_makes_room_for_its_keys(cards, qtbot):
    cards.choose_row(2)
    cards.doItemsLayout()
    assert cards.visualRect(cards.model().index(2)).height() == 86 + 26 + 8


def test_a_narrower_list_breaks_its_claims_again(qtbot):
    face = CardFace("A claim of some length that fits on a line only where there is room for it")
    view = shown(qtbot, CardList("Cards"), lambda _number: face, 1)
    view.resize(700, 500)
    view.doItemsLayout()
    wide = view.visualRect(view.model().index(0)).height()
    view.resize(250, 500)
    view.doItemsLayout()
    assert view.visualRect(view.model().index(0)).height() > wide


def test_the_columns_are_measured_again_when_the_list_changes(rows):
    narrow = rows.columns()
    wide = Sign("hourglass-medium", "Being studied by two departments")
    other = ListModel(lambda _number: RowFace("Row", "", (wide,)), parent=rows)
    rows.show_model(other)
    other.show_all([1])
    assert rows.columns() > narrow


def test_only_lists_that_can_be_dragged_start_a_drag(qtbot, rows):
    dragged = shown(qtbot, CardList("Evidence"), card_face, 10, drag=lambda _values: QMimeData())
    assert dragged.dragEnabled()
    assert not rows.dragEnabled()


def test_lists_are_painted(cards, rows):
    cards.choose_row(1)
    rows.choose_row(1)
    for view in (cards, rows):
        image = view.grab().toImage()
        points = {image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 300, 3)}
        assert LIGHT.surfaces["accent_tint"].rgba() in points
