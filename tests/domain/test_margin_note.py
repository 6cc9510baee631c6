"""A note in the margin goes with its words to a newer edition, and nowhere else."""

from dataclasses import replace

from briefing_app.domain.excerpt import EditionText
from briefing_app.domain.ids import EditionId, MarginNoteId, SourceId
from briefing_app.domain.margin_note import MarginNote, brought_to
from tests.builders import a_document

NEWER = EditionId("newer")


def a_note(document, words):
    return MarginNote(MarginNoteId(words), "ask the harbour master", document.excerpt(words))


def newer(document, text):
    return EditionText(SourceId(document.source.id), NEWER, text, ())


def test_notes_of_the_same_edition_stand_in_the_order_of_its_text():
    document = a_document()
    late, early = a_note(document, "33,443 travellers"), a_note(document, "froze twice")
    text = EditionText(document.source.id, document.edition.id, document.text)

    assert brought_to((late, early), text).here == (early, late)


def test_in_a_newer_edition_a_note_stands_where_its_words_stand_once():
    document = a_document()
    note = a_note(document, "froze twice")
    reading = brought_to((note,), newer(document, "A new preface. " + document.text))

    (found,) = reading.here
    assert found.excerpt.edition_id == NEWER
    assert found.excerpt.words == "froze twice"
    assert found.excerpt.start == note.excerpt.start + len("A new preface. ")
    assert replace(found, excerpt=note.excerpt) == note
    assert reading.lost == ()


def test_words_that_changed_or_stand_twice_leave_the_note_without_a_place():
    document = a_document()
    changed, twice = a_note(document, "froze twice"), a_note(document, "travellers")
    text = newer(document, "It froze once. Some travellers met other travellers.")

    reading = brought_to((changed, twice), text)

    assert reading.here == ()
    assert reading.lost == (changed, twice)
