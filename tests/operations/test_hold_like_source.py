"""What a source demands reaches everything collected from it, and can be taken back."""

from dataclasses import replace

import pytest

from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.hold_like_source import Handling, Held
from briefing_app.operations.record_recommendations import record_recommendation
from tests.builders import a_document, a_recommendation, some_evidence

SECRET = Marking(classified=Classified.SECRET)
PROTECTED = Marking(Protected.B)


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


def test_everything_is_raised_set_aside_or_not_and_nothing_lowered(workspace, document):
    words = document.passages[0].text
    high = collect_evidence(
        workspace, some_evidence(excerpt=document.excerpt(words), marking=PROTECTED)
    ).value
    asked = record_recommendation(
        workspace, a_recommendation(excerpt=document.excerpt(words))
    ).value
    with workspace.writing() as shelves:
        shelves.recommendations.set_aside((asked.id,), aside=True)
        held = Handling(shelves).hold_like(
            replace(document.source, marking=SECRET, in_confidence=True)
        )
        raised = shelves.evidence.get(high.id)
        assert raised.marking == PROTECTED.joined_with(SECRET)
        assert raised.in_confidence
        demand = shelves.recommendations.get(asked.id)
        assert (demand.marking, demand.in_confidence, demand.set_aside) == (SECRET, True, True)
        assert held.changes.evidence == {high.id}

        Handling(shelves).put_back(held)
        assert shelves.evidence.get(high.id) == high
        assert shelves.recommendations.get(asked.id) == replace(asked, set_aside=True)


def test_what_stands_high_enough_is_not_touched(workspace, document):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence(excerpt=document.excerpt(document.text[:9])))
        assert Handling(shelves).hold_like(document.source) == Held()
