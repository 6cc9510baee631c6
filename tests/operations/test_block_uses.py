"""Where a block was placed: notes and kept versions, with their signs."""

from dataclasses import replace

from briefing_app.domain.freshness import Freshness
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.operations.block_uses import block_uses
from briefing_app.operations.keep_blocks import keep_block, renew_block
from briefing_app.operations.write_notes import save_note, take_version
from tests.builders import a_block, a_body, a_note, a_section


def holding(workspace, block):
    note = a_note(a_section(heading="Background"))
    note = place_block(note, block, Spot(note.sections[0].id))
    save_note(workspace, note)
    return note


def test_a_note_tells_which_version_it_holds(workspace):
    block = keep_block(workspace, a_block()).value
    note = holding(workspace, block)
    renew_block(workspace, block.id, a_body("New words"), "")
    (use,) = block_uses(workspace, block.id).value
    assert (use.note, use.section, use.version) == (note.id, "Background", 1)
    assert use.signs == Freshness(master_moved=True)


def test_notes_of_one_subject_are_told_apart_by_number_and_reader(workspace):
    block = keep_block(workspace, a_block()).value
    note = holding(workspace, block)
    header = replace(note.header, number="BN-014", to="The Minister")
    save_note(workspace, replace(note, header=header))
    (use,) = block_uses(workspace, block.id).value
    assert use.told_by == "BN-014, The Minister"


def test_a_kept_version_tells_its_name_and_its_note(workspace):
    block = keep_block(workspace, a_block()).value
    note = holding(workspace, block)
    version = take_version(workspace, note.id, "First round").value
    save_note(workspace, replace(note, sections=(), placed=()))
    (use,) = block_uses(workspace, block.id).value
    assert (use.note, use.kept_as, use.kept) == (note.id, "First round", version.id)


def test_a_block_in_no_note_is_used_nowhere(workspace):
    block = keep_block(workspace, a_block()).value
    assert block_uses(workspace, block.id).value == ()
