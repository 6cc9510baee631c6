"""Notes kept whole, listed, with versions and materials."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotFound, WorkspaceFault
from briefing_app.domain.header import Header
from briefing_app.domain.ids import FamilyId, NoteId, VersionId, new_id
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Family
from tests.builders import (
    a_block,
    a_document,
    a_note,
    a_recommendation,
    a_section,
    some_evidence,
)


def save(workspace, *notes):
    with workspace.writing() as shelves:
        for at, note in enumerate(notes):
            shelves.notes.save(note, f"2026-11-0{at + 1}T10:00:00.000+00:00")


def titles(workspace, query):
    with workspace.reading() as shelves:
        return [row.title for row in shelves.notes.rows(query)]


def test_a_note_comes_back_as_it_was(workspace):
    section, block = a_section("Words", some_evidence()), a_block()
    note = place_block(a_note(section), block, Spot(section.id))
    save(workspace, note)
    with workspace.reading() as shelves:
        assert shelves.notes.get(note.id) == note


def test_saving_again_replaces_the_words(workspace):
    note = a_note(a_section("Before"))
    changed = replace(note, sections=(a_section("After"),))
    save(workspace, note, changed)
    with workspace.reading() as shelves:
        assert shelves.notes.get(note.id) == changed
        assert shelves.search.counts().notes == 1
    assert titles(workspace, Query(words="before")) == []
    assert titles(workspace, Query(words="after")) == ["Closing the harbour"]


def test_saving_tells_when(workspace):
    note = a_note()
    with workspace.writing() as shelves:
        saved_on = shelves.notes.save(note)
        assert shelves.notes.saved_on(note.id) == saved_on
    assert saved_on.endswith("+00:00")


def test_saving_does_not_take_a_note_back(workspace):
    note = a_note()
    save(workspace, note)
    with workspace.writing() as shelves:
        shelves.notes.set_aside([note.id], aside=True)
        shelves.notes.save(note)
    assert titles(workspace, Query()) == []


def test_half_a_character_does_not_keep_a_note_from_being_saved(workspace):
    note = a_note(a_section("Ice \ud83d here"), title="Torn \ud800 title")
    save(workspace, note)
    with workspace.reading() as shelves:
        kept = shelves.notes.get(note.id)
    assert kept.sections[0].body[0].text == "Ice ? here"
    assert kept.title == "Torn ? title"


def test_the_state_is_known_without_the_words(workspace):
    note = a_note(state=NoteState.IN_REVIEW)
    save(workspace, note)
    with workspace.reading() as shelves:
        assert shelves.notes.state(note.id) is NoteState.IN_REVIEW
        assert shelves.notes.state(NoteId("nobody")) is None


def test_a_note_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="note"):
        shelves.notes.get(NoteId("nobody"))


@pytest.mark.parametrize("form", ["{", "{}", "[]", "null"])
def test_a_note_that_cannot_be_read_is_told_by_its_name(workspace, form):
    note = a_note()
    save(workspace, note)
    with workspace.writing() as shelves:
        shelves.notes._connection.exec_driver_sql("update notes set form = ?", (form,))
    with workspace.reading() as shelves, pytest.raises(WorkspaceFault, match="Closing the harbour"):
        shelves.notes.get(note.id)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(), ["Zones", "Étés", "barges"]),
        (Query(order="title"), ["barges", "Étés", "Zones"]),
        (Query(order="kind"), ["Étés", "Zones", "barges"]),
        (Query(order="state"), ["Étés", "Zones", "barges"]),
        (Query(order="number"), ["Zones", "Étés", "barges"]),
        (Query(words="frozen"), ["barges"]),
        (Query(words="etes"), ["Étés"]),
    ],
)
def test_the_list_is_filtered_and_ordered_as_asked(workspace, query, found):
    save(
        workspace,
        a_note(a_section("Frozen"), title="barges", kind="qp_note", state=NoteState.IN_REVIEW),
        a_note(title="Étés", kind="dm_note", state=NoteState.APPROVED),
        a_note(header=Header(subject_en="Zones", number="A-1"), state=NoteState.DRAFTING),
    )
    assert titles(workspace, query) == found


def test_a_row_tells_what_lists_show(workspace):
    note = a_note(header=Header(subject_en="Ports", number="A-1"), language="en")
    save(workspace, note)
    with workspace.reading() as shelves:
        (row,) = shelves.notes.rows(Query())
    assert (row.id, row.title, row.kind, row.number) == (note.id, "Ports", note.kind, "A-1")
    assert (row.words, row.changed_on) == (note.words, "2026-11-01T10:00:00.000+00:00")


def test_materials_are_all_that_the_note_draws_on(workspace):
    document = a_document()
    cited = some_evidence(excerpt=document.excerpt("the strait"))
    asked, lost, block = a_recommendation(), some_evidence(), a_block()
    section = a_section("Words", cited, asked, lost)
    note = place_block(a_note(section), block, Spot(section.id))
    with workspace.writing() as shelves:
        shelves.sources.add(document.source, document.edition, document.text, (), b"")
        shelves.evidence.add(cited, some_evidence())
        shelves.recommendations.add(asked)
        shelves.blocks.add(block)
        source = shelves.sources.get(document.source.id)
        materials = shelves.notes.materials(note)
    assert materials.evidence == {cited.id: cited}
    assert materials.recommendations == {asked.id: asked}
    assert materials.sources == {source.id: source}
    assert materials.blocks == {block.id: block}


def test_a_version_keeps_the_note_as_it_was(workspace):
    note = a_note(a_section("Then"))
    save(workspace, note)
    with workspace.writing() as shelves:
        taken = shelves.notes.take_version(note.id, "Sent to the director")
        shelves.notes.save(replace(note, sections=(a_section("Now"),)))
        assert shelves.notes.version(taken.id) == (taken, note)
    assert (taken.name, taken.made_by) == ("Sent to the director", "An Officer")
    assert taken.words == note.words


def test_versions_are_listed_the_newest_first(workspace):
    note = a_note()
    save(workspace, note)
    with workspace.writing() as shelves:
        first = shelves.notes.take_version(note.id, "one")
        second = shelves.notes.take_version(note.id, "two")
        assert shelves.notes.versions(note.id) == (second, first)


def test_a_version_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="version"):
        shelves.notes.version(VersionId("nobody"))


def test_materials_hold_the_whole_family_of_a_recommendation_that_is_cited(workspace):
    family = Family(FamilyId(new_id()), "Wider piers")
    asked = a_recommendation(family=family.id)
    again, alone = a_recommendation(family=family.id), a_recommendation()
    note = a_note(a_section("Words", asked, alone))
    with workspace.writing() as shelves:
        shelves.recommendations.families.add(family)
        shelves.recommendations.add(asked, again, alone)
        materials = shelves.notes.materials(note)
    (members,) = materials.families.values()
    assert members.family == family
    assert {row.recommendation.id for row in members.rows} == {asked.id, again.id}
