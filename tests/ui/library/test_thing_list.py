import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.query import ThingKind
from briefing_app.ui.library.thing import Shelf, Thing
from briefing_app.ui.library.thing_list import STRETCH, ThingList


@pytest.fixture
def make_list(qtbot, make_desk):
    def make(workspace, shelf):
        shown = ThingList(make_desk(workspace), shelf)
        qtbot.addWidget(shown)
        shown.resize(484, 700)
        shown.show()
        shown.reload()
        return shown

    return make


@pytest.fixture
def many(bare):
    """More evidence than is read at a time."""
    with bare.writing() as shelves:
        shelves.evidence.add(
            *(
                Evidence(EvidenceId(f"e{n:04}"), f"Claim number {n:04}", EvidenceKind.FACT)
                for n in range(2 * STRETCH + 50)
            )
        )
    return bare


def test_rows_come_a_stretch_at_a_time(make_list, many):
    shown = make_list(many, Shelf.EVIDENCE)
    assert shown.found() == 450
    assert shown.model.rowCount() == STRETCH

    shown.model.fetchMore(shown.view.rootIndex())

    assert shown.model.rowCount() == 2 * STRETCH
    shown.model.fetchMore(shown.view.rootIndex())
    assert shown.model.rowCount() == 450
    assert not shown.model.canFetchMore(shown.view.rootIndex())


def test_reading_again_keeps_how_far_one_has_come(make_list, many):
    shown = make_list(many, Shelf.EVIDENCE)
    shown.model.fetchMore(shown.view.rootIndex())
    shown.view.choose_row(300)
    chosen = shown.values()

    shown.reload()

    assert shown.model.rowCount() == 2 * STRETCH
    assert shown.values() == chosen


def test_typing_filters_and_says_how_many(make_list, library):
    shown = make_list(library, Shelf.EVIDENCE)
    shown.show_total(193)
    assert shown.count_words.text() == "193"

    shown.field.setText("humanitarian")
    shown.field.ask_now()

    assert 0 < shown.found() < 193
    assert shown.count_words.text() == f"{shown.found()} of 193"


def test_arrows_in_the_field_move_in_the_list(make_list, library, qtbot):
    shown = make_list(library, Shelf.EVIDENCE)
    shown.field.setFocus()

    qtbot.keyClick(shown.field, Qt.Key.Key_Down)

    assert shown.view.currentIndex().row() == 1


def test_nothing_fits_and_the_way_out(make_list, library, qtbot):
    shown = make_list(library, Shelf.RECOMMENDATIONS)
    shown.filters.in_family.setChecked(True)
    shown.field.setText("xylophone")
    shown.field.ask_now()
    assert shown.nothing.isVisible()

    qtbot.mouseClick(shown.nothing.clear, Qt.MouseButton.LeftButton)

    assert shown.found() == 155
    assert not shown.nothing.isVisible()
    assert shown.field.text() == ""
    assert not shown.filters.is_set()


def test_another_order_is_asked_for(make_list, library):
    shown = make_list(library, Shelf.BLOCKS)
    shown.order.take("kind")

    kinds = [row.block.kind.value for row in shown.model.held()]
    assert kinds == sorted(kinds)


def test_a_thing_too_far_down_leaves_no_row_chosen(make_list, many):
    shown = make_list(many, Shelf.EVIDENCE)
    last = Thing(ThingKind.EVIDENCE, "e0000")
    shown.order.take("")

    shown.choose(last)

    assert shown.values() == ()


def test_themes_are_filtered_without_regard_to_accents(make_list, library):
    shown = make_list(library, Shelf.THEMES)
    shown.field.setText("ATROCITE")
    shown.field.ask_now()

    assert shown.found() > 0


def test_the_sources_say_why_words_are_to_come(make_list, library):
    shown = make_list(library, Shelf.SOURCES)

    assert shown.hint.isVisible()
    assert shown.view.height() == 5 * 58


def test_the_chosen_rows_are_told_once(make_list, library, qtbot):
    shown = make_list(library, Shelf.BLOCKS)
    told = []
    shown.chosen.connect(told.append)

    shown.view.choose_row(3)
    shown.reload()

    assert [[row.block.id for row in items] for items in told] == [[shown.model.held()[3].block.id]]
