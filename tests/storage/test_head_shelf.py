"""Heads of notes are read without their words."""

from dataclasses import replace

from sqlalchemy import update

from briefing_app.domain.header import Header
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.route import Publication, Route
from briefing_app.domain.twin import TwinTie
from briefing_app.storage.tables import notes
from tests.builders import a_note


def kept(workspace, note, route=None):
    with workspace.writing() as shelves:
        shelves.notes.save(note)
        if route:
            shelves.ways.keep_route(note.id, route)
    return note


def heads(workspace, *kinds):
    with workspace.reading() as shelves:
        return list(shelves.heads.heads(kinds))


def test_a_head_is_the_note_without_its_words(workspace):
    note = replace(
        a_note(),
        kind="memo",
        header=Header(subject_fr="Été", number="A-1", addressee="M", date_received="2026-10-01"),
        marking=Marking(Protected.B, caveats=frozenset({"EMBARGOED"})),
    )
    route = Route(publication=Publication("2026-10-02", "s. 15", "An Officer", "2026-10-03"))
    kept(workspace, note, route)
    (head,) = heads(workspace, "memo")
    assert (head.id, head.header, head.marking) == (note.id, note.header, note.marking)
    assert (head.language, head.state, head.route) == (note.language, note.state, route)


def test_a_translation_names_its_original(workspace):
    original = kept(workspace, replace(a_note(), kind="memo"))
    kept(workspace, replace(a_note(), kind="memo", twin=TwinTie(original.id)))
    assert [head.twin for head in heads(workspace, "memo")] == [None, original.id]


def test_a_note_without_a_way_has_an_empty_one(workspace):
    kept(workspace, replace(a_note(), kind="memo"))
    assert heads(workspace, "memo")[0].route == Route()


def test_other_kinds_and_notes_set_aside_are_left_out(workspace):
    memo, aside = (kept(workspace, replace(a_note(), kind="memo")) for _n in range(2))
    kept(workspace, replace(a_note(), kind="card"))
    with workspace.writing() as shelves:
        shelves.notes.set_aside((aside.id,), aside=True)
    assert [head.id for head in heads(workspace, "memo")] == [memo.id]


def test_a_damaged_note_spoils_no_list(workspace):
    good, bad = (kept(workspace, replace(a_note(), kind="memo")) for _n in range(2))
    with workspace.writing() as shelves:
        damage = update(notes).where(notes.c.id == bad.id).values(form="{")
        shelves.notes._connection.execute(damage)
    assert [head.id for head in heads(workspace, "memo")] == [good.id]
