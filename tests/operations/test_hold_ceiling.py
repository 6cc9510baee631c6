"""Whatever lies above the ceiling of an installation is refused where it would come in."""

from dataclasses import replace

import pytest

from briefing_app.domain.ceiling import NO_CEILING, ceiling_of
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.marking import Classified, Protected, parse_marking
from briefing_app.domain.query import Query
from briefing_app.operations.collect_evidence import change_evidence, collect_evidence
from briefing_app.operations.export_note import export_note
from briefing_app.operations.hold_ceiling import hold_ceiling, offer_markings
from briefing_app.operations.keep_blocks import change_block, keep_block
from briefing_app.operations.keep_sources import change_source
from briefing_app.operations.library_lists import list_evidence
from briefing_app.operations.record_recommendations import (
    change_recommendation,
    record_recommendation,
)
from tests.builders import (
    a_block,
    a_document,
    a_note,
    a_recommendation,
    a_section,
    some_evidence,
)

SECRET = parse_marking("", "SECRET")
SENTENCE = "is SECRET; this installation may hold PROTECTED B at most"


@pytest.fixture
def nobody_decided(tmp_path):
    return tmp_path / "installation.json"


@pytest.fixture
def limited(workspace, nobody_decided):
    """A workspace that may hold PROTECTED B at most."""
    hold_ceiling(workspace, "PROTECTED B", nobody_decided)
    return workspace


@pytest.mark.parametrize(("own", "held"), [("", "PROTECTED B"), ("SECRET", "PROTECTED B")])
def test_where_nobody_decided_an_officer_cannot_go_above_protected_b(
    workspace, nobody_decided, own, held
):
    assert hold_ceiling(workspace, own, nobody_decided).value == ceiling_of(held)


def test_a_department_can_decide_that_there_is_no_ceiling(workspace, nobody_decided):
    nobody_decided.write_text('{"marking_ceiling": ""}')
    assert hold_ceiling(workspace, "", nobody_decided).value == NO_CEILING
    assert collect_evidence(workspace, some_evidence(marking=SECRET)).value.marking == SECRET


@pytest.mark.parametrize(
    ("own", "held"),
    [("PROTECTED B", "PROTECTED A"), ("UNCLASSIFIED", "UNCLASSIFIED"), ("", "PROTECTED A")],
)
def test_the_lower_of_the_installation_and_the_officer_holds(workspace, nobody_decided, own, held):
    nobody_decided.write_text('{"marking_ceiling": "PROTECTED A"}')
    assert hold_ceiling(workspace, own, nobody_decided).value == ceiling_of(held)
    assert workspace.ceiling == ceiling_of(held)


@pytest.mark.parametrize("words", ['{"marking_ceiling": "ROUGE"}', "{", '{"marking_ceiling": 3}'])
def test_what_cannot_be_understood_is_no_permission(workspace, nobody_decided, words):
    nobody_decided.write_text(words)
    assert hold_ceiling(workspace, "", nobody_decided).value == ceiling_of("UNCLASSIFIED")


def test_nothing_above_it_is_collected(limited):
    for operation, thing in (
        (collect_evidence, some_evidence(marking=SECRET)),
        (record_recommendation, a_recommendation(marking=SECRET)),
        (keep_block, a_block(marking=SECRET)),
    ):
        with pytest.raises(NotAllowed, match=SENTENCE):
            operation(limited, thing)
    assert list_evidence(limited, Query()).value.total == 0


def test_nothing_is_marked_above_it(limited):
    evidence = collect_evidence(limited, some_evidence()).value
    asked = record_recommendation(limited, a_recommendation()).value
    block = keep_block(limited, a_block()).value
    document = a_document()
    with limited.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
    for operation, thing in (
        (change_evidence, evidence),
        (change_recommendation, asked),
        (change_block, block),
        (change_source, document.source),
    ):
        with pytest.raises(NotAllowed, match=SENTENCE):
            operation(limited, replace(thing, marking=SECRET))


def test_what_was_above_it_before_can_still_be_put_right(workspace, nobody_decided):
    evidence = collect_evidence(workspace, some_evidence(marking=SECRET)).value
    hold_ceiling(workspace, "PROTECTED B", nobody_decided)
    renamed = change_evidence(workspace, replace(evidence, claim="Put right")).value
    assert renamed.claim == "Put right"


def test_a_note_above_it_does_not_leave(workspace, nobody_decided, tmp_path):
    cited = some_evidence(marking=SECRET)
    by_content = a_note(a_section("Words", cited), title="The plan")
    by_marking = replace(a_note(title="The plan"), marking=SECRET)
    with workspace.writing() as shelves:
        shelves.evidence.add(cited)
        shelves.notes.save(by_content)
        shelves.notes.save(by_marking)
    hold_ceiling(workspace, "PROTECTED B", nobody_decided)
    for note in (by_content, by_marking):
        with pytest.raises(NotAllowed, match=f"“The plan” {SENTENCE}"):
            export_note(workspace, note.id, tmp_path / "note.docx")
    assert not (tmp_path / "note.docx").exists()


def test_only_the_steps_below_it_are_offered_with_every_caveat(limited):
    offer = offer_markings(limited).value
    assert offer.protected == (Protected.A, Protected.B)
    assert offer.classified == ()
    assert "CANADIAN EYES ONLY" in offer.caveats


def test_without_a_ceiling_both_ladders_are_offered_whole(workspace):
    offer = offer_markings(workspace).value
    assert offer.protected == tuple(Protected)[1:]
    assert offer.classified == tuple(Classified)[1:]
