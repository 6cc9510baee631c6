"""Pages that are pictures are read on the officer's wish, with the way to stop and to unlock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing_app.domain.errors import CannotRead, Remedy, Stopped
from briefing_app.ingest.pdf.page_recognition import can_recognise
from briefing_app.operations.import_sources import import_paths
from briefing_app.ui.picture_reading import PictureDialog, PictureReading, read_pictures
from tests.ingest.pdf_maker import column, half_scanned, pdf_file

LOCKED = (
    Path(__file__).parents[2] / "../shared/corpus/odd/pdf/jsvine_pdfplumber__password-example.pdf"
)
needs_program = pytest.mark.skipif(not can_recognise(), reason="Tesseract is not installed here")
needs_locked = pytest.mark.skipif(not LOCKED.exists(), reason="the odd files are not here")


@pytest.fixture
def host(qtbot, appearance):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    widget.show()
    return widget


def edition_of(workspace, path, password=""):
    (row,) = import_paths(workspace, (path,), password=password).value.files
    with workspace.reading() as shelves:
        return shelves.sources.get(row.source).newest


@needs_program
def test_pages_are_read_and_what_came_of_it_is_told(host, desk, heard, workspace, tmp_path):
    path = tmp_path / "report.pdf"
    pages = (column(line, size=14) for line in ("The river rose.", "Behind it stood the school."))
    path.write_bytes(half_scanned(pdf_file(*pages), 1))
    edition = edition_of(workspace, path)

    dialog = read_pictures(host, desk, edition)

    assert heard.told[0].words == "1 page was recognised in report."
    assert dialog.isHidden()
    with workspace.reading() as shelves:
        assert "school" in shelves.sources.text(edition.id)


@needs_locked
def test_a_locked_file_asks_for_its_password_here(host, desk, heard, workspace, qtbot):
    edition = edition_of(workspace, LOCKED, "test")

    dialog = read_pictures(host, desk, edition)

    assert dialog.sentence.text() == f"{LOCKED.name} asks for a password."
    assert dialog.password.isVisibleTo(dialog)
    assert not dialog.progress.isVisibleTo(dialog)
    assert dialog.leave.text() == "Close"
    qtbot.keyClicks(dialog.password, "test")
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert len(heard.told) == 1
    assert not [each for each in heard.told if "password" in each.words]


@needs_locked
def test_a_file_that_was_left_locked_is_asked_about_again(host, desk, workspace):
    edition = edition_of(workspace, LOCKED, "test")
    read_pictures(host, desk, edition).close_over()

    assert read_pictures(host, desk, edition).password.isVisibleTo(host)


def test_with_the_dialog_closed_a_locked_file_is_told_in_passing(
    host, desk, heard, workspace, tmp_path
):
    path = tmp_path / "plain.pdf"
    path.write_bytes(pdf_file(column("The river rose.")))
    reading = PictureReading(desk, edition_of(workspace, path))
    dialog = PictureDialog(host, reading)
    dialog.ask()
    locked = CannotRead("plain.pdf asks for a password.", Remedy.PASSWORD)

    reading._fail(locked)
    assert heard.complaints == []
    dialog.close_over()
    reading._fail(locked)

    assert heard.complaints == ["plain.pdf asks for a password."]


def test_how_far_it_is_stands_in_the_dialog(host, desk, workspace, tmp_path):
    path = tmp_path / "plain.pdf"
    path.write_bytes(pdf_file(column("The river rose.")))
    reading = PictureReading(desk, edition_of(workspace, path))
    reading._tell(3, 12, "plain.pdf")
    dialog = PictureDialog(host, reading)
    dialog.ask()

    assert dialog.progress._words.text() == "page 3 of 12"
    assert "goes on" in dialog.foot_words.text()
    reading._tell(4, 12, "plain.pdf")
    assert dialog.progress._words.text() == "page 4 of 12"


def test_whoever_stopped_it_hears_that_nothing_changed(host, desk, heard, workspace, tmp_path):
    path = tmp_path / "plain.pdf"
    path.write_bytes(pdf_file(column("The river rose.")))
    reading = PictureReading(desk, edition_of(workspace, path))
    dialog = PictureDialog(host, reading)
    dialog.ask()

    reading._fail(Stopped())

    assert heard.told[0].words == "Stopped. plain.pdf is as it was."
    assert dialog.isHidden()
