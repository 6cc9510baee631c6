"""Beside the text there are pages, or a sentence."""

import pytest

from tests.ui.reader.pdf_reading import a_page, a_source


@pytest.fixture
def page(desk, qtbot, workspace, tmp_path):
    page = a_page(desk, qtbot, a_source(workspace, tmp_path))
    yield page
    page.pages.close()


def test_the_head_says_which_page_is_in_sight(page):
    assert page.pages.pane._where.text() == "page 1 of 2, 100 %"


def test_a_sentence_stands_where_pages_cannot(page):
    page.pages.pane.say("The pages of pier.pdf cannot be shown: drawing them broke off.")

    assert "cannot be shown" in page.pages.pane.sentence
    assert page.pages.pane._field.isHidden()


def test_closing_the_pane_hides_the_pages_for_the_next_source_too(page, desk):
    page.pages.pane.closed.emit()

    assert not desk.preferences.settings.page_view
    assert page.pages.pane.isHidden()
