from pathlib import Path

from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary, Listed

LIST = Path("library.bib")
ADDED, REFUSED, LISTED = ImportState.ADDED, ImportState.REFUSED, ImportState.LISTED


def test_a_file_is_asked_for_again_by_itself_or_through_its_list():
    assert Imported(Path("a.pdf"), REFUSED, "").again == Path("a.pdf")
    assert Imported(Path("a.pdf"), REFUSED, "", within=LIST).again == Listed(Path("a.pdf"), LIST)


def test_what_was_tried_again_is_told_once_as_it_is_now():
    first = ImportSummary(
        (Imported(Path("b.txt"), REFUSED, "Empty."), Imported(Path("a.txt"), ADDED, "Added."))
    )
    tried = (Imported(Path("c.txt"), ADDED, "Added."), Imported(Path("b.txt"), ADDED, "Added."))

    both = first.followed_by(ImportSummary(tried, stopped=True))

    assert [(row.path.name, row.state) for row in both.files] == [
        ("b.txt", ADDED), ("a.txt", ADDED), ("c.txt", ADDED)
    ]  # fmt: skip
    assert both.refused == ()
    assert both.stopped


def test_works_of_one_list_are_told_apart_and_a_list_read_anew_replaces_them():
    works = [Imported(LIST, ADDED, "", title=title, within=LIST) for title in ("A", "B")]
    first = ImportSummary((Imported(LIST, LISTED, ""), Imported(LIST, REFUSED, "Bad."), *works))
    again = ImportSummary((works[0],))
    anew = ImportSummary((Imported(LIST, LISTED, ""), *works))

    assert len(first.followed_by(again).files) == 4
    assert first.followed_by(anew).files == anew.files
