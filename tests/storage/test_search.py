"""One box over everything."""

import pytest

from briefing_app.domain.overview import LibraryCounts
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.language import set_language
from tests.builders import (
    a_block,
    a_document,
    a_note,
    a_passage,
    a_recommendation,
    a_section,
    a_source,
    a_theme,
    some_evidence,
)


@pytest.fixture
def library(workspace):
    """One thing of each kind that speaks of ice, and one of each that does not."""
    document = a_document("Ports", "The ice came early.", title="A study of ice", author="A. Lee")
    evidence = some_evidence(claim="Ice closed it", excerpt=document.excerpt("ice came"))
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        shelves.evidence.add(evidence, some_evidence(claim="Ferries ran"))
        shelves.recommendations.add(
            a_recommendation(title="Break the ice", what="Break it in March."),
            a_recommendation(),
        )
        shelves.blocks.add(a_block(name="Winter", text="No ice, no closing."), a_block())
        shelves.notes.save(a_note(a_section("Ice is a burden."), title="On winter"))
        shelves.notes.save(a_note(title="On ferries"))
    return document


def search(workspace, typed, limit=4):
    with workspace.reading() as shelves:
        return shelves.search.everything(typed, limit)


def test_every_kind_answers_in_the_order_of_kinds(workspace, library):
    kinds = [hit.kind for hit in search(workspace, "ice")]
    assert kinds == [
        ThingKind.NOTE,
        ThingKind.RECOMMENDATION,
        ThingKind.EVIDENCE,
        ThingKind.BLOCK,
        ThingKind.SOURCE,
        ThingKind.PASSAGE,
    ]


def test_a_hit_shows_what_where_and_which_words(workspace, library):
    note, recommendation, evidence, block, source, passage = search(workspace, "ice")
    assert (note.title, note.label) == ("On winter", "Drafting")
    assert (recommendation.snippet, recommendation.label) == ("Break the ice", "Open")
    assert recommendation.matches == ((10, 13),)
    assert (evidence.title, evidence.where) == ("Ice closed it", "A study of ice")
    assert (evidence.snippet, evidence.matches) == ("ice came", ((0, 3),))
    assert (block.snippet, block.matches) == ("No ice, no closing.", ((3, 6),))
    assert (source.title, source.where, source.label) == (
        "A study of ice",
        "A. Lee",
        "Other document",
    )
    assert passage == Hit(
        ThingKind.PASSAGE,
        library.source.id,
        "A study of ice",
        "",
        "The ice came early.",
        ((4, 7),),
        2,
        "¶ 2",
    )


def test_a_passage_tells_its_page_and_headings(workspace):
    passage = a_passage("Frozen", page=3, heading_path=("Part one", "Ports"))
    document = a_document("Frozen", title="Long title", short_title="Short")
    with workspace.writing() as shelves:
        shelves.sources.add(document.source, document.edition, "Frozen", (passage,), b"")
    (hit,) = search(workspace, "frozen")
    assert (hit.title, hit.where, hit.label) == ("Short", "Part one \u203a Ports", "p. 3, ¶ 1")


def test_labels_are_in_the_officers_language(workspace, library):
    set_language("fr")
    assert search(workspace, "ice")[2].kind is ThingKind.EVIDENCE


def test_passages_with_the_most_answers_in_the_fewest_words_come_first(workspace):
    document = a_document("Ice and much more of other things", "Ice, ice", "Nothing")
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        found = shelves.search.everything("ice", 9)
    assert [hit.number for hit in found if hit.kind is ThingKind.PASSAGE] == [2, 1]


def test_only_so_many_of_a_kind_are_shown(workspace):
    with workspace.writing() as shelves:
        shelves.evidence.add(*(some_evidence(claim=f"Ice {n}") for n in range(9)))
    assert len(search(workspace, "ice", 3)) == 3


def test_what_is_set_aside_does_not_answer(workspace, library):
    edition = library.edition.id
    with workspace.writing() as shelves:
        shelves.sources.set_passage_aside(edition, 2, aside=True)
        everything = shelves.search.everything("ice", 4)
        ids = {hit.kind: hit.id for hit in everything}
        shelves.evidence.set_aside([ids[ThingKind.EVIDENCE]], aside=True)
        shelves.notes.set_aside([ids[ThingKind.NOTE]], aside=True)
        shelves.blocks.set_aside([ids[ThingKind.BLOCK]], aside=True)
        shelves.recommendations.set_aside([ids[ThingKind.RECOMMENDATION]], aside=True)
        shelves.sources.set_aside([ids[ThingKind.SOURCE]], aside=True)
        assert shelves.search.everything("ice", 4) == ()


def test_the_passages_of_a_source_set_aside_do_not_answer(workspace, library):
    with workspace.writing() as shelves:
        shelves.sources.set_aside([library.source.id], aside=True)
        kinds = {hit.kind for hit in shelves.search.everything("ice", 4)}
    assert not kinds & {ThingKind.SOURCE, ThingKind.PASSAGE}


@pytest.mark.parametrize("typed", ["", "x", "?!"])
def test_nothing_typed_finds_nothing(workspace, library, typed):
    with workspace.reading() as shelves:
        assert shelves.search.everything(typed, 4) == ()


def test_everything_set_aside_is_listed_with_the_newest_first(workspace):
    with workspace.writing() as shelves:
        shelves.evidence.add(
            some_evidence(claim="first", set_aside=True),
            some_evidence(claim="second", set_aside=True),
            some_evidence(claim="used"),
        )
        shelves.sources.add_entries([a_source(title="old", set_aside=True)])
        titles = [hit.title for hit in shelves.search.things_set_aside()]
    assert titles == ["second", "first", "old"]


def test_the_library_is_counted(workspace, library):
    with workspace.writing() as shelves:
        shelves.themes.add(a_theme())
        shelves.blocks.add(a_block(set_aside=True))
        counts = shelves.search.counts()
    assert counts == LibraryCounts(
        sources=1, evidence=2, recommendations=2, blocks=2, themes=1, notes=2, set_aside=1
    )


def passages_with(shelves, words):
    found = shelves.search.everything(words, 9)
    return [hit for hit in found if hit.kind is ThingKind.PASSAGE]


def test_of_several_editions_only_the_newest_that_was_read_is_searched(workspace, library):
    newer = a_document("The ice never came, and the ice was thin.")
    with workspace.writing() as shelves:
        shelves.sources.add(newer.source, newer.edition, newer.text, newer.passages, b"")
        assert len(passages_with(shelves, "ice")) == 2
        shelves.editions.join(newer.source.id, library.source.id, [(newer.edition, 2)])
        (hit,) = passages_with(shelves, "ice")
    assert (hit.id, hit.number) == (library.source.id, 1)
