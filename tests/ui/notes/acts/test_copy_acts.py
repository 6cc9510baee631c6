"""Words of the note on the clipboard, as Word and Outlook take them."""

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor

from briefing_app.domain.query import ThingKind
from briefing_app.domain.text import ParagraphKind
from briefing_app.ui.notes.text.note_paste import TEXT, elements_of
from briefing_app.ui.place import Place


@pytest.fixture
def cited(page, shelf, put_cursor):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.EVIDENCE, shelf.statistic.id))
    return page


def test_the_chosen_words_go_with_their_sources_and_stay_citations_here(cited):
    cursor = cited.view.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cited.view.editor.setTextCursor(cursor)
    assert cited.can("copy_sourced")
    cited.perform("copy_sourced")
    mime = QGuiApplication.clipboard().mimeData()
    assert "<sup>1</sup>" in mime.html()
    assert '<li value="1"' in mime.html()
    assert "Memorandum" not in mime.html()
    assert "[1] " in mime.text()
    assert mime.hasFormat(TEXT)


def test_nothing_chosen_leaves_the_command_out(cited):
    cursor = cited.view.editor.textCursor()
    cursor.clearSelection()
    cited.view.editor.setTextCursor(cursor)
    assert not cited.can("copy_sourced")


def test_the_whole_note_goes_with_its_head(cited, heard):
    cited.perform("copy_note")
    mime = QGuiApplication.clipboard().mimeData()
    assert "<h1" in mime.html()
    assert "One two." in mime.html()
    assert "Closing the harbour" in mime.text()
    assert heard.told[-1].words == "The note is on the clipboard."


def test_the_whole_note_pasted_here_keeps_its_headings_and_citations(cited):
    note = cited.session.note
    cited.perform("copy_note")
    pasted = elements_of(QGuiApplication.clipboard().mimeData())
    headings = [each.text for each in pasted if getattr(each, "kind", "") is ParagraphKind.HEADING]
    assert headings == [section.heading for section in note.sections if section.body]
    kept = [cited.target for each in pasted for cited in getattr(each, "citations", ())]
    assert kept == [cited.target for cited in note.citations()]
