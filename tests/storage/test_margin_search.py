"""Notes in the margins are found by their words, the newest first."""

import pytest

from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote
from briefing_app.domain.query import ThingKind
from tests.builders import a_document, an_edition


@pytest.fixture
def document(workspace):
    document = a_document(short_title="Riverton")
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
        for words, text in (("froze twice", "Ask the école"), ("33,443", "Ask the ferry company")):
            note = MarginNote(MarginNoteId(words), text, document.excerpt(words))
            shelves.margins.add(note)
    return document


def found(workspace, typed):
    with workspace.reading() as shelves:
        hits = shelves.search.everything(typed, 4)
    return [hit for hit in hits if hit.kind is ThingKind.MARGIN]


def test_a_note_is_found_by_words_of_its_own_and_leads_to_its_paragraph(workspace, document):
    (hit,) = found(workspace, "ferry comp")

    assert (hit.id, hit.title, hit.where) == (
        document.source.id,
        "Ask the ferry company",
        "Riverton",
    )
    assert hit.number == 2
    assert [hit.snippet[start:end] for start, end in hit.matches] == ["ferry", "company"]


def test_accents_make_no_difference_and_all_words_must_be_there(workspace, document):
    assert [hit.title for hit in found(workspace, "ecole")] == ["Ask the école"]
    assert found(workspace, "ecole ferry") == []
    assert [hit.title for hit in found(workspace, "ask")] == [
        "Ask the ferry company",
        "Ask the école",
    ]


def test_a_note_that_is_set_aside_is_not_found(workspace, document):
    with workspace.writing() as shelves:
        shelves.margins.set_aside((MarginNoteId("33,443"),), aside=True)

    assert found(workspace, "ferry") == []


def test_where_a_newer_edition_is_read_the_note_leads_to_the_source_alone(workspace, document):
    with workspace.writing() as shelves:
        newer = an_edition(number=2)
        shelves.sources.add_edition(document.source.id, newer, "Other words.", (), b"Other words.")

    assert [hit.number for hit in found(workspace, "ferry")] == [0]


def test_what_was_set_aside_is_listed_and_counted_as_the_note_itself(workspace, document):
    with workspace.writing() as shelves:
        shelves.margins.set_aside([MarginNoteId("33,443")], aside=True)
        (hit,) = shelves.search.things_set_aside()
        assert shelves.search.counts().set_aside == 1

    assert (hit.kind, hit.id) == (ThingKind.MARGIN, "33,443")
    assert (hit.title, hit.where) == ("Ask the ferry company", "Riverton")
