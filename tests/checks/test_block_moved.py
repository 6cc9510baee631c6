"""BLOCK: the master of a placed block has moved on."""

from dataclasses import replace

from briefing_app.checks.block_moved import check_blocks
from briefing_app.checks.finding import WHOLE_NOTE, Severity
from briefing_app.domain.block import Block, BlockKind, BlockVersion
from briefing_app.domain.ids import BlockId
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import Spot, place_block, remove_section
from briefing_app.domain.text import new_paragraph
from tests.checks.case_builder import case, materials, note, section

OLD = BlockVersion(1, (new_paragraph("Long ago."),))
NEW = BlockVersion(2, (new_paragraph("Long, long ago."),))
MASTER = Block(BlockId("b"), "History", BlockKind.BACKGROUND, (OLD, NEW))
DRAWN = replace(materials(), blocks={MASTER.id: MASTER})


def holding(version: int) -> Note:
    plain = note("Words.", section("More.", "next"))
    return place_block(plain, MASTER, Spot(plain.sections[1].id), version)


def test_the_newest_version_is_in_order():
    assert list(check_blocks(case(holding(2), drawn=DRAWN))) == []


def test_an_older_version_is_told_at_its_first_words():
    written = holding(1)
    (finding,) = check_blocks(case(written, drawn=DRAWN))
    assert finding.severity is Severity.WARNING
    assert finding.title == "A block has moved on"
    assert finding.reason == "Its master is now at version 2; this note holds version 1."
    assert finding.place.paragraph == written.sections[1].body[0].id


def test_a_lost_master_has_not_moved():
    assert list(check_blocks(case(holding(1)))) == []


def test_words_that_are_gone_leave_the_whole_note():
    written = holding(1)
    empty = replace(remove_section(written, written.sections[1].id), placed=written.placed)
    (finding,) = check_blocks(case(empty, drawn=DRAWN))
    assert finding.place == WHOLE_NOTE
