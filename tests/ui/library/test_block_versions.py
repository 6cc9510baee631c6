"""Any two versions of a block stand side by side; an older one can be the newest again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.operations.keep_blocks import keep_block, renew_block
from briefing_app.operations.library_details import block_detail
from briefing_app.ui.library.block_versions import ask_versions
from tests.builders import a_block, a_body

Key = Qt.Key


@pytest.fixture
def block(library):
    kept = keep_block(library, a_block(text="The harbour is closed.")).value
    renew_block(library, kept.id, a_body("The harbour is shut."), "Shorter")
    return renew_block(library, kept.id, a_body("The harbour is open."), "It thawed").value


@pytest.fixture
def dialog(page, block):
    return ask_versions(page.work, block, {})


def changed(side):
    return [segment.words for segment in side.segments if segment.place >= 0]


def test_the_two_newest_are_compared_at_first(dialog):
    assert (dialog.left.value(), dialog.right.value()) == ("2", "3")
    left, right = dialog._faces()
    assert (changed(left), changed(right)) == (["shut."], ["open."])
    assert dialog.foot_words.text() == "Why version 3: It thawed"


def test_any_two_can_be_compared(dialog):
    dialog.left.choose("1")
    dialog.right.choose("2")
    dialog.left.picked.emit("1")
    left, right = dialog._faces()
    assert (changed(left), changed(right)) == (["closed."], ["shut."])
    assert dialog.panel.view.count == 1


def test_an_older_version_is_restored_as_the_newest(dialog, library, block):
    dialog.left.choose("1")
    dialog.left.picked.emit("1")
    QTest.keyClick(dialog, Key.Key_R)
    newest = block_detail(library, block.id).value.row.block.newest
    assert (newest.number, newest.body[0].text) == (4, "The harbour is closed.")
    assert newest.why == "Version 1 restored"


def test_the_newest_cannot_be_restored(dialog, library, block):
    dialog.left.choose("3")
    dialog.left.picked.emit("3")
    QTest.keyClick(dialog, Key.Key_R)
    assert block_detail(library, block.id).value.row.block.newest.number == 3
