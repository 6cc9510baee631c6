"""What can be chosen for a marking."""

from briefing_app.domain.marking import UNCLASSIFIED, parse_marking
from briefing_app.domain.marking_offer import MarkingOffer


def test_unless_told_otherwise_everything_can_be_chosen():
    offer = MarkingOffer()
    assert [step.name for step in offer.protected] == ["A", "B", "C"]
    assert [step.name for step in offer.classified] == ["CONFIDENTIAL", "SECRET", "TOP_SECRET"]
    assert offer.ceiling.allows(parse_marking("C", "TOP SECRET"))
    assert offer.ceiling.allows(UNCLASSIFIED)
