from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.language import set_language
from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary, Listed
from briefing_app.ui.library.import_view import ImportView
from briefing_app.ui.library.importing import (
    Request,
    importing_at,
    progress_words,
    read_words,
    summary_words,
)
from briefing_app.ui.library.library_page import LibraryPage
from briefing_app.ui.library.thing import Shelf
from briefing_app.ui.parts.drop_area import DropArea

TEXT = "The harbour\n\nThe harbour is closed in winter, and the mail comes by sled.\n"


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "in"
    place.mkdir()
    (place / "harbour.txt").write_text(TEXT, "utf-8")
    (place / "empty.txt").write_text("", "utf-8")
    return place


def test_a_folder_comes_in_and_each_file_is_told_of(page, folder, answers, desk):
    answers.where = folder

    desk.action("add_folder").trigger()

    report = page.right.column
    assert isinstance(report, ImportView)
    assert report.title.text() == "The documents were read"
    assert report.sentence.text() == "1 added · 1 not taken"
    assert report.retry.isVisible()
    assert page.list_in_front.found() == 6


def test_what_was_refused_can_be_tried_again(page, folder, answers, desk):
    answers.where = folder
    desk.action("add_folder").trigger()
    (folder / "empty.txt").write_text("Now it holds a sentence about boats.\n", "utf-8")

    page.right.column.retry.click()

    assert page.right.column.sentence.text() == "2 added"
    assert not page.right.column.retry.isVisible()
    assert page.list_in_front.found() == 7


def test_done_leads_back_to_where_documents_are_added(page, folder, answers, desk):
    answers.files = (folder / "harbour.txt",)
    desk.action("add_documents").trigger()

    page.right.column.close_.click()

    assert page.right.column.findChild(DropArea) is not None


def test_done_leads_back_to_what_was_chosen(page, folder, answers, desk):
    page.column.choose(Shelf.BLOCKS)
    chosen = page.right.shown
    answers.files = (folder / "harbour.txt",)
    desk.action("add_documents").trigger()
    assert isinstance(page.right.column, ImportView)

    page.right.column.close_.click()

    assert page.right.shown == chosen


def test_no_answer_adds_nothing(page, answers, desk):
    desk.action("add_documents").trigger()
    desk.action("add_folder").trigger()

    assert not isinstance(page.right.column, ImportView)
    assert page.list_in_front.found() == 5


def test_dropped_files_come_in(page, folder):
    page.curtain.dropped.emit((folder / "harbour.txt",))

    assert page.list_in_front.found() == 6


def test_elsewhere_a_passing_word_leads_to_the_report(page, folder, remembered):
    page.right._hear_end(ImportSummary((told(ImportState.ADDED),)))

    assert remembered.last.words == "1 file read"
    remembered.last.act()
    assert isinstance(page.right.column, ImportView)


def test_a_file_in_the_report_leads_to_its_source(page, folder, answers, desk):
    answers.files = (folder / "harbour.txt",)
    desk.action("add_documents").trigger()

    shown = page.right.column.file.findChildren(QPushButton)
    next(each for each in shown if each.text() == "Show the source").click()

    assert page.right.shown.detail.source.title == page.list_in_front.values()[0].source.title


def test_files_that_come_meanwhile_wait_for_their_turn(page, folder):
    importing, began = page.importing, []
    importing.began.connect(lambda _request: began.append(1))
    importing._running = object()

    importing.add((folder / "harbour.txt",))

    assert began == []
    importing._end(ImportSummary(()))
    assert began == [1]


def test_a_fault_of_the_whole_work_is_told_and_the_view_closes(page, remembered):
    page.right._show_progress()

    page.importing._fail(WorkspaceFault("The disk is full."))

    assert remembered.complained == ["The disk is full."]
    assert not isinstance(page.right.column, ImportView)


def told(state, bound=0):
    return Imported(Path("a.txt"), state, "A sentence.", bound=bound)


def test_the_summary_counts_each_fate():
    files = (
        told(ImportState.ADDED),
        told(ImportState.WORDS_ADDED, 31),
        told(ImportState.SAME),
        told(ImportState.REFUSED),
    )

    words = summary_words(ImportSummary(files, stopped=True))

    assert words == (
        "1 added · 1 card found its words · 1 here already · 1 not taken · 31 places proved · "
        "stopped before the end"
    )
    assert summary_words(ImportSummary(())) == "There was no file to read."
    assert read_words(ImportSummary(files)) == "4 files read"
    assert progress_words(31, 50) == "31 of 50 files"


def test_progress_is_told_in_french_too():
    set_language("fr")

    assert progress_words(2, 3)


def test_what_comes_quietly_is_told_beside_the_rest_and_leaves_the_screen(page, folder):
    told = []
    page.importing.came_in.connect(told.append)

    page.importing.add_quietly((folder,))

    assert not isinstance(page.right.column, ImportView)
    assert summary_words(told[0]) == "1 added · 1 not taken"
    page.right.show_report()
    assert page.right.column.sentence.text() == "1 added · 1 not taken"


def test_a_password_is_not_to_be_read_in_what_is_asked():
    assert "sesame" not in repr(Request((Path("a.pdf"),), "sesame"))


def test_a_page_made_anew_finds_the_same_importing(page, desk, qtbot):
    again = LibraryPage(desk)
    qtbot.addWidget(again)

    assert again.importing is page.importing
    assert importing_at(desk) is page.importing


def test_what_comes_in_out_of_sight_is_shown_when_the_library_is(page, folder, remembered):
    page.hide()

    page.importing.add((folder,))

    assert remembered.last.words == "2 files read"
    assert not isinstance(page.right.column, ImportView)
    page.show()
    assert page.right.column.sentence.text() == "1 added · 1 not taken"


def test_an_unforeseen_fault_ends_the_run_with_a_sentence(page, remembered, expected_warnings):
    expected_warnings.append("An import failed")

    page.importing.add((Listed(None, None),))

    assert not page.importing.is_running
    assert remembered.complained == [
        "Something went wrong inside the program. What came in before stays; the log has details."
    ]


def test_the_report_can_be_asked_for_again(page, folder, desk, remembered):
    desk.action("import_report").trigger()
    assert remembered.last.words == "No files came in since the program began"
    page.importing.add((folder,))
    page.right.column.close_.click()

    desk.action("import_report").trigger()

    assert page.right.column.sentence.text() == "1 added · 1 not taken"
