"""The note as one text document: what is shown is what is read back."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from briefing_app.domain.header import Header
from briefing_app.domain.ids import CitationId, EvidenceId, NoteId, ParagraphId, SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Citation, CitedKind, Paragraph, ParagraphKind, Table, Words
from briefing_app.ui.notes.text.note_document import NoteDocument
from briefing_app.ui.notes.text.note_document_read import read_page
from briefing_app.ui.notes.text.page_points import Point
from tests.ui.notes.note_strategies import some_note

pytestmark = pytest.mark.usefixtures("qapp")
many = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def paragraph(name, text="", kind=ParagraphKind.PARAGRAPH):
    return Paragraph(ParagraphId(name), kind, (Words(text),) if text else ())


def section(name, *body):
    return Section(SectionId(name), name, name.title(), 1, body)


def note(*sections):
    return Note(NoteId("n"), "memo", Header(subject_en="A title"), sections)


def shown(value):
    document = NoteDocument()
    document.text.documentLayout()
    document.show(value)
    return document


def texts(document):
    block, found = document.text.begin(), []
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


def type_at(document, point, words):
    cursor = QTextCursor(document.text)
    cursor.setPosition(document.position_of(point))
    cursor.insertText(words)


@many
@given(some_note())
def test_what_is_shown_is_read_back_from_the_marks_alone(value):
    document = shown(value)
    assert read_page(document.text, value) == value
    assert document.read() == value


@many
@given(some_note(), some_note())
def test_showing_another_note_touches_only_what_differs_and_leaves_nothing_behind(one, other):
    document = shown(one)
    document.show(other)
    assert read_page(document.text, other) == other
    assert texts(document) == texts(shown(other))


@many
@given(some_note(), st.data())
def test_a_changed_order_of_sections_is_shown(value, data):
    sections = tuple(data.draw(st.permutations(value.sections)))
    other = replace(value, sections=sections)
    document = shown(value)
    document.show(other)
    assert read_page(document.text, other) == other


def test_typing_is_read_back_from_the_block_that_was_touched():
    document = shown(note(section("issue", paragraph("a", "One"), paragraph("b", "Two"))))
    type_at(document, Point("b", 3), " and more")
    read = document.read()
    assert read.sections[0].body[1] == paragraph("b", "Two and more")
    assert read == read_page(document.text, read)


def test_typing_leaves_the_other_sections_the_same_values():
    value = note(section("issue", paragraph("a", "One")), section("next", paragraph("b")))
    document = shown(value)
    type_at(document, Point("b"), "Two")
    assert document.read().sections[0] is value.sections[0]


def test_typing_in_a_heading_renames_the_section():
    document = shown(note(section("issue", paragraph("a"))))
    type_at(document, Point("issue", 5), "s at hand")
    assert document.read().sections[0].heading == "Issues at hand"


def test_typing_in_the_title_changes_the_subject():
    document = shown(note(section("issue", paragraph("a"))))
    type_at(document, Point("title", 7), " of sorts")
    assert document.read().header.subject_en == "A title of sorts"


def test_typing_in_an_empty_section_makes_a_paragraph():
    document = shown(note(section("issue")))
    type_at(document, Point("gap:issue:"), "First words")
    body = document.read().sections[0].body
    assert [element.text for element in body] == ["First words"]
    assert read_page(document.text, document.read()) == document.read()


def test_typing_in_a_cell_changes_the_table():
    table = Table(ParagraphId("t"), ((paragraph("c1"), paragraph("c2", "x")),))
    document = shown(note(section("issue", table)))
    type_at(document, Point("c2", 1), "yz")
    assert document.read().sections[0].body[0].rows[0][1].text == "xyz"


def test_words_typed_behind_a_citation_are_words():
    cite = Citation(CitationId("c"), CitedKind.EVIDENCE, EvidenceId("e"))
    cited = Paragraph(ParagraphId("a"), runs=(Words("So"), cite))
    document = shown(note(section("issue", cited)))
    type_at(document, Point("a", 3), " it is")
    assert document.read().sections[0].body[0].runs == (Words("So"), cite, Words(" it is"))


def test_the_cursor_stays_where_it_is_when_words_before_it_change():
    before = note(section("issue", paragraph("a", "One"), paragraph("b", "Two")))
    document = shown(before)
    cursor = QTextCursor(document.text)
    cursor.setPosition(document.position_of(Point("b", 1)))
    document.show(note(section("issue", paragraph("a", "One hundred"), paragraph("b", "Two"))))
    assert document.point_at(cursor.position()) == Point("b", 1)


def test_a_block_that_was_removed_behind_our_back_comes_again():
    value = note(section("issue", paragraph("a", "One"), paragraph("b", "Two")))
    document = shown(value)
    cursor = QTextCursor(document.text)
    cursor.setPosition(3)
    cursor.setPosition(document.position_of(Point("b", 1)), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert document.read() == value
    assert read_page(document.text, value) == value


def test_points_and_positions_answer_each_other():
    table = Table(ParagraphId("t"), ((paragraph("c1", "uv"), paragraph("c2", "x")),))
    document = shown(note(section("issue", paragraph("a", "One"), table)))
    for point in (Point("title", 2), Point("issue", 1), Point("a", 3), Point("c2", 1)):
        assert document.point_at(document.position_of(point)) == point
    assert document.position_of(Point("gone")) is None


def test_a_change_of_look_keeps_every_word():
    value = note(section("issue", paragraph("a", "One")), section("next"))
    document = shown(value)
    type_at(document, Point("a", 3), " more")
    document.dress_again()
    assert document.read().sections[0].body[0].text == "One more"
    assert read_page(document.text, document.read()) == document.read()


def test_a_table_put_before_a_paragraph_leaves_no_stray_block():
    first, last = (Paragraph(ParagraphId(name), runs=(Words(name),)) for name in ("a", "z"))
    table = Table(ParagraphId("t"), ((Paragraph(ParagraphId("cell"), runs=(Words("c"),)),),))
    section = Section(SectionId("s"), "issue", "Issue", body=(first, last))
    one = Note(NoteId("n"), "memo", sections=(section,))
    other = replace(one, sections=(replace(section, body=(first, table, last)),))
    document = shown(one)

    document.show(other)
    assert read_page(document.text, other) == other
    document.show(one)

    assert read_page(document.text, one) == one
    assert texts(document) == texts(shown(one))
