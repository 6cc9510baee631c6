"""The five documents of the first library, read as a person reads them."""

from pathlib import Path

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.metadata import guess_metadata
from briefing_app.ingest.readers import read_file
from briefing_app.ingest.structure.passages import split_into_passages

DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"

pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")

PAPER, PARTNERSHIP, ROUNDTABLE, STATEMENT, MALI = "000", "001", "002", "003", "004"


def read(number):
    (path,) = DOCUMENTS.glob(f"{number}_*.txt")
    read = read_file(path)
    return read, split_into_passages(read.source_text)


def numbers(passages, kind):
    return [passage.number for passage in passages if passage.kind is kind]


@pytest.mark.parametrize(
    ("document", "passages", "headings", "items"),
    [
        (PAPER, 27, 4, 3),
        (PARTNERSHIP, 21, 1, 0),
        (ROUNDTABLE, 93, 18, 20),
        (STATEMENT, 8, 1, 0),
        (MALI, 45, 11, 4),
    ],
)
def test_headings_and_items_are_all_found(document, passages, headings, items):
    _read, cut = read(document)

    assert len(cut) == passages
    assert len(numbers(cut, PassageKind.HEADING)) == headings
    assert len(numbers(cut, PassageKind.ITEM)) == items


@pytest.mark.parametrize(
    ("document", "joined"),
    [
        (PAPER, []),
        (PARTNERSHIP, []),
        (ROUNDTABLE, [8, 15, 25, 40, 50, 61, 67, 71]),
        (STATEMENT, []),
        (MALI, []),
    ],
)
def test_paragraphs_broken_by_a_page_end_are_joined(document, joined):
    _read, cut = read(document)

    assert [passage.number for passage in cut if len(passage.spans) > 1] == joined
    assert all(len(passage.spans) <= 2 for passage in cut)


@pytest.mark.parametrize(
    ("document", "furniture"),
    [
        (PAPER, []),
        (PARTNERSHIP, [17, 18, 19, 20, 21]),
        (ROUNDTABLE, []),
        (STATEMENT, []),
        (MALI, [45]),
    ],
)
def test_only_the_web_articles_end_in_furniture(document, furniture):
    _read, cut = read(document)

    assert numbers(cut, PassageKind.FURNITURE) == furniture
    assert [passage.number for passage in cut if passage.aside] == furniture


def test_both_versions_of_the_roundtables_recommendations_are_items():
    _read, cut = read(ROUNDTABLE)

    labels = [passage.label for passage in cut if passage.label and passage.label != "-"]
    assert labels == [f"{n}." for n in range(1, 7)] + [f"Recommendation {n}:" for n in range(1, 7)]


def test_the_roundtables_headings_are_nested_as_they_read():
    _read, cut = read(ROUNDTABLE)

    levels = [passage.level for passage in cut if passage.kind is PassageKind.HEADING]
    assert levels == [1, 2, 2, 2, 2, 3, 4, 4, 4, 4, 3, 4, 4, 4, 4, 2, 3, 3]
    panel, understandings = cut[55], cut[56]
    assert cut[57].heading_path[1:] == (panel.text, understandings.text)


def test_the_note_and_the_quotation_are_known():
    assert numbers(read(MALI)[1], PassageKind.NOTE) == [33]
    assert numbers(read(PARTNERSHIP)[1], PassageKind.QUOTATION) == [7]


@pytest.mark.parametrize("document", [PAPER, PARTNERSHIP, ROUNDTABLE, STATEMENT, MALI])
def test_every_character_is_kept_to_the_letter(document):
    found, cut = read(document)

    text = found.content.decode()
    assert found.source_text.text == text
    held = [at for p in cut for span in p.spans for at in range(span.start, span.end)]
    assert held == sorted(set(held))
    assert {at for at, c in enumerate(text) if not c.isspace()} <= set(held)


@pytest.mark.parametrize(
    ("document", "author", "body", "date", "kind"),
    [
        (PAPER, "Misha Boutilier", "Young Diplomats Forum", "2014-08-23", SourceKind.POLICY_PAPER),
        (PARTNERSHIP, "", "", "2016-12-08", SourceKind.ARTICLE),
        (ROUNDTABLE, "", "Max Bell School of Public Policy", "2024-06", SourceKind.REPORT),
        (STATEMENT, "", "Canada", "", SourceKind.STATEMENT),
        (MALI, "John Siebert", "The Ploughshares Monitor", "2013", SourceKind.ARTICLE),
    ],
)
def test_who_when_and_what_are_guessed(document, author, body, date, kind):
    found, cut = read(document)
    guess = guess_metadata(cut, found.name)

    assert (guess.author, guess.body, guess.date, guess.kind) == (author, body, date, kind)
    assert guess.language == "en"
