"""Names that were kept before the rule was known give way, and can be brought back."""

from dataclasses import replace

import pytest

from briefing_app.domain.source import Attribution
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.keep_sources import change_source
from briefing_app.operations.library_details import evidence_detail
from briefing_app.operations.withhold_names import put_names_back, withhold_names
from tests.builders import a_document, some_evidence


@pytest.fixture
def kept(workspace):
    """Evidence with a speaker's name; afterwards its source comes under the rule."""
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
    named = some_evidence(excerpt=document.excerpt("the strait"), speaker="Anna Lindqvist")
    evidence = collect_evidence(workspace, named).value
    change_source(workspace, replace(document.source, attribution=Attribution.CHATHAM_HOUSE))
    return evidence


def speaker(workspace, evidence):
    return evidence_detail(workspace, evidence.id).value.row.evidence.speaker


def test_the_name_is_kept_until_an_officer_decides(workspace, kept):
    assert speaker(workspace, kept) == "Anna Lindqvist"


def test_withheld_it_is_a_participant(workspace, kept):
    outcome = withhold_names(workspace, kept.source_id)
    assert [each.id for each in outcome.value] == [kept.id]
    assert speaker(workspace, kept) == "a participant"
    assert outcome.changes.evidence == {kept.id}


def test_it_can_be_taken_back(workspace, kept):
    before = withhold_names(workspace, kept.source_id).value
    put_names_back(workspace, before)
    assert speaker(workspace, kept) == "Anna Lindqvist"


def test_new_evidence_from_such_a_source_keeps_no_name(workspace, kept):
    again = replace(some_evidence(excerpt=kept.excerpt), speaker="Anna Lindqvist")
    assert collect_evidence(workspace, again).value.speaker == "a participant"


def test_without_names_nothing_is_changed(workspace, kept):
    withhold_names(workspace, kept.source_id)
    assert withhold_names(workspace, kept.source_id).value == ()
    assert not put_names_back(workspace, ()).changes
