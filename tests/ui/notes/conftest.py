"""The notes page on a desk where everything runs at once, with a small library behind it."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.domain.note import Section
from briefing_app.domain.text import Paragraph, Words
from briefing_app.ui.notes.editor.note_editor import NoteEditor
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.notes_page import NotesPage
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_block, a_document, a_note, a_recommendation, some_evidence


def paragraph(name, *runs):
    words = [Words(run) if isinstance(run, str) else run for run in runs]
    return Paragraph(ParagraphId(name), runs=tuple(words))


def section(name, *body):
    return Section(SectionId(name), name, name.title(), 1, body)


@pytest.fixture
def session(qapp, appearance):
    """A note with a paragraph "a" and an empty section, and no one beside it."""
    session = NoteSession()
    session.page.text.documentLayout()
    session.open(
        a_note(
            section("issue", paragraph("a", "One two"), paragraph("b", "Three")),
            section("next", paragraph("n")),
        )
    )
    return session


@pytest.fixture
def editor(session, qtbot):
    editor = NoteEditor(session)
    qtbot.addWidget(editor)
    editor.resize(760, 600)
    editor.show()
    editor.setFocus()
    return editor


@pytest.fixture
def bodies(session):
    """The texts of a section as they stand on the page."""

    def texts(at=0):
        return [element.text for element in session.now.sections[at].body]

    return texts


@dataclass
class Shelf:
    """What the library holds."""

    document: object
    statistic: object
    quotation: object
    asked: object
    block: object
    note: object


@pytest.fixture
def shelf(workspace):
    document = a_document()
    statistic = some_evidence(
        claim="Ferries carried 33,443 travellers",
        kind=EvidenceKind.STATISTIC,
        excerpt=document.excerpt("33,443 travellers"),
        as_of="2019",
    )
    quotation = some_evidence(
        claim="The council wants a wider pier",
        kind=EvidenceKind.QUOTATION,
        excerpt=document.excerpt("widen the eastern pier"),
    )
    asked, block = a_recommendation(), a_block()
    note = a_note(
        section("issue", paragraph("a", "One two.")),
        section("background", paragraph("b")),
        title="Closing the harbour",
    )
    note = replace(note, header=replace(note.header, subject_fr="Fermer le port"))
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
        shelves.evidence.add(statistic)
        shelves.evidence.add(quotation)
        shelves.recommendations.add(asked)
        shelves.blocks.add(block)
        shelves.notes.save(note)
    return Shelf(document, statistic, quotation, asked, block, note)


@pytest.fixture
def page(desk, shelf, qtbot):
    """The page in a window, its note open."""
    window = QWidget()
    page = NotesPage(desk)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    qtbot.addWidget(window)
    window.resize(1368, 800)
    window.show()
    page.open(shelf.note.id)
    QTest.qWait(0)
    yield page
    page.leave()


@pytest.fixture
def press():
    """A key pressed in a widget."""

    def press_key(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(widget, key, modifier)

    return press_key


@pytest.fixture
def put_cursor():
    def put(editor, line, offset=0):
        editor.go_to(Point(line, offset))

    return put


@pytest.fixture
def drop():
    """Something dropped on the editor at a place of its view."""

    def drop_mime(editor, mime, place, held=Qt.KeyboardModifier.NoModifier):
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        for event in (
            QDragEnterEvent(place, copy, mime, left, held),
            QDragMoveEvent(place, copy, mime, left, held),
            QDropEvent(QPointF(place), copy, mime, left, held, QEvent.Type.Drop),
        ):
            QApplication.sendEvent(editor.viewport(), event)

    return drop_mime


@pytest.fixture
def place_of():
    """Where on the view the lower half of a line is."""

    def place(editor, line):
        layout = editor.document().documentLayout()
        rect = layout.blockBoundingRect(editor.session.page.block_of(line))
        middle = rect.center().toPoint() - QPoint(0, editor.verticalScrollBar().value())
        return QPoint(120, middle.y() + 6)

    return place
