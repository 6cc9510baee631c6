"""Blocks in the open note: kept, compared, merged, offered, untied."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing_app.domain.block import BlockKind
from briefing_app.domain.freshness import Freshness, freshness
from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.keep_blocks import renew_block
from briefing_app.operations.library_details import block_detail
from briefing_app.operations.library_lists import list_blocks
from briefing_app.ui.notes.blocks import compare_dialog
from briefing_app.ui.place import Place
from tests.builders import a_body, a_note, a_section

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def acts(page):
    return page.acts.blocks


@pytest.fixture
def placed(page, shelf, put_cursor):
    """The block placed in the note, as it is now."""
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    return lambda: page.session.note.placed[0]


@pytest.fixture
def renew(desk, shelf):
    """The master gets new words."""

    def given(text, *cited):
        desk.runner.run(renew_block, shelf.block.id, a_body(text, *cited), "The ice came early")

    return given


def words(page, at=1):
    return [element.text for element in page.session.note.sections[at].body]


def write(page, text):
    """The cursor stands behind the words placed."""
    QTest.keyClicks(page.view.editor, text)
    page.session.settle()


def signs(page, workspace, placed):
    master = block_detail(workspace, placed().block).value.row.block
    return freshness(page.session.note, placed(), master)


def test_chosen_words_become_a_block_and_a_copy_of_it(page, acts, workspace, put_cursor):
    put_cursor(page.view.editor, "a")
    page.perform("make_block")
    form = acts.dialog.form
    assert form.kind.value() == BlockKind.ISSUE_LINE.value
    form.name.setText("Two words")
    form.owner.setText("Ports division")
    form.review_by.setText("2027-03")
    QTest.keyClick(acts.dialog, Key.Key_Return, CTRL)
    found = [row.block for row in list_blocks(workspace, Query()).value.rows]
    block = next(each for each in found if each.name == "Two words")
    assert (block.owner, block.review_by) == ("Ports division", "2027-03")
    (mark,) = page.session.note.placed
    assert mark.block == block.id
    assert words(page, 0) == ["One two."]
    page.perform("undo")
    assert page.session.note.placed == ()


def test_words_can_be_kept_without_tying_them(page, acts, put_cursor):
    put_cursor(page.view.editor, "a")
    page.perform("make_block")
    acts.dialog.ties.setChecked(False)
    QTest.keyClick(acts.dialog, Key.Key_Return, CTRL)
    assert page.session.note.placed == ()


def test_both_changed_are_merged_by_keys(page, acts, workspace, placed, renew):
    write(page, " Nobody knows why.")
    renew("The harbour is closed in autumn.")
    assert signs(page, workspace, placed) == Freshness(changed_here=True, master_moved=True)
    acts.compare(placed().id)
    QTest.keyClick(acts.dialog, Key.Key_M)
    for _each in range(len(acts.dialog.merge.unchosen)):
        QTest.keyClick(acts.dialog, Key.Key_3)
    QTest.keyClick(acts.dialog, Key.Key_Return, CTRL)
    (said,) = words(page)
    assert "autumn" in said
    assert "Nobody knows why." in said
    assert signs(page, workspace, placed) == Freshness(changed_here=True)
    page.perform("undo")
    assert words(page) == ["The harbour is closed in winter. Nobody knows why."]


def test_own_words_are_offered_with_a_reason(page, acts, workspace, placed, shelf):
    other = a_note(a_section(heading="Elsewhere"), title="Another note")
    with workspace.writing() as shelves:
        held = replace(
            other,
            sections=page.session.note.sections,
            placed=page.session.note.placed,
        )
        shelves.notes.save(held)
    write(page, " It will open in May.")
    acts.compare(placed().id)
    QTest.keyClick(acts.dialog, Key.Key_O)
    assert acts.dialog.list.model().rowCount() == 1
    QTest.keyClick(acts.dialog, Key.Key_Return, CTRL)
    assert block_detail(workspace, shelf.block.id).value.row.block.newest.number == 1
    QTest.keyClicks(acts.dialog.why, "The date is known")
    QTest.keyClick(acts.dialog, Key.Key_Return, CTRL)
    newest = block_detail(workspace, shelf.block.id).value.row.block.newest
    assert (newest.number, newest.why) == (2, "The date is known")
    assert newest.body[0].text == "The harbour is closed in winter. It will open in May."
    assert signs(page, workspace, placed) == Freshness()


def test_kept_words_stand_on_the_newest_version(page, acts, workspace, placed, renew):
    renew("Other words.")
    acts.compare(placed().id)
    acts.dialog.chosen.emit(compare_dialog.KEEP)
    assert placed().version == 2
    assert signs(page, workspace, placed) == Freshness(changed_here=True)


def test_a_new_source_of_the_master_is_shown(acts, placed, renew, shelf, heard):
    renew("The harbour is closed in winter.", shelf.statistic)
    acts.compare(placed().id)
    acts.dialog.source_asked.emit()
    assert heard.places[-1] == Place("reader", ThingKind.EVIDENCE, shelf.statistic.id)


def test_untied_words_stay(page, acts, placed):
    acts.release(placed().id)
    assert page.session.note.placed == ()
    assert words(page) == ["The harbour is closed in winter."]


def test_in_a_closed_note_a_block_is_compared_and_its_words_stay(page, acts, placed, renew):
    renew("Other words.")
    page.session.is_closed = True
    acts.compare(placed().id)
    names = {button.text() for button in acts.dialog.findChildren(QPushButton)}
    assert "Close" in names
    assert not {"Take the master", "Keep mine", "Merge"} & names
    acts.dialog.close_over()
    acts.keep_as_block()
    assert not acts.dialog.ties.isEnabled()
