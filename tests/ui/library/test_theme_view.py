import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.operations.library_lists import list_themes
from briefing_app.ui.library.detail_pieces import LeadRow
from briefing_app.ui.library.thing import Shelf, Thing


def themes(library):
    return {row.theme.id: row for row in list_themes(library).value}


@pytest.fixture
def parent(page, library):
    known = themes(library).values()
    row = next(r for r in known if any(t.theme.parent == r.theme.id for t in known))
    page.show_thing(Thing(None, row.theme.id))
    return row


def test_what_carries_it_leads_there(page, parent):
    rows = page.right.column.findChildren(LeadRow)

    rows[0].click()

    assert page.column.shelf() in (Shelf.EVIDENCE, Shelf.RECOMMENDATIONS, Shelf.BLOCKS)


def test_a_theme_below_leads_to_the_one_above(page, library, parent):
    child = next(row for row in themes(library).values() if row.theme.parent == parent.theme.id)
    page.show_thing(Thing(None, child.theme.id))

    page.right.column.findChild(QWidget, "Show it").click()

    assert page.right.shown.thing == Thing(None, parent.theme.id)


def test_a_removed_theme_comes_back_whole(page, library, parent, remembered):
    before = themes(library)

    page.right.column.findChild(QWidget, "remove").click()

    assert parent.theme.id not in themes(library)
    assert remembered.last.words == "Theme removed"
    remembered.last.act()
    after = themes(library)
    assert after[parent.theme.id].things == before[parent.theme.id].things
    assert {t: row.theme.parent for t, row in after.items()} == {
        t: row.theme.parent for t, row in before.items()
    }
