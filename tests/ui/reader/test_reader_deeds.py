"""Which commands make sense at which moment."""

import pytest

from briefing_app.ui.reader.reader_deeds import TAKES
from tests.ui.reader.plain_reading import a_page, choose


@pytest.fixture
def page(desk, qtbot, workspace, tmp_path):
    return a_page(desk, qtbot, workspace, tmp_path)


def test_before_anything_is_read_no_command_makes_sense(desk, qtbot):
    from briefing_app.ui.reader.reader_page import ReaderPage

    empty = ReaderPage(desk)
    qtbot.addWidget(empty)

    assert not any(empty.can(command) for command in TAKES)


def test_what_takes_words_needs_chosen_words(page):
    takers = ("take_evidence", "take_recommendation", "quote_in_block")
    assert not any(page.can(command) for command in takers)

    choose(page, "lost many wells")

    assert all(page.can(command) for command in takers)


def test_pages_are_for_documents_that_have_some(page):
    assert not page.can("page_view")
    assert page.can("margin_note")


def test_pressing_the_same_key_again_takes_more(page):
    choose(page, "lost many wells")

    page.perform("select_sentence")
    assert page.column.selected_words() == "The valley lost many wells in these years."
    page.perform("select_sentence")
    assert page.column.selected_words().endswith("Nobody has counted them since.")
    page.perform("select_paragraph")
    assert page.column.selected_words().startswith("The valley")
    page.perform("select_paragraph")
    assert page.column.selected_words().endswith("The west has rain.")
