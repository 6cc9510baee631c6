import os
import time

from briefing_app.domain.inbox import InboxLook
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary
from briefing_app.operations.watch_inbox import look_into_inbox, note_inbox
from briefing_app.storage.workspace import open_workspace

TEXT = "The river rose for three days in the spring, and the towns were not ready for it.\n"


def put(folder, name, *, rested):
    path = folder / name
    path.write_text(TEXT, "utf-8")
    then = time.time() - (60 if rested else 0)
    os.utime(path, (then, then))
    return path


def look(workspace, folder, before=InboxLook()):  # noqa: B008  # a frozen value
    return look_into_inbox(workspace, folder, before).value


def test_a_file_is_ready_when_it_has_rested_or_stands_as_before(workspace, tmp_path):
    old = put(tmp_path, "old.txt", rested=True)
    new = put(tmp_path, "new.txt", rested=False)
    folder = tmp_path

    first = look(workspace, folder)
    second = look(workspace, folder, first)

    assert old in first.ready
    assert new not in first.ready
    assert first.grows
    assert new in second.ready


def test_what_was_told_of_is_not_ready_again_until_it_changes(workspace, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    path = put(folder, "old.txt", rested=True)
    found = look(workspace, folder)
    note_inbox(workspace, found.stands, import_paths(workspace, found.ready).value)

    assert look(workspace, folder).ready == ()
    assert not look(workspace, folder).grows

    path.write_text(TEXT * 2, "utf-8")
    os.utime(path, (time.time() - 30,) * 2)
    assert look(workspace, folder).ready == (path,)


def test_what_stopping_left_is_ready_still(workspace, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    path = put(folder, "old.txt", rested=True)
    found = look(workspace, folder)
    left = Imported(path, ImportState.LEFT, "It was not read.")
    note_inbox(workspace, found.stands, ImportSummary((left,), stopped=True))

    assert look(workspace, folder).ready == (path,)


def test_a_folder_that_is_not_there_is_told_of(workspace, tmp_path):
    assert look(workspace, tmp_path / "gone").fault == (
        f"The inbox folder {tmp_path / 'gone'} is not there. "
        "Nothing comes in from it until it is back."
    )


def test_a_workspace_that_only_reads_takes_nothing(workspace, tmp_path):
    put(tmp_path, "old.txt", rested=True)
    reading = open_workspace(workspace.path, read_only=True)
    try:
        assert look(reading, tmp_path) == InboxLook()
    finally:
        reading.close()
