"""Whatever is done to a note in whatever order: undone, it is the note it was; no citation is lost.

Each step says which citations it may take out; every other one must still be there.
"""

from collections import Counter
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from briefing_app.domain import note_editing
from briefing_app.domain.ids import CitationId, EvidenceId
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.text import Citation, CitedKind, Paragraph, ParagraphKind
from briefing_app.ui.notes.editor.note_editor import NoteEditor
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text import page_edits, page_moving, page_styles, page_tables
from briefing_app.ui.notes.text.note_document_read import read_page
from briefing_app.ui.notes.text.note_paste import elements_of, mime_of
from briefing_app.ui.notes.text.page_deletion import Stretch, delete, fragment
from briefing_app.ui.notes.text.page_finding import Sought, find_words, replace_words
from briefing_app.ui.notes.text.page_points import Edit, Point, cells_of, locate, table_at
from tests.builders import a_block
from tests.ui.notes.note_strategies import some_note

pytestmark = pytest.mark.usefixtures("qapp")
many = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
fewer = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
NOTHING = frozenset()
Key, Mod = Qt.Key, Qt.KeyboardModifier


def opened(note):
    session = NoteSession()
    session.page.text.documentLayout()
    session.open(note)
    return session


def cited(note):
    return {citation.id for citation in note.citations()}


def citations_in(elements):
    found = set()
    for element in elements:
        cells = [element] if isinstance(element, Paragraph) else cells_of(element)
        found |= {citation.id for cell in cells for citation in cell.citations}
    return found


class Hand:
    """One session and what chance decides; each method does one thing an officer may do, and
    answers which citations that may take out."""

    def __init__(self, session, data):
        self.session, self.data = session, data

    def point(self):
        last = self.session.page.text.characterCount() - 1
        return self.session.page.point_at(self.data.draw(st.integers(0, last)))

    def stretch(self):
        page = self.session.page
        last = page.text.characterCount() - 1
        ends = sorted(self.data.draw(st.integers(0, last)) for _each in range(2))
        return Stretch(*(page.point_at(end) for end in ends))

    def lines(self):
        ids = [line.id for line in self.session.page.lines]
        first = self.data.draw(st.integers(0, len(ids) - 1))
        return frozenset(ids[first : first + self.data.draw(st.integers(1, 3))])

    def cell(self):
        tables = [line.table for line in self.session.page.lines if line.role.value == "table"]
        if not tables:
            return None
        cells = cells_of(self.data.draw(st.sampled_from(tables)))
        return self.data.draw(st.sampled_from([cell.id for cell in cells]))

    # --- words ---------------------------------------------------------------------------------

    def type(self):
        point = self.point()
        cursor = QTextCursor(self.session.page.text)
        cursor.setPosition(self.session.page.position_of(point))
        cursor.insertText(self.data.draw(st.text("ab é", min_size=1, max_size=5)))
        return NOTHING

    def split(self):
        point = self.point()
        self.session.apply(lambda note: page_edits.split(note, point))
        return NOTHING

    def join_back(self):
        point = self.point()
        self.session.apply(lambda note: page_edits.join_back(note, point))
        return NOTHING

    def join_forward(self):
        point = self.point()
        self.session.apply(lambda note: page_edits.join_forward(note, point))
        return NOTHING

    def delete(self):
        stretch, note = self.stretch(), self.session.note
        gone = citations_in(fragment(note, stretch))
        self.session.apply(lambda note: delete(note, stretch))
        return gone

    def replace(self):
        words = self.data.draw(st.sampled_from(["a", "b", "ab", "bc", " ", "é"]))
        sought = Sought(words, *self.data.draw(st.tuples(st.booleans(), st.booleans())))
        new = self.data.draw(st.sampled_from(["", "x", "aba"]))
        self.session.change(lambda note: replace_words(note, find_words(note, sought), new))
        return NOTHING

    # --- structure -----------------------------------------------------------------------------

    def style(self):
        lines = self.lines()
        kind = self.data.draw(st.sampled_from(list(ParagraphKind)))
        self.session.change(lambda note: page_styles.set_kind(note, lines, kind))
        return NOTHING

    def indent(self):
        lines, step = self.lines(), self.data.draw(st.sampled_from([-1, 1]))
        self.session.change(lambda note: page_styles.indent(note, lines, step))
        return NOTHING

    def mark(self):
        stretch, lines = self.stretch(), self.lines()
        mark = self.data.draw(st.sampled_from([("bold", True), ("italic", True), ("bold", False)]))
        self.session.change(lambda note: page_styles.set_mark(note, stretch, lines, mark))
        return NOTHING

    def link(self):
        stretch, lines = self.stretch(), self.lines()
        link = self.data.draw(st.sampled_from(["", "https://example.org/a"]))
        self.session.change(lambda note: page_styles.set_link(note, stretch, lines, link))
        return NOTHING

    def move_by_one(self):
        lines, step = self.lines(), self.data.draw(st.sampled_from([-1, 1]))
        self.session.change(lambda note: page_moving.move_by_one(note, lines, step))
        return NOTHING

    def drop_paragraphs(self):
        sections = self.session.note.sections
        if not sections:
            return NOTHING
        section = self.data.draw(st.sampled_from(sections))
        after = self.data.draw(st.sampled_from([None, *(e.id for e in section.body)]))
        lines, spot = self.lines(), Spot(section.id, after)
        self.session.change(lambda note: page_moving.move_to(note, lines, spot))
        return NOTHING

    # --- placing and pasting -------------------------------------------------------------------

    def cite(self):
        point = self.point()
        number = self.data.draw(st.integers(1000, 10**9))
        mark = Citation(CitationId(f"new{number}"), CitedKind.EVIDENCE, EvidenceId("e"))
        self.session.apply(lambda note: page_edits.insert_runs(note, point, (mark,)))
        return NOTHING

    def place_block(self):
        sections = self.session.note.sections
        if sections:
            spot = Spot(self.data.draw(st.sampled_from(sections)).id)
            self.session.change(lambda note: note_editing.place_block(note, a_block(), spot))
        return NOTHING

    def copy_and_paste(self):
        """Over what is selected, through the clipboard's own form."""
        taken, over, note = self.stretch(), self.stretch(), self.session.note
        elements = elements_of(mime_of(fragment(note, taken), {}))
        gone = citations_in(fragment(note, over))

        def change(note):
            cut = delete(note, over)
            return page_edits.insert(cut.note, cut.caret, elements)

        self.session.apply(change)
        return gone

    # --- tables --------------------------------------------------------------------------------

    def insert_table(self):
        point = self.point()
        table = page_tables.new_table(2, 2)
        self.session.apply(lambda note: page_tables.insert_table(note, point, table))
        return NOTHING

    def change_table(self):
        cell = self.cell()
        if cell is None:
            return NOTHING
        table = table_at(self.session.note, locate(self.session.note, cell))
        name = self.data.draw(st.sampled_from(["add", "remove", "move", "caption", "clear"]))
        change, may_go = getattr(self, f"_{name}")(table, cell)
        self.session.apply(lambda note: change(note, locate(note, cell)))
        return may_go

    def _add(self, _table, _cell):
        row = partial(page_tables.add_row, above=self.data.draw(st.booleans()))
        column = partial(page_tables.add_column, before=self.data.draw(st.booleans()))
        return self.data.draw(st.sampled_from([row, column])), NOTHING

    def _remove(self, table, _cell):
        changes = [page_tables.remove_row, page_tables.remove_column, page_tables.remove_table]
        return self.data.draw(st.sampled_from(changes)), citations_in([table])

    def _move(self, _table, cell):
        move = self.data.draw(st.sampled_from([page_tables.move_row, page_tables.move_column]))
        step = self.data.draw(st.sampled_from([-1, 1]))
        return lambda note, where: Edit(move(note, where, step), Point(cell)), NOTHING

    def _caption(self, _table, cell):
        words = self.data.draw(st.sampled_from(["", "Costs"]))
        set_caption = page_tables.set_caption
        return lambda note, where: Edit(set_caption(note, where, words), Point(cell)), NOTHING

    def _clear(self, table, cell):
        return lambda note, _where: page_tables.clear_cells(note, (cell,)), citations_in([table])

    def fill_cells(self):
        cell = self.cell()
        if cell is None:
            return NOTHING
        table = table_at(self.session.note, locate(self.session.note, cell))
        pasted = page_tables.table_of_words((("x", "y"), ("z",)))
        self.session.apply(lambda note: page_tables.fill_cells(note, locate(note, cell), pasted))
        return citations_in([table])

    # --- history -------------------------------------------------------------------------------

    def undo_and_redo(self):
        self.session.settle()
        now = self.session.note
        if self.session.can_undo:
            self.session.undo()
            self.session.redo()
        assert self.session.note == now
        return NOTHING


STEPS = [name for name in vars(Hand) if not name.startswith("_")]
STEPS = [name for name in STEPS if name not in ("point", "stretch", "lines", "cell")]


@many
@given(some_note(), st.data())
def test_every_edit_can_be_undone_and_keeps_every_citation_that_it_does_not_take(value, data):
    session = opened(value)
    hand = Hand(session, data)
    for _each in range(data.draw(st.integers(1, 10))):
        session.settle()
        before = cited(session.note)
        may_go = getattr(hand, data.draw(st.sampled_from(STEPS)))()
        session.settle()
        note = session.note
        assert before - cited(note) <= may_go
        assert max(Counter(c.id for c in note.citations()).values(), default=1) == 1
        ids = Counter(e.id for s in note.sections for e in s.body)
        assert max(ids.values(), default=1) == 1
        assert read_page(session.page.text, note) == note
    last = session.note
    while session.can_undo:
        session.undo()
    assert session.note == session.now == read_page(session.page.text, value) == value
    while session.can_redo:
        session.redo()
    assert session.note == read_page(session.page.text, last) == last


PRESSED = [
    (Key.Key_Return, Mod.NoModifier),
    (Key.Key_Return, Mod.ShiftModifier),
    (Key.Key_Backspace, Mod.NoModifier),
    (Key.Key_Backspace, Mod.ControlModifier),
    (Key.Key_Delete, Mod.NoModifier),
    (Key.Key_Delete, Mod.ControlModifier),
    (Key.Key_Tab, Mod.NoModifier),
    (Key.Key_Backtab, Mod.ShiftModifier),
    (Key.Key_Space, Mod.NoModifier),
    (Key.Key_A, Mod.NoModifier),
    (Key.Key_Minus, Mod.NoModifier),
    (Key.Key_X, Mod.ControlModifier),
    (Key.Key_V, Mod.ControlModifier),
    (Key.Key_Up, Mod.AltModifier | Mod.ShiftModifier),
    (Key.Key_Down, Mod.AltModifier | Mod.ShiftModifier),
    (Key.Key_Z, Mod.ControlModifier),
    (Key.Key_Y, Mod.ControlModifier),
]


@fewer
@given(some_note(), st.data())
def test_any_keys_on_any_selection_leave_what_the_page_shows_and_can_be_undone(value, data):
    QGuiApplication.clipboard().clear()
    session = opened(value)
    editor = NoteEditor(session)
    for _each in range(data.draw(st.integers(1, 12))):
        last = session.page.text.characterCount() - 1
        cursor = editor.textCursor()
        cursor.setPosition(data.draw(st.integers(0, last)))
        if data.draw(st.booleans()):
            cursor.setPosition(data.draw(st.integers(0, last)), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        QTest.keyClick(editor, *data.draw(st.sampled_from(PRESSED)))
        assert read_page(session.page.text, session.now) == session.now
    while session.can_undo:
        session.undo()
    assert session.note == session.now == value
    editor.deleteLater()
