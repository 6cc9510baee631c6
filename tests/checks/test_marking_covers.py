"""MARK-MAX: the note's marking covers what it contains."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.marking_covers import check_marking
from briefing_app.domain.block import Block, BlockKind, BlockVersion
from briefing_app.domain.ids import BlockId, EvidenceId, PlacementId
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import Marking, Protected, parse_marking
from briefing_app.domain.note import PlacedBlock
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.overview import Materials
from briefing_app.domain.text import new_paragraph
from tests.checks.case_builder import asked, case, evidence, found, materials, note, source

A, B = parse_marking("A", ""), parse_marking("B", "")
SECRET = parse_marking("", "SECRET")
EYES = Marking(Protected.A, caveats=frozenset({"CANADIAN EYES ONLY"}))


@pytest.mark.parametrize(
    ("of_note", "of_evidence"),
    [(Marking(), Marking()), (A, A), (B, A), (EYES, A), (A.joined_with(SECRET), SECRET)],
)
def test_a_note_marked_as_high_as_its_evidence_is_in_order(of_note: Marking, of_evidence: Marking):
    drawn = materials(evidence("e1", marking=of_evidence))
    assert found(check_marking, "Words.[@e1]", marking=of_note, drawn=drawn) == []


@pytest.mark.parametrize(
    ("of_note", "of_evidence"),
    [(Marking(), A), (A, B), (B, SECRET), (SECRET, A), (A, EYES)],
)
def test_a_note_marked_below_its_evidence_blocks(of_note: Marking, of_evidence: Marking):
    drawn = materials(evidence("e1", marking=of_evidence))
    (finding,) = found(check_marking, "Words.[@e1]", marking=of_note, drawn=drawn)
    assert finding.severity is Severity.ERROR
    assert "What e1 says" in finding.reason
    assert of_note.joined_with(of_evidence).in_words("en") in finding.reason


def test_the_same_thing_is_told_once_and_where_it_stands_first():
    drawn = materials(evidence("e1", marking=B))
    (finding,) = found(check_marking, "One.[@e1]\n\nTwo.[@e1]", drawn=drawn)
    first = case(note("One.[@e1]\n\nTwo.[@e1]")).readings[0]
    assert finding.place.section == first.section.id


def test_a_source_marks_all_that_is_cited_from_it():
    drawn = materials(source(marking=B))
    (finding,) = found(check_marking, "Words.[@r1]", drawn=drawn)
    assert "Do r1" in finding.reason


def test_a_recommendation_has_a_marking_too():
    assert found(check_marking, "Words.[@r1]", drawn=materials(asked("r1", marking=A)))


def test_what_has_no_source_is_marked_by_itself():
    own = evidence("e1", marking=A, excerpt=None)
    assert found(check_marking, "Words.[@e1]", drawn=materials(own))
    assert found(check_marking, "Words.[@e1]", drawn=Materials({EvidenceId("e1"): own}))


def test_what_is_lost_asks_for_nothing():
    assert found(check_marking, "Words.[@e9][@r9]") == []


def test_a_placed_block_is_told_at_its_words():
    block = Block(
        BlockId("b"),
        "History",
        BlockKind.BACKGROUND,
        (BlockVersion(1, (new_paragraph("Long ago."),)),),
        marking=B,
    )
    plain = note("Words.")
    spot = Spot(plain.sections[0].id, plain.sections[0].body[-1].id)
    placed = place_block(plain, block, spot)
    drawn = replace(materials(), blocks={block.id: block})
    (finding,) = check_marking(case(placed, drawn=drawn))
    assert finding.place.paragraph == placed.sections[0].body[1].id
    assert "History" in finding.reason


def test_a_block_whose_words_are_gone_is_told_at_the_marking():
    block = Block(BlockId("b"), "H", BlockKind.BACKGROUND, (BlockVersion(1, ()),), marking=B)
    empty = replace(note(), placed=(PlacedBlock(PlacementId("p"), block.id, "H", 1, ""),))
    drawn = replace(materials(), blocks={block.id: block})
    (finding,) = check_marking(case(empty, drawn=drawn))
    assert finding.place.field == "marking"


def test_a_block_whose_master_is_lost_asks_for_nothing():
    placed = (PlacedBlock(PlacementId("p"), BlockId("b"), "H", 1, ""),)
    assert found(check_marking, "Words.", placed=placed) == []


def test_a_marking_lowered_for_a_reason_is_told_and_blocks_nothing():
    drawn = materials(evidence("e1", marking=B))
    lowered = (Lowering(B, A, "The annex travels apart"),)
    (finding,) = found(check_marking, "Words.[@e1]", marking=A, lowered=lowered, drawn=drawn)
    assert finding.severity is Severity.INFO
    assert "PROTECTED B" in finding.reason
    assert "The annex travels apart" in finding.reason


def test_what_comes_in_above_a_lowered_marking_blocks():
    drawn = materials(evidence("e1", marking=SECRET))
    lowered = (Lowering(B, A, "The annex travels apart"),)
    (finding,) = found(check_marking, "Words.[@e1]", marking=A, lowered=lowered, drawn=drawn)
    assert finding.severity is Severity.ERROR
