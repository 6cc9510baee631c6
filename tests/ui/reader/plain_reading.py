"""A short report in a workspace, and the reader open at it."""

from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.library_lists import list_sources
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.place import Place
from briefing_app.ui.reader.reader_page import ReaderPage
from briefing_app.ui.reader.reading_text import Point

TEXT = """A report on water

The valley lost many wells in these years. Nobody has counted them since.

The drought goes on in the east of the country. The west has rain.
"""


def a_source(workspace, folder, text=TEXT):
    path = folder / "report.txt"
    path.write_text(text, encoding="utf-8")
    import_paths(workspace, (path,))
    return list_sources(workspace, Query()).value[0].source


def page_at(desk, qtbot, source, width=1300):
    page = ReaderPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show_place(Place("reader", ThingKind.SOURCE, source.id))
    page.show()
    qtbot.waitExposed(page)
    return page


def a_page(desk, qtbot, workspace, folder):
    return page_at(desk, qtbot, a_source(workspace, folder), width=1400)


def choose(page, words):
    (found,) = page.column.reading.find(words)
    page.column.select(Point(found.passage, found.start), Point(found.passage, found.end))


def form(page):
    return next(each for each in page.window().findChildren(Dialog) if each.isVisible())
