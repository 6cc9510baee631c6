"""Pages that nobody waits for any more end at once, and so does the process that read them."""

import pytest

from briefing_app.domain.errors import Stopped
from briefing_app.ingest.pdf.page_desk import PageDesk
from briefing_app.operations.page_layout import Office
from briefing_app.operations.print_pages import print_pages
from tests.builders import a_note
from tests.ingest.pdf_maker import Words, pdf_file


class WrittenOffice(Office):
    """Lays out whatever it is given as the same two pages."""

    has_laid_out = False

    def to_pdf(self, word_file, look_up):
        del word_file, look_up
        self.has_laid_out = True
        page = [Words("Ferries carried 33,443 travellers.", 60, 700)]
        return pdf_file(page, page)


@pytest.mark.parametrize("pages", [0, 1])
def test_it_stops_between_two_pages_too(workspace, pages, monkeypatch):
    office, seen, ended = WrittenOffice(None), [], []
    end = PageDesk.close
    monkeypatch.setattr(PageDesk, "close", lambda desk: (ended.append(True), end(desk)))

    def stop_there(_done, _total, _words):
        if office.has_laid_out:
            seen.append(True)
        if len(seen) > pages:
            raise Stopped

    with pytest.raises(Stopped):
        print_pages(workspace, office, a_note(), progress=stop_there)

    assert ended == [True]
