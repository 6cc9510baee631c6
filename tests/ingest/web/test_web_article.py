"""Which part of a page is its article."""

from briefing_app.ingest.web.web_article import article_of
from briefing_app.ingest.web.web_blocks import blocks_of
from briefing_app.ingest.web.web_tree import steps_through

LONG = "The river rose for three days in the spring of the year, and no town was ready for it. " * 2


def chosen(page):
    return article_of(blocks_of(steps_through(page)))


def test_the_smallest_element_that_holds_nearly_all_prose_is_the_article():
    page = f"<div><p>Home</p></div><div><div><p>{LONG}</p><p>Short.</p><p>{LONG}</p></div></div>"

    assert chosen(page) == [False, True, True, True]


def test_a_page_of_short_lines_is_all_article():
    assert chosen("<p>a</p><div>b</div>") == [True, True]


def test_a_small_article_beside_much_text_is_not_believed():
    assert (
        chosen(f"<article>Teaser</article><div><p>{LONG}</p><p>{LONG}</p></div>")[1:] == [True] * 2
    )


def test_an_empty_page_has_none():
    assert article_of([]) == []
