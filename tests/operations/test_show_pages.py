"""Pages of a source's own file: drawn, and with the words of its passages where they stand."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.query import Query
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.read_sources import read_source
from briefing_app.operations.show_pages import draw_page, find_on_page, open_pages
from tests.ingest.pdf_maker import column, pdf_file


def imported(workspace, tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    import_paths(workspace, (path,))
    return read_source(workspace, list_sources(workspace, Query()).value[0].source.id).value


def test_words_of_the_text_are_found_on_the_page_they_were_read_from(workspace, tmp_path):
    content = pdf_file(
        column("The council asked the ministry to widen the pier.", "It did so in 2019."),
        column("Ferries carried 33,443 travellers across the strait."),
    )
    copy = imported(workspace, tmp_path, "pier.pdf", content)
    pages = open_pages(workspace, copy.edition.id).value
    try:
        drawn = draw_page(workspace, pages, 2, 300).value
        words = find_on_page(workspace, pages, 2, copy.passages).value
    finally:
        pages.close()

    assert (drawn.width, drawn.height) == (300, 400)
    passage = next(each for each in copy.passages if "Ferries" in each.text)
    at = passage.text.index("33,443")
    (line,) = words.lines(passage.number, at, at + 6)
    assert 60 < line.left < line.right < 300
    assert 80 < line.top < line.bottom < 110


def test_a_text_has_no_pages_to_show(workspace, tmp_path):
    copy = imported(workspace, tmp_path, "pier.txt", b"The council asked for a wider pier.\n")

    with pytest.raises(CannotRead, match="not a PDF"):
        open_pages(workspace, copy.edition.id)
