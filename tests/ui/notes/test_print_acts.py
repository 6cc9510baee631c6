"""The open note on paper."""

from dataclasses import replace

import pytest
from PySide6.QtPrintSupport import QPrinter

from briefing_app.ingest.page_desk import PageDesk
from briefing_app.operations.page_layout import Office, find_office
from briefing_app.ui.notes.print_acts import PrintActs, wanted_pages


def words_of(path):
    desk = PageDesk(path.read_bytes(), path.name)
    words = [desk.letters(number).signs for number in range(1, len(desk.sizes) + 1)]
    desk.close()
    return words


def test_without_libreoffice_the_pages_are_laid_out_here(page, questions, heard, tmp_path):
    path = tmp_path / "paper.pdf"
    questions.answers = [path]
    page.perform("print_note")
    (words,) = words_of(path)
    assert "One two." in words
    assert "UNCLASSIFIED" in words
    assert heard.told[-1].words == "Sent to the printer: 1 copy"


def test_nothing_happens_when_no_printer_is_chosen(page, heard):
    page.perform("print_note")
    assert heard.told == []


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed here")
def test_with_libreoffice_the_pages_are_those_of_the_word_file(page, questions, heard, tmp_path):
    office = Office(find_office())
    path = tmp_path / "paper.pdf"
    questions.answers = [path]
    acts = PrintActs(replace(page.desk, layout=office), page.view, page.at_hand, page.leaving.usual)
    acts.print_note()
    office.close()
    assert heard.complaints == []
    assert heard.told[-1].words == "Sent to the printer: 1 copy"
    assert path.stat().st_size > 20_000
    assert page.view.progress_row.isHidden()


def test_the_pages_that_were_asked_for_are_printed(qapp):
    printer = QPrinter()
    assert wanted_pages(printer) == ()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 4)
    assert wanted_pages(printer) == (2, 3, 4)


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not", extend=True)
def test_a_printer_that_takes_nothing_is_told(page, questions, heard, tmp_path):
    questions.answers = [tmp_path / "no" / "such" / "folder" / "paper.pdf"]
    page.perform("print_note")
    assert heard.complaints[-1].startswith("The printer did not take the pages.")
    assert heard.told == []
