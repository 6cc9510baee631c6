"""Editions alike are found by their marks; offers are remembered with what was decided."""

import pytest

from briefing_app.domain.edition_offer import EditionOffer
from tests.builders import a_document


def add(shelves, title="A title"):
    document = a_document(title=title)
    shelves.sources.add(
        document.source, document.edition, document.text, document.passages, document.content
    )
    return document


@pytest.fixture
def shelves(workspace):
    with workspace.writing() as opened:
        yield opened


def test_the_edition_with_most_marks_in_common_comes_first(shelves):
    one, two, mine = (add(shelves) for _ in range(3))
    shelves.editions.mark(one.edition.id, range(10))
    shelves.editions.mark(two.edition.id, range(5, 30))
    marks = tuple(range(8, 20))
    found = shelves.editions.alike(marks, mine.source.id, least=2, most=5)
    assert found == ((two.source.id, two.edition.id), (one.source.id, one.edition.id))
    assert shelves.editions.alike(marks, mine.source.id, least=3, most=5) == found[:1]
    assert shelves.editions.alike(marks, two.source.id, least=2, most=5) == found[1:]


def test_what_is_set_aside_is_like_nothing(shelves):
    one, mine = add(shelves), add(shelves)
    shelves.editions.mark(one.edition.id, range(10))
    shelves.sources.set_aside((one.source.id,), aside=True)
    assert shelves.editions.alike(range(10), mine.source.id, least=1, most=5) == ()


def test_editions_without_marks_are_told(shelves):
    one, two = add(shelves), add(shelves)
    shelves.editions.mark(one.edition.id, range(3))
    assert shelves.editions.unmarked(9) == (two.edition.id,)
    assert shelves.editions.unmarked(0) == ()
    shelves.editions.mark(two.edition.id, ())
    assert shelves.editions.unmarked(9) == ()


def test_an_offer_is_remembered_once_and_what_was_decided_stands(shelves):
    one, two = add(shelves), add(shelves)
    offer = EditionOffer(two.source.id, one.source.id, 92)
    shelves.editions.offer(offer)
    assert shelves.editions.offers_of(two.source.id) == (offer,)
    shelves.editions.keep_apart(two.source.id, one.source.id, apart=True)
    shelves.editions.offer(offer)
    assert shelves.editions.offers_of(two.source.id) == ()


def test_nothing_is_offered_to_join_what_is_set_aside(shelves):
    one, two = add(shelves), add(shelves)
    shelves.editions.offer(EditionOffer(two.source.id, one.source.id, 92))
    shelves.sources.set_aside((one.source.id,), aside=True)
    assert shelves.editions.offers_of(two.source.id) == ()


def test_editions_may_change_their_numbers_among_themselves(shelves):
    one, two = add(shelves), add(shelves)
    shelves.editions.join(two.source.id, one.source.id, [(two.edition, 2)])
    first, second = shelves.sources.get(one.source.id).editions
    shelves.editions.renumber([(first, 2), (second, 1)])
    assert [each.id for each in shelves.sources.get(one.source.id).editions] == [
        two.edition.id,
        one.edition.id,
    ]
    shelves.editions.part(two.source.id, [(second, 1)])
    assert [each.id for each in shelves.sources.get(two.source.id).editions] == [two.edition.id]
