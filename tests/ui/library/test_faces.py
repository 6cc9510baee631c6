from dataclasses import replace

import pytest

from briefing_app.domain.block import Length
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow, SourceRow
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.domain.recommendation import RecommendationState
from briefing_app.ui.icons import outline
from briefing_app.ui.library.faces import (
    STATE_ICONS,
    face_of,
    place_words,
    recommendation_where,
    thing_name,
)
from tests.builders import a_block, a_recommendation, a_source, an_excerpt, some_evidence


def test_a_source_says_when_by_whom_how_many_places_and_whether_its_words_are_here():
    source = replace(a_source(), title="A report", body="A school", date="2024-06", editions=())

    face = face_of(SourceRow(source, 31))

    assert face.spoken() == "A report, June 2024, A school, 31 places, Words to come"


def test_evidence_says_its_kind_aloud_and_its_seal():
    evidence = some_evidence(claim="Harbours close", excerpt=None)

    spoken = face_of(EvidenceRow(evidence, None)).spoken()

    assert spoken.startswith("Harbours close, ")
    assert spoken.endswith("Own words")


def test_a_recommendation_tells_number_paragraph_family_and_state():
    excerpt = replace(an_excerpt(), paragraph=14)
    each = a_recommendation(
        number="5", excerpt=excerpt, state=RecommendationState.BEING_STUDIED, title="Open it"
    )

    face = face_of(RecommendationRow(each, a_source(), 3))

    assert "rec.\u00a05, ¶\u00a014" in face.second
    assert [sign.spoken or sign.words for sign in face.signs] == ["family of 3", "Being studied"]


def test_without_a_source_it_says_who_asks():
    each = a_recommendation(number="", excerpt=None, asks="The roundtable")

    assert face_of(RecommendationRow(each, None)).second == "The roundtable"
    assert recommendation_where(each) == ""


def test_alone_it_shows_no_family():
    assert face_of(RecommendationRow(a_recommendation(), None, 1)).signs[0] is None


def test_a_block_says_its_version_and_where_it_is_used():
    face = face_of(BlockRow(a_block(), 2))

    assert face.second.endswith("version 1")
    assert face.signs[0] is None
    assert face.signs[1].words == "2 notes"


def test_a_block_past_its_review_date_and_its_length_are_told():
    face = face_of(BlockRow(a_block(review_by="2020", length=Length.LINE)))

    assert "A line" in face.second
    assert face.signs[0].words == "Review due"


def test_what_was_set_aside_is_muted():
    face = face_of(Hit(ThingKind.NOTE, "1", "A note", "drafting"))

    assert face.muted
    assert face.second == "Note · drafting"


def test_every_state_has_an_icon_that_exists(qapp):
    assert all(not outline(STATE_ICONS[state]).isEmpty() for state in RecommendationState)


@pytest.mark.parametrize("kind", list(ThingKind))
def test_every_kind_has_a_name(kind):
    assert thing_name(kind)


def test_a_place_leaves_out_what_is_unknown():
    assert place_words(13, 4) == "¶\u00a013, p.\u00a04"
    assert place_words(13, 0) == "¶\u00a013"
    assert place_words(0, 0) == ""
