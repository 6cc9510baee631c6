from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtTest import QTest

from briefing_app.operations.page_layout import Office, find_office
from briefing_app.operations.print_pages import Printed
from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.notes.notes_page import NotesPage
from briefing_app.ui.notes.panels.estimated_pages import EstimatedPages
from briefing_app.ui.notes.panels.side_panels import LIBRARY, PAGES
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.operation_runner import OperationRunner
from tests.ingest.pdf_maker import Words, pdf_file

WITH_OFFICE = pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed here")


@pytest.fixture
def open_page(desk, shelf, qtbot):
    """The notes page with an office of one's choice, and its panel of pages in front."""
    made = []

    def build(office, desk=desk):
        page = NotesPage(replace(desk, layout=office))
        qtbot.addWidget(page)
        page.resize(1368, 800)
        page.show()
        page.open(shelf.note.id)
        page.view.show_side(PAGES)
        made.append((page, office))
        return page

    yield build
    for page, office in made:
        page.leave()
        page.session.close()
        office.close()


def test_without_libreoffice_the_estimate_stays_and_says_why(open_page):
    page = open_page(Office(None))
    panel = page.view.side.pages

    page.printer.print_now()

    assert panel.exact is None
    assert panel.count.text().startswith("\u2248 ")
    assert panel.how.text() == (
        "An estimate. LibreOffice, which could tell the exact pages, is not installed here."
    )


def test_libreoffice_that_fails_is_one_quiet_sentence(open_page, heard, tmp_path):
    page = open_page(Office(tmp_path / "gone"))

    page.printer.print_now()

    panel = page.view.side.pages
    assert panel.how.text() == "An estimate. LibreOffice did not start."
    assert heard.complaints == []


class CountingOffice(Office):
    """An office that is not there when it is wanted, and knows how often it was."""

    asked = 0

    def to_pdf(self, word_file, look_up):
        self.asked += 1
        return super().to_pdf(word_file, look_up)


def test_pages_are_not_asked_for_while_one_types(open_page, tmp_path, qtbot):
    office = CountingOffice(tmp_path / "gone")
    page = open_page(office)
    qtbot.waitUntil(lambda: office.asked == 1)

    page.view.editor.go_to(Point("a"))
    for letter in "More words.":
        QTest.keyClicks(page.view.editor, letter)
        page.session.settle()
        QTest.qWait(1)

    assert office.asked == 1


class WrittenOffice(Office):
    """Lays out whatever it is given as the same single page."""

    def to_pdf(self, word_file, look_up):
        del word_file, look_up
        return pdf_file([Words("Ferries carried 33,443 travellers.", 60, 700)])


class Lane(ThreadPoolExecutor):
    """Keeps what it was given to do."""

    def __init__(self):
        super().__init__(1)
        self.given = []

    def submit(self, fn, /, *args, **kwargs):
        self.given.append(super().submit(fn, *args, **kwargs))
        return self.given[-1]


@pytest.fixture
def lane():
    return Lane()


@pytest.fixture
def threaded(desk, workspace, lane):
    """The desk with its work really done on another thread."""
    runner = OperationRunner(workspace, ChangeFeed(), desk.messages, lane)
    yield replace(desk, runner=runner)
    runner.close()


@pytest.fixture
def laid_out(threaded, open_page, qtbot, monkeypatch):
    """A page whose note is open and is laid out as soon as that is asked for."""
    page = open_page(WrittenOffice(None), threaded)
    qtbot.waitUntil(lambda: page.session.is_open)
    monkeypatch.setattr(WrittenOffice, "is_there", True)
    return page


def type_a_key(page):
    page.view.editor.go_to(Point("a"))
    QTest.keyClicks(page.view.editor, "x")


def test_pages_come_from_another_thread(laid_out, qtbot):
    laid_out.printer.print_now()

    qtbot.waitUntil(lambda: laid_out.view.side.pages.exact is not None)


def test_pages_that_a_key_overtook_are_put_away_unseen(laid_out, lane, qtbot, monkeypatch):
    put_away = []
    monkeypatch.setattr(Printed, "close", lambda printed: put_away.append(printed.note.id))

    laid_out.printer.print_now()
    lane.given[-1].result(timeout=30)
    type_a_key(laid_out)

    qtbot.waitUntil(lambda: put_away == [laid_out.session.note.id])
    assert laid_out.view.side.pages.exact is None


def test_pages_that_a_key_ended_leave_no_word_behind(laid_out, lane, qtbot):
    held = Event()
    lane.submit(held.wait)
    laid_out.printer.print_now()
    under_way = lane.given[-1]

    type_a_key(laid_out)
    held.set()
    under_way.result(timeout=30)
    qtbot.wait(20)

    panel = laid_out.view.side.pages
    assert panel.exact is None
    assert "Stopped" not in panel.how.text()


@WITH_OFFICE
def test_exact_pages_come_at_a_pause_and_lead_to_the_text(open_page):
    page = open_page(Office(find_office()))
    panel = page.view.side.pages

    page.printer.print_now()

    assert panel.how.text().startswith("Exact")
    assert page.view.counted_now().exact == 1
    assert page.at_hand.checker.pages_of(page.session.note) == 1
    assert panel.count.text().startswith("1 ")
    number, place = panel.exact.place_of("a", 3)
    panel.area.sheets.clicked.emit(number, place.center())
    assert page.view.editor.writing.point.line == "a"
    panel.area.grab()
    assert panel.exact.pictures[1].width() > 100


@WITH_OFFICE
def test_typing_makes_the_count_an_estimate_again_while_the_pages_stay_in_sight(open_page):
    page = open_page(Office(find_office()))
    panel = page.view.side.pages
    page.printer.print_now()
    exact = panel.exact

    page.view.editor.go_to(Point("a"))
    QTest.keyClicks(page.view.editor, "More words. ")
    page.session.settle()
    page.view.count_pages()

    assert panel.exact is exact
    assert page.view.counted_now().exact == 0
    assert panel.count.text().startswith("\u2248 ")


def test_the_estimate_follows_the_cursor_and_a_click_goes_to_the_text(open_page):
    page = open_page(Office(None))
    panel = page.view.side.pages
    page.view.editor.go_to(Point("b"))
    page.view.cursor_moved.emit()

    number, line = EstimatedPages.at_once(page.session.note).place_of("a", 3)
    panel.area.sheets.clicked.emit(number, line.center())

    assert panel.area.accessibleDescription() == "The cursor is on page 1 of 1."
    assert page.view.editor.writing.point.line == "a"


def test_nothing_is_laid_out_while_nobody_looks(open_page):
    page = open_page(Office(None))
    page.view.show_side(LIBRARY)

    page.printer.print_now()

    assert page.view.side.pages.exact is None


def test_the_estimate_is_made_anew_at_a_pause(open_page, qtbot):
    page = open_page(Office(None))
    sheets = page.view.side.pages.area.sheets
    page.view.editor.go_to(Point("a"))
    before = sheets.heightForWidth(200)

    page.view.editor.textCursor().insertText("A long sentence about ferries. " * 300)
    page.session.settle()
    page.view.count_pages()

    assert sheets.heightForWidth(200) == before
    qtbot.waitUntil(lambda: sheets.heightForWidth(200) > before, timeout=5000)
