"""Undo in a passing word is about that word, not about what came after it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor

from briefing_app.domain.note_editing import change_header
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.way_back import tell_done
from tests.builders import a_note

NOTE = a_note()


@pytest.fixture
def told(qapp):
    messages, told = Messages(), []
    messages.told.connect(told.append)
    session = NoteSession()
    session.page.text.documentLayout()
    session.open(NOTE)
    session.change(lambda note: change_header(note, replace(note.header, number="A-1")))
    tell_done(messages, session, "Numbered")
    return session, told


def test_undo_takes_back_what_was_told(told):
    session, words = told
    words[0].act()
    assert session.note.header == NOTE.header
    assert [each.words for each in words] == ["Numbered"]


def test_the_word_goes_with_the_next_change_and_only_once(qapp):
    messages, gone, session = Messages(), [], NoteSession()
    messages.withdrawn.connect(lambda telling: gone.append(telling.words))
    session.page.text.documentLayout()
    session.open(NOTE)
    for number in ("A-1", "A-2"):
        header = replace(NOTE.header, number=number)
        session.change(lambda note, header=header: change_header(note, header))
        tell_done(messages, session, f"Numbered {number}")
    assert gone == ["Numbered A-1"]

    session.undo()
    session.redo()
    assert gone == ["Numbered A-1", "Numbered A-2"]


def test_undo_leaves_what_was_written_since(told):
    session, words = told
    cursor = QTextCursor(session.page.text)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" And more.")
    words[0].act()
    assert session.note.header.number == "A-1"
    assert session.note.sections[-1].body[-1].text.endswith(" And more.")
    assert words[-1].words.startswith("The note has changed since.")
