"""What is written in the margin stays at its words."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import MarginNoteId, new_id
from briefing_app.domain.margin_note import MarginNote
from briefing_app.operations.write_margins import (
    change_margin_note,
    read_margin_notes,
    set_margin_notes_aside,
    write_margin_note,
)
from tests.builders import a_document, an_edition


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


def a_note(document, words="froze twice", text="  ask for the log  "):
    return MarginNote(MarginNoteId(new_id()), text, document.excerpt(words))


def read(workspace, document, edition=None):
    edition = edition or document.edition.id
    return read_margin_notes(workspace, document.source.id, edition).value


def test_a_note_is_kept_with_its_day_and_its_source_is_touched(workspace, document):
    outcome = write_margin_note(workspace, a_note(document))

    assert outcome.value.text == "ask for the log"
    assert outcome.value.made_on
    assert outcome.changes.sources == {document.source.id}
    assert read(workspace, document).here == (outcome.value,)


def test_a_note_without_words_is_refused(workspace, document):
    with pytest.raises(NotAllowed, match="needs words"):
        write_margin_note(workspace, a_note(document, text="   "))


def test_a_note_beside_words_that_do_not_stand_there_is_refused(workspace, document):
    note = a_note(document)
    moved = replace(note, excerpt=replace(note.excerpt, start=note.excerpt.start + 1))
    with pytest.raises(NotAllowed, match="Select them again"):
        write_margin_note(workspace, moved)


def test_a_note_is_changed_set_aside_and_taken_back(workspace, document):
    note = write_margin_note(workspace, a_note(document)).value
    changed = change_margin_note(workspace, replace(note, text="the log is here")).value
    assert read(workspace, document).here == (changed,)

    assert set_margin_notes_aside(workspace, (note.id,), aside=True).value == 1
    assert read(workspace, document).here == ()
    set_margin_notes_aside(workspace, (note.id,), aside=False)
    assert read(workspace, document).here == (changed,)


def test_a_newer_edition_shows_the_note_where_its_words_are(workspace, document):
    note = write_margin_note(workspace, a_note(document)).value
    lost = write_margin_note(workspace, a_note(document, "33,443 travellers")).value
    newer = an_edition(number=2)
    text = "Foreword. The harbour of Riverton froze twice."
    with workspace.writing() as shelves:
        shelves.sources.add_edition(document.source.id, newer, text, (), text.encode())

    reading = read(workspace, document, newer.id)

    (found,) = reading.here
    assert (found.id, found.excerpt.edition_id) == (note.id, newer.id)
    assert text[found.excerpt.start : found.excerpt.end] == "froze twice"
    assert reading.lost == (lost,)
