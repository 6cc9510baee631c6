"""The open note: one history for words, structure and header."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId, ParagraphId, SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import change_header
from briefing_app.domain.text import Paragraph, Words
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.note_document_read import read_page
from briefing_app.ui.notes.text.page_deletion import Stretch, delete
from briefing_app.ui.notes.text.page_edits import insert, join_back, join_forward, split
from briefing_app.ui.notes.text.page_points import Point
from tests.ui.notes.note_strategies import some_note

pytestmark = pytest.mark.usefixtures("qapp")
many = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def a_note():
    body = (Paragraph(ParagraphId("a"), runs=(Words("One"),)),)
    section = Section(SectionId("issue"), "issue", "Issue", 1, body)
    return Note(NoteId("n"), "memo", Header(subject_en="A title"), (section,))


@pytest.fixture
def session(qapp):
    session = NoteSession()
    session.page.text.documentLayout()
    session.open(a_note())
    return session


def type_at(session, point, words):
    cursor = QTextCursor(session.page.text)
    cursor.setPosition(session.page.position_of(point))
    cursor.insertText(words)


def test_what_was_typed_is_one_step_after_a_pause(session):
    type_at(session, Point("a", 3), " two")
    type_at(session, Point("a", 7), " three")
    session.settle()
    session.undo()
    assert session.note == a_note()
    assert session.now == a_note()


def test_the_words_typed_before_a_structural_step_are_a_step_of_their_own(session):
    type_at(session, Point("a", 3), " two")
    session.apply(lambda note: split(note, Point("a", 3)))
    session.undo()
    assert session.note.sections[0].body[0].text == "One two"
    session.undo()
    assert session.note == a_note()


def test_after_a_few_words_without_a_pause_there_is_a_step(session):
    for word in range(6):
        type_at(session, Point("a", 3), f"{word} ")
        session.word_ended()
    session.settle()
    session.undo()
    assert session.note.sections[0].body[0].text == "One4 3 2 1 0 "


def test_a_change_of_the_header_is_in_the_same_history(session):
    session.change(lambda note: change_header(note, replace(note.header, to="The Minister")))
    type_at(session, Point("a", 3), " two")
    session.undo()
    session.undo()
    assert session.note == a_note()
    session.redo()
    assert session.note.header.to == "The Minister"


def test_every_change_is_told_once(session, qtbot):
    told = []
    session.note_changed.connect(lambda: told.append(session.note))
    type_at(session, Point("a", 3), " two")
    assert told == []
    session.settle()
    session.settle()
    assert len(told) == 1


def test_undo_puts_the_cursor_where_the_change_was(session):
    type_at(session, Point("a", 3), " two")
    session.settle()
    places = []
    session.position_wanted.connect(places.append)
    session.undo()
    assert session.page.point_at(places[0]) == Point("a", 3)


def test_undo_within_a_paragraph_puts_the_cursor_there_and_not_at_its_end(session):
    type_at(session, Point("a", 1), "xx")
    session.settle()
    places = []
    session.position_wanted.connect(places.append)
    session.undo()
    session.redo()
    assert [session.page.point_at(place) for place in places] == [Point("a", 1), Point("a", 3)]


def test_a_pause_is_taken_by_itself(session, qtbot):
    with qtbot.waitSignal(session.note_changed):
        type_at(session, Point("a", 3), " two")
    assert session.note.sections[0].body[0].text == "One two"


def random_step(session, data):
    """One thing an officer might do at a random place."""
    page = session.page
    ends = sorted(
        data.draw(st.lists(st.integers(0, page.text.characterCount() - 1), min_size=2, max_size=2))
    )
    start, end = (page.point_at(position) for position in ends)
    step = data.draw(st.sampled_from(["type", "split", "back", "forward", "delete", "paste"]))
    if step == "type":
        type_at(session, start, data.draw(st.text("ab é", min_size=1, max_size=5)))
    elif step == "delete":
        session.apply(lambda note: delete(note, Stretch(start, end)))
    elif step == "paste":
        elements = session.note.sections[0].body if session.note.sections else ()
        session.apply(lambda note: insert(note, start, elements))
    else:
        change = {"split": split, "back": join_back, "forward": join_forward}[step]
        session.apply(lambda note: change(note, start))


@many
@given(some_note(), st.data())
def test_any_edits_then_undo_all_gives_the_first_note(value, data):
    session = NoteSession()
    session.page.text.documentLayout()
    session.open(value)
    for _each in range(data.draw(st.integers(1, 8))):
        random_step(session, data)
        assert read_page(session.page.text, session.now) == session.now
    last = session.now
    while session.can_undo:
        session.undo()
    assert session.note == session.now == read_page(session.page.text, value) == value
    while session.can_redo:
        session.redo()
    assert session.now == read_page(session.page.text, last) == last
