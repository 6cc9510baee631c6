"""The routing slip on paper."""

from PySide6.QtPrintSupport import QPrinter

from briefing_app.domain.ids import NoteId
from briefing_app.operations.routing_slip import Slip, SlipTable
from briefing_app.ui.notes.slip_printing import put_on_paper, slip_as_html

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
    assert "PROTECTED A" in html


def test_it_goes_to_paper(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "slip.pdf"))
    put_on_paper(SLIP, printer)
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
