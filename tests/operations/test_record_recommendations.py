"""Who asks whom to do what, and families of the same demand."""

from dataclasses import replace

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.recommendation import Family, RecommendationState, Relation
from briefing_app.operations.library_details import recommendation_detail
from briefing_app.operations.record_recommendations import (
    change_recommendation,
    join_family,
    leave_family,
    name_family,
    record_recommendation,
    set_recommendations_aside,
)
from tests.builders import a_document, a_recommendation, some_evidence


@pytest.fixture
def document(workspace):
    document = a_document(marking=Marking(Protected.A))
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
    return document


@pytest.fixture
def three(workspace):
    return tuple(
        record_recommendation(workspace, a_recommendation(title=title)).value
        for title in ("First", "Second", "Third")
    )


def get(workspace, recommendation):
    return recommendation_detail(workspace, recommendation.id).value


def test_a_recorded_recommendation_takes_over_the_marking_of_its_source(workspace, document):
    evidence = some_evidence()
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
    given = a_recommendation(excerpt=document.excerpt("season"), evidence=(evidence.id,))
    outcome = record_recommendation(workspace, given)
    assert outcome.value == replace(given, marking=Marking(Protected.A))
    assert get(workspace, given).row.recommendation == outcome.value
    assert outcome.changes == Changes(
        sources=frozenset({document.source.id}),
        evidence=frozenset({evidence.id}),
        recommendations=frozenset({given.id}),
    )


def test_words_that_are_not_the_sources_are_refused(workspace, document):
    altered = replace(document.excerpt("season"), words="seasons")
    with pytest.raises(NotAllowed):
        record_recommendation(workspace, a_recommendation(excerpt=altered))


def test_a_change_is_kept_but_never_marked_below_the_source(workspace, document):
    given = a_recommendation(excerpt=document.excerpt("season"))
    recorded = record_recommendation(workspace, given).value
    changed = replace(recorded, state=RecommendationState.ANSWERED, marking=Marking())
    after = change_recommendation(workspace, changed).value
    assert after == replace(recorded, state=RecommendationState.ANSWERED)


def test_a_change_of_place_is_proved(workspace, document):
    recorded = record_recommendation(workspace, a_recommendation()).value
    wrong = replace(document.excerpt("season"), words="seasons")
    with pytest.raises(NotAllowed):
        change_recommendation(workspace, replace(recorded, excerpt=wrong))


def test_one_that_is_not_here_cannot_be_changed(workspace):
    with pytest.raises(NotFound):
        change_recommendation(workspace, a_recommendation())


def test_recommendations_are_set_aside_and_taken_back(workspace, three):
    ids = tuple(each.id for each in three)
    outcome = set_recommendations_aside(workspace, ids, aside=True)
    assert (outcome.value, outcome.changes.recommendations) == (3, set(ids))
    assert set_recommendations_aside(workspace, ids[:1], aside=False).value == 1


def test_joining_one_without_a_family_founds_one(workspace, three):
    first, second, _third = three
    outcome = join_family(workspace, second.id, first.id, Relation.REPEATS)
    assert outcome.value.name_en == "First"
    assert outcome.changes.recommendations == {first.id, second.id}
    assert outcome.changes.families == {outcome.value.id}
    joined = get(workspace, second)
    assert joined.row.recommendation.relation is Relation.REPEATS
    assert [row.recommendation.title for row in joined.members] == ["First", "Second"]


def test_joining_one_with_a_family_enters_it(workspace, three):
    first, second, third = three
    family = join_family(workspace, second.id, first.id, Relation.SAME).value
    outcome = join_family(workspace, third.id, second.id, Relation.REFINES)
    assert outcome.value == family
    assert outcome.changes.recommendations == {each.id for each in three}


def test_joining_another_family_tells_both(workspace, three):
    first, second, third = three
    fourth = record_recommendation(workspace, a_recommendation()).value
    old = join_family(workspace, second.id, first.id, Relation.SAME).value
    new = join_family(workspace, fourth.id, third.id, Relation.SAME).value
    outcome = join_family(workspace, second.id, third.id, Relation.SAME)
    assert outcome.changes.families == {old.id, new.id}
    assert outcome.changes.recommendations == {first.id, second.id, third.id, fourth.id}


def test_nothing_is_related_to_itself(workspace, three):
    with pytest.raises(NotAllowed, match="itself"):
        join_family(workspace, three[0].id, three[0].id, Relation.SAME)


def test_leaving_keeps_the_others_together(workspace, three):
    first, second, third = three
    join_family(workspace, second.id, first.id, Relation.SAME)
    join_family(workspace, third.id, first.id, Relation.SAME)
    outcome = leave_family(workspace, second.id)
    assert outcome.value == second
    assert outcome.changes.recommendations == {each.id for each in three}
    assert get(workspace, first).row.family_size == 2


def test_a_family_is_renamed_in_both_languages(workspace, three):
    first, second, _third = three
    family = join_family(workspace, second.id, first.id, Relation.SAME).value
    renamed = Family(family.id, "Piers", "Quais")
    outcome = name_family(workspace, renamed)
    assert outcome.changes.recommendations == {first.id, second.id}
    assert get(workspace, first).family == renamed


def test_a_family_that_is_not_here_cannot_be_renamed(workspace):
    with pytest.raises(NotFound):
        name_family(workspace, Family(FamilyId("nobody"), "Piers"))
