"""Sources, editions, words to the letter, and the importer's door."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.domain.overview import Page, SourceRow
from briefing_app.domain.passage import PassageKind, Span
from briefing_app.domain.query import Query
from briefing_app.domain.quotation import Seal
from briefing_app.domain.source import Attribution, Reliability, SourceKind
from tests.builders import (
    a_document,
    a_passage,
    a_recommendation,
    a_source,
    an_edition,
    some_evidence,
    waiting,
)


def add(workspace, document):
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


@pytest.fixture
def document(workspace):
    return add(workspace, a_document())


@pytest.fixture
def entry(workspace):
    """A document of which only the catalogue entry is here yet."""
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add_entries([replace(document.source, editions=(document.edition,))])
    return document


def add_entry(shelves, document, title):
    source = replace(document.source, title=title, editions=(document.edition,))
    shelves.sources.add_entries([source])
    return document


def test_a_source_is_kept_with_everything_known_of_it(workspace):
    source = a_source(
        title="Étude sur les ports",
        short_title="Étude",
        author="A. Tremblay",
        body="Institut des ports",
        publisher="Presses du port",
        reliability=Reliability.USUAL,
        date="2019-03",
        kind=SourceKind.POLICY_PAPER,
        language="fr",
        attribution=Attribution.CHATHAM_HOUSE,
        text_quality="Scanned.",
        address="https://example.org",
        remark="Second printing.",
        marking=Marking(Protected.B, Classified.SECRET, frozenset({"CANADIAN EYES ONLY"})),
        in_confidence=True,
        guessed=frozenset({"date", "author"}),
        editions=(an_edition(), an_edition(number=2)),
        set_aside=True,
    )
    with workspace.writing() as shelves:
        shelves.sources.add_entries([source])
        assert shelves.sources.get(source.id) == source


def test_the_words_are_kept_to_the_letter(workspace):
    words = "\ufeffA  line\r\nwith\ttabs\u00a0and odd letters \U0001f6a2\n"
    document = add(workspace, a_document(words))
    with workspace.reading() as shelves:
        assert shelves.sources.text(document.edition.id) == words


def test_an_edition_with_words_says_so_and_when_they_came(workspace, document):
    with workspace.reading() as shelves:
        (edition,) = shelves.sources.get(document.source.id).editions
    assert edition.has_words
    assert edition.characters == len(document.text)
    assert edition.read_on.startswith("20")


def test_the_original_file_is_kept_byte_for_byte(workspace, document):
    with workspace.reading() as shelves:
        name, content = shelves.sources.original(document.edition.id)
    assert (name, content) == ("riverton.txt", document.content)


def test_the_original_of_an_entry_alone_is_still_to_come(workspace, entry):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="add it to the library"):
        shelves.sources.original(entry.edition.id)


def test_passages_come_back_as_they_were(workspace):
    passage = replace(
        a_passage("First half second half", label="2.", page=4),
        kind=PassageKind.ITEM,
        spans=(Span(0, 10), Span(14, 25, 2)),
        heading_path=("Part one", "Ports"),
        level=2,
        aside=True,
    )
    document = add(workspace, replace(a_document("x" * 30), passages=(passage,)))
    with workspace.reading() as shelves:
        assert shelves.sources.passages(document.edition.id) == (passage,)


def test_a_source_is_known_by_the_hash_of_its_file(workspace, document):
    with workspace.reading() as shelves:
        assert shelves.sources.with_hash(document.edition.file_hash).id == document.source.id
        assert shelves.sources.with_hash("another") is None


def test_a_newer_edition_stands_beside_the_older_one(workspace, document):
    newer = an_edition(number=2)
    with workspace.writing() as shelves:
        shelves.sources.add_edition(document.source.id, newer, "New words.", (), b"new")
        source = shelves.sources.get(document.source.id)
        assert shelves.sources.text(document.edition.id) == document.text
    assert [edition.number for edition in source.editions] == [1, 2]
    assert source.newest.id == newer.id


def test_words_that_come_later_bind_every_waiting_excerpt(workspace, entry):
    exact = entry.excerpt("33,443 travellers")
    asked = entry.excerpt("widen the eastern pier")
    evidence = some_evidence(excerpt=waiting(exact))
    recommendation = a_recommendation(excerpt=waiting(asked))
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.recommendations.add(recommendation)
        assert shelves.evidence.get(evidence.id).seal is Seal.TO_COME
    with workspace.writing() as shelves:
        bound = shelves.sources.give_words(
            entry.edition.id, entry.text, entry.passages, entry.content
        )
        assert bound == (2, 0)
        assert shelves.evidence.get(evidence.id).excerpt == exact
        assert shelves.recommendations.get(recommendation.id).excerpt == asked
    assert (exact.paragraph, asked.paragraph) == (2, 3)


def test_an_excerpt_whose_seal_does_not_fit_says_so(workspace, entry):
    wrong = replace(waiting(entry.excerpt("33,443 travellers")), seal="0" * 32)
    evidence = some_evidence(excerpt=wrong)
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        bound = shelves.sources.give_words(entry.edition.id, entry.text, entry.passages, b"")
        assert bound == (0, 1)
        assert shelves.evidence.get(evidence.id).seal is Seal.SOURCE_CHANGED


def test_words_that_came_late_are_found_by_search(workspace, entry):
    evidence = some_evidence(claim="A figure", excerpt=waiting(entry.excerpt("the strait")))
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.sources.give_words(entry.edition.id, entry.text, entry.passages, b"")
        assert shelves.evidence.rows(Query(words="strait"), 0, 9).total == 1


def test_excerpts_that_come_after_the_words_are_bound_on_request(workspace, document):
    evidence = some_evidence(excerpt=waiting(document.excerpt("the strait")))
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        assert shelves.sources.bind(document.edition.id) == (1, 0)
        assert shelves.evidence.get(evidence.id).seal is Seal.EXACT


def test_nothing_is_bound_while_the_words_are_to_come(workspace, entry):
    with workspace.writing() as shelves:
        assert shelves.sources.bind(entry.edition.id) == (0, 0)


def test_a_true_excerpt_is_proved(workspace, document):
    with workspace.reading() as shelves:
        proved = shelves.sources.prove(document.excerpt("the strait"))
    assert proved.id == document.source.id


def test_an_excerpt_with_other_words_is_refused(workspace, document):
    altered = replace(document.excerpt("the strait"), words="the straits")
    with workspace.reading() as shelves, pytest.raises(NotAllowed, match="Select them again"):
        shelves.sources.prove(altered)


def test_a_waiting_excerpt_needs_no_proof_yet(workspace, entry):
    with workspace.reading() as shelves:
        assert shelves.sources.prove(waiting(entry.excerpt("the strait")))


def test_words_without_a_text_to_prove_them_are_refused(workspace, entry):
    with workspace.reading() as shelves, pytest.raises(NotAllowed):
        shelves.sources.prove(entry.excerpt("the strait"))


def test_the_passage_of_an_excerpt_is_found(workspace, document):
    with workspace.reading() as shelves:
        passage = shelves.sources.passage_of(document.excerpt("eastern pier"))
    assert passage == document.passages[2]


def test_without_words_there_is_no_passage(workspace, entry):
    with workspace.reading() as shelves:
        assert shelves.sources.passage_of(entry.excerpt("the strait")) is None


def test_a_passage_is_set_aside_and_taken_back(workspace, document):
    edition = document.edition.id
    for aside in (True, False):
        with workspace.writing() as shelves:
            shelves.sources.set_passage_aside(edition, 2, aside=aside)
            assert shelves.sources.passages(edition)[1].aside is aside


def test_a_passage_that_is_not_there_cannot_be_set_aside(workspace, document):
    with workspace.writing() as shelves, pytest.raises(NotFound, match="passage"):
        shelves.sources.set_passage_aside(document.edition.id, 99, aside=True)


def test_changing_an_entry_leaves_its_editions(workspace, document):
    with workspace.writing() as shelves:
        before = shelves.sources.get(document.source.id)
        shelves.sources.change(replace(document.source, title="Renamed", editions=()))
        assert shelves.sources.get(document.source.id) == replace(before, title="Renamed")


@pytest.mark.parametrize("ask", ["get", "change"])
def test_a_source_that_is_not_here_is_told(workspace, ask):
    wanted = SourceId("nobody") if ask == "get" else a_source()
    with workspace.writing() as shelves, pytest.raises(NotFound, match="source"):
        getattr(shelves.sources, ask)(wanted)


def test_an_edition_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="edition"):
        shelves.sources.passages(EditionId("nobody"))


def test_setting_aside_tells_what_really_changed(workspace):
    used, unused = a_source(), a_source(set_aside=True)
    with workspace.writing() as shelves:
        shelves.sources.add_entries([used, unused])
        assert shelves.sources.set_aside([used.id, unused.id], aside=True) == (used.id,)
        assert {source.id for source in shelves.sources.everything()} == {used.id, unused.id}


def test_the_list_counts_what_was_collected(workspace, document):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("the strait")))
        shelves.recommendations.add(a_recommendation(excerpt=document.excerpt("the pier"[:3])))
        source = shelves.sources.get(document.source.id)
        assert shelves.sources.rows(Query()) == (SourceRow(source, 2),)
        assert shelves.sources.row(source.id) == SourceRow(source, 2)


@pytest.mark.parametrize("query", [Query(), Query(order="title"), Query("riverton")])
def test_a_stretch_of_the_list_is_as_in_the_whole_list(workspace, query):
    with workspace.writing() as shelves:
        for at in range(5):
            document = add_entry(shelves, a_document(), f"Riverton {at}")
            shelves.evidence.add(some_evidence(excerpt=waiting(document.excerpt("the strait"))))
        whole = shelves.sources.rows(query)

        page = shelves.sources.page(query, 1, 3)

    assert page == Page(whole[1:4], 5)
    assert {row.places for row in page.rows} == {1}


def test_only_entries_whose_words_are_to_come_wait(workspace, document, entry):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence(excerpt=waiting(entry.excerpt("the strait"))))
        assert shelves.sources.waiting() == (SourceRow(shelves.sources.get(entry.source.id), 1),)

        shelves.sources.set_aside([entry.source.id], aside=True)
        assert shelves.sources.waiting() == ()


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        ("", ["Zone", "Été", "barge"]),
        ("title", ["barge", "Été", "Zone"]),
        ("date", ["Été", "Zone", "barge"]),
        ("kind", ["barge", "Zone", "Été"]),
        ("author", ["Été", "Zone", "barge"]),
    ],
)
def test_the_list_is_ordered_as_asked(workspace, order, titles):
    with workspace.writing() as shelves:
        shelves.sources.add_entries(
            [
                a_source(title="barge", kind=SourceKind.ARTICLE, author="Z"),
                a_source(title="Été", kind=SourceKind.REPORT, date="2024", author="A"),
                a_source(title="Zone", kind=SourceKind.BOOK, date="2019-05", body="B"),
            ]
        )
        assert [row.source.title for row in shelves.sources.rows(Query(order=order))] == titles


def test_words_find_titles_authors_and_bodies_whatever_the_accents(workspace):
    with workspace.writing() as shelves:
        shelves.sources.add_entries(
            [
                a_source(title="Étude des glaces", author="Tremblay"),
                a_source(title="Other", body="Institut d'etude"),
                a_source(title="Ferries"),
            ]
        )
        rows = shelves.sources.rows(Query(words="etude"))
        assert [row.source.title for row in rows] == ["Étude des glaces", "Other"]
        (row,) = shelves.sources.rows(Query(words="trem", order="title"))
    assert row.source.author == "Tremblay"


def test_what_is_set_aside_is_listed_alone(workspace):
    with workspace.writing() as shelves:
        shelves.sources.add_entries([a_source(title="used"), a_source(title="old", set_aside=True)])
        (row,) = shelves.sources.rows(Query(set_aside=True))
    assert row.source.title == "old"
