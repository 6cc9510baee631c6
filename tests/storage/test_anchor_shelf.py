"""Excerpts move and come back; what is lost is remembered until it is decided."""

import pytest

from briefing_app.domain.excerpt import EditionText, take_excerpt
from briefing_app.storage.anchor_shelf import Anchored
from tests.builders import PARAGRAPHS, a_document, some_evidence


@pytest.fixture
def shelves(workspace):
    with workspace.writing() as opened:
        yield opened


def add(shelves, *paragraphs):
    document = a_document(*paragraphs)
    shelves.sources.add(
        document.source, document.edition, document.text, document.passages, document.content
    )
    return document


@pytest.fixture
def old(shelves):
    return add(shelves)


@pytest.fixture
def new(shelves, old):
    """A second edition of the same source."""
    document = add(shelves, *reversed(PARAGRAPHS))
    shelves.editions.join(document.source.id, old.source.id, [(document.edition, 2)])
    return document


@pytest.fixture
def anchored(shelves, old):
    evidence = some_evidence(excerpt=old.excerpt(PARAGRAPHS[0]))
    shelves.evidence.add(evidence)
    return Anchored("evidence", evidence.id, evidence.excerpt)


def moved_to(old, new):
    text = EditionText(old.source.id, new.edition.id, new.text, new.passages)
    at = new.text.index(PARAGRAPHS[0])
    return take_excerpt(text, at, at + len(PARAGRAPHS[0]))


def test_what_stands_in_an_edition_is_told_with_its_owner(shelves, old, anchored):
    assert shelves.anchors.standing_in(old.edition.id) == (anchored,)
    assert shelves.anchors.collected_from(old.source.id) == (anchored,)


def test_a_moved_excerpt_comes_back_exactly(shelves, old, new, anchored):
    shelves.anchors.move(anchored, moved_to(old, new))
    assert shelves.anchors.standing_in(old.edition.id) == ()
    assert shelves.anchors.bring_back([new.edition.id]) == (anchored,)
    assert shelves.anchors.standing_in(old.edition.id) == (anchored,)
    assert shelves.anchors.bring_back([new.edition.id]) == ()


def test_a_move_that_was_taken_back_otherwise_is_forgotten(shelves, old, new, anchored):
    shelves.anchors.move(anchored, moved_to(old, new))
    shelves.anchors.forget_last_move("evidence", anchored.thing)
    assert shelves.anchors.bring_back([new.edition.id]) == ()


def test_what_is_lost_is_counted_until_it_is_let_go_or_found(shelves, old, new, anchored):
    shelves.anchors.lose("evidence", anchored.thing, new.edition.id)
    shelves.anchors.lose("evidence", anchored.thing, new.edition.id)
    assert shelves.anchors.count() == 1
    assert shelves.anchors.still_lost(old.source.id) == (anchored,)
    assert shelves.anchors.lost_in([new.edition.id]) == (anchored,)
    shelves.anchors.let_go("evidence", anchored.thing, gone=True)
    assert shelves.anchors.count() == 0
    (lost,) = shelves.anchors.lost_of(None)
    assert lost.is_let_go
    shelves.anchors.find("evidence", anchored.thing)
    assert shelves.anchors.lost_of(old.source.id) == ()


def test_an_excerpt_that_came_to_the_edition_by_hand_is_lost_no_more(shelves, old, new, anchored):
    shelves.anchors.lose("evidence", anchored.thing, new.edition.id)
    shelves.anchors.move(anchored, moved_to(old, new))
    assert shelves.anchors.count() == 0
