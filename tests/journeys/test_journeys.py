"""The three journeys of an officer through the real window, from a document to a Word file."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint, Qt

from briefing_app.cli.main import Surroundings, run
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.quotation import Seal
from briefing_app.domain.text import Citation
from briefing_app.operations.library_lists import (
    count_library,
    list_blocks,
    list_evidence,
    list_recommendations,
)
from briefing_app.operations.write_notes import list_notes, open_note
from briefing_app.terminal import opened
from briefing_app.ui.drag_payload import THING_TYPE
from briefing_app.ui.library.thing import Shelf
from briefing_app.ui.notes.leaving.export_copies import CopiesPart
from briefing_app.ui.notes.note_keeping import Keeping
from briefing_app.ui.place import Place
from tests.export.word_pages import faults
from tests.journeys.officer import CONTROL, SHIFT, Officer

FIVE = Path(__file__).parents[2] / "../shared/documents"
REPORT = """A report on wells

By: A. Writer - March 3, 2021

The valley lost 412 wells between 2015 and 2020, which is a third of all it had.

Recommendation 4: The ministry should appoint one official for the repair of wells.

Nobody has answered yet, and the drought goes on in the east of the country.
"""
CLAIM = "A third of the wells in the valley were lost"
Key = Qt.Key


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def file(tmp_path):
    return tmp_path / "own.briefing"


@pytest.fixture
def start(qtbot, file):
    """Starts the program on the workspace file, as often as a test asks."""
    started = []

    def begin():
        started.append(Officer(qtbot, file))
        return started[-1]

    yield begin
    for officer in started:
        officer.close()


@pytest.fixture
def officer(start):
    return start()


def kept(officer, operation, *words):
    """What an operation answers, asked of the workspace that the window has open."""
    return operation(officer.house._workspace, *words).value


def read(officer, words):
    """Find a source in the library by keyboard and open it in the reader."""
    front = officer.choose_in_library(Shelf.SOURCES, words)
    officer.wait(lambda: len(front.sources()) == 1)
    officer.keys(Key.Key_Down)
    officer.keys(Key.Key_Return)
    reader = officer.page("reader")
    officer.wait(lambda: reader.copy is not None and reader.column.hasFocus())
    return reader


def go_to_words(reader, words):
    """Find in the page brings the caret to words, as one would before choosing them."""
    (found,) = reader.column.reading.find(words)
    start = type(reader.column.caret)(found.passage, found.start)
    reader.column.select(start, start)


def choose_words(officer, reader, words):
    """Shift and arrows over the words."""
    go_to_words(reader, words)
    for _letter in words:
        officer.keys(Key.Key_Right, SHIFT)
    assert reader.column.selected_words() == words


def collect_claim(officer, report):
    """The claim of the first journey, for those who come after it."""
    officer.add_documents(report)
    reader = read(officer, "wells")
    choose_words(officer, reader, "The valley lost 412 wells between 2015 and 2020")
    officer.keys(Key.Key_V)
    officer.dialog()
    officer.type(CLAIM)
    officer.keys(Key.Key_Return)
    officer.wait(lambda: [each.words for each in reader.collected] == [CLAIM])
    return reader


# --- import a document, collect evidence -----------------------------------------------------


def test_the_first_start_shows_a_library_worth_looking_at(officer):
    library = officer.page("library")
    assert officer.house.window.front is library
    officer.wait(lambda: len(library.list_in_front.sources()) == 5)

    assert not any(row.source.has_words for row in library.list_in_front.sources())
    assert kept(officer, count_library).sources == 5
    assert len(kept(officer, list_notes, Query())) == 5
    assert officer.complaints == []


def test_words_chosen_in_a_document_become_evidence_with_v_and_enter(officer, report):
    reader = collect_claim(officer, report)

    (row,) = (r for r in kept(officer, list_evidence, Query()).rows if r.evidence.claim == CLAIM)
    assert row.evidence.excerpt.words == "The valley lost 412 wells between 2015 and 2020"
    assert row.evidence.seal is Seal.EXACT
    (found,) = reader.column.reading.find("412 wells")
    at = type(reader.column.caret)(found.passage, found.start)
    assert reader.column.marks.at(at).thing == row.evidence
    front = officer.choose_in_library(Shelf.EVIDENCE, "third wells")
    officer.wait(lambda: front.found() == 1)
    palette = officer.palette("third of the wells")
    officer.wait(lambda: CLAIM in [choice.words for choice in palette.list.choices])


def test_words_chosen_in_a_document_become_a_recommendation_with_r_and_enter(officer, report):
    officer.add_documents(report)
    reader = read(officer, "wells")
    choose_words(
        officer, reader, "The ministry should appoint one official for the repair of wells"
    )

    officer.keys(Key.Key_R)
    officer.dialog()
    officer.keys(Key.Key_Return)

    officer.wait(lambda: len(reader.collected) == 1)
    asked = reader.collected[0].thing
    assert (asked.number, asked.title) == ("4", "Appoint one official for the repair of wells")
    shown = kept(officer, list_recommendations, Query(words="official repair wells")).rows
    assert [row.recommendation for row in shown] == [asked]


def test_the_five_documents_find_every_card_and_light_up_the_reader(officer):
    if not FIVE.is_dir():
        pytest.skip("the five documents are not beside the project")
    summary = officer.add_documents(*sorted(FIVE.glob("*.txt")))

    assert len(summary.files) == 5
    assert sum(file.lost for file in summary.files) == 0
    library = officer.page("library")
    officer.wait(lambda: sum(row.source.has_words for row in library.list_in_front.sources()) == 5)
    rows = kept(officer, list_evidence, Query(), 0, 1000).rows
    assert {row.evidence.seal for row in rows if row.evidence.excerpt} <= {
        Seal.EXACT,
        Seal.SHORTENED,
    }
    for row in library.list_in_front.sources():
        officer.house.window.go(Place("reader", ThingKind.SOURCE, row.source.id))
        reader = officer.page("reader")
        officer.wait(partial(shows, reader, row.source))
        assert reader.collected
        assert all(each.excerpt.words for each in reader.collected)


def shows(reader, source):
    return reader.copy is not None and reader.copy.source.id == source.id


# --- drag evidence into a note ---------------------------------------------------------------


def open_a_note(officer, kind="talking_points"):
    notes = officer.page("notes")
    row = next(r for r in kept(officer, list_notes, Query()) if r.kind == kind)
    officer.house.window.go(Place("notes", ThingKind.NOTE, row.id))
    officer.wait(lambda: notes.session.is_open and notes.session.note.id == row.id)
    officer.wait(notes.view.editor.hasFocus)
    return notes


def seek_beside(officer, notes, words, count):
    """Ctrl+Shift+F and the words; the list beside the note once it has answered."""
    officer.keys(Key.Key_F, CONTROL | SHIFT)
    panel = notes.view.side.library
    officer.wait(panel.field.hasFocus)
    panel.field.selectAll()
    officer.type(words)
    officer.wait(lambda: len(panel._all()) == count and panel.chosen() is not None)
    return panel


def cited(note):
    return [run for p in note.paragraphs() for run in p.runs if isinstance(run, Citation)]


def dragged(panel):
    """What the list gives to a drag that begins on the chosen card."""
    model = panel.list.model()
    return model.mimeData([panel.list.currentIndex()])


def below_first_paragraph(editor):
    page = editor.session.page
    first = editor.session.note.sections[0].body[0]
    block = page.block_of(first.id)
    rect = page.text.documentLayout().blockBoundingRect(block)
    return QPoint(
        int(rect.center().x()), int(rect.bottom() - 2 - editor.verticalScrollBar().value())
    )


def test_dropping_evidence_places_a_cited_claim_that_undo_takes_back(officer, report, start):
    collect_claim(officer, report)
    notes = open_a_note(officer)
    before = notes.session.note
    panel = seek_beside(officer, notes, "third of the wells", 1)
    mime = dragged(panel)
    assert mime.hasFormat(THING_TYPE)

    officer.drop(mime, notes.view.editor, below_first_paragraph(notes.view.editor))

    officer.wait(lambda: len(cited(notes.session.note)) == len(cited(before)) + 1)
    after = notes.session.note
    placed = after.sections[0].body[1]
    assert placed.text.startswith(CLAIM)
    numbers = [notes.session.numbers[citation.id] for citation in cited(after)]
    assert list(dict.fromkeys(numbers)) == list(range(1, max(numbers) + 1))
    officer.wait(lambda: notes.at_hand.keeper.state.keeping is Keeping.SAVED)
    assert kept(officer, open_note, after.id).note == after

    notes.view.take_focus()
    officer.keys(Key.Key_Z, CONTROL)
    assert notes.session.note == before
    officer.keys(Key.Key_Y, CONTROL)
    assert notes.session.note == after
    officer.wait(lambda: notes.at_hand.keeper.state.keeping is Keeping.SAVED)

    officer.close()
    again = start()
    assert open_a_note(again).session.note == after


def test_dropping_a_block_places_its_words_and_remembers_its_master(officer):
    notes = open_a_note(officer)
    before = notes.session.note
    (found,) = kept(officer, list_blocks, Query(words="record agenda used")).rows
    block = found.block
    panel = seek_beside(officer, notes, "record agenda used", 1)

    officer.drop(dragged(panel), notes.view.editor, below_first_paragraph(notes.view.editor))

    officer.wait(lambda: len(notes.session.note.placed) == len(before.placed) + 1)
    placed = notes.session.note.placed[-1]
    assert (placed.block, placed.version) == (block.id, block.newest.number)
    notes.view.take_focus()
    officer.keys(Key.Key_Z, CONTROL)
    assert notes.session.note == before


def test_enter_places_the_chosen_card_where_the_cursor_was_parked(officer):
    notes = open_a_note(officer)
    before = notes.session.note
    seek_beside(officer, notes, "72%", 9)

    officer.keys(Key.Key_Return)

    officer.wait(lambda: len(cited(notes.session.note)) == len(cited(before)) + 1)
    notes.session.undo()
    assert notes.session.note == before


def test_the_palette_places_a_thing_with_control_and_enter(officer, report):
    collect_claim(officer, report)
    notes = open_a_note(officer)
    before = notes.session.note
    palette = officer.palette("third of the wells")
    officer.wait(lambda: CLAIM in [choice.words for choice in palette.list.choices])
    while palette.list.choices[palette.list.at].words != CLAIM:
        officer.keys(Key.Key_Down)

    officer.keys(Key.Key_Return, CONTROL)

    officer.wait(lambda: len(cited(notes.session.note)) == len(cited(before)) + 1)
    officer.wait(notes.view.editor.hasFocus)


def test_a_new_note_is_begun_and_written_without_the_mouse(officer):
    officer.keys(Key.Key_N, CONTROL)
    dialog = officer.dialog()
    notes = officer.page("notes")
    officer.wait(lambda: notes.list.count == 5)
    assert dialog.list.hasFocus()

    officer.keys(Key.Key_Return)
    officer.wait(lambda: notes.session.is_open and notes.view.editor.hasFocus())
    officer.type("- first")
    officer.keys(Key.Key_Return)
    officer.type("second")

    notes.session.settle()
    body = [paragraph.text for paragraph in notes.session.note.sections[0].body]
    assert body[:2] == ["first", "second"]
    officer.wait(lambda: notes.at_hand.keeper.state.keeping is Keeping.SAVED)
    officer.keys(Key.Key_N, CONTROL | SHIFT)
    officer.wait(lambda: notes.list.count == 6)


# --- export to Word --------------------------------------------------------------------------


def test_ctrl_e_writes_the_word_file_that_the_terminal_writes(officer, file, tmp_path):
    notes = open_a_note(officer, "memo_decision")
    note = notes.session.note
    window, terminal = tmp_path / "window.docx", tmp_path / "terminal.docx"
    officer.keys(Key.Key_E, CONTROL)
    dialog = officer.dialog()
    copies = next(each for each in dialog.parts if isinstance(each, CopiesPart))
    copies.choice.choose("review")
    copies.choice.picked.emit("review")
    officer.answer_file_dialog(window)

    with officer.qtbot.waitSignal(notes.leaving.exported, timeout=20_000):
        officer.keys(Key.Key_Return)

    document = Document(str(window))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert note.sections[0].body[0].text[:60] in text
    assert faults(window.read_bytes(), tmp_path) == []
    parts = {str(part.partname) for part in document.part.package.iter_parts()}
    assert "/word/footnotes.xml" in parts
    officer.close()
    around = Surroundings("en", file, tmp_path / "log", opened, lambda _path: 0)
    assert run(["export", note.id, str(terminal), "--copy", "review"], around) == 0
    assert terminal.read_bytes() == window.read_bytes()


# --- two at once -----------------------------------------------------------------------------


def test_a_second_window_is_told_that_it_may_read(officer, start):
    second = start()

    assert "read" in second.sentence()
    assert second.house._workspace.read_only
    with closing(sqlite3.connect(second.house._workspace.path)) as open_file:
        assert open_file.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_the_key_of_the_palette_closes_it_and_gives_the_focus_back(officer):
    notes = open_a_note(officer)
    palette = officer.palette("plan")

    officer.keys(Key.Key_K, CONTROL)

    officer.wait(notes.view.editor.hasFocus)
    assert not palette.isVisible()
