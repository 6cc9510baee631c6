"""A library of a reference manager comes in: its lists, and the files that they name."""

import json

import pytest

from briefing_app.domain.errors import Stopped
from briefing_app.domain.source import SourceKind
from briefing_app.operations.import_sources import ImportState, import_paths
from briefing_app.operations.import_summary import Listed

TEXT = "The river rose for three days in the spring, and the towns along it were not ready for it."
BIB = r"""
@report{rivers, title={Rivers and {\'E}tienne}, author={Lee, Ann}, date={2019-05-17},
  doi={10.1234/rivers}, langid={french}, file={Text:files/1/rivers.txt:text/plain}}
@article{roads, title={Roads}, year={2020}}
@book{bad, title={never closed
@misc{away, title={Away}, file={Text:/etc/hostname:text/plain}}
"""


@pytest.fixture
def library(tmp_path):
    place = tmp_path / "export"
    (place / "files/1").mkdir(parents=True)
    (place / "files/1/rivers.txt").write_text(f"river_final_v2\n\n{TEXT}\n", "utf-8")
    path = place / "library.bib"
    path.write_text(BIB, "utf-8")
    return path


def states(outcome):
    return [(file.title or file.path.name, file.state) for file in outcome.value.files]


def sources(workspace):
    with workspace.reading() as shelves:
        return {source.title: source for source in shelves.sources.everything()}


def test_a_library_brings_what_it_says_and_its_files(workspace, library):
    outcome = import_paths(workspace, (library,))

    assert states(outcome) == [
        ("library.bib", ImportState.LISTED),
        ("library.bib", ImportState.REFUSED),
        ("Away", ImportState.REFUSED),
        ("Roads", ImportState.ADDED),
        ("Away", ImportState.ADDED),
        ("Rivers and Étienne", ImportState.ADDED),
    ]
    rivers = sources(workspace)["Rivers and Étienne"]
    assert (rivers.author, rivers.date, rivers.language) == ("Ann Lee", "2019-05-17", "fr")
    assert (rivers.kind, rivers.address) == (SourceKind.REPORT, "https://doi.org/10.1234/rivers")
    assert rivers.guessed == frozenset()
    assert rivers.has_words
    assert not sources(workspace)["Roads"].has_words
    assert len(outcome.changes.sources) == 3


def test_the_folder_of_an_export_reads_each_attached_file_once(workspace, library):
    outcome = import_paths(workspace, (library.parent,))

    assert [file.path.name for file in outcome.value.files].count("rivers.txt") == 1
    assert len(sources(workspace)) == 3


def test_the_same_library_again_adds_nothing(workspace, library):
    import_paths(workspace, (library,))

    outcome = import_paths(workspace, (library,))

    assert outcome.value.count(ImportState.ADDED) == 0
    assert outcome.value.count(ImportState.SAME) == 3
    assert not outcome.changes


def test_a_file_that_came_before_its_library_learns_what_the_library_says(workspace, library):
    import_paths(workspace, (library.parent / "files/1/rivers.txt",))

    import_paths(workspace, (library,))

    assert "Rivers and Étienne" in sources(workspace)
    assert len(sources(workspace)) == 3


def test_a_file_that_comes_later_gives_the_entry_its_words(workspace, library):
    file = library.parent / "files/1/rivers.txt"
    words = file.read_bytes()
    file.unlink()
    import_paths(workspace, (library,))
    file.write_bytes(words)

    (row,) = [
        file
        for file in import_paths(workspace, (library,)).value.files
        if file.state is ImportState.WORDS_ADDED
    ]

    assert row.sentence == "Rivers and Étienne now has its words from rivers.txt."
    assert len(sources(workspace)) == 3


def test_one_file_of_a_list_can_be_tried_again_alone(workspace, library):
    file = library.parent / "files/1/rivers.txt"
    file.write_bytes(b"")
    outcome = import_paths(workspace, (library,))
    (refused,) = [row for row in outcome.value.refused if row.path == file]
    file.write_text(TEXT, "utf-8")

    again = import_paths(workspace, (refused.again,))

    assert refused.again == Listed(file, library)
    assert [(row.title, row.state) for row in again.value.files] == [
        ("Rivers and Étienne", ImportState.WORDS_ADDED)
    ]


def test_several_files_of_one_work_are_its_editions(workspace, tmp_path):
    (tmp_path / "page.html").write_text(f"<html><body><p>{TEXT}</p></body></html>")
    (tmp_path / "paper.txt").write_text(TEXT, "utf-8")
    item = {"type": "report", "title": "Rivers", "attachments": ["paper.txt", "page.html"]}
    path = tmp_path / "library.json"
    path.write_text(json.dumps([item]))

    import_paths(workspace, (path,))

    rivers = sources(workspace)["Rivers"]
    assert [edition.file_name for edition in rivers.editions] == ["page.html", "paper.txt"]
    assert rivers.newest.file_name == "paper.txt"


def test_stopping_keeps_the_works_that_are_in(workspace, tmp_path):
    path = tmp_path / "library.ris"
    path.write_text("".join(f"TY  - GEN\nTI  - Work {n}\nER  - \n" for n in range(120)))

    def progress(done, total, words):
        if sources(workspace):
            raise Stopped

    outcome = import_paths(workspace, (path,), progress)

    assert outcome.value.stopped
    assert 0 < len(sources(workspace)) < 120


def test_progress_counts_the_attached_files_too(workspace, library):
    told = []

    import_paths(workspace, (library,), lambda *words: told.append(words))

    assert told[-1] == (2, 2, "")
    assert (1, 2, "rivers.txt") in told


def test_a_work_without_a_file_is_no_card_that_finds_its_document_by_itself(workspace, library):
    import_paths(workspace, (library,))

    with workspace.reading() as shelves:
        assert shelves.sources.waiting() == ()
