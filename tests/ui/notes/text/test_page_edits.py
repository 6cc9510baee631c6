"""What Enter, Backspace, Delete and pasting do to a note."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    CitationId,
    EvidenceId,
    NoteId,
    ParagraphId,
    PlacementId,
    SectionId,
)
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
from briefing_app.ui.notes.text.page_edits import insert, join_back, join_forward, split
from briefing_app.ui.notes.text.page_lines import Role, lines_of, note_of
from briefing_app.ui.notes.text.page_points import Point, cells_of, width
from tests.ui.notes.note_strategies import some_note

BULLET, HEADING = ParagraphKind.BULLET, ParagraphKind.HEADING
CITE = Citation(CitationId("c"), CitedKind.EVIDENCE, EvidenceId("e"))


def paragraph(name, text="", kind=ParagraphKind.PARAGRAPH, level=0, placement=None):
    runs = (Words(text),) if text else ()
    return Paragraph(ParagraphId(name), kind, runs, level, "", placement)


def note(*body):
    issue = Section(SectionId("issue"), "issue", "Issue", 1, body)
    after = Section(SectionId("next"), "next", "Next", 1, (paragraph("n1", "Next"),))
    return Note(NoteId("n"), "memo", Header(subject_en="A title"), (issue, after))


def body_texts(edit):
    return [element.text for element in edit.note.sections[0].body]


def points_of(value):
    """Every place where a cursor can stand."""
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


def whole_text(value):
    return "".join(paragraph.text for paragraph in value.paragraphs())


def test_enter_gives_the_second_half_a_new_identity():
    edit = split(note(paragraph("a", "One two")), Point("a", 3))
    first, second = edit.note.sections[0].body
    assert (first.id, first.text, second.text) == ("a", "One", " two")
    assert second.id != "a"
    assert edit.caret == Point(second.id)


def test_enter_at_the_start_keeps_the_identity_with_the_words():
    edit = split(note(paragraph("a", "One")), Point("a", 0))
    assert body_texts(edit) == ["", "One"]
    assert edit.caret == Point("a")


def test_enter_in_a_heading_goes_to_the_body():
    assert split(note(paragraph("a", "One")), Point("issue", 2)).caret == Point("a")
    made = split(note(), Point("issue", 2))
    assert made.caret.line == made.note.sections[0].body[0].id


def test_enter_twice_leaves_a_list():
    once = split(note(paragraph("a", "One", BULLET)), Point("a", 3))
    assert once.note.sections[0].body[1].kind is BULLET
    twice = split(once.note, once.caret)
    assert twice.note.sections[0].body[1].kind is ParagraphKind.PARAGRAPH


def test_behind_a_heading_comes_a_plain_paragraph():
    edit = split(note(paragraph("a", "Policy", HEADING)), Point("a", 6))
    assert [e.kind for e in edit.note.sections[0].body] == [HEADING, ParagraphKind.PARAGRAPH]


def test_enter_inside_a_placed_block_stays_in_it_and_behind_it_leaves_it():
    placed = PlacementId("pl")
    value = note(paragraph("a", "One", placement=placed), paragraph("b", "Two", placement=placed))
    inside = split(value, Point("a", 3)).note.sections[0].body
    assert inside[1].placement == placed
    behind = split(value, Point("b", 3)).note.sections[0].body
    assert behind[2].placement is None


def test_enter_in_a_cell_goes_to_the_one_below_and_then_behind_the_table():
    table = Table(ParagraphId("t"), ((paragraph("c1"),), (paragraph("c2"),)))
    value = note(table, paragraph("a"))
    assert split(value, Point("c1")).caret == Point("c2")
    assert split(value, Point("c2")).caret == Point("a")


def test_backspace_below_a_heading_does_nothing_to_the_heading():
    value = note(paragraph("a", "One"))
    assert join_back(value, Point("a")).note == value


def test_backspace_joins_and_keeps_the_first_identity():
    edit = join_back(note(paragraph("a", "One"), paragraph("b", " two")), Point("b"))
    (only,) = edit.note.sections[0].body
    assert (only.id, only.text, edit.caret) == ("a", "One two", Point("a", 3))


def test_backspace_first_takes_an_indent_then_the_list_away():
    once = join_back(note(paragraph("a", "One", BULLET, 1)), Point("a"))
    assert (once.note.sections[0].body[0].kind, once.note.sections[0].body[0].level) == (BULLET, 0)
    twice = join_back(once.note, once.caret)
    assert twice.note.sections[0].body[0].kind is ParagraphKind.PARAGRAPH


def test_backspace_behind_a_table_goes_into_its_last_cell():
    table = Table(ParagraphId("t"), ((paragraph("c1", "xy"),),))
    edit = join_back(note(table, paragraph("a")), Point("a"))
    assert (edit.note.sections[0].body, edit.caret) == ((table,), Point("c1", 2))


def test_delete_joins_what_is_below_but_no_heading():
    value = note(paragraph("a", "One"), paragraph("b", " two"))
    assert body_texts(join_forward(value, Point("a", 3))) == ["One two"]
    assert join_forward(value, Point("b", 4)).note == value


def test_pasting_one_paragraph_puts_its_words_into_the_sentence():
    edit = insert(note(paragraph("a", "One three")), Point("a", 4), (paragraph("x", "two "),))
    assert body_texts(edit) == ["One two three"]
    assert edit.caret == Point("a", 8)


def test_pasting_several_splits_the_paragraph_around_them():
    pasted = (paragraph("x", "A"), paragraph("y", "B", BULLET), paragraph("z", "C"))
    edit = insert(note(paragraph("a", "One two")), Point("a", 3), pasted)
    assert body_texts(edit) == ["OneA", "B", "C two"]
    assert len({e.id for e in edit.note.sections[0].body} & {"x", "y", "z"}) == 0


def test_pasting_gives_citations_new_identities():
    cited = Paragraph(ParagraphId("x"), runs=(Words("So"), CITE))
    edit = insert(note(paragraph("a", "One")), Point("a", 3), (cited,))
    (citation,) = edit.note.sections[0].body[0].citations
    assert (citation.target, citation.id != "c") == ("e", True)


def test_pasting_into_a_heading_gives_words_alone():
    pasted = (paragraph("x", "at"), paragraph("y", "hand"))
    edit = insert(note(), Point("issue", 5), pasted)
    assert edit.note.sections[0].heading == "Issueat hand"


def test_pasting_a_table_into_a_cell_gives_words_alone():
    table = Table(ParagraphId("t"), ((paragraph("c1", "x"),),))
    edit = insert(note(table), Point("c1", 1), (table,))
    assert edit.note.sections[0].body[0].rows[0][0].text == "xx"


@settings(max_examples=60, deadline=None)
@given(some_note(), st.data())
def test_enter_and_backspace_lose_no_word_and_keep_identities_apart(value, data):
    point = data.draw(st.sampled_from(points_of(value)))
    edit = data.draw(st.sampled_from([split, join_back, join_forward]))(value, point)
    assert whole_text(edit.note) == whole_text(value)
    assert list(edit.note.citations()) == list(value.citations())
    ids = [e.id for section in edit.note.sections for e in section.body]
    ids += [p.id for t in ids_of_tables(edit.note) for p in paragraphs_of((t,))]
    assert len(ids) == len(set(ids))
    assert edit.caret in points_of(edit.note)


def ids_of_tables(value):
    return [e for section in value.sections for e in section.body if isinstance(e, Table)]


@given(some_note())
def test_the_lines_of_a_note_give_the_note_back(value):
    assert note_of(lines_of(value), value) == value


@settings(max_examples=60, deadline=None)
@given(some_note(), some_note(), st.data())
def test_pasting_loses_nothing_and_shares_no_identity(value, other, data):
    point = data.draw(st.sampled_from(points_of(value)))
    elements = tuple(e for section in other.sections for e in section.body)
    edit = insert(value, point, elements)
    assert edit.caret in points_of(edit.note)
    cited = [c.id for c in edit.note.citations()]
    assert len(cited) == len(set(cited))
    if point.line in {p.id for p in value.paragraphs()}:
        assert len(cited) == len(list(value.citations())) + len(list(other.citations()))
