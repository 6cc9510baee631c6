from briefing_app.domain.overview import BlockRow, SourceRow
from briefing_app.domain.query import ThingKind
from briefing_app.ui.drag_payload import thing_of
from briefing_app.ui.library.payload import drag_of
from tests.builders import a_block, a_source


def test_the_first_thing_a_note_can_take_is_carried():
    block = a_block()

    mime = drag_of((SourceRow(a_source()), BlockRow(block)))

    assert thing_of(mime) == (ThingKind.BLOCK, block.id)


def test_a_source_carries_nothing():
    assert thing_of(drag_of((SourceRow(a_source()),))) is None
