"""The concordance as a view of its own: opened, gone through, copied, left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import list_recommendations
from briefing_app.operations.read_concordance import list_family_rows
from briefing_app.ui.library.concordance_view import family_face
from briefing_app.ui.library.thing import Shelf
from briefing_app.ui.place import Place


@pytest.fixture
def view(page):
    page.acts.perform("concordance")
    return page.concordance


def member_in_family(library):
    rows = list_recommendations(library, Query(in_family=True), 0, 300).value.rows
    return next(row.recommendation for row in rows if row.family_size > 2)


def test_the_command_opens_a_family_with_its_table(page, view):
    assert view.isVisible()
    assert view.shown is not None
    assert view.title.text() == view.shown.family.name("en")
    assert view.table.value() is view.shown.rows[0]


def test_every_family_is_listed_with_its_first_asker(view, library):
    rows = list_family_rows(library).value
    assert view.model.total == len(rows)
    face = family_face(rows[0])
    assert rows[0].asks in face.second


def test_from_a_recommendation_it_is_at_hand(page, library):
    each = member_in_family(library)
    page.show_thing(_thing(each))
    page.right.column.findChild(QAbstractButton, "concordance").click()
    assert page.concordance.shown.family.id == each.family
    assert page.concordance.table.value().recommendation.id == each.id


def test_typing_narrows_the_families(view):
    name = view.shown.family.name("en")
    view.field.setText(name)
    view.field.ask_now()
    assert [row.family.name("en") for row in view.model_rows()] == [name]


def test_choosing_another_family_lays_it_out(view):
    view.list.choose_row(3)
    assert view.shown.family == view.model_rows()[3].family


def test_the_table_is_copied_for_word(page, view, remembered):
    assert page.can("copy_table")
    page.perform("copy_table")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.html().count("<tr>") == 1 + len(view.shown.rows)
    assert "first to ask" in mime.text()
    assert remembered.last.words == "The table is on the clipboard"


def test_escape_goes_back_to_the_lists(page, view, qtbot):
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert page.panes.isVisible()


def test_enter_opens_the_recommendation_in_the_library(page, view, qtbot):
    wanted = view.table.value().recommendation
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert page.column.shelf() is Shelf.RECOMMENDATIONS
    assert page.right.shown.detail.row.recommendation.id == wanted.id


def test_nothing_is_done_to_what_is_chosen_behind_it(page, view):
    assert not page.can("set_aside")
    assert not page.can("place_in_note")
    assert page.can("add_documents")
    view.closed.emit()
    page.column.choose(Shelf.RECOMMENDATIONS)
    assert page.can("set_aside")


def test_find_goes_to_the_families(page, view):
    page.perform("find")
    assert view.field.hasFocus()


def test_a_place_leads_straight_to_a_family(page, library):
    family = list_family_rows(library).value[5].family
    page.show_place(Place("library", inside=family.id))
    assert page.concordance.shown.family == family


def test_the_left_column_leads_to_the_families(page):
    page.column.families.click()
    assert page.concordance.isVisible()


def test_without_families_it_says_what_makes_one(qtbot, make_desk, bare):
    from briefing_app.ui.library.library_page import LibraryPage

    page = LibraryPage(make_desk(bare))
    qtbot.addWidget(page)
    page.show()
    page.acts.perform("concordance")
    assert page.concordance.title.text() == "No families yet"
    assert not page.can("copy_table")


def _thing(recommendation):
    from briefing_app.domain.query import ThingKind
    from briefing_app.ui.library.thing import Thing

    return Thing(ThingKind.RECOMMENDATION, recommendation.id)


def test_once_the_family_is_read_its_table_can_be_copied(page, qtbot):
    with qtbot.waitSignal(page.facts_changed, check_params_cb=lambda: page.can("copy_table")):
        page.acts.perform("concordance")
