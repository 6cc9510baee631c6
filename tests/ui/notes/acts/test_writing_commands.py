"""The commands of writing on the real page, by their names."""

import pytest

from briefing_app.domain.text import Table, Words
from briefing_app.ui.notes.text.page_points import Point


@pytest.fixture
def do(page):
    def perform(name):
        assert page.can(name)
        page.perform(name)

    return perform


def body(page, at=0):
    return page.session.now.sections[at].body


def test_a_table_of_options_comes_and_its_caption_is_asked(page, questions, do):
    page.view.editor.go_to(Point("b"))
    assert not page.can("table_caption")
    do("insert_options")
    questions.answers.append("What it costs")
    do("table_caption")
    (table,) = body(page, 1)
    assert (table.caption, len(table.rows)) == ("What it costs", 4)
    questions.answers.append("")
    do("table_caption")
    assert body(page, 1)[0].caption == ""


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("row_above", (5, 3)),
        ("row_below", (5, 3)),
        ("column_left", (4, 4)),
        ("column_right", (4, 4)),
        ("remove_row", (3, 3)),
        ("remove_column", (4, 2)),
        ("move_column_left", (4, 3)),
        ("move_column_right", (4, 3)),
        ("move_up", (4, 3)),
    ],
)
def test_rows_and_columns_of_the_table_at_the_cursor(page, do, name, shape):
    page.view.editor.go_to(Point("b"))
    do("insert_options")
    before = page.session.now
    do(name)
    table = next(each for each in body(page, 1) if isinstance(each, Table))
    assert (len(table.rows), len(table.rows[0])) == shape
    assert page.session.now != before
    do("undo")
    assert page.session.now == before


def test_the_table_goes_as_a_whole(page, do):
    page.view.editor.go_to(Point("b"))
    do("insert_table")
    do("remove_table")
    assert [e.text for e in body(page, 1)] == [""]


def test_an_address_is_asked_for_the_chosen_words(page, questions, do):
    page.view.editor.select(Point("a", 0), Point("a", 3))
    questions.answers.append("example.org")
    do("link")
    assert body(page)[0].runs[0] == Words("One", link="https://example.org")
    page.view.editor.go_to(Point("a", 1))
    do("remove_link")
    assert body(page)[0].runs == (Words("One two."),)


def test_what_is_no_address_changes_nothing_and_is_said(page, questions, heard, do):
    before = page.session.now
    questions.answers.append("javascript:alert(1)")
    do("link")
    assert page.session.now == before
    assert len(heard.complaints) == 1


def test_a_heading_takes_no_link_and_words_without_one_open_none(page):
    page.view.editor.go_to(Point("issue", 1))
    assert not page.can("link")
    page.view.editor.go_to(Point("a", 1))
    assert not page.can("open_link")


def test_paragraphs_move_and_the_bar_to_replace_opens(page, do):
    page.view.editor.go_to(Point("a", 1))
    do("move_down")
    assert [e.id for e in body(page, 1)] == ["a"]
    do("replace")
    assert page.view.find_bar.new_words.isVisible()


def test_the_toolbar_offers_the_table_of_options_first(page):
    page.view.toolbar._offer_tables()
    menu = page.view.toolbar.menu
    assert menu.actions()[0] is page.desk.action("insert_options")
    menu.close()


def test_the_status_bar_counts_the_section_and_what_is_selected(page):
    assert page.facts()[2].words == "2 words, 2 in this section"
    page.view.editor.select(Point("a", 0), Point("a", 3))
    assert page.facts()[2].words == "1 word of 2 chosen"
