"""Rebuilds a note in the real window, by keyboard alone."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from briefing_app.domain.text import Citation, ParagraphKind, Table, Words
from briefing_app.ui.notes.editor.citation_list import CitationList
from briefing_app.ui.notes.text.page_lines import Role
from briefing_app.ui.notes.text.page_points import cells_of
from briefing_app.ui.parts.form import Choice
from tests.journeys.officer import CONTROL, SHIFT

Key = Qt.Key
STYLES = {
    ParagraphKind.PARAGRAPH: "style_paragraph",
    ParagraphKind.BULLET: "style_bullets",
    ParagraphKind.NUMBERED: "style_numbers",
    ParagraphKind.QUOTATION: "style_quotation",
    ParagraphKind.HEADING: "style_heading",
}
_SECTION_STEPS = 400


class Typist:
    """Types what stands in a note of the library into another, empty one of its kind."""

    def __init__(self, officer, opened):
        self.officer, self.wanted, self.materials = officer, opened.note, opened.materials
        self.notes = officer.page("notes")

    @property
    def fields(self):
        """Those that the header of this kind of note has."""
        return self.notes.view.kind.fields

    @property
    def session(self):
        return self.notes.session

    @property
    def editor(self):
        return self.notes.view.editor

    def command(self, name):
        """By its key, wherever the focus is."""
        action = self.officer.house.window.actions_(name)
        assert action.isEnabled(), f"{name} cannot be used here"
        assert not action.shortcut().isEmpty(), f"{name} has no key"
        QTest.keySequence(self.officer.focus(), action.shortcut())

    def type(self, words):
        """Letters that no key of this keyboard has come as an input method would give them."""
        for letter in words:
            if letter.isascii():
                self.officer.type(letter)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    self.officer.focus(),
                    QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter),
                )

    # --- beginning -----------------------------------------------------------------------------

    def begin(self, note):
        """Ctrl+N, the kind by its arrows, the language, Enter."""
        self.officer.keys(Key.Key_N, CONTROL)
        dialog = self.officer.dialog()
        self.officer.wait(dialog.list.hasFocus)
        steps = 0
        while dialog.list.value().key != note.kind:
            self.officer.keys(Key.Key_Down)
            steps += 1
            assert steps < 60, f"no kind {note.kind} in the dialog"
        if dialog.language.value() != note.language:
            self.officer.keys(Key.Key_Tab)
            self.officer.keys(Key.Key_Right)
            assert dialog.language.value() == note.language
        self.officer.keys(Key.Key_Return)
        self.officer.wait(lambda: self.session.is_open and self.session.note.kind == note.kind)
        self.officer.wait(self.editor.hasFocus)

    # --- the header ----------------------------------------------------------------------------

    def fill_header(self, note):
        self.command("header")
        form = self.notes.view.header.form
        self.officer.wait(lambda: form.isAncestorOf(self.officer.focus()))
        wanted = {name: getattr(note.header, name) for name in form._rows}
        for name in form._rows:
            field = form.field(name)
            self._tab_to(field)
            self._give(field, wanted[name])
        protected, classified = form._picker.findChildren(Choice)
        for field, value in (
            (protected, note.marking.protected),
            (classified, note.marking.classified),
        ):
            self._tab_to(field)
            self._choose(field, value.name if value else "")
        self.command("header")
        self.officer.wait(self.editor.hasFocus)

    def _tab_to(self, field):
        steps = 0
        while not (field.hasFocus() or field.isAncestorOf(self.officer.focus())):
            self.officer.keys(Key.Key_Tab)
            steps += 1
            assert steps < 40, f"Tab does not reach {field.accessibleName()}"

    def _give(self, field, value):
        if isinstance(field, Choice):
            self._choose(field, value)
        elif isinstance(field, QLineEdit) and field.text() != value:
            self.officer.keys(Key.Key_A, CONTROL)
            self.type(value) if value else self.officer.keys(Key.Key_Delete)

    def _choose(self, field, value):
        """From the first choice down."""
        self.officer.keys(Key.Key_Home)
        steps = 0
        while field.value() != value:
            self.officer.keys(Key.Key_Down)
            steps += 1
            assert steps < 12, f"no choice {value!r}"

    # --- the text ------------------------------------------------------------------------------

    def write(self, note):
        for section in note.sections:
            if section.key not in {each.key for each in self.session.note.sections}:
                self._add_section(section)
            self._go_to_section(section)
            self._name(section)
            self._write_body(section)

    def _add_section(self, section):
        """From the menu of the sections that the note lacks, by its arrows and Enter."""
        rules = {rule.key: rule for rule in self.notes.view.kind.sections}
        name = rules[section.key].name.in_language(self.session.note.language)
        self.command("add_section")
        menu = QApplication.activePopupWidget()
        steps = 0
        while menu.activeAction() is None or menu.activeAction().text() != name:
            QTest.keyClick(menu, Key.Key_Down)
            steps += 1
            assert steps < 60, f"no section {name} in the menu"
        QTest.keyClick(menu, Key.Key_Return)
        self.officer.wait(lambda: not menu.isVisible())
        self.officer.to_the_window()

    def _go_to_section(self, section):
        """Down by paragraphs until the section begins."""
        self.session.settle()
        self.officer.keys(Key.Key_Home, CONTROL)
        steps = 0
        while True:
            line = self.notes.view.line()
            here = next((s for s in self.session.note.sections if s.id == line.section), None)
            if here and here.key == section.key and line.role is Role.HEADING:
                return
            self.officer.keys(Key.Key_Down, CONTROL)
            steps += 1
            assert steps < _SECTION_STEPS, f"no section {section.key}"

    def _name(self, section):
        if self.editor.textCursor().block().text() != section.heading:
            self.officer.keys(Key.Key_Home)
            self.officer.keys(Key.Key_End, SHIFT)
            self.type(section.heading)

    def _write_body(self, section):
        self.officer.keys(Key.Key_End)
        self.officer.keys(Key.Key_Down, CONTROL)
        for before, element in pairwise((None, *self._pieces(section))):
            if before is not None:
                self.officer.keys(Key.Key_Return)
            self._write_piece(element)

    def _pieces(self, section):
        """Its elements; of a placed block only the first, for all of it is placed at once."""
        seen = set()
        for element in section.body:
            if element.placement is None:
                yield element
            elif element.placement not in seen:
                seen.add(element.placement)
                yield element

    def _write_piece(self, element):
        if element.placement:
            self._place_block(element.placement)
        elif isinstance(element, Table):
            self._write_table(element)
        else:
            self._write_paragraph(element)

    def _write_paragraph(self, paragraph):
        if self.editor.writing.kind() is not paragraph.kind:
            self.command(STYLES[paragraph.kind])
        assert self.editor.writing.kind() is paragraph.kind
        for _level in range(paragraph.level):
            self.officer.keys(Key.Key_Tab)
        self._write_runs(paragraph.runs)

    def _write_runs(self, runs):
        for run in runs:
            if isinstance(run, Citation):
                self._cite(run)
            elif isinstance(run, Words):
                marks = [name for name in ("bold", "italic") if getattr(run, name)]
                for mark in marks:
                    self.command(mark)
                self.type(run.text)
                for mark in marks:
                    self.command(mark)

    def _cite(self, citation):
        """The key of citing, words of the claim, down to it, Enter."""
        things = {**self.materials.evidence, **self.materials.recommendations}
        thing = things[citation.target]
        cited = len(tuple(self.session.now.citations()))
        self.command("cite")
        choices = self.editor.findChild(CitationList)
        self.officer.wait(choices.field.hasFocus)
        self.type(getattr(thing, "claim", None) or thing.title)
        self.officer.wait(lambda: choices._model.row_of(lambda row: _is(thing, row)) >= 0)
        self._step_to(lambda: _is(thing, choices.chosen()))
        self.officer.keys(Key.Key_Return)
        self.officer.wait(lambda: len(tuple(self.session.now.citations())) == cited + 1)
        self.officer.wait(self.editor.hasFocus)

    def _step_to(self, met):
        steps = 0
        while not met():
            self.officer.keys(Key.Key_Down)
            steps += 1
            assert steps < 60, "the arrows do not lead there"

    def _write_table(self, table):
        """A new table is brought to its size; Tab goes from cell to cell and adds rows."""
        self.command("insert_table")
        while self._columns() < len(table.rows[0]):
            self.command("column_right")
        while self._columns() > len(table.rows[0]):
            self.command("remove_column")
        while self._rows() > len(table.rows):
            self.command("remove_row")
        while self._at_cursor() != self._cells()[0].id:
            self.officer.keys(Key.Key_Backtab, SHIFT)
        for number, cell in enumerate(cell for row in table.rows for cell in row):
            if number:
                self.officer.keys(Key.Key_Tab)
            self._write_runs(cell.runs)
        if table.caption:
            self._answer_line(table.caption)
            self.command("table_caption")
        self._leave_table()

    def _answer_line(self, words):
        """The next dialog that asks for a line gets these words, and Enter."""
        timer = QTimer(self.editor, interval=10)

        def answer():
            if isinstance(self.officer.focus(), QLineEdit):
                timer.stop()
                self.type(words)
                self.officer.keys(Key.Key_Return)

        timer.timeout.connect(answer)
        timer.start()

    def _leave_table(self):
        while self.editor.writing.table.is_here:
            self.officer.keys(Key.Key_Down, CONTROL)

    def _cells(self):
        return cells_of(self.editor.writing.table.at_cursor())

    def _columns(self):
        return len(self.editor.writing.table.at_cursor().rows[0])

    def _rows(self):
        return len(self.editor.writing.table.at_cursor().rows)

    def _at_cursor(self):
        return self.editor.writing.point.line

    def _place_block(self, placement):
        """By its name in the palette; Ctrl+Enter places it at the cursor."""
        name = next(each.name for each in self.wanted.placed if each.id == placement)
        palette = self.officer.palette("")
        self.type(name)
        self.officer.wait(lambda: any(c.words == name for c in palette.list.choices))
        self._step_to(lambda: palette.list.choices[palette.list.at].words == name)
        placed = len(self.session.note.placed)
        self.officer.keys(Key.Key_Return, CONTROL)
        self.officer.wait(lambda: len(self.session.note.placed) == placed + 1)
        self.officer.wait(self.editor.hasFocus)


def _is(thing, row):
    return (getattr(row, "evidence", None) or row.recommendation).id == thing.id
