"""The library beside the note."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from briefing_app.domain.query import ThingKind
from briefing_app.ui.drag_payload import thing_of
from briefing_app.ui.notes.panels.library_panel import LibraryPanel
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.faces import HeadingFace
from briefing_app.ui.parts.list_model import FACE_ROLE
from briefing_app.ui.tokens import Kind


@pytest.fixture
def panel(desk, shelf, qtbot):
    panel = LibraryPanel(desk.runner)
    qtbot.addWidget(panel)
    panel.resize(376, 700)
    panel.show()
    panel.ask()
    return panel


def titles(panel):
    model = panel.list.model()
    faces = [model.index(row).data(FACE_ROLE) for row in range(model.rowCount())]
    return [face.text if isinstance(face, HeadingFace) else face.claim for face in faces]


def test_everything_stands_in_groups(panel, shelf):
    assert [t for t in titles(panel) if t in ("Evidence", "Recommendations", "Blocks")] == [
        "Evidence",
        "Recommendations",
        "Blocks",
    ]
    assert {shelf.statistic.claim, shelf.asked.title, shelf.block.name} <= set(titles(panel))


def test_the_model_keeps_the_rules_of_qt(panel):
    QAbstractItemModelTester(panel.list.model())


def test_typing_narrows_the_list_and_says_how_many(panel, shelf):
    panel.field.setText("travellers")
    panel.field.ask_now()
    assert titles(panel) == ["Evidence", shelf.statistic.claim]
    assert panel.field.accessibleDescription() == "1 found"


def test_a_chip_shows_one_kind_and_again_all(panel, shelf):
    panel._chips[Kind.QUOTATION].click()
    assert titles(panel) == ["Evidence", shelf.quotation.claim]
    panel._chips[Kind.QUOTATION].click()
    assert len(titles(panel)) > 2


def test_what_fits_nothing_offers_to_clear_the_filters(panel):
    panel.field.setText("volcano")
    panel.field.ask_now()
    assert panel._nothing.isVisible()
    panel._nothing.clear.click()
    panel.field.ask_now()
    assert not panel._nothing.isVisible()


def test_enter_in_the_field_places_and_space_on_the_list_shows(panel, shelf, qtbot):
    panel.field.setText("travellers")
    panel.field.ask_now()
    with qtbot.waitSignal(panel.place_asked) as placed:
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert placed.args[0].evidence == shelf.statistic
    with qtbot.waitSignal(panel.passage_asked):
        QTest.keyClick(panel.list, Qt.Key.Key_Space)


def test_a_card_that_is_dragged_carries_its_identity(panel, shelf):
    panel.field.setText("travellers")
    panel.field.ask_now()
    mime = panel.list.model().mimeData([panel.list.currentIndex()])
    assert thing_of(mime) == (ThingKind.EVIDENCE, shelf.statistic.id)
    assert mime.text() == shelf.statistic.claim


def test_the_widest_filters_leave_room_for_the_one_more_word_of_french(panel):
    """ "Tout" is eleven pixels wider than "All"; "Plus" is five narrower than "More"."""
    for kind, count in (
        (Kind.STATISTIC, "15"),
        (Kind.PRECEDENT, "42"),
        (Kind.RECOMMENDATION, "155"),
    ):
        panel._chips[kind].show_text(count)
    panel._chips[None].show_text("Tout")
    panel._more.show_text("Plus")
    panel.resize(360, 600)
    panel.layout().activate()
    tops = {chip.y() for chip in panel.findChildren(Chip) if chip.isVisible()}
    assert len(tops) == 1


def test_all_filters_stand_in_one_line_in_the_smallest_window(panel):
    panel.resize(360, 600)
    panel.layout().activate()
    tops = {chip.y() for chip in panel.findChildren(Chip) if chip.isVisible()}
    assert len(tops) == 1
