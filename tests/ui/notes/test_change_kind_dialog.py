"""Which kind the note becomes, and what that does to its sections."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.ui.notes.change_kind_dialog import ChangeKindDialog
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section

KINDS = load_note_kinds()


@pytest.fixture
def dialog(page):
    note = a_note(section("issue", paragraph("a", "Now.")), section("summary", paragraph("b", "x")))
    dialog = ChangeKindDialog(page.window(), replace(note, kind="memo_decision"), KINDS)
    dialog.ask(dialog.list)
    return dialog


def test_the_kind_it_has_is_not_offered(dialog):
    assert dialog.list.model().rowCount() == len(KINDS) - 1


def test_what_would_wait_is_told_before_anything_is_done(dialog):
    assert dialog.said.text() == "Every section has a place in this kind."
    dialog.list.choose_row([k.key for k in KINDS[1:]].index("talking_points"))
    assert dialog.said.text() == "1 section will wait in the tray: Summary."


def test_of_many_sections_the_first_are_named(page):
    many = [section(name, paragraph(f"p{name}", "Words.")) for name in "abcdefghij"]
    dialog = ChangeKindDialog(page.window(), replace(a_note(*many), kind="memo_decision"), KINDS)
    dialog.ask(dialog.list)
    assert dialog.said.text().endswith(": A, B, C, D, E, F, G, H and 2 more.")


def test_enter_agrees_to_the_chosen_kind(dialog):
    agreed = []
    dialog.agreed.connect(agreed.append)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert agreed == ["memo_signature"]
    assert not dialog.isVisible()
