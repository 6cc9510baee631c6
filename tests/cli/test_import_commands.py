"""Files taken in at the terminal."""

import json
from pathlib import Path

import pytest

DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"


def test_a_file_is_taken_in_with_a_line_and_a_summary(terminal, paper):
    answer = terminal("import", paper)

    assert answer.status == 0
    assert answer.out == "Rivers was added with 2 paragraphs.\n1 file: 1 new.\n"
    assert "Rivers" in terminal("sources", "rivers").out


def test_the_summary_says_what_was_refused_and_the_others_come_in(terminal, paper):
    (paper.parent / "empty.txt").touch()

    answer = terminal("import", paper, paper.parent / "empty.txt", paper.parent / "gone.txt")

    assert answer.status == 0
    assert "empty.txt is empty.\ngone.txt is not there.\n" in answer.out
    assert answer.out.endswith("3 files: 1 new, 2 refused.\n")


def test_the_same_file_twice_is_said_to_be_there(terminal, paper):
    terminal("import", paper)

    answer = terminal("import", paper)

    assert answer.status == 0
    assert answer.out.endswith("1 file: 1 already there.\n")


def test_a_folder_without_files_says_so(terminal, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()

    assert terminal("import", empty).out == "There are no files there.\n"


def test_when_nothing_can_be_read_nothing_is_done(terminal, tmp_path):
    one = terminal("import", tmp_path / "gone.txt")
    two = terminal("import", tmp_path / "gone.txt", tmp_path / "lost.txt")

    assert (one.status, one.out, one.err) == (2, "", "gone.txt is not there.\n")
    assert (two.status, two.out) == (2, "")
    assert two.err == "None of the 2 files could be read; the first: gone.txt is not there.\n"


def test_programs_are_told_of_each_file(terminal, paper):
    (told,) = json.loads(terminal("import", paper, "--json").out)

    assert (told["state"], told["title"], told["path"]) == ("added", "Rivers", str(paper))
    assert len(told["source"]) == 32


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")
def test_the_five_documents_prove_every_place_of_the_starter(terminal):
    told = json.loads(terminal("import", DOCUMENTS, "--json").out)

    assert [file["state"] for file in told] == ["words_added"] * 5
    assert sum(file["lost"] for file in told) == 0
    seals = {row["seal"] for row in json.loads(terminal("evidence", "--json").out)}
    assert seals == {"exact"}


def test_a_file_has_one_line_whatever_its_name(terminal, tmp_path):
    try:
        (tmp_path / "two\nlines.txt").write_text("The river rose for three days.")
    except OSError:
        pytest.skip("this system takes no such names")

    answer = terminal("import", tmp_path / "two\nlines.txt")

    assert answer.out.splitlines()[0] == "two lines was added with 1 paragraph."
