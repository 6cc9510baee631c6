"""What was filled in on a form is read beside the words that ask for it."""

from briefing_app.ingest.pdf.pdf_fields import among
from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.ingest.pdf.pdf_reader import read_pdf
from briefing_app.ingest.structure.passages import split_into_passages
from tests.ingest.pdf_maker import Words, pdf_file, shown

RIVER = "<< /Type /Annot /Subtype /{kind} /Rect [160 695 400 712] {look} /F 4 >>"


def form(kind="Widget", look="/AP << /N 51 0 R >>"):
    page = [Words("Name of the river:", 60, 700), Words("Date of the flood:", 60, 670)]
    drawn = shown(Words("Lower Ann", 2, 4))
    stream = (
        "<< /Type /XObject /Subtype /Form /BBox [0 0 240 17]"
        " /Resources << /Font << /F 3 0 R >> >>"
        f" /Length {len(drawn)} >>\nstream\n{drawn}\nendstream"
    )
    extra = [(50, RIVER.format(kind=kind, look=look)), (51, stream)]
    return pdf_file(page, extra=extra).replace(b"/MediaBox", b"/Annots [50 0 R]/MediaBox", 1)


def texts(content):
    return [one.text for one in split_into_passages(read_pdf(content, "a.pdf"))]


def test_a_filled_field_stands_behind_its_question():
    assert texts(form()) == ["Name of the river: Lower Ann", "Date of the flood:"]


def test_words_written_on_a_page_are_read_too():
    assert "Lower Ann" in " ".join(texts(form("FreeText")))


def test_a_field_that_shows_nothing_changes_nothing():
    assert texts(form(look="/V (unseen)")) == ["Name of the river:", "Date of the flood:"]
    assert texts(form("Link")) == ["Name of the river:", "Date of the flood:"]


def test_a_line_without_a_neighbour_stands_under_the_one_above_it():
    lines = [PdfLine(text, 60, 90, at, 10) for text, at in (("a", 700), ("b", 600), ("c", 500))]
    beside, below, first = (
        PdfLine("x", 120, 140, 601, 10),
        PdfLine("y", 60, 90, 550, 10),
        PdfLine("z", 60, 90, 750, 10),
    )

    assert [line.text for line in among(lines, [below, beside, first])] == [
        "z",
        "a",
        "b x",
        "y",
        "c",
    ]
