"""What is asked about files."""

from pathlib import Path


def test_a_name_without_its_ending_gets_it_and_an_ending_in_capitals_will_do(questions):
    assert questions.with_ending(Path("a/note.v2"), ".docx") == Path("a/note.v2.docx")
    assert questions.with_ending(Path("a/NOTE.DOCX"), ".docx") == Path("a/NOTE.DOCX")
    assert questions.asked == []


def test_a_file_that_the_ending_leads_to_is_replaced_only_when_that_is_agreed(questions, tmp_path):
    there = tmp_path / "note.docx"
    there.write_bytes(b"words")
    questions.answers = [False, True]
    assert questions.with_ending(tmp_path / "note", ".docx") is None
    assert questions.with_ending(tmp_path / "note", ".docx") == there
    assert [question[0] for question in questions.asked] == [there, there]
