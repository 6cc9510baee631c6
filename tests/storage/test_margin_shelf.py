"""Notes in the margin keep their text and their place."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote
from tests.builders import a_document


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


def kept(workspace, document, words, text="look this up"):
    note = MarginNote(
        MarginNoteId(words), text, document.excerpt(words), "2024-05-01", "A. Officer"
    )
    with workspace.writing() as shelves:
        shelves.margins.add(note)
    return note


def of(workspace, document):
    with workspace.reading() as shelves:
        return shelves.margins.of_source(document.source.id)


def test_notes_come_back_whole_and_in_the_order_of_the_text(workspace, document):
    late = kept(workspace, document, "eastern pier")
    early = kept(workspace, document, "froze twice")

    assert of(workspace, document) == (early, late)


def test_a_changed_note_has_its_new_text_and_place(workspace, document):
    note = kept(workspace, document, "froze twice")
    other = replace(note, text="two winters?", excerpt=document.excerpt("the winter of 2019"))
    with workspace.writing() as shelves:
        shelves.margins.change(other)

    assert of(workspace, document) == (other,)


def test_a_note_set_aside_is_not_read_until_it_is_taken_back(workspace, document):
    note = kept(workspace, document, "froze twice")
    with workspace.writing() as shelves:
        assert shelves.margins.set_aside((note.id,), aside=True) == (document.source.id,)
        assert shelves.margins.set_aside((note.id,), aside=True) == ()
    assert of(workspace, document) == ()

    with workspace.writing() as shelves:
        shelves.margins.set_aside((note.id,), aside=False)
    assert of(workspace, document) == (note,)


def test_a_note_that_is_not_there_is_told_in_words(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="no longer in the margin"):
        shelves.margins.get(MarginNoteId("nobody"))
