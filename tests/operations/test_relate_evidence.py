"""Evidence stands to other evidence, and both know."""

import pytest

from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.recommendation import Relation
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.library_details import evidence_detail
from briefing_app.operations.relate_evidence import part_evidence, relate_evidence
from tests.builders import some_evidence


@pytest.fixture
def pair(workspace):
    return tuple(collect_evidence(workspace, some_evidence()).value for _each in range(2))


def related(workspace, evidence):
    detail = evidence_detail(workspace, evidence.id).value
    return [(each.row.evidence.id, each.relation, each.is_from_there) for each in detail.related]


def test_both_details_show_the_relation(workspace, pair):
    new, old = pair
    outcome = relate_evidence(workspace, new.id, old.id, Relation.REFINES)
    assert related(workspace, new) == [(old.id, Relation.REFINES, False)]
    assert related(workspace, old) == [(new.id, Relation.REFINES, True)]
    assert outcome.changes.evidence == {new.id, old.id}


def test_the_last_word_counts(workspace, pair):
    new, old = pair
    relate_evidence(workspace, new.id, old.id, Relation.REFINES)
    relate_evidence(workspace, old.id, new.id, Relation.CONTRADICTS)
    assert related(workspace, new) == [(old.id, Relation.CONTRADICTS, True)]


def test_a_relation_can_be_taken_back(workspace, pair):
    new, old = pair
    link = relate_evidence(workspace, new.id, old.id, Relation.SAME).value
    assert part_evidence(workspace, old.id, new.id).value == link
    assert related(workspace, new) == []


def test_nothing_is_related_to_itself(workspace, pair):
    with pytest.raises(NotAllowed, match="itself"):
        relate_evidence(workspace, pair[0].id, pair[0].id, Relation.SAME)


def test_what_is_not_there_cannot_be_related(workspace, pair):
    with pytest.raises(NotFound):
        relate_evidence(workspace, pair[0].id, some_evidence().id, Relation.SAME)
