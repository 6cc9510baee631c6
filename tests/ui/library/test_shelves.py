import pytest

from briefing_app.language import set_language
from briefing_app.ui.library.shelves import FACES, counted, counted_of, shelf_name
from briefing_app.ui.library.thing import Shelf


def test_every_shelf_has_a_face():
    assert set(FACES) == set(Shelf)


def test_how_many_of_how_many():
    assert counted_of(Shelf.RECOMMENDATIONS, 28, 34) == "28 of 34 recommendations"
    assert counted_of(Shelf.RECOMMENDATIONS, 34, 34) == "34 recommendations"
    assert counted(Shelf.SOURCES, 1) == "1 source"


@pytest.mark.parametrize("shelf", list(Shelf))
def test_each_is_named_in_both_languages(shelf):
    english = shelf_name(shelf)
    set_language("fr")
    assert english
    assert shelf_name(shelf)
