"""What has changed since a note went out, or since a version was kept."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotFound
from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.recommendation import RecommendationState
from briefing_app.domain.since import Since
from briefing_app.operations.changed_since import changed_since_issue, changed_since_version
from briefing_app.operations.collect_evidence import change_evidence, set_evidence_aside
from briefing_app.operations.record_recommendations import change_recommendation
from briefing_app.operations.write_notes import save_note, take_version
from tests.builders import a_note, a_recommendation, a_section, some_evidence


@pytest.fixture
def held(workspace):
    """A statistic, a fact and a recommendation that a note cites, and its version."""
    figure = some_evidence(kind=EvidenceKind.STATISTIC, measure=Measure("20", "boats"))
    fact, asked = some_evidence(), a_recommendation()
    note = a_note(a_section("Words", figure, fact, asked))
    with workspace.writing() as shelves:
        shelves.evidence.add(figure, fact)
        shelves.recommendations.add(asked)
    save_note(workspace, note)
    return figure, fact, asked, take_version(workspace, note.id, "First").value


def test_nothing_has_changed_at_first(workspace, held):
    assert changed_since_version(workspace, held[3].id).value == ()


def test_evidence_withdrawn_figures_and_answers_are_told(workspace, held):
    figure, fact, asked, version = held
    set_evidence_aside(workspace, (fact.id,), aside=True)
    change_evidence(workspace, replace(figure, measure=Measure("24", "boats")))
    answered = RecommendationState.ANSWERED
    change_recommendation(workspace, replace(asked, state=answered, answer="Agreed"))
    found = changed_since_version(workspace, version.id).value
    assert [(each.since, each.id, each.was, each.now) for each in found] == [
        (Since.SET_ASIDE, fact.id, "", ""),
        (Since.FIGURE, figure.id, "20 boats", "24 boats"),
        (Since.ANSWERED, asked.id, "open", "Agreed"),
    ]


def test_a_note_that_was_not_issued_has_nothing_to_compare_with(workspace, held):
    with pytest.raises(NotFound, match="not been issued"):
        changed_since_issue(workspace, held[3].note)
