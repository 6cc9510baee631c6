"""Where a department's kinds lie is said once and holds everywhere."""

from pathlib import Path

from briefing_app.shipped.kind_folders import REMOVED, KindFolders, kind_folders, use_kind_folders


def test_without_a_word_there_are_no_folders():
    assert kind_folders() == KindFolders()
    assert kind_folders().removed is None


def test_what_was_said_last_holds(kinds_folder: Path):
    assert kind_folders().own == kinds_folder
    other = KindFolders(kinds_folder / "other")
    use_kind_folders(other)
    assert kind_folders() is other
    assert other.removed == kinds_folder / "other" / REMOVED
