import pytest
from PySide6.QtCore import QModelIndex

from briefing_app.domain.block import Block, BlockKind, BlockVersion
from briefing_app.domain.ids import BlockId
from briefing_app.domain.overview import BlockRow, Page
from briefing_app.domain.query import ThingKind
from briefing_app.ui.library.faces import face_of
from briefing_app.ui.library.growing_model import GrowingModel
from briefing_app.ui.library.payload import drag_of
from briefing_app.ui.library.thing import Thing

ROOT = QModelIndex()


def rows(start, end):
    return tuple(
        BlockRow(Block(BlockId(f"b{n}"), f"B {n}", BlockKind.OPTION, (BlockVersion(1, ()),)))
        for n in range(start, end)
    )


@pytest.fixture
def model(qapp, qtmodeltester):
    made = GrowingModel(face_of, drag_of, qapp)
    qtmodeltester.check(made)
    return made


def test_it_holds_the_first_stretch_at_once(model):
    model.begin(Page(rows(0, 250), 400))

    assert model.rowCount() == 250
    assert model.total == 400
    assert model.canFetchMore(ROOT)


def test_near_the_end_it_asks_for_more_and_takes_it_later(model):
    asked = []
    model.wanted.connect(asked.append)
    model.begin(Page(rows(0, 200), 300))
    before = model.rowCount()

    model.fetchMore(ROOT)

    assert set(asked) == {200}
    assert model.rowCount() == before
    model.grow(rows(200, 300))
    assert model.rowCount() == 300
    assert not model.canFetchMore(ROOT)


def test_it_knows_the_place_of_a_thing_that_is_here(model):
    model.begin(Page(rows(0, 200), 300))

    assert model.place_of(Thing(ThingKind.BLOCK, "b150")) == 150
    assert model.place_of(Thing(ThingKind.BLOCK, "b250")) == -1
    assert model.rowCount() == 200


def test_a_new_list_replaces_the_old_one(model):
    model.begin(Page(rows(0, 200), 300))

    model.begin(Page(rows(5, 7), 2))

    assert [row.block.id for row in model.held()] == ["b5", "b6"]
    assert model.rowCount() == 2


def test_an_empty_list_asks_for_nothing(model):
    model.begin(Page((), 0))

    assert model.rowCount() == 0
    assert not model.canFetchMore(ROOT)
    assert model.held() == ()


def test_one_place_is_asked_for_once(qapp):
    model = GrowingModel(face_of, drag_of, qapp)
    asked = []
    model.wanted.connect(asked.append)
    model.begin(Page(rows(0, 200), 600))

    model.fetchMore(ROOT)
    model.fetchMore(ROOT)
    model.grow(rows(200, 400))
    model.fetchMore(ROOT)

    assert asked == [200, 400]
