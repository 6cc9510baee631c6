from pathlib import Path

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.ingest.readers import read_file
from briefing_app.operations.import_summary import ImportState
from briefing_app.operations.keep_readings import keep_reading


def read(folder, words):
    path = folder / "rivers.txt"
    path.write_text(words, "utf-8")
    return path, read_file(path)


def test_a_reading_becomes_a_source_and_the_same_bytes_no_second_one(workspace, tmp_path):
    path, reading = read(tmp_path, "Rivers\n\nThe river rose for three days in the spring.\n")

    first = keep_reading(workspace, path, reading)
    again = keep_reading(workspace, path, reading)

    assert first.value.state is ImportState.ADDED
    assert first.changes.sources == {first.value.source}
    assert (again.value.state, again.value.source) == (ImportState.SAME, first.value.source)
    assert not again.changes


def test_a_refusal_is_told_with_its_remedy_and_changes_nothing(workspace):
    refusal = CannotRead("locked.pdf asks for a password.", Remedy.PASSWORD)

    outcome = keep_reading(workspace, Path("locked.pdf"), refusal)

    assert outcome.value.state is ImportState.REFUSED
    assert outcome.value.sentence == "locked.pdf asks for a password."
    assert outcome.value.remedy is Remedy.PASSWORD
    assert not outcome.changes
