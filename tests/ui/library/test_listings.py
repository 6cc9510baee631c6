from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import list_waiting_sources
from briefing_app.ui.library.listings import (
    LISTINGS,
    filter_choices,
    is_narrowed,
    theme_detail,
)
from briefing_app.ui.library.thing import Shelf


def test_every_shelf_reads_a_stretch_and_says_how_many(library):
    for shelf in Shelf:
        page = LISTINGS[shelf](library, Query(), 1, 2).value
        whole = LISTINGS[shelf](library, Query(), 0, 1000).value
        assert page.rows == whole.rows[1:3]
        assert page.total == whole.total == len(whole.rows)


def test_a_theme_counts_what_stands_below_it_too(library):
    themes = LISTINGS[Shelf.THEMES](library, Query(), 0, 100).value.rows
    parent = next(row for row in themes if any(t.theme.parent == row.theme.id for t in themes))

    detail = theme_detail(library, parent.theme.id).value

    carried = detail.evidence.total + detail.recommendations.total + detail.blocks.total
    assert carried >= parent.things
    assert detail.themes == themes


def test_a_theme_that_is_gone_has_no_detail(library):
    assert theme_detail(library, "nothing").value is None


def test_all_five_cards_wait_for_their_documents(library):
    assert len(list_waiting_sources(library).value) == 5


def test_filters_offer_what_the_shelf_needs(library):
    assert filter_choices(library, Shelf.EVIDENCE).value.kinds
    assert filter_choices(library, Shelf.RECOMMENDATIONS).value.addressees
    assert not filter_choices(library, Shelf.BLOCKS).value.kinds


def test_an_order_alone_narrows_nothing():
    assert not is_narrowed(Query(order="title"))
    assert is_narrowed(Query(words="law"))
