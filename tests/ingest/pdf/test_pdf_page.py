"""Lines with their places."""

from briefing_app.ingest.pdf.pdf_page import PdfLine, usual_size


def test_the_usual_size_is_that_of_most_letters():
    lines = [PdfLine("Title", 0, 10, 0, 20), PdfLine("a longer line", 0, 10, 0, 10)]

    assert usual_size(lines) == 10
    assert usual_size([]) == 0
    assert lines[0].width == 10
