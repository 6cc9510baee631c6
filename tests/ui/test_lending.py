"""What is lent lies in a folder of its own, and is cleared in the end or a day later."""

import os
import tempfile
import time

from briefing_app.ui.lending import Lending


def test_the_folder_is_for_this_officer_alone_and_cleared_with_all_in_it():
    lending = Lending()
    folder = lending.folder()
    assert folder == lending.folder()
    assert folder.stat().st_mode & 0o077 == 0
    kept = folder / "a" / "b.txt"
    kept.parent.mkdir()
    kept.write_text("words")
    kept.chmod(0o400)
    lending.clear()
    assert not folder.exists()
    lending.clear()


def test_what_was_left_behind_a_day_ago_is_cleared_and_nothing_newer():
    forgotten, recent, now = Lending().folder(), Lending(), Lending()
    kept = recent.folder()
    long_ago = time.time() - 2 * 24 * 60 * 60
    os.utime(forgotten, (long_ago, long_ago))
    now.folder()
    assert not forgotten.exists()
    assert kept.exists()
    assert str(kept).startswith(tempfile.gettempdir())
    recent.clear()
    now.clear()
