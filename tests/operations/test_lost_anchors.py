"""Lost anchors are listed with what comes nearest, re-attached under a new seal, or let go."""

from dataclasses import replace

import pytest

from briefing_app.domain.anchor import measure_is_gone
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.quotation import Seal, seal_of
from briefing_app.operations.collect_evidence import collect_evidence, set_evidence_aside
from briefing_app.operations.join_editions import join_edition, part_edition
from briefing_app.operations.library_lists import count_library
from briefing_app.operations.lost_anchors import (
    detach,
    let_go,
    list_lost,
    nearest,
    place_lost,
    reattach,
)
from briefing_app.operations.record_recommendations import record_recommendation
from tests.builders import PARAGRAPHS, a_document, a_recommendation, some_evidence

NEWER = PARAGRAPHS[1].replace("33,443", "34,100")


def add(workspace, *paragraphs):
    document = a_document(*paragraphs)
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


@pytest.fixture
def evidence(workspace):
    """A figure, in an edition of which the next gives another figure."""
    old = add(workspace)
    excerpt = old.excerpt(PARAGRAPHS[1])
    kept = collect_evidence(
        workspace,
        some_evidence(
            excerpt=excerpt, kind=EvidenceKind.STATISTIC, measure=Measure("33,443", "travellers")
        ),
    ).value
    new = add(workspace, PARAGRAPHS[0], NEWER, PARAGRAPHS[2])
    join_edition(workspace, new.source.id, old.source.id)
    return kept


@pytest.fixture
def anchor(workspace, evidence):
    return list_lost(workspace).value[0]


def now_of(workspace, evidence):
    with workspace.reading() as shelves:
        return shelves.evidence.get(evidence.id)


def test_a_lost_anchor_keeps_pointing_at_the_old_words(workspace, evidence, anchor):
    assert anchor.excerpt == evidence.excerpt == now_of(workspace, evidence).excerpt
    assert (anchor.was_number, anchor.number, anchor.claim) == (1, 2, evidence.claim)
    assert now_of(workspace, evidence).seal is Seal.EXACT


def test_the_nearest_words_stand_in_the_newest_edition(workspace, anchor):
    best = nearest(workspace, anchor).value[0]
    assert best.excerpt.words == NEWER
    assert best.excerpt.edition_id == anchor.edition
    assert best.likeness >= 80


def test_a_value_that_the_new_words_do_not_hold_is_seen(evidence):
    assert measure_is_gone(evidence, NEWER)
    assert not measure_is_gone(evidence, PARAGRAPHS[1])
    assert not measure_is_gone(evidence, "Some 33\u00a0443 came, or 33,443.")
    assert not measure_is_gone(some_evidence(), NEWER)


def test_re_attached_it_has_the_new_words_a_new_seal_and_the_claim_as_reviewed(
    workspace, evidence, anchor
):
    excerpt = nearest(workspace, anchor).value[0].excerpt
    reattach(workspace, anchor, excerpt, "Ferries carried  34,100 travellers")
    now = now_of(workspace, evidence)
    assert now.excerpt == excerpt
    assert now.excerpt.seal == seal_of(NEWER) != evidence.excerpt.seal
    assert now.claim == "Ferries carried 34,100 travellers"
    assert list_lost(workspace).value == ()
    assert count_library(workspace).value.lost == 0


def test_re_attaching_can_be_taken_back(workspace, evidence, anchor):
    done = reattach(workspace, anchor, nearest(workspace, anchor).value[0].excerpt, "New").value
    detach(workspace, done)
    assert now_of(workspace, evidence) == evidence
    assert list_lost(workspace).value == (anchor,)


def test_parting_the_editions_takes_a_re_attaching_back_too(workspace, evidence, anchor):
    reattach(workspace, anchor, nearest(workspace, anchor).value[0].excerpt)
    with workspace.reading() as shelves:
        came_from = shelves.sources.get(evidence.source_id).newest.came_from
    part_edition(workspace, came_from)
    assert now_of(workspace, evidence).excerpt == evidence.excerpt


def test_words_that_are_not_in_the_newest_edition_are_refused(workspace, anchor):
    excerpt = nearest(workspace, anchor).value[0].excerpt
    with pytest.raises(NotAllowed, match="do not stand"):
        reattach(workspace, anchor, replace(excerpt, start=excerpt.start + 1))
    with pytest.raises(NotAllowed, match="meanwhile"):
        reattach(workspace, anchor, anchor.excerpt)


def test_let_go_it_stays_as_it_is_and_is_asked_about_no_more(workspace, evidence, anchor):
    let_go(workspace, anchor)
    assert list_lost(workspace).value == ()
    assert count_library(workspace).value.lost == 0
    assert now_of(workspace, evidence) == evidence
    (gone,) = list_lost(workspace, let_go=True).value
    assert gone == replace(anchor, is_let_go=True)
    let_go(workspace, gone, gone=False)
    assert list_lost(workspace).value == (anchor,)


def test_what_is_set_aside_is_not_asked_about(workspace, evidence, anchor):
    set_evidence_aside(workspace, (evidence.id,), aside=True)
    assert list_lost(workspace).value == ()


def test_a_recommendation_can_be_lost_and_re_attached_too(workspace):
    old = add(workspace)
    asked = record_recommendation(
        workspace, a_recommendation(excerpt=old.excerpt(PARAGRAPHS[2]))
    ).value
    new = add(workspace, PARAGRAPHS[0], PARAGRAPHS[2].replace("eastern", "western"))
    join_edition(workspace, new.source.id, old.source.id)
    (anchor,) = list_lost(workspace, old.source.id).value
    done = reattach(workspace, anchor, nearest(workspace, anchor).value[0].excerpt, "Widen it")
    assert done.value.now.title == "Widen it"
    detach(workspace, done.value)
    with workspace.reading() as shelves:
        assert shelves.recommendations.get(asked.id) == asked


def test_for_the_edge_each_lost_anchor_has_a_place_in_the_newest_edition(workspace, anchor):
    (place,) = place_lost(workspace, anchor.source_id).value
    assert place.anchor == anchor
    assert place.nearest.excerpt.words == NEWER
