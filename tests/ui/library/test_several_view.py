import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import list_evidence
from briefing_app.ui.library.several_view import SeveralView, themes_of
from briefing_app.ui.library.thing import Shelf

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def three(page):
    page.column.choose(Shelf.EVIDENCE)
    view = page.list_in_front.view
    selection = view.selectionModel()
    for row in (0, 1, 2):
        selection.select(view.model().index(row), selection.SelectionFlag.Select)
    return page.list_in_front.values()


def carrying(library, items, theme):
    found = {row.evidence.id: row for row in list_evidence(library, Query(), 0, 300).value.rows}
    return [theme in themes_of(found[item.evidence.id]) for item in items]


def test_several_chosen_say_how_many(page, three):
    assert isinstance(page.right.column, SeveralView)
    assert page.right.column.findChild(QWidget, "title").text() == "3 chosen"


def test_a_theme_goes_on_all_and_off_again_with_undo(page, library, three, remembered):
    theme = next(
        row.theme.id
        for row in page.right.themes
        if not any(row.theme.id in themes_of(item) for item in three)
    )

    page.right.column.put_theme(theme)

    assert carrying(library, three, theme) == [True, True, True]
    assert remembered.last.words == "Theme put on 3 things"
    remembered.last.act()
    assert carrying(library, three, theme) == [False, False, False]


def test_undo_leaves_those_that_carried_it_before(page, library, three, remembered):
    theme = themes_of(three[0])[0]
    before = carrying(library, three, theme)

    page.right.column.put_theme(theme)
    remembered.last.act()

    assert carrying(library, three, theme) == before


def test_a_theme_is_taken_off_those_that_carry_it(page, library, three):
    theme = themes_of(three[0])[0]

    page.right.column.take_theme(theme)

    assert carrying(library, three, theme) == [False, False, False]


def test_the_choice_stays_after_a_change(page, three):
    page.right.column.take_theme(themes_of(three[0])[0])

    assert len(page.list_in_front.values()) == 3
    assert isinstance(page.right.column, SeveralView)


def test_its_button_opens_the_themes(page, three):
    page.right.column.adding.click()

    menu = page.right.column.menu_
    assert menu.view.model().rowCount() == len(page.right.themes)
    menu.close()


def test_several_are_taken_back_together(page, three):
    page.right.column.findChild(QWidget, "Set aside").click()
    page.column.choose(Shelf.SET_ASIDE)
    page.list_in_front.view.selectAll()

    page.right.column.findChild(QWidget, "Take back").click()

    assert page.list_in_front.found() == 0


def test_sources_carry_no_themes(page):
    page.list_in_front.view.selectAll()

    assert isinstance(page.right.column, SeveralView)
    assert page.right.column.findChild(QWidget, "Put a theme on all") is None
    assert themes_of(page.list_in_front.values()[0]) == ()
