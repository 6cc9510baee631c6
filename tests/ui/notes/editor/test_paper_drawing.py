"""A note laid out by Qt: every page carries its marking and its number."""

from briefing_app.ingest.pdf.page_desk import PageDesk
from briefing_app.operations.export_note import PaperText
from briefing_app.ui.notes.editor.paper_drawing import draw_without_window, paper_as_pdf

WORDS = "".join(f"<p>Ferry number {n} carries travellers over the water.</p>" for n in range(90))


def test_every_page_carries_marking_and_number_and_no_words_are_lost(appearance):
    text = PaperText("Ferries", WORDS, "PROTECTED A", "HAR-1", "Page {page} of {pages}")
    desk = PageDesk(paper_as_pdf(text), "note.pdf")
    pages = [desk.letters(at).signs.replace(" ", "") for at in range(1, len(desk.sizes) + 1)]
    sizes = desk.sizes
    desk.close()
    assert len(pages) > 1
    assert {tuple(round(each) for each in size) for size in sizes} == {(612, 792)}
    for number, words in enumerate(pages, 1):
        assert "PROTECTEDA" in words
        assert f"Page{number}of{len(pages)}" in words
    assert "HAR-1" not in pages[0]
    assert "HAR-1" in pages[1]
    whole = "".join(pages)
    assert all(f"Ferrynumber{n}carries" in whole for n in range(90))


def test_the_terminal_draws_the_same(appearance):
    text = PaperText("Ferries", "<p>Words</p>", "PROTECTED A", "", "Page {page} of {pages}")
    assert draw_without_window(text).startswith(b"%PDF")


def test_a_heading_goes_over_with_the_words_below_it(appearance):
    """However far down the page it stands. Letters that Carlito joins are told apart."""
    for lines in range(24, 29):
        above = "".join(f"<p>Line {n}</p>" for n in range(lines))
        below = "<h2>Options</h2><p>Whatever is chosen.</p><table><tr><td>Last</td></tr></table>"
        text = PaperText("Ferries", above + below, "PROTECTED A", "", "Page {page} of {pages}")
        desk = PageDesk(paper_as_pdf(text), "note.pdf")
        pages = ["".join(desk.letters(at).signs.split()) for at in range(1, len(desk.sizes) + 1)]
        desk.close()
        (page,) = [each for each in pages if "Whatever" in each]
        assert "Options" in page
        assert "Last" in "".join(pages)
