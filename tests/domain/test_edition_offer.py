"""An offer says what was measured, and of what."""

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.ids import SourceId

OFFER = EditionOffer(SourceId("new"), SourceId("old"), 92)


def test_an_offer_tells_its_share_and_the_others_title():
    words = OFFER.in_words("Harbours")
    assert words == "Probably a newer edition of Harbours: 92% of its paragraphs stand there too."


def test_an_older_one_is_called_older():
    older = EditionOffer(OFFER.source, OFFER.other, 92, is_older=True)
    assert older.in_words("Harbours").startswith("Probably an older edition of Harbours")
