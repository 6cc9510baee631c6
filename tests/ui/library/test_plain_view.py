from PySide6.QtWidgets import QPushButton, QWidget

from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote
from briefing_app.domain.query import ThingKind
from briefing_app.operations.write_margins import read_margin_notes, set_margin_notes_aside
from briefing_app.operations.write_notes import set_notes_aside
from briefing_app.ui.library.library_page import LibraryPage
from briefing_app.ui.library.plain_view import SetAsideNote
from briefing_app.ui.library.thing import Shelf
from tests.builders import a_document, a_note


def test_a_note_that_was_set_aside_can_be_taken_back(page, library, desk):
    note = a_note()
    with library.writing() as shelves:
        shelves.notes.save(note)
    desk.runner.run(set_notes_aside, (note.id,), aside=True)
    page.column.choose(Shelf.SET_ASIDE)
    assert page.list_in_front.values()[0].kind is ThingKind.NOTE
    assert isinstance(page.right.column, SetAsideNote)

    page.right.column.findChild(QWidget, "Take back").click()

    assert page.list_in_front.found() == 0


def test_a_note_of_the_margin_that_was_set_aside_can_be_taken_back(page, library, desk):
    document = a_document()
    note = MarginNote(MarginNoteId("m"), "Ask the ferry company", document.excerpt("33,443"))
    with library.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
        shelves.margins.add(note)
    desk.runner.run(set_margin_notes_aside, (note.id,), aside=True)
    page.column.choose(Shelf.SET_ASIDE)
    assert page.list_in_front.values()[0].kind is ThingKind.MARGIN

    page.right.column.findChild(QWidget, "Take back").click()

    assert page.list_in_front.found() == 0
    reading = read_margin_notes(library, document.source.id, document.edition.id).value
    assert [each.id for each in reading.here] == [note.id]


def test_an_empty_shelf_offers_the_first_thing_to_do(qtbot, make_desk, bare):
    desk = make_desk(bare)
    shown = LibraryPage(desk)
    qtbot.addWidget(shown)
    asked = []
    desk.action("new_block").triggered.connect(lambda: asked.append("new_block"))
    shown.show()
    shown.column.choose(Shelf.BLOCKS)

    shown.right.column.findChild(QPushButton).click()

    assert asked == ["new_block"]
