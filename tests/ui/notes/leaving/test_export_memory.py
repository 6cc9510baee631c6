"""How notes left the last time."""

from briefing_app.domain.marking import Marking, Protected
from briefing_app.operations.export_note import AS_USUAL, ExportOptions
from briefing_app.ui.notes.leaving.export_memory import (
    ExportMemory,
    LastExport,
    options_as_plain,
    options_from,
)
from tests.builders import a_note


def options(folder):
    return ExportOptions(
        template=folder / "t.docx",
        form="pdf",
        citations="annex",
        copy="outside",
        reader=Marking(Protected.A, caveats=frozenset({"EMBARGOED"})),
        bilingual=True,
        annexes=("evidence", "options"),
    )


def test_every_choice_is_remembered_as_it_was(tmp_path):
    chosen = options(tmp_path)
    assert options_from(options_as_plain(chosen)) == chosen


def test_what_is_not_known_any_more_is_as_it_usually_is():
    odd = {"form": "papyrus", "citations": 4, "bilingual": "yes", "annexes": ["x"], "more": 1}
    assert options_from(odd | {"reader": [9, 9], "template": 3, "copy": "review"}) == (
        ExportOptions(copy="review")
    )
    assert options_from({"reader": "high"}) == AS_USUAL


def test_choice_and_file_outlast_the_program(tmp_path):
    kept, written = tmp_path / "exports.json", tmp_path / "note.pdf"
    written.write_bytes(b"words")
    note = a_note(kind="memo_decision")
    ExportMemory(kept).keep(note, written, options(tmp_path))

    memory = ExportMemory(kept)

    assert memory.before("memo_decision") == options(tmp_path)
    assert memory.before("qp_note") == AS_USUAL
    last = memory.last(note.id)
    assert (last.path, last.options) == (written, options(tmp_path))
    assert memory.last("another") is None


def test_what_others_wrote_into_the_file_is_seen(tmp_path):
    written = tmp_path / "note.docx"
    written.write_bytes(b"words")
    memory, note = ExportMemory(), a_note()
    memory.keep(note, written, AS_USUAL)
    last = memory.last(note.id)
    assert not last.was_changed()
    written.write_bytes(b"other words")
    assert last.was_changed()
    written.unlink()
    assert not last.was_changed()


def test_a_broken_file_and_one_that_cannot_be_written_cost_nothing(tmp_path):
    kept = tmp_path / "exports.json"
    kept.write_text('{"kinds": {"x": 3}, "notes": []}', encoding="utf-8")
    assert ExportMemory(kept).before("x") == AS_USUAL
    kept.write_text("{", encoding="utf-8")
    memory = ExportMemory(kept / "below" / "exports.json")
    note = a_note()
    memory.keep(note, tmp_path / "gone.docx", AS_USUAL)
    assert memory.last(note.id) == LastExport(tmp_path / "gone.docx", AS_USUAL)


def test_what_was_decided_for_one_note_is_not_decided_for_others_of_its_kind(tmp_path):
    note, written = a_note(), tmp_path / "note.docx"
    written.write_bytes(b"words")
    memory = ExportMemory()
    memory.keep(note, written, ExportOptions(copy="outside", held=("p1",), vouched=True))
    last = memory.last(note.id)
    assert last is not None
    assert (last.options.held, last.options.vouched) == (("p1",), False)
    before = memory.before(note.kind)
    assert (before.copy, before.held, before.vouched) == ("outside", (), False)
