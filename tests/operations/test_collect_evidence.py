"""Words become evidence, with all that their source demands."""

from dataclasses import replace

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.domain.query import Query
from briefing_app.domain.source import Attribution
from briefing_app.operations.collect_evidence import (
    change_evidence,
    collect_evidence,
    set_evidence_aside,
)
from briefing_app.operations.library_lists import list_evidence
from tests.builders import a_document, a_theme, some_evidence

PROTECTED = Marking(Protected.B, caveats=frozenset({"CABINET CONFIDENCE"}))


@pytest.fixture
def document(workspace):
    return added(workspace, a_document())


def added(workspace, document):
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
    return document


def kept(workspace):
    return [row.evidence for row in list_evidence(workspace, Query()).value.rows]


def test_collected_evidence_is_in_the_list(workspace, document):
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    outcome = collect_evidence(workspace, evidence)
    assert kept(workspace) == [outcome.value] == [evidence]
    assert outcome.changes == Changes(
        sources=frozenset({document.source.id}), evidence=frozenset({evidence.id})
    )


def test_evidence_in_ones_own_words_needs_no_source(workspace):
    evidence = some_evidence()
    outcome = collect_evidence(workspace, evidence)
    assert outcome.changes == Changes(evidence=frozenset({evidence.id}))


def test_words_that_are_not_the_sources_are_refused(workspace, document):
    altered = replace(document.excerpt("the strait"), words="the straits")
    with pytest.raises(NotAllowed, match="Select them again"):
        collect_evidence(workspace, some_evidence(excerpt=altered))
    assert kept(workspace) == []


def test_the_marking_of_the_source_follows_the_words(workspace):
    document = added(workspace, a_document(marking=PROTECTED, in_confidence=True))
    evidence = some_evidence(
        excerpt=document.excerpt("the strait"), marking=Marking(classified=Classified.SECRET)
    )
    collected = collect_evidence(workspace, evidence).value
    assert collected.marking == Marking(
        Protected.B, Classified.SECRET, frozenset({"CABINET CONFIDENCE"})
    )
    assert collected.in_confidence
    assert kept(workspace) == [collected]


@pytest.mark.parametrize("rule", [Attribution.CHATHAM_HOUSE, Attribution.NOT_FOR_ATTRIBUTION])
def test_a_source_that_may_not_be_named_makes_evidence_that_names_nobody(workspace, rule):
    document = added(workspace, a_document(attribution=rule))
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    collected = collect_evidence(workspace, evidence).value
    assert not collected.attributable
    assert change_evidence(workspace, replace(collected, attributable=True)).value.attributable


def test_a_change_is_kept_but_never_marked_below_the_source(workspace):
    document = added(workspace, a_document(marking=PROTECTED))
    collected = collect_evidence(
        workspace, some_evidence(excerpt=document.excerpt("the strait"))
    ).value
    changed = replace(collected, claim="Better said", marking=Marking(), set_aside=True)
    after = change_evidence(workspace, changed).value
    assert after == replace(collected, claim="Better said")
    assert kept(workspace) == [after]


def test_a_change_of_place_is_proved_too(workspace, document):
    collected = collect_evidence(
        workspace, some_evidence(excerpt=document.excerpt("the strait"))
    ).value
    moved = replace(collected, excerpt=document.excerpt("season"))
    assert change_evidence(workspace, moved).value == moved
    wrong = replace(document.excerpt("season"), words="seasons")
    with pytest.raises(NotAllowed):
        change_evidence(workspace, replace(moved, excerpt=wrong))
    assert kept(workspace) == [moved]


def test_a_change_tells_old_and_new_themes(workspace):
    old, new = a_theme("Old"), a_theme("New")
    with workspace.writing() as shelves:
        shelves.themes.add(old, new)
    collected = collect_evidence(workspace, some_evidence(themes=(old.id,))).value
    outcome = change_evidence(workspace, replace(collected, themes=(new.id,)))
    assert outcome.changes.themes == {old.id, new.id}


def test_evidence_that_is_not_here_cannot_be_changed(workspace):
    with pytest.raises(NotFound):
        change_evidence(workspace, some_evidence())


def test_evidence_is_set_aside_and_taken_back(workspace, document):
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    collect_evidence(workspace, evidence)
    outcome = set_evidence_aside(workspace, (evidence.id,), aside=True)
    assert (outcome.value, kept(workspace)) == (1, [])
    assert outcome.changes.sources == {document.source.id}
    assert set_evidence_aside(workspace, (evidence.id,), aside=True).value == 0
    assert set_evidence_aside(workspace, (evidence.id,), aside=False).value == 1
    assert kept(workspace) == [evidence]


def test_under_the_chatham_house_rule_no_speaker_is_kept_by_name(workspace):
    document = added(workspace, a_document(attribution=Attribution.CHATHAM_HOUSE))
    said = some_evidence(excerpt=document.excerpt("the strait"), speaker="Anna Lindqvist")
    kept_one = collect_evidence(workspace, said).value
    assert kept_one.speaker == "a participant"
    changed = change_evidence(workspace, replace(kept_one, speaker="Anna Lindqvist")).value
    assert changed.speaker == "a participant"
