"""A source opened for reading."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotFound
from briefing_app.operations.join_editions import join_edition
from briefing_app.operations.read_sources import read_source
from tests.builders import a_document, a_recommendation, an_edition, some_evidence


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
    return document


def test_the_text_comes_with_what_was_collected_from_it(workspace, document):
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    asked = a_recommendation(excerpt=document.excerpt("season"))
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence, some_evidence())
        shelves.recommendations.add(asked)
    copy = read_source(workspace, document.source.id).value
    assert (copy.text, copy.passages) == (document.text, document.passages)
    assert copy.edition.id == document.edition.id
    assert [row.evidence for row in copy.evidence] == [evidence]
    assert [row.recommendation for row in copy.recommendations] == [asked]


def test_the_newest_edition_with_words_is_read(workspace, document):
    newer = an_edition(number=2)
    with workspace.writing() as shelves:
        shelves.sources.add_edition(document.source.id, newer, "New words.", (), b"")
    assert read_source(workspace, document.source.id).value.text == "New words."


def test_an_entry_without_words_says_what_to_do(workspace):
    document = a_document(short_title="Riverton")
    with workspace.writing() as shelves:
        shelves.sources.add_entries([replace(document.source, editions=(document.edition,))])
    with pytest.raises(NotFound, match="The words of Riverton are still to come"):
        read_source(workspace, document.source.id)


def test_a_source_without_editions_is_still_to_come_too(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add_entries([document.source])
    with pytest.raises(NotFound, match="still to come"):
        read_source(workspace, document.source.id)


def test_an_older_edition_can_be_read_with_what_stands_in_it(workspace, document):
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        newer = an_edition(number=2)
        shelves.sources.add_edition(document.source.id, newer, "New words.", (), b"")
    copy = read_source(workspace, document.source.id, document.edition.id).value
    assert (copy.text, copy.edition.id) == (document.text, document.edition.id)
    assert [row.evidence for row in copy.evidence] == [evidence]


def test_a_source_that_became_an_edition_opens_as_that(workspace, document):
    other = a_document("Quite other words.")
    with workspace.writing() as shelves:
        shelves.sources.add(other.source, other.edition, other.text, other.passages, b"")
    join_edition(workspace, document.source.id, other.source.id, is_older=True)
    copy = read_source(workspace, document.source.id).value
    assert (copy.source.id, copy.edition.id) == (other.source.id, document.edition.id)
