from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.domain.errors import Remedy
from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary
from briefing_app.ui.library.import_fates import Group
from briefing_app.ui.library.import_view import ImportView
from briefing_app.ui.parts.words_label import Words

SAME = Imported(Path("a.txt"), ImportState.SAME, "It is here already.")
REFUSED = Imported(Path("b.bin"), ImportState.REFUSED, "It is no text.")
LOCKED = Imported(Path("c.pdf"), ImportState.REFUSED, "It is locked.", remedy=Remedy.PASSWORD)


class Asked:
    """The importing that the view stands before, with what the view asked of it."""

    request = None

    def __init__(self):
        self.stopped, self.wanted = 0, []

    def stop(self):
        self.stopped += 1

    def again(self, files, password="", *, recognise=False):
        self.wanted.append((tuple(file.path.name for file in files), password, recognise))


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def view(qtbot, page, asked):
    made = ImportView(page.work, asked)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    return made


def texts(view):
    return [label.text() for label in view.findChildren(Words) if label.isVisibleTo(view)]


def names(view):
    return [view.model.value_at(row).path.name for row in range(view.model.rowCount())]


def test_while_it_runs_it_can_be_stopped(view, asked):
    view.show_start()

    view.show_progress(31, 50, "harbour.txt")
    view.progress.stopped.emit()

    assert "31 of 50 files" in texts(view)
    assert "Reading harbour.txt" in texts(view)
    assert not view.close_.isVisible()
    assert asked.stopped == 1


def test_what_was_refused_comes_first_and_what_can_be_helped_before_it(view):
    view.show_summary(ImportSummary((SAME, REFUSED, LOCKED)))

    assert names(view) == ["c.pdf", "b.bin", "a.txt"]
    assert view.file.file == LOCKED
    assert not view.progress.isVisible()


def test_the_refused_can_be_looked_at_alone(view):
    view.show_summary(ImportSummary((SAME, REFUSED, LOCKED)))

    view.chips[Group.REFUSED].click()

    assert names(view) == ["c.pdf", "b.bin"]
    assert [chip.text() for chip in view.chips.values()] == [
        "All 3", "Not taken 2", "Here already 1"
    ]  # fmt: skip


def test_all_that_was_refused_can_be_tried_again(view, asked):
    view.show_summary(ImportSummary((SAME, REFUSED, LOCKED)))

    view.retry.click()

    assert asked.wanted == [(("b.bin", "c.pdf"), "", False)]


def test_pictures_of_pages_in_a_file_that_is_in_are_read_with_the_others(view, asked):
    pages = [
        Imported(Path(f"{n}.pdf"), state, "Pictures.", remedy=Remedy.RECOGNISE)
        for n, state in enumerate((ImportState.REFUSED, ImportState.ADDED))
    ]
    view.show_summary(ImportSummary((SAME, *pages)))

    view.recognise.click()

    assert asked.wanted == [(("0.pdf", "1.pdf"), "", True)]


def test_every_button_is_whole_in_a_narrow_window(view):
    left = Imported(Path("d.txt"), ImportState.LEFT, "It was not read.")
    pages = [
        Imported(Path(f"{n}.pdf"), ImportState.REFUSED, "Pictures.", remedy=Remedy.RECOGNISE)
        for n in range(2)
    ]
    view.resize(520, 700)
    view.show_summary(ImportSummary((SAME, left, *pages), stopped=True))
    QTest.qWait(0)

    for each in (view.close_, view.go_on, view.retry, view.recognise):
        assert each.width() >= each.sizeHint().width()
        assert each.mapTo(view, each.rect().bottomRight()).x() < view.width() == 520


def test_the_focus_waits_at_stop_while_files_are_tried_again(view):
    view.show_summary(ImportSummary((SAME, REFUSED)))
    view.retry.setFocus()

    view.show_start()

    assert view.progress.isAncestorOf(QApplication.focusWidget())


def test_what_stopping_left_is_told_and_gone_on_with(view, asked):
    left = Imported(Path("d.txt"), ImportState.LEFT, "It was not read.")
    view.show_summary(ImportSummary((SAME, left), stopped=True))

    view.go_on.click()

    assert names(view) == ["d.txt", "a.txt"]
    assert not view.retry.isVisible()
    assert asked.wanted == [(("d.txt",), "", False)]


def test_a_password_is_typed_in_place_and_forgotten_at_once(view, asked, qtbot):
    view.show_summary(ImportSummary((LOCKED,)))

    qtbot.keyClicks(view.file.password, "open sesame")
    qtbot.keyClick(view.file.password, Qt.Key.Key_Return)

    assert asked.wanted == [(("c.pdf",), "open sesame", False)]
    assert view.file.password.text() == ""


def test_the_file_whose_password_was_wrong_stays_at_hand(view, qtbot):
    others = (replace(LOCKED, path=Path("a.pdf")), replace(LOCKED, path=Path("z.pdf")))
    view.show_summary(ImportSummary((*others, LOCKED)))
    view.files.choose_row(1)
    view.file.password.setFocus()

    wrong = replace(others[1], sentence="It does not open with this password.")
    view.show_summary(ImportSummary((*others, LOCKED)).followed_by(ImportSummary((wrong,))))

    assert names(view) == ["a.pdf", "z.pdf", "c.pdf"]
    assert view.file.file == wrong
    assert view.file.password.hasFocus()


def test_the_pictures_of_several_files_can_be_read_in_one_go(view, asked):
    scans = [
        Imported(Path(f"{n}.pdf"), ImportState.REFUSED, "Pictures.", remedy=Remedy.RECOGNISE)
        for n in range(2)
    ]
    view.show_summary(ImportSummary(tuple(scans)))

    view.recognise.click()

    assert view.recognise.text() == "Read the pictures of 2 files"
    assert asked.wanted == [(("0.pdf", "1.pdf"), "", True)]


def test_very_many_files_are_listed_and_fetched_as_one_scrolls(view):
    files = [Imported(Path(f"{n}.txt"), ImportState.ADDED, "Added.") for n in range(1300)]

    view.show_summary(ImportSummary(tuple(files)))

    assert view.model.total == 1300


def test_stopped_says_so(view):
    view.show_summary(ImportSummary((), stopped=True))

    assert view.title.text() == "Stopped"
    assert not view.files.isVisible()
    assert not view.file.isVisible()
