"""Where a thing is used is one question over everything."""

from dataclasses import replace

import pytest

from briefing_app.domain.note import NoteState
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.overview import Use
from briefing_app.domain.query import ThingKind
from briefing_app.domain.text import ParagraphKind, Table, new_paragraph
from briefing_app.storage.links import VERSION, links_from, links_of_note
from tests.builders import (
    a_block,
    a_body,
    a_document,
    a_note,
    a_recommendation,
    a_section,
    citing,
    some_evidence,
)


@pytest.fixture
def evidence(workspace):
    evidence = some_evidence()
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
    return evidence


def save(workspace, note):
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    return note


def uses(workspace, kind, thing):
    with workspace.reading() as shelves:
        return shelves.uses.of(kind, thing)


def test_each_section_that_cites_is_named_with_how_often(workspace, evidence):
    background = replace(
        a_section(heading="Background"),
        body=(*a_body("One", evidence), *a_body("Two", evidence, evidence)),
    )
    note = save(workspace, a_note(background, a_section("Three", evidence, heading="Options")))
    assert uses(workspace, ThingKind.EVIDENCE, evidence.id) == (
        Use(note.id, note.title, NoteState.DRAFTING, "Background", 3),
        Use(note.id, note.title, NoteState.DRAFTING, "Options", 1),
    )


def test_a_citation_in_a_table_counts(workspace, evidence):
    cell = new_paragraph("Cell", ParagraphKind.PARAGRAPH, *citing(evidence))
    section = replace(a_section(), body=(Table(new_paragraph().id, ((cell,),)),))
    save(workspace, a_note(section))
    assert len(uses(workspace, ThingKind.EVIDENCE, evidence.id)) == 1


def test_a_use_ends_with_the_citation(workspace, evidence):
    note = save(workspace, a_note(a_section("Words", evidence)))
    save(workspace, replace(note, sections=(a_section("Words"),)))
    assert uses(workspace, ThingKind.EVIDENCE, evidence.id) == ()


def test_a_note_set_aside_uses_nothing(workspace, evidence):
    note = save(workspace, a_note(a_section("Words", evidence)))
    with workspace.writing() as shelves:
        shelves.notes.set_aside([note.id], aside=True)
    assert uses(workspace, ThingKind.EVIDENCE, evidence.id) == ()


def test_a_recommendation_is_used_like_evidence(workspace):
    recommendation = a_recommendation()
    note = save(workspace, a_note(a_section("Words", recommendation)))
    (use,) = uses(workspace, ThingKind.RECOMMENDATION, recommendation.id)
    assert use.note == note.id


def test_a_placed_block_is_used_once_where_it_begins(workspace):
    block, section = a_block(), a_section(heading="Context")
    note = place_block(a_note(section), block, Spot(section.id))
    save(workspace, note)
    (use,) = uses(workspace, ThingKind.BLOCK, block.id)
    assert (use.section, use.times) == ("Context", 1)


def test_a_block_placed_twice_is_used_twice(workspace):
    block, section = a_block(), a_section()
    once = place_block(a_note(section), block, Spot(section.id))
    save(workspace, place_block(once, block, Spot(section.id)))
    (use,) = uses(workspace, ThingKind.BLOCK, block.id)
    assert use.times == 2


def test_the_note_changed_last_comes_first(workspace, evidence):
    with workspace.writing() as shelves:
        for title, day in (("old", 1), ("new", 2)):
            note = a_note(a_section("Words", evidence), title=title)
            shelves.notes.save(note, f"2026-11-0{day}")
    titles = [use.title for use in uses(workspace, ThingKind.EVIDENCE, evidence.id)]
    assert titles == ["new", "old"]


def test_a_source_is_used_where_anything_collected_from_it_is(workspace):
    document = a_document()
    here = some_evidence(excerpt=document.excerpt("the strait"))
    asked = a_recommendation(excerpt=document.excerpt("season"))
    elsewhere = some_evidence()
    with workspace.writing() as shelves:
        shelves.sources.add(document.source, document.edition, document.text, (), b"")
        shelves.evidence.add(here, elsewhere)
        shelves.recommendations.add(asked)
    note = a_note(
        a_section("One", here, asked, heading="A"), a_section("Two", elsewhere, heading="B")
    )
    save(workspace, note)
    with workspace.reading() as shelves:
        used = shelves.uses.of_source(document.source.id)
    assert [(use.section, use.times) for use in used] == [("A", 2)]


def test_a_version_remembers_what_it_cited(workspace, evidence):
    note = save(workspace, a_note(a_section("Words", evidence)))
    with workspace.writing() as shelves:
        version = shelves.notes.take_version(note.id, "then")
        kept = links_from(shelves.notes._connection, VERSION, version.id)
    assert kept == (("evidence", evidence.id, "Background"),)


def test_a_placed_block_that_is_not_marked_is_no_link():
    block, section = a_block(), a_section()
    note = place_block(a_note(section), block, Spot(section.id))
    assert list(links_of_note(replace(note, placed=()))) == []
