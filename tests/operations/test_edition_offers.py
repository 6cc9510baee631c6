"""What comes in is compared with what is here, quickly and within the same transaction."""

from briefing_app.operations.edition_offers import EditionOffers
from tests.builders import PARAGRAPHS, a_document


def notice(shelves, *paragraphs, **given):
    document = a_document(*paragraphs, **given)
    shelves.sources.add(
        document.source, document.edition, document.text, document.passages, document.content
    )
    offers = EditionOffers(shelves)
    return document, offers.notice(document.source, document.edition, document.passages)


def test_the_likest_of_several_is_offered(workspace):
    with workspace.writing() as shelves:
        notice(shelves, *PARAGRAPHS[:2], "Nobody knows why the harbour master left that year.")
        whole, _offer = notice(shelves, *PARAGRAPHS)
        offer = notice(shelves, *PARAGRAPHS)[1]
        assert (offer.other, offer.share) == (whole.source.id, 100)
        assert shelves.editions.offers_of(offer.source) == (offer,)


def test_the_first_of_its_words_is_offered_to_nobody(workspace):
    with workspace.writing() as shelves:
        assert notice(shelves)[1] is None
