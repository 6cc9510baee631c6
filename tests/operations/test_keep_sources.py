"""Sources as catalogue entries."""

from dataclasses import replace

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import EditionId
from briefing_app.domain.marking import Classified, Marking
from briefing_app.domain.query import Query
from briefing_app.domain.source import Attribution
from briefing_app.operations.collect_evidence import change_evidence, collect_evidence
from briefing_app.operations.keep_sources import (
    OriginalFile,
    change_source,
    keep_source,
    original_file,
    set_passage_aside,
    set_sources_aside,
    take_source_back,
)
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.read_sources import read_source
from tests.builders import a_document, some_evidence


@pytest.fixture
def document(workspace):
    document = a_document(guessed=frozenset({"title"}))
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


def test_a_change_is_kept_and_the_editions_stay(workspace, document):
    (before,) = list_sources(workspace, Query()).value
    given = replace(document.source, title="Confirmed", guessed=frozenset())
    outcome = change_source(workspace, given)
    assert outcome.value == replace(before.source, title="Confirmed", guessed=frozenset())
    assert list_sources(workspace, Query()).value[0].source == outcome.value
    assert outcome.changes == Changes(sources=frozenset({document.source.id}))


def test_a_source_needs_a_title(workspace, document):
    with pytest.raises(NotAllowed, match="needs a title"):
        change_source(workspace, replace(document.source, title=" "))


@pytest.mark.parametrize("date", ["2021-13", "2021-02-30", "last year"])
def test_what_no_calendar_has_is_refused_as_a_date(workspace, document, date):
    with pytest.raises(NotAllowed, match=f"{date} is no date"):
        change_source(workspace, replace(document.source, date=date))


def test_a_date_that_came_so_does_not_stand_in_the_way_of_other_changes(workspace):
    document = a_document(date="winter 2019")
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
    changed = change_source(workspace, replace(document.source, remark="Read.")).value
    assert (changed.date, changed.remark) == ("winter 2019", "Read.")


def test_a_marking_that_is_raised_reaches_the_evidence_and_can_be_taken_back(workspace, document):
    evidence = collect_evidence(
        workspace, some_evidence(excerpt=document.excerpt(document.passages[0].text))
    ).value
    secret = Marking(classified=Classified.SECRET)
    given = replace(
        document.source,
        marking=secret,
        in_confidence=True,
        attribution=Attribution.CHATHAM_HOUSE,
    )
    outcome = keep_source(workspace, given)
    assert (outcome.value.raised, outcome.changes.evidence) == (1, {evidence.id})
    with workspace.reading() as shelves:
        raised = shelves.evidence.get(evidence.id)
    assert (raised.marking, raised.in_confidence, raised.attributable) == (secret, True, False)

    take_source_back(workspace, outcome.value)
    with workspace.reading() as shelves:
        assert shelves.evidence.get(evidence.id) == evidence
        assert shelves.sources.get(document.source.id) == outcome.value.before


def test_an_attribution_decided_by_hand_stands_when_the_source_is_changed_again(
    workspace, document
):
    house = replace(document.source, attribution=Attribution.CHATHAM_HOUSE)
    change_source(workspace, house)
    evidence = collect_evidence(
        workspace, some_evidence(excerpt=document.excerpt(document.passages[0].text))
    ).value
    decided = change_evidence(workspace, replace(evidence, attributable=True)).value
    assert keep_source(workspace, replace(house, remark="Read again.")).value.raised == 0
    with workspace.reading() as shelves:
        assert shelves.evidence.get(evidence.id) == decided


def test_sources_are_set_aside_and_taken_back(workspace, document):
    ids = (document.source.id,)
    outcome = set_sources_aside(workspace, ids, aside=True)
    assert (outcome.value, outcome.changes.sources) == (1, set(ids))
    assert list_sources(workspace, Query()).value == ()
    assert set_sources_aside(workspace, ids, aside=False).value == 1


def test_page_furniture_is_taken_back(workspace, document):
    for aside in (True, False):
        outcome = set_passage_aside(workspace, document.edition.id, 3, aside=aside)
        copy = read_source(workspace, document.source.id).value
        assert copy.passages[2].aside is aside
    assert outcome.changes.sources == {document.source.id}


def test_the_original_file_comes_back_byte_for_byte(workspace, document):
    found = original_file(workspace, document.edition.id).value
    assert found == OriginalFile("riverton.txt", document.content)


def test_a_file_that_is_not_here_is_told(workspace):
    with pytest.raises(NotFound):
        original_file(workspace, EditionId("nobody"))
