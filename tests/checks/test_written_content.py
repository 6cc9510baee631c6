"""A Word file that is only bytes so far is held to the same rules."""

import pytest

from briefing_app.checks.written_content import WrittenFile, check_content
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.overview import Materials
from briefing_app.export.note_plan import plan_note
from briefing_app.export.word.word_note import write_note
from briefing_app.shipped.note_kinds import kind_of
from tests.builders import a_note

NOTE = a_note(kind="memo_information", marking=Marking(Protected.B))


@pytest.fixture(scope="module")
def content():
    return write_note(plan_note(NOTE, Materials(), kind_of(NOTE)))


def test_what_was_written_from_the_note_is_sound(content):
    assert check_content(WrittenFile(content, "note.docx"), NOTE) == ()


def test_a_marking_that_is_another_one_is_found(content):
    lower = a_note(kind="memo_information", marking=Marking(Protected.A))
    found = check_content(WrittenFile(content, "note.docx"), lower)
    assert "MARK-PAGE" in {each.check for each in found}


def test_what_the_template_brought_stops_nothing_and_a_vanished_one_brings_nothing(
    content, tmp_path
):
    template = tmp_path / "gone.docx"
    assert check_content(WrittenFile(content, "note.docx", template=template), NOTE) == ()


def test_bytes_that_are_no_word_file_are_refused_in_words():
    with pytest.raises(CannotRead, match=r"note\.docx"):
        check_content(WrittenFile(b"words", "note.docx"), NOTE)
