"""What was issued is kept as it went out."""

import pytest

from briefing_app.domain.drawn_on import DrawnOn
from briefing_app.domain.errors import NotFound
from briefing_app.domain.issue import Issued, IssueId, hash_of
from tests.builders import a_note


@pytest.fixture
def kept(workspace):
    note = a_note()
    issued = Issued(note, "2026-11-22", "An Officer", "Note.docx", hash_of(b"file"), DrawnOn())
    with workspace.writing() as shelves:
        shelves.notes.save(note)
        version = shelves.notes.take_version(note.id, "As issued", "issue")
        row = shelves.issued.add(issued, version.id, b"file")
    return issued, row


def test_file_record_and_row_come_back(workspace, kept):
    issued, row = kept
    with workspace.reading() as shelves:
        assert shelves.issued.of_note(issued.note.id) == row
        assert shelves.issued.record(row.id) == issued
        assert shelves.issued.file(row.id) == b"file"
        assert shelves.issued.count() == 1
        assert list(shelves.issued.faults()) == []
    assert row.short_hash == row.hash[:12]


def test_an_issue_that_is_not_there_is_told(workspace):
    with workspace.reading() as shelves:
        assert shelves.issued.of_note(a_note().id) is None
        with pytest.raises(NotFound):
            shelves.issued.record(IssueId("nobody"))
        with pytest.raises(NotFound):
            shelves.issued.file(IssueId("nobody"))
