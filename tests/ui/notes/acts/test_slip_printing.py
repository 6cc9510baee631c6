"""The routing slip on paper."""

from dataclasses import replace

from pypdfium2 import PdfDocument
from PySide6.QtPrintSupport import QPrinter

from briefing_app.domain.ids import NoteId
from briefing_app.operations.routing_slip import Slip, SlipTable
from briefing_app.ui.notes.acts.slip_printing import put_on_paper, slip_as_html

TABLE = SlipTable("Approvals", "Who approves", (("Level", "Name"), ("A & B", "one\ntwo")))
SLIP = Slip(
    note=NoteId("n"),
    language="en",
    title="Routing slip",
    subject="The pier",
    marking="PROTECTED A",
    number="A-1",
    fields=(("To", "<Minister>"),),
    tables=(TABLE,),
    remarks=("Issued",),
    file_name="slip.docx",
    page_words="",
)


def test_words_are_written_as_they_are():
    html = slip_as_html(SLIP)
    assert "&lt;Minister&gt;" in html
    assert "<td>A &amp; B</td><td>one<br>two</td>" in html


def test_it_goes_to_paper(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "slip.pdf"))
    put_on_paper(SLIP, printer)
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")


def test_the_marking_stands_on_every_page(qapp, tmp_path):
    long = replace(TABLE, rows=(TABLE.rows[0], *[TABLE.rows[1]] * 60))
    path = tmp_path / "slip.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    put_on_paper(replace(SLIP, tables=(long,), page_words="Page {page} of {pages}"), printer)
    pages = [page.get_textpage().get_text_range() for page in PdfDocument(path)]
    assert len(pages) > 1
    for number, words in enumerate(pages, 1):
        assert "PROTECTED A" in words
        assert f"Page {number} of {len(pages)}" in words
