"""Citing and placing in the real window: by keyboard alone, from three pages, and by a drag."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from briefing_app.domain.note import placed_body
from briefing_app.domain.overview import EvidenceRow
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.text import Paragraph, Table, paragraphs_of
from briefing_app.operations.library_lists import list_evidence
from briefing_app.ui.drag_payload import thing_mime
from briefing_app.ui.library.thing import Shelf
from briefing_app.ui.notes.blocks.length_dialog import LengthDialog
from briefing_app.ui.notes.text.page_points import Point
from tests.journeys.officer import CONTROL, SHIFT

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
WORDS = "Civilian deaths in armed conflict were recorded"


def here(page):
    """The paragraph at the cursor."""
    page.session.settle()
    element = page.view.line().element
    assert isinstance(element, Paragraph)
    return element


def said(thing):
    return thing.evidence.claim if isinstance(thing, EvidenceRow) else ""


def menu(officer):
    found = []

    def is_open():
        found[:] = [m for m in officer.house.shell.findChildren(QMenu) if m.isVisible()]
        return bool(found)

    officer.wait(is_open)
    return found[0]


def test_a_sentence_is_written_and_cited_without_leaving_the_keyboard(officer, notes):
    cites = notes.links.commands.list
    officer.type(f"{WORDS} @")
    officer.wait(cites.field.hasFocus)
    officer.type("33,443")
    officer.wait(lambda: "33,443" in said(cites.chosen()))
    evidence = cites.chosen().evidence
    officer.keys(Key.Key_Return)
    officer.wait(notes.view.editor.hasFocus)
    officer.type("and reported.")
    paragraph = here(notes)
    assert paragraph.text == f"{WORDS} and reported."
    assert [citation.target for citation in paragraph.citations] == [evidence.id]
    notes.view.editor.go_to(Point(paragraph.id, len(WORDS) + 2))
    officer.wait(officer.house.window.actions_("show_passage").isEnabled)
    officer.keys(Key.Key_P, CONTROL | SHIFT)
    officer.wait(lambda: officer.house.window.front_name == "reader")


def test_what_is_on_the_paragraph_comes_by_itself_and_is_placed_by_one_key(officer, notes):
    library, fitting = notes.view.side.library, notes.links.commands.fitting
    officer.keys(Key.Key_1, ALT)
    officer.wait(library.field.hasFocus)
    officer.keys(Key.Key_Escape)
    officer.wait(notes.view.editor.hasFocus)
    officer.type(WORDS)
    officer.wait(lambda: bool(fitting.things))
    officer.wait(lambda: library.list.model().value_at(0).words == "On this paragraph")
    first = fitting.things[0]
    officer.keys(Key.Key_J, CONTROL)
    officer.wait(lambda: bool(here(notes).citations))
    assert [citation.target for citation in here(notes).citations] == [first.evidence.id]
    officer.keys(Key.Key_Z, CONTROL)
    assert here(notes).citations == ()


def test_from_the_palette_a_thing_is_placed_in_the_form_one_chooses(officer, notes):
    palette = officer.palette("33,443 civilian deaths")
    officer.wait(lambda: any(c.place_as for c in palette.list.choices))
    while not palette.list.choices[palette.list.at].place_as:
        officer.keys(Key.Key_Down)
    officer.keys(Key.Key_Return, CONTROL | ALT)
    forms = menu(officer)
    words = [action.text() for action in forms.actions()]
    for _step in range(words.index("Place as a line of a table")):
        QTest.keyClick(forms, Key.Key_Down)
    QTest.keyClick(forms, Key.Key_Return)
    officer.wait(lambda: isinstance(notes.view.line().element, Table))
    table = notes.view.line().table
    assert [cell.text for cell in table.rows[0]] == ["Evidence", "Figure", "As of", "Source"]


def test_from_the_library_enter_places_in_the_open_note(officer, notes):
    front = officer.choose_in_library(Shelf.EVIDENCE, "33,443")
    officer.wait(lambda: bool(front.values()))
    officer.keys(Key.Key_Down)
    officer.keys(Key.Key_Return)
    officer.wait(lambda: bool(notes.view.editor.hasFocus() and here(notes).citations))
    assert "33,443" in here(notes).text
    assert here(notes).citations[0].value == "33443"


def test_a_card_is_dragged_between_two_paragraphs(officer, notes):
    evidence = list_evidence(officer.house._workspace, Query(words="33,443")).value.rows[0].evidence
    editor = notes.view.editor
    target = here(notes)
    rect = editor.cursorRect()
    mime = thing_mime(ThingKind.EVIDENCE, evidence.id)
    officer.drop(mime, editor, QPoint(rect.left() + 40, rect.center().y()))
    officer.wait(lambda: bool(here(notes).citations))
    assert here(notes).text == evidence.claim
    assert target.runs == ()
    officer.keys(Key.Key_Z, CONTROL)
    assert all(c.target != evidence.id for c in here(notes).citations)


def test_the_starters_argument_is_placed_in_a_paragraph_and_told_on_a_page(officer, notes):
    library = notes.view.side.library
    officer.keys(Key.Key_F, CONTROL | SHIFT)
    officer.wait(library.field.hasFocus)
    officer.type("why a plan")
    officer.wait(lambda: library.list.model().rowCount() == 4)
    officer.keys(Key.Key_Down)
    officer.keys(Key.Key_Return)
    assert isinstance(officer.dialog(), LengthDialog)
    officer.keys(Key.Key_2)
    officer.wait(lambda: argument_in(notes)[0] == "Why a plan: in a paragraph")
    cited = argument_in(notes)[1]
    assert len(set(cited)) == 4
    officer.keys(Key.Key_Escape)
    officer.wait(notes.view.editor.hasFocus)
    officer.wait(officer.house.window.actions_("swap_length").isEnabled)
    officer.keys(Key.Key_G, CONTROL | SHIFT)
    assert isinstance(officer.dialog(), LengthDialog)
    officer.keys(Key.Key_3)
    officer.wait(lambda: argument_in(notes)[0] == "Why a plan: on a page")
    assert argument_in(notes)[1] == cited
    officer.keys(Key.Key_Z, CONTROL)
    assert argument_in(notes)[0] == "Why a plan: in a paragraph"


def argument_in(page):
    """The name of the starter's argument as it stands in the note, and what it cites there."""
    page.session.settle()
    note = page.session.note
    for placed in note.placed:
        if placed.name.startswith("Why a plan"):
            body = placed_body(note, placed.id)
            return placed.name, [c.target for p in paragraphs_of(body) for c in p.citations]
    return "", []
