"""Notes stand in a list of their own, also those whose words an edition has no longer."""

import pytest

from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote, MarginReading
from briefing_app.ui.reader.notes_list import NotesList
from tests.builders import a_document

DOCUMENT = a_document()


def a_note(words):
    return MarginNote(MarginNoteId(words), f"about {words}", DOCUMENT.excerpt(words))


HERE, LOST = a_note("froze twice"), a_note("33,443 travellers")


@pytest.fixture
def notes(qtbot, appearance):
    notes = NotesList()
    qtbot.addWidget(notes)
    return notes


def test_at_first_it_says_how_notes_come_about(notes):
    assert "press M" in notes._none.text()

    notes.show_notes(MarginReading((HERE,)), None)

    assert notes._none.isHidden()
    assert notes.model.total == 1


def test_a_note_that_is_chosen_by_hand_is_gone_to(notes):
    chosen = []
    notes.chosen.connect(chosen.append)
    notes.show_notes(MarginReading((HERE, LOST)), HERE)
    assert chosen == []

    notes.list.choose_row(1)

    assert chosen == [LOST]


def test_notes_without_a_place_stand_below_a_heading_and_lead_nowhere(notes):
    chosen = []
    notes.chosen.connect(chosen.append)
    notes.show_notes(MarginReading((HERE,), (LOST,)), None)

    notes.list.choose_row(2)

    assert notes.model.value_at(1) == "Not found in this edition"
    assert notes.model.value_at(2) == LOST
    assert chosen == []
