"""Evidence and recommendations can be saved as a spreadsheet; other lists cannot."""

import pytest

from briefing_app.operations.list_spreadsheet import ListKind
from briefing_app.ui.library.list_table import references_of, table_of
from briefing_app.ui.library.thing import Shelf
from briefing_app.ui.library.thing_list import ThingList


@pytest.fixture
def listed(desk, qtbot):
    def made(shelf, words=""):
        shown = ThingList(desk, shelf)
        qtbot.addWidget(shown)
        shown.field.setText(words)
        shown.show()
        shown.reload()
        return shown

    return made


def test_all_that_is_shown_and_what_is_chosen_are_offered(listed):
    shown = listed(Shelf.EVIDENCE)
    matter = table_of(shown)
    assert (matter.wish.kind, matter.name) == (ListKind.EVIDENCE, "Evidence")
    assert matter.total == shown.found() > 0
    assert table_of(listed(Shelf.RECOMMENDATIONS)).wish.kind is ListKind.RECOMMENDATIONS


def test_the_words_that_are_sought_narrow_it(listed):
    shown = listed(Shelf.EVIDENCE)
    shown.field.setText("Claim 1")
    assert table_of(shown).wish.query.words == "Claim 1"


@pytest.mark.parametrize("shelf", [Shelf.SOURCES, Shelf.BLOCKS, Shelf.THEMES])
def test_other_lists_are_not(listed, shelf):
    assert table_of(listed(shelf)) is None


def test_a_list_in_which_nothing_fits_is_not(listed):
    assert table_of(listed(Shelf.EVIDENCE, "no such words anywhere")) is None


def test_sources_can_be_saved_as_references_and_other_lists_cannot(listed):
    shown = listed(Shelf.SOURCES)
    matter = references_of(shown)
    assert matter.total == shown.found() > 0
    assert references_of(listed(Shelf.EVIDENCE)) is None
    assert references_of(listed(Shelf.SOURCES, "no such words anywhere")) is None
