"""A note changes its kind in the window, and its tray is emptied again, by key and by drag."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import NoteId
from briefing_app.operations.keep_kinds import keep_kind, remove_kind
from briefing_app.operations.write_notes import note_versions, open_note
from briefing_app.shipped.note_kinds import delivered_kind
from briefing_app.ui.notes.tray import TRAY_TYPE

Key = Qt.Key


@pytest.fixture
def away(page):
    """The note of the page as a backgrounder: its issue and its background wait."""
    page.perform("change_kind")
    dialog = page.tray.dialog
    keys = [kind.key for kind in page.list_acts.kinds if kind.key != page.session.note.kind]
    dialog.list.choose_row(keys.index("backgrounder"))
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert page.session.note.kind == "backgrounder"
    return page


def headings(sections):
    return [section.heading for section in sections]


def test_sections_without_a_place_wait_beside_the_page(away):
    assert headings(away.session.note.tray) == ["Issue"]
    assert away.view.outline.tray.isVisible()
    assert away.view.kind.key == "backgrounder"
    assert headings(away.session.note.sections)[0] == "What it is"


def test_one_undo_brings_everything_back(away, shelf):
    away.session.undo()
    assert away.session.note.sections == shelf.note.sections
    assert not away.session.note.tray
    assert away.view.kind.key == "memo_information"
    assert not away.view.outline.tray.isVisible()
    away.session.redo()
    assert away.view.kind.key == "backgrounder"


def test_the_note_as_it_was_is_kept_as_a_version(away, workspace):
    versions = note_versions(workspace, away.session.note.id).value
    assert [version.name for version in versions] == ["Before the kind was changed"]


def test_the_tray_is_on_disk_with_the_note(away, workspace):
    away.at_hand.put_down()
    stored = open_note(workspace, NoteId(away.session.note.id)).value.note
    assert headings(stored.tray) == ["Issue"]


def test_enter_in_the_tray_places_at_the_cursor(away, put_cursor):
    what = away.session.note.sections[0]
    put_cursor(away.view.editor, what.body[0].id)
    assert away.can("tray")
    away.perform("tray")
    assert away.view.outline.tray.list.hasFocus()
    QTest.keyClick(away.view.outline.tray.list, Key.Key_Return)
    assert [e.text for e in away.session.note.sections[0].body] == ["One two."]
    assert not away.session.note.tray
    assert not away.can("tray")
    assert away.view.editor.hasFocus()
    away.session.undo()
    assert headings(away.session.note.tray) == ["Issue"]


def test_a_drag_from_the_tray_places_where_it_is_let_go(away, drop, place_of):
    mime = QMimeData()
    mime.setData(TRAY_TYPE, away.session.note.tray[0].id.encode())
    why = away.session.note.sections[1]
    drop(away.view.editor, mime, place_of(away.view.editor, why.body[0].id))
    assert "One two." in [e.text for e in away.session.note.sections[1].body]
    assert not away.session.note.tray


def test_a_section_is_put_back_behind_the_one_at_the_cursor(away, put_cursor):
    put_cursor(away.view.editor, away.session.note.sections[0].body[0].id)
    away.view.outline.tray.section_asked.emit(away.session.note.tray[0].id)
    assert headings(away.session.note.sections)[:2] == ["What it is", "Issue"]
    assert away.view.line().section == away.session.note.sections[1].id


def test_a_dropped_section_comes_back_with_undo(away):
    QTest.keyClick(away.view.outline.tray.list, Key.Key_Delete)
    assert not away.session.note.tray
    away.session.undo()
    assert headings(away.session.note.tray) == ["Issue"]


def test_writing_goes_on_without_losing_the_tray(away, put_cursor):
    put_cursor(away.view.editor, away.session.note.sections[0].body[0].id)
    QTest.keyClicks(away.view.editor, "A pier.")
    away.session.settle()
    assert headings(away.session.note.tray) == ["Issue"]
    assert headings(away.session.now.tray) == ["Issue"]


def test_a_kind_of_the_department_is_measured_with_at_once(page, desk, kinds_folder, workspace):
    kept = keep_kind(workspace, delivered_kind("memo_information"))
    desk.feed.changed.connect(page.refresh)
    desk.feed.announce(kept.changes)
    assert page.view.kind.key == "memo_information"
    removed = remove_kind(workspace, "memo_information")
    desk.feed.announce(removed.changes)
    assert page.view.kind is not None
