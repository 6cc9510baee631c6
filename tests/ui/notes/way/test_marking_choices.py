"""Markings as the picker has them."""

from hypothesis import given

from briefing_app.domain.marking import UNCLASSIFIED, Protected, parse_marking
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.ui.notes.way.marking_choices import choice_of, ladders_of, marking_of
from tests.domain.note_strategies import markings


@given(markings)
def test_every_marking_comes_back_from_the_picker(marking):
    assert marking_of(choice_of(marking)) == marking


def test_what_the_note_carries_is_offered_even_above_what_is_offered():
    offer = MarkingOffer((Protected.A,), (), ("EMBARGOED",))
    ladders = ladders_of(offer, parse_marking("C", "SECRET", ["ZULU"]))
    assert [face.value for face in ladders.protected] == ["", "A", "C"]
    assert [face.value for face in ladders.classified] == ["", "SECRET"]
    assert [face.value for face in ladders.caveats] == ["EMBARGOED", "ZULU"]


def test_nothing_stands_first_on_each_ladder():
    ladders = ladders_of(MarkingOffer((), (), ()), UNCLASSIFIED)
    assert [face.words for face in ladders.protected] == ["Not protected"]
    assert [face.words for face in ladders.classified] == ["UNCLASSIFIED"]
