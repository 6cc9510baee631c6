"""The marking of the open note follows what it contains."""

from dataclasses import replace

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import UNCLASSIFIED, parse_marking
from briefing_app.operations.collect_evidence import change_evidence

A, B = parse_marking("A", ""), parse_marking("B", "")


@pytest.fixture
def marked(page, shelf, workspace):
    """The page, with a statistic in the library that is marked PROTECTED B."""
    change_evidence(workspace, replace(shelf.statistic, marking=B))
    return page


def place(page, evidence):
    page.links.placing.find(payload_of(evidence), page.links.placing.place)


def payload_of(evidence):
    from briefing_app.domain.query import ThingKind
    from briefing_app.ui.notes.editor.drop_zone import Payload

    return Payload(ThingKind.EVIDENCE, evidence.id)


def test_placing_raises_the_marking_and_one_undo_takes_both_back(marked, shelf, heard):
    place(marked, shelf.statistic)
    assert marked.session.note.marking == B
    assert [held.name for held in marked.at_hand.marker.held] == [shelf.statistic.claim]
    assert any("Marking raised to PROTECTED B" in told.words for told in heard.told)
    marked.session.undo()
    assert marked.session.note.marking == UNCLASSIFIED
    assert not list(marked.session.note.citations())
    marked.session.redo()
    assert marked.session.note.marking == B


def test_what_is_marked_higher_in_the_library_raises_the_open_note(page, shelf, workspace):
    place(page, shelf.statistic)
    assert page.session.note.marking == UNCLASSIFIED
    change_evidence(workspace, replace(shelf.statistic, marking=A))
    page.refresh(Changes(evidence=frozenset({shelf.statistic.id})))
    assert page.session.note.marking == A


def test_taking_it_out_again_lowers_nothing_by_itself(marked, shelf):
    place(marked, shelf.statistic)
    marked.session.change(lambda note: replace(note, sections=note.sections[1:]))
    assert marked.at_hand.marker.contained == UNCLASSIFIED
    assert marked.session.note.marking == B


def test_a_marking_lowered_for_a_reason_stays(marked, shelf):
    place(marked, shelf.statistic)
    lowering = Lowering(B, A, "The annex travels apart")
    marked.session.change(lambda note: replace(note, marking=A, lowered=(lowering,)))
    assert marked.session.note.marking == A
    assert marked.at_hand.marker.lowered == lowering


def test_a_closed_note_is_left_as_it_is(marked, shelf):
    place(marked, shelf.statistic)
    marked.session.is_closed = True
    marked.session.amend(lambda note: replace(note, marking=UNCLASSIFIED))
    assert marked.session.note.marking == B
