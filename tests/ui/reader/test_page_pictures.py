"""Pictures and places of words are asked for once, and given up with their document."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.read_sources import read_source
from briefing_app.operations.show_pages import open_pages
from briefing_app.ui.reader.page_pictures import PagePictures
from tests.ui.reader.pdf_reading import a_source


@pytest.fixture
def opened(desk, workspace, tmp_path):
    a_source(workspace, tmp_path)
    copy = read_source(workspace, list_sources(workspace, Query()).value[0].source.id).value
    pages = open_pages(workspace, copy.edition.id).value
    pictures = PagePictures(desk)
    pictures.show(pages, copy.passages)
    yield pictures, pages
    pages.close()


def test_a_page_is_drawn_as_wide_as_wanted_and_again_when_it_is_to_be_wider(opened, qtbot):
    pictures, _pages = opened
    pictures.want([(1, 300), (2, 300)])
    assert (pictures.picture(1).width(), pictures.picture(2).height()) == (300, 400)

    pictures.want([(1, 450)])
    assert pictures.picture(1).width() == 450


def test_words_are_found_on_their_page(opened):
    pictures, _pages = opened
    pictures.words(2)

    assert pictures.words(2).passages


def test_a_document_that_broke_off_is_told_in_a_sentence(opened, qtbot):
    pictures, pages = opened
    pages.close()

    with qtbot.waitSignal(pictures.failed, timeout=1000) as failed:
        pictures.want([(1, 300)])

    assert "cannot be shown" in failed.args[0]
    assert pictures.sizes == ()


def test_with_the_page_that_showed_it_the_document_is_closed(opened):
    pictures, pages = opened

    pictures.deleteLater()
    QCoreApplication.sendPostedEvents(pictures, QEvent.Type.DeferredDelete)

    with pytest.raises(CannotRead):
        pages.draw(1, 300)
