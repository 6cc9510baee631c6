"""A sound file has no remarks; each kind of damage has one."""

from dataclasses import replace

import pytest

from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote
from tests.builders import a_document, a_note, some_evidence


@pytest.fixture
def filled(workspace):
    document = a_document()
    note = a_note()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("the strait")))
        shelves.notes.save(note)
        shelves.notes.take_version(note.id, "then")
        shelves.margins.add(MarginNote(MarginNoteId("m"), "look", document.excerpt("the strait")))
    return workspace


def remarks(workspace, change=None):
    """Everything the inspection says after a change behind its back, which is then undone."""
    said = []
    with pytest.raises(ZeroDivisionError):
        inspect_and_undo(workspace, change, said)
    return said


def inspect_and_undo(workspace, change, said):
    with workspace.writing() as shelves:
        if change:
            shelves.inspection._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            shelves.inspection._connection.exec_driver_sql(change)
        said += shelves.inspection.database()
        said += shelves.inspection.word_index()
        said += shelves.inspection.notes()
        said += shelves.inspection.excerpts()
        raise ZeroDivisionError


def test_a_sound_file_has_no_remarks(filled):
    assert remarks(filled) == []


def test_what_there_is_to_look_at_is_counted(filled):
    with filled.reading() as shelves:
        counts = shelves.inspection.counts()
    assert counts == {
        "edition_texts": 1,
        "excerpts": 1,
        "margin_notes": 1,
        "notes": 1,
        "note_versions": 1,
    }


@pytest.mark.parametrize(
    ("change", "remark"),
    [
        ("update notes set form = '{'", "cannot be read"),
        ("update note_versions set form = '{'", "The note then cannot be read"),
        ("update excerpts set seal = 'x'", "1 excerpt of riverton.txt does not stand"),
        ("update margin_notes set start = 1", "1 note in the margin of riverton.txt does not"),
        ("delete from edition_texts", "The words of riverton.txt are missing"),
        ("update excerpts set source = 'nobody'", "1 row belongs to something"),
        ("delete from passages_words_data where id > 10", "word index of passages"),
        ("delete from evidence_words_data where id > 10", "word index of evidence"),
        ("delete from evidence_sayings_data where id > 10", "word index of evidence"),
    ],
)
def test_each_kind_of_damage_has_a_remark(filled, change, remark):
    assert any(remark in said for said in remarks(filled, change))


def test_an_index_out_of_step_with_the_passages_is_noticed(filled):
    sql = "insert into passages_words(rowid, text) values (99, 'words of no passage')"
    assert any("word index of passages" in said for said in remarks(filled, sql))


def test_excerpts_that_wait_for_words_are_no_fault(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add_entries([replace(document.source, editions=(document.edition,))])
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("the strait")))
    assert remarks(workspace) == []
