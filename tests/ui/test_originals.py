"""The file as it came is opened as a copy, or saved where the officer wants it."""

import pytest

from briefing_app.ui.originals import open_original, save_original_as
from tests.builders import a_document


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


def test_a_copy_is_handed_to_the_system(desk, document, questions, heard):
    open_original(desk, document.edition)
    ((path,),) = questions.asked
    assert path.read_bytes() == document.content
    assert heard.told[-1].words == "riverton.txt is open as a copy that cannot be changed"
    desk.lending.clear()
    assert not path.exists()


def test_where_no_program_opens_it_that_is_told(desk, document, questions, heard):
    questions.answers = [False]
    open_original(desk, document.edition)
    assert heard.complaints == [
        "No program on this computer opens riverton.txt. Save the file instead."
    ]
    desk.lending.clear()


def test_it_is_saved_where_the_officer_says(desk, document, questions, heard, tmp_path):
    questions.answers = [tmp_path / "out.txt"]
    save_original_as(desk, document.edition)
    assert (tmp_path / "out.txt").read_bytes() == document.content
    assert heard.told[-1].words == "Saved out.txt"


def test_without_an_answer_nothing_is_saved(desk, document, heard):
    save_original_as(desk, document.edition)
    assert heard.told == []
