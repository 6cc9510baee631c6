from briefing_app.ingest.reference import Reference, ReferenceList
from briefing_app.operations.import_summary import ImportState
from briefing_app.operations.listed_works import ListedWorks


def test_works_with_and_without_files_faults_and_the_list_itself_are_told_apart(tmp_path):
    within = tmp_path / "library.ris"
    (tmp_path / "a.txt").write_text("words")
    found = ReferenceList(
        (Reference("a", "A", files=("a.txt", "gone.txt")), Reference("b", "B")), ("Line 3 is bad.",)
    )

    works = ListedWorks.of(within, found, ())

    assert [(job.path.name, job.reference.title) for job in works.attached] == [("a.txt", "A")]
    assert [reference.title for reference in works.without_files] == ["B"]
    assert [(row.state, row.sentence) for row in works.told] == [
        (ImportState.LISTED, "library.ris lists 2 works."),
        (ImportState.REFUSED, "library.ris: Line 3 is bad."),
        (ImportState.REFUSED, "gone.txt is named in library.ris but is not there."),
    ]
    assert works.told[2].within == within


def test_of_a_list_only_the_wanted_files_can_be_taken(tmp_path):
    within = tmp_path / "library.ris"
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("words")
    found = ReferenceList(
        (Reference("a", "A", files=("a.txt",)), Reference("b", "B", files=("b.txt",)))
    )

    works = ListedWorks.of(within, found, (), {tmp_path / "b.txt"})

    assert [job.path.name for job in works.attached] == ["b.txt"]
    assert (works.without_files, works.told) == ((), ())


def test_a_file_that_lists_no_work_is_refused_in_one_sentence(tmp_path):
    within = tmp_path / "gold.json"
    found = ReferenceList((), ("Entry 1 is not a reference.", "Entry 2 is not a reference."))

    works = ListedWorks.of(within, found, ())

    assert [(row.state, row.sentence) for row in works.told] == [
        (
            ImportState.REFUSED,
            "gold.json lists no work that can be understood. Entry 1 is not a reference.",
        )
    ]
