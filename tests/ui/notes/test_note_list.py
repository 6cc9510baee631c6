"""All notes as rows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import NoteRow
from briefing_app.domain.twin import TwinStanding
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.ui.notes.note_list import NoteList
from briefing_app.ui.parts.list_model import FACE_ROLE

ROWS = tuple(
    NoteRow(
        NoteId(name), title, "memo_decision", NoteState.DRAFTING, "en", "IRP-1", 810, "2026-11-21"
    )
    for name, title in (("n1", "A plan"), ("n2", ""))
)


@pytest.fixture
def notes(qtbot, appearance):
    notes = NoteList()
    qtbot.addWidget(notes)
    notes.resize(900, 600)
    notes.show()
    notes.show_kinds(load_note_kinds())
    return notes


def test_a_row_says_kind_number_words_and_state(notes):
    notes.show_notes(ROWS)
    face = notes.list.model().index(0).data(FACE_ROLE)
    assert face.spoken() == (
        "A plan, Memo for decision \u00b7 IRP-1 \u00b7 November 21, 2026, EN, 810 words, Drafting"
    )


def test_a_note_without_a_title_is_still_named(notes):
    notes.show_notes(ROWS)
    assert notes.list.model().index(1).data(FACE_ROLE).title == "Without a title"


def test_enter_opens_and_delete_sets_aside(notes, qtbot):
    notes.show_notes(ROWS)
    with qtbot.waitSignal(notes.opened) as opened:
        QTest.keyClick(notes.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(notes.aside_asked):
        QTest.keyClick(notes.list, Qt.Key.Key_Delete)
    assert opened.args == [ROWS[0]]


def test_the_chosen_note_stays_chosen_when_the_list_is_read_again(notes):
    notes.show_notes(ROWS)
    notes.list.choose_row(1)
    notes.show_notes(tuple(reversed(ROWS)))
    assert notes.chosen() == ROWS[1]


def test_without_any_note_it_says_what_to_do(notes):
    notes.show_notes(())
    assert notes._stack.currentIndex() == 2
    notes.field.setText("x")
    notes.show_notes(())
    assert notes._stack.currentIndex() == 1


def test_a_note_tells_its_twin_and_whether_the_two_are_level(notes):
    def shown():
        return notes.list.model().index(0).data(FACE_ROLE).signs[1]

    notes.show_notes(ROWS)
    level = TwinStanding(NoteId("other"), "fr", is_translation=False)
    notes.show_twins({ROWS[0].id: level})
    assert shown().words == "EN + FR"
    notes.show_twins({ROWS[0].id: replace(level, markings_differ=True)})
    assert (shown().words, shown().ink) == ("EN + FR, not level", "warning")
    notes.show_twins({})
    assert shown().words == "EN"


def test_a_row_says_quietly_that_somebody_is_late(notes):
    notes.show_notes((replace(ROWS[0], late=2), ROWS[1]))
    first, second = (notes.list.model().index(row).data(FACE_ROLE) for row in (0, 1))
    assert "2 overdue" in first.spoken()
    assert "overdue" not in second.spoken()


def test_the_lists_of_the_secretariat_are_asked_for(notes, qtbot):
    with qtbot.waitSignal(notes.lists_asked):
        notes.lists.click()
