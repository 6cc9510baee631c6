"""The open note on paper."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from briefing_app.domain.errors import CannotWrite, Stopped
from briefing_app.domain.printed_pages import PrintedPages
from briefing_app.ingest.pdf.page_desk import PageDesk
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.page_layout import Office, find_office
from briefing_app.operations.print_pages import Printed
from briefing_app.ui.notes.acts.export_acts import ExportActs
from briefing_app.ui.notes.acts.print_acts import PrintActs, Printing, sheets, wanted_pages
from briefing_app.ui.notes.editor.paper_drawing import take_letter


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


def test_pages_come_out_in_the_order_asked_for_and_none_that_is_not_there(qapp):
    printer = QPrinter()
    assert sheets(printer, 3) == (1, 2, 3)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets(printer, 3) == (3, 2, 1)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(3, 9)
    assert sheets(printer, 4) == (4, 3)
    with pytest.raises(CannotWrite, match="has 2 pages"):
        sheets(printer, 2)


def two_pages():
    """The second on its side; each is framed at its very edge."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    take_letter(writer)
    painter = QPainter(writer)
    painter.fillRect(0, 0, writer.width(), writer.height() // 50, Qt.GlobalColor.red)
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.newPage()
    painter.fillRect(0, 0, writer.width(), writer.height(), Qt.GlobalColor.red)
    painter.end()
    return bytes(buffer.data().data())


def test_a_page_that_lies_on_its_side_turns_its_sheet(page, tmp_path):
    made = PageDesk(two_pages(), "note.pdf")
    pages = PrintedPages(made.sizes, (), (), 2)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    take_letter(printer)
    Printing(
        page.desk, Printed(page.session.note, pages, made), printer, iter((1, 2)), page.printing
    ).go_on()
    paper = PageDesk((tmp_path / "paper.pdf").read_bytes(), "paper.pdf")
    assert [wide > high for wide, high in paper.sizes] == [False, True]
    drawn = paper.draw(2, 110)
    corner = QImage(drawn.pixels, drawn.width, drawn.height, QImage.Format.Format_RGB32)
    assert corner.pixelColor(108, 82).red() > 200
    assert corner.pixelColor(108, 82).blue() < 90
    paper.close()


class Halted(Office):
    """LibreOffice at the moment when Stop is pressed."""

    def to_pdf(self, word_file, look_up):
        del word_file, look_up
        raise Stopped


def test_what_is_stopped_is_told_without_alarm(page, questions, heard, tmp_path):
    desk = replace(page.desk, layout=Halted(tmp_path / "soffice"))
    path = tmp_path / "paper.pdf"
    questions.answers = [path]
    PrintActs(desk, page.view, page.at_hand, page.leaving.usual).print_note()
    assert heard.told[-1].words == "Printing was stopped. Nothing was printed."
    leaving = ExportActs(desk, page.view, page.at_hand)
    leaving.memory.keep(page.session.note, path, ExportOptions(form="pdf", copy="review"))
    leaving.again()
    assert heard.told[-1].words == "The export was stopped. Nothing was written."
    assert heard.complaints == []
    assert not path.exists()


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not", extend=True)
def test_a_printer_that_takes_nothing_is_told(page, questions, heard, tmp_path):
    questions.answers = [tmp_path / "no" / "such" / "folder" / "paper.pdf"]
    page.perform("print_note")
    assert heard.complaints[-1].startswith("The printer did not take the pages.")
    assert heard.told == []
