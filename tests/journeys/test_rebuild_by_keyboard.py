"""Each starter note can be rebuilt from the library in the window, by keyboard alone."""

from dataclasses import replace

import pytest

from briefing_app.domain.block import fingerprint
from briefing_app.domain.note_editing import take_master
from briefing_app.domain.query import Query
from briefing_app.domain.text import Table
from briefing_app.operations.write_notes import list_notes, open_note
from tests.journeys.typist import Typist


def as_read(note, fields):
    """What a reader sees of a note, and what it draws on; identities left out."""
    placed = [(each.block, each.version) for each in note.placed]
    heads = [(section.key, section.heading, section.level) for section in note.sections]
    bodies = [fingerprint(_with_words(section.body)) for section in note.sections]
    return {
        "kind": (note.kind, note.language, note.marking),
        "header": {name: getattr(note.header, name) for name in fields},
        "sections": [*zip(heads, bodies, strict=True)],
        "placed": placed,
    }


def _with_words(body):
    """A section begins with an empty paragraph to write in, and may end with one."""
    return tuple(element for element in body if element.text or isinstance(element, Table))


def up_to_date(opened):
    """What the library has today stands for what was placed when a block had other words."""
    note, blocks = opened.note, opened.materials.blocks
    for placed in note.placed:
        if blocks[placed.block].newest.number != placed.version:
            note = take_master(note, placed.id, blocks[placed.block])
    return replace(opened, note=note)


@pytest.mark.parametrize(
    "kind", ["talking_points", "qp_note", "scenario", "memo_information", "memo_decision"]
)
def test_a_starter_note_is_rebuilt_by_keyboard_alone(officer, kind):
    workspace = officer.house._workspace
    row = next(r for r in list_notes(workspace, Query()).value if r.kind == kind)
    wanted = up_to_date(open_note(workspace, row.id).value)
    typist = Typist(officer, wanted)

    typist.begin(wanted.note)
    typist.fill_header(wanted.note)
    typist.write(wanted.note)

    typist.session.settle()
    rebuilt, starter = (
        as_read(typist.session.note, typist.fields),
        as_read(wanted.note, typist.fields),
    )
    for part, words in starter.items():
        assert rebuilt[part] == words
