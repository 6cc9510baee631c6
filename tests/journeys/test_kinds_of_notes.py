"""A department's own kind of note, from the first copy to the tray, in the real window."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.shipped.kind_text import kind_as_text
from briefing_app.shipped.note_kinds import delivered_kind, kind_library
from briefing_app.ui.notes.new_note_dialog import NewNoteDialog
from tests.journeys.officer import CONTROL

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.usefixtures("kinds_folder")


def own_kinds():
    return [f.kind for f in kind_library().offered if f.origin.value == "own"]


def begin(officer):
    """The dialog for a new note, its list with the focus."""
    officer.keys(Key.Key_N, CONTROL)
    officer.wait(lambda: isinstance(officer.dialog(), NewNoteDialog))
    dialog = officer.dialog()
    officer.wait(dialog.list.hasFocus)
    return dialog


def make_a_kind(officer, name):
    """From the dialog for a new note to a kind of one's own, kept under this name."""
    begin(officer)
    officer.keys(Key.Key_Tab)
    officer.keys(Key.Key_Tab)
    officer.keys(Key.Key_Return)
    acts = officer.page("notes").list_acts
    officer.wait(lambda: acts.kind_acts is not None)
    kinds = acts.kind_acts
    officer.wait(lambda: kinds.dialog.list.hasFocus() and kinds.dialog.chosen_key() != "")
    officer.keys(Key.Key_Return)
    officer.wait(lambda: kinds.form is not None)
    officer.wait(kinds.form.facts.short_name.en.field.hasFocus)
    officer.keys(Key.Key_A, CONTROL)
    officer.type(name)
    officer.keys(Key.Key_Return)
    officer.wait(lambda: [kind.short_name.en for kind in own_kinds()] == [name])
    officer.wait(lambda: own_kinds()[0] in acts.kinds)
    officer.wait(lambda: kinds.dialog.chosen_key() == own_kinds()[0].key)
    officer.keys(Key.Key_Escape)


def write_a_note(officer, kind, words):
    """A new note of the kind, with words in its first section."""
    page = officer.page("notes")
    begin(officer)
    for _row in range([each.key for each in page.list_acts.kinds].index(kind)):
        officer.keys(Key.Key_Down)
    officer.keys(Key.Key_Return)
    officer.wait(lambda: page.session.is_open and page.session.note.kind == kind)
    officer.wait(page.view.editor.hasFocus)
    officer.wait(lambda: page.view.line().section == page.session.note.sections[0].id)
    officer.type(words)
    return page


def choose_kind(officer, page, kind):
    officer.keys(Key.Key_Q, CONTROL | ALT)
    officer.wait(lambda: page.tray.dialog is not None and page.tray.dialog.list.hasFocus())
    chooser = page.tray.dialog
    while chooser.list.value().key != kind:
        officer.keys(Key.Key_Down)
    officer.keys(Key.Key_Return)
    officer.wait(lambda: page.session.note.kind == kind)


def test_a_kind_is_made_used_and_left_for_another_by_keyboard_alone(officer):
    make_a_kind(officer, "Desk note")
    page = write_a_note(officer, "desk_note", "Whether to mend the pier.")
    choose_kind(officer, page, "backgrounder")
    assert [section.heading for section in page.session.note.tray] == ["Summary"]
    officer.wait(officer.house.window.actions_("tray").isEnabled)
    officer.keys(Key.Key_O, CONTROL | ALT | SHIFT)
    officer.wait(page.view.outline.tray.list.hasFocus)
    officer.keys(Key.Key_Return)
    officer.wait(lambda: not page.session.note.tray)
    words = [element.text for section in page.session.note.sections for element in section.body]
    assert "Whether to mend the pier." in words
    for _step in range(2):
        officer.keys(Key.Key_Z, CONTROL)
    officer.wait(lambda: page.session.note.kind == "desk_note")
    assert officer.complaints == []


def test_the_file_of_a_kind_is_dropped_onto_the_window(officer, tmp_path):
    given = tmp_path / "theirs.toml"
    text = kind_as_text(delivered_kind("qp_note")).replace("qp_note", "theirs")
    given.write_text(text, encoding="utf-8")
    officer.house.office.settle()
    officer.house.office.curtain.dropped.emit((given,))
    officer.wait(lambda: [kind.key for kind in own_kinds()] == ["theirs"])
    given.write_text("key = oops\n", encoding="utf-8")
    officer.house.office.curtain.dropped.emit((given,))
    officer.wait(lambda: bool(officer.complaints))
    assert officer.complaints[0].startswith("theirs.toml, line 1: text in straight quotation marks")
