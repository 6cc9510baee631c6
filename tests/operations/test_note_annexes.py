"""Which annexes a note has matter for, asked of the workspace."""

from briefing_app.domain.marking import Marking, Protected
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.note_annexes import annexes_for, marking_of_file
from tests.builders import a_note, a_section, some_evidence


def test_a_note_that_cites_has_an_evidence_table_and_its_marking(workspace):
    cited = some_evidence(marking=Marking(Protected.B))
    with workspace.writing() as shelves:
        shelves.evidence.add(cited)
    note = a_note(a_section("Words", cited))
    with_table = ExportOptions(annexes=("evidence",))
    assert annexes_for(workspace, note).value == {"evidence"}
    assert marking_of_file(workspace, note, with_table).value == Marking(Protected.B)
    assert marking_of_file(workspace, note, ExportOptions()).value == note.marking


def test_a_note_without_citations_has_none(workspace):
    assert annexes_for(workspace, a_note()).value == frozenset()


def test_readers_outside_have_the_marking_of_what_remains_for_them(workspace):
    marked, free = some_evidence(marking=Marking(Protected.B)), some_evidence()
    with workspace.writing() as shelves:
        shelves.evidence.add(marked, free)
    note = a_note(
        a_section("Words", marked), a_section("Other", free), marking=Marking(Protected.B)
    )
    outside = ExportOptions(annexes=("evidence",), copy="outside")
    assert marking_of_file(workspace, note, outside).value == Marking()
