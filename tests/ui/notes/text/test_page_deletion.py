"""Taking out what lies between two points: headings stay, the words go."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.header import Header
from briefing_app.domain.ids import CitationId, EvidenceId, NoteId, ParagraphId, SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Paragraph,
    ParagraphKind,
    Table,
    Words,
    paragraphs_of,
)
from briefing_app.ui.notes.text.page_deletion import Stretch, delete, fragment
from briefing_app.ui.notes.text.page_edits import insert
from briefing_app.ui.notes.text.page_lines import Role, lines_of
from briefing_app.ui.notes.text.page_points import Point, cells_of, width
from tests.ui.notes.note_strategies import some_note

CITE = Citation(CitationId("c"), CitedKind.EVIDENCE, EvidenceId("e"))


def paragraph(name, text=""):
    return Paragraph(ParagraphId(name), runs=(Words(text),) if text else ())


def section(name, *body):
    return Section(SectionId(name), name, name.title(), 1, body)


TABLE = Table(ParagraphId("t"), ((paragraph("c1", "uv"), paragraph("c2", "wx")),))
NOTE = Note(
    NoteId("n"),
    "memo",
    Header(subject_en="A title"),
    (
        section("issue", paragraph("a", "One"), paragraph("b", "Two"), paragraph("d", "Three")),
        section("middle", paragraph("m", "Four")),
        section("last", paragraph("l1", "Five"), TABLE, paragraph("l2", "Six")),
    ),
)


def taken_out(start, end):
    return delete(NOTE, Stretch(start, end))


def body(edit, at):
    return [element.text for element in edit.note.sections[at].body]


def test_inside_one_paragraph_the_words_go():
    assert body(taken_out(Point("a", 1), Point("a", 2)), 0) == ["Oe", "Two", "Three"]


def test_across_paragraphs_the_rest_is_joined_under_the_first():
    edit = taken_out(Point("a", 1), Point("d", 2))
    assert body(edit, 0) == ["Oree"]
    assert edit.note.sections[0].body[0].id == "a"
    assert edit.caret == Point("a", 1)


def test_across_sections_the_headings_stay():
    edit = taken_out(Point("a", 1), Point("l1", 2))
    assert [s.heading for s in edit.note.sections] == ["Issue", "Middle", "Last"]
    assert [body(edit, at)[0] for at in range(3)] == ["O", "", "ve"]


def test_from_the_title_on_the_title_stays():
    edit = taken_out(Point("title", 2), Point("b", 1))
    assert edit.note.header.subject_en == "A title"
    assert body(edit, 0) == ["wo", "Three"]


def test_up_to_a_heading_the_heading_stays():
    edit = taken_out(Point("b", 0), Point("middle", 3))
    assert body(edit, 0) == ["One", ""]
    assert edit.note.sections[1].heading == "Middle"


def test_a_table_in_between_goes_and_one_at_the_edge_is_emptied():
    assert body(taken_out(Point("l1", 4), Point("l2", 0)), 2) == ["FiveSix"]
    edit = taken_out(Point("l1", 4), Point("c2", 1))
    assert body(edit, 2) == ["Five", "\tx", "Six"]


def test_between_cells_of_one_table_the_words_go():
    assert body(taken_out(Point("c1", 1), Point("c2", 1)), 2) == ["Five", "u\tx", "Six"]


def test_a_fragment_holds_the_words_between_and_the_headings():
    copied = fragment(NOTE, Stretch(Point("d", 2), Point("l1", 2)))
    assert [e.text for e in copied] == ["ree", "Middle", "Four", "Last", "Fi"]
    assert copied[1].kind is ParagraphKind.HEADING


def test_a_piece_of_a_sentence_is_copied_as_words():
    quoted = Paragraph(ParagraphId("q"), ParagraphKind.QUOTATION, (Words("So"), CITE))
    value = Note(NoteId("n"), "memo", sections=(section("issue", quoted),))
    (copied,) = fragment(value, Stretch(Point("q", 1), Point("q", 3)))
    assert (copied.kind, copied.runs) == (ParagraphKind.PARAGRAPH, (Words("o"), CITE))


def points_of(value):
    found = []
    for line in lines_of(value):
        if line.role is Role.PARAGRAPH:
            found += [Point(line.id, at) for at in range(width(line.paragraph.runs) + 1)]
        elif line.role is Role.TABLE:
            for cell in cells_of(line.table):
                found += [Point(cell.id, at) for at in range(width(cell.runs) + 1)]
        else:
            found += [Point(line.id, at) for at in range(len(line.words) + 1)]
    return found


@settings(max_examples=60, deadline=None)
@given(some_note(), st.data())
def test_deleting_keeps_every_heading_and_leaves_a_place_to_write(value, data):
    points = points_of(value)
    first = data.draw(st.integers(0, len(points) - 1))
    last = data.draw(st.integers(first, len(points) - 1))
    edit = delete(value, Stretch(points[first], points[last]))
    assert [s.id for s in edit.note.sections] == [s.id for s in value.sections]
    if points[first].line != points[last].line:
        assert [s.heading for s in edit.note.sections] == [s.heading for s in value.sections]
    assert all(
        after.body or not before.body
        for before, after in zip(value.sections, edit.note.sections, strict=True)
    )
    ids = [p.id for p in edit.note.paragraphs()]
    assert len(ids) == len(set(ids))
    if not edit.caret.line.startswith("gap:"):
        assert edit.caret in points_of(edit.note)


@settings(max_examples=60, deadline=None)
@given(some_note(), st.data())
def test_cutting_and_pasting_loses_no_citation(value, data):
    points = [p for p in points_of(value) if p.line in {q.id for q in value.paragraphs()}]
    if not points:
        return
    first = data.draw(st.integers(0, len(points) - 1))
    last = data.draw(st.integers(first, len(points) - 1))
    stretch = Stretch(points[first], points[last])
    copied = fragment(value, stretch)
    cut = delete(value, stretch)
    pasted = insert(cut.note, cut.caret, copied)
    wanted = [c.target for c in value.citations()]
    whole_tables = any(isinstance(e, Table) for e in copied)
    if not whole_tables:
        assert [c.target for c in pasted.note.citations()] == wanted
    assert len(list(paragraphs_of(copied))) >= 1
