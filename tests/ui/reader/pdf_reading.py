"""A PDF of two pages in a workspace, and the reader open at it."""

from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.library_lists import list_sources
from briefing_app.ui.place import Place
from briefing_app.ui.reader.reader_page import ReaderPage
from tests.ingest.pdf_maker import column, pdf_file

FIRST = ("The council asked the ministry to widen the pier.", "It did so in the year 2019.")
SECOND = ("Ferries carried 33,443 travellers across the strait.", "Nobody has counted them since.")


def a_source(workspace, folder, name="pier.pdf", content=None):
    path = folder / name
    path.write_bytes(content or pdf_file(column(*FIRST), column(*SECOND)))
    import_paths(workspace, (path,))
    return next(
        row.source
        for row in list_sources(workspace, Query()).value
        if row.source.editions[0].file_name == name
    )


def a_page(desk, qtbot, source, *, with_pages=True):
    desk.preferences.change(page_view=with_pages)
    page = ReaderPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    page.show_place(Place("reader", ThingKind.SOURCE, source.id))
    page.pages.view.repaint()
    return page
