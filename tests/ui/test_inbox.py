"""The watched folder, with a real workspace; everything asked for runs at once."""

import os
import time

import pytest

from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import list_sources
from briefing_app.ui.inbox import Inbox
from briefing_app.ui.library.importing import importing_at

TEXT = "The river rose for three days in the spring, and the towns were not ready for it.\n"


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "inbox"
    place.mkdir()
    return place


@pytest.fixture
def inbox(desk, folder):
    made = Inbox(desk, importing_at(desk), lambda: None)
    desk.preferences.change(inbox=str(folder))
    return made


def rest(path, seconds=60):
    """As a file that was put there a while ago."""
    then = time.time() - seconds
    os.utime(path, (then, then))


def put(folder, name, words=TEXT):
    path = folder / name
    path.write_text(words, "utf-8")
    rest(path)
    return path


def titles(workspace):
    return [row.source.title for row in list_sources(workspace, Query()).value]


def test_what_lies_there_comes_in_and_stays_where_it_is(inbox, folder, workspace, heard):
    path = put(folder, "rivers.txt")

    inbox.look()

    assert titles(workspace) == ["rivers"]
    assert path.read_text("utf-8") == TEXT
    assert [telling.words for telling in heard.told] == ["1 document from the inbox"]


def test_what_was_refused_is_told_once_and_not_tried_again(inbox, folder, heard):
    put(folder, "film.mov", "\0\1")

    inbox.look()
    inbox.look()

    assert [telling.words for telling in heard.told] == ["1 file of the inbox not taken"]


def test_a_file_that_may_still_grow_waits_until_it_stands_still(inbox, folder, workspace):
    path = folder / "rivers.txt"
    path.write_text(TEXT, "utf-8")

    inbox.look()
    assert titles(workspace) == []
    path.write_text(TEXT * 2, "utf-8")
    inbox.look()
    assert titles(workspace) == []
    inbox.look()

    assert titles(workspace) == ["rivers"]


def test_a_changed_file_is_looked_at_again(inbox, folder, workspace):
    path = put(folder, "rivers.txt", "")
    inbox.look()
    path.write_text(TEXT, "utf-8")
    rest(path, 30)

    inbox.look()

    assert titles(workspace) == ["rivers"]


def test_a_folder_that_is_gone_costs_one_sentence_until_it_is_back(inbox, folder, heard, workspace):
    folder.rmdir()

    inbox.look()
    inbox.look()

    assert heard.complaints == [
        f"The inbox folder {folder} is not there. Nothing comes in from it until it is back."
    ]
    folder.mkdir()
    put(folder, "rivers.txt")
    inbox.look()
    assert titles(workspace) == ["rivers"]


def test_the_system_tells_of_a_new_file(inbox, folder, workspace, qtbot):
    put(folder, "rivers.txt")

    qtbot.waitUntil(lambda: titles(workspace) == ["rivers"], timeout=10_000)


def test_no_folder_is_watched_after_it_was_taken_out_of_the_settings(
    inbox, folder, desk, workspace
):
    desk.preferences.change(inbox="")
    put(folder, "rivers.txt")

    inbox.look()

    assert titles(workspace) == []
