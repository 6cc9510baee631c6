"""Values become a Qt list, fetched a page at a time."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt

from briefing_app.ui.parts.faces import CardFace, HeadingFace, RowFace
from briefing_app.ui.parts.list_model import FACE_ROLE, PAGE, VALUE_ROLE, ListModel

NOWHERE = QModelIndex()


class Shelf:
    """Numbers up to a total, and a memory of what was asked for."""

    def __init__(self, total):
        self.total, self.asked = total, []

    def fetch(self, start, most):
        self.asked.append((start, most))
        return range(start, min(start + most, self.total))


def row_face(number):
    return RowFace(f"Number {number}")


def a_model(total=250, **kwargs):
    model, shelf = ListModel(row_face, **kwargs), Shelf(total)
    model.show(total, shelf.fetch)
    return model, shelf


def test_a_list_passes_every_question_of_the_model_tester(qtmodeltester):
    model, _shelf = a_model()
    qtmodeltester.check(model)


def test_an_empty_list_passes_too(qtmodeltester):
    model, _shelf = a_model(0)
    qtmodeltester.check(model)
    assert not model.canFetchMore(NOWHERE)


def test_only_the_first_page_is_fetched_at_once():
    model, shelf = a_model()
    assert shelf.asked == [(0, PAGE)]
    assert (model.rowCount(), model.total) == (PAGE, 250)


def test_more_is_fetched_when_more_is_wanted():
    model, shelf = a_model()
    while model.canFetchMore(NOWHERE):
        model.fetchMore(NOWHERE)
    assert shelf.asked == [(0, 100), (100, 100), (200, 50)]
    assert model.value_at(249) == 249


def test_a_list_that_turns_out_shorter_ends_there():
    model = ListModel(row_face)
    model.show(300, Shelf(120).fetch)
    while model.canFetchMore(NOWHERE):
        model.fetchMore(NOWHERE)
    assert (model.rowCount(), model.total) == (120, 120)


def test_a_row_is_found_beyond_the_pages_fetched():
    model, _shelf = a_model()
    assert model.row_of(lambda number: number == 230) == 230
    assert model.row_of(lambda number: number == 999) == -1


def test_only_rows_that_are_others_are_shown_anew(qtmodeltester):
    model, _shelf = a_model(3)
    assert model.face_at(1) == RowFace("Number 1")
    changed = []
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))

    model.renew((0, 11, 2))

    assert changed == [(1, 1)]
    assert (model.value_at(1), model.face_at(1)) == (11, RowFace("Number 11"))
    qtmodeltester.check(model)


def test_values_that_were_not_fetched_yet_come_from_the_new_ones():
    model, _shelf = a_model()
    model.renew([number + 1000 for number in range(250)])
    while model.canFetchMore(NOWHERE):
        model.fetchMore(NOWHERE)
    assert (model.value_at(0), model.value_at(249)) == (1000, 1249)


def test_a_row_that_is_not_there_has_no_value():
    model, _shelf = a_model(3)
    assert model.value_at(3) is None
    assert model.value_at(-1) is None


def test_each_role_gives_its_side_of_the_value():
    model, _shelf = a_model(3)
    index = model.index(1)
    assert model.data(index, VALUE_ROLE) == 1
    assert model.data(index, FACE_ROLE) == RowFace("Number 1")
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Number 1"
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None


def test_the_whole_claim_stands_in_the_tool_tip_of_a_card():
    model = ListModel(CardFace)
    model.show_all(["A long claim"])
    assert model.data(model.index(0), Qt.ItemDataRole.ToolTipRole) == "A long claim"


def test_faces_are_made_once_until_they_are_forgotten(qtbot):
    made = []
    model = ListModel(lambda number: made.append(number) or row_face(number))
    model.show_all([1, 2])
    model.face_at(0)
    model.face_at(0)
    assert made == [1]
    with qtbot.waitSignal(model.dataChanged):
        model.forget_faces()
    model.face_at(0)
    assert made == [1, 1]


def test_headings_cannot_be_chosen_or_dragged():
    model = ListModel(HeadingFace, drag=lambda _values: QMimeData())
    model.show_all(["Evidence"])
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_drag_carries_what_the_page_makes_of_the_values():
    def drag(values):
        carried = QMimeData()
        carried.setText(repr(values))
        return carried

    model, _shelf = a_model(5, drag=drag, mime_types=("text/plain",))
    assert model.mimeTypes() == ["text/plain"]
    assert model.mimeData([model.index(3), model.index(1)]).text() == "(1, 3)"
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize("values", [(), (1, 2, 3)])
def test_values_at_hand_are_shown_whole(values):
    model = ListModel(row_face)
    model.show_all(values)
    assert tuple(model.value_at(row) for row in range(model.rowCount())) == values
