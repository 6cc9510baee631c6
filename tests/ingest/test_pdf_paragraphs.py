"""Lines become paragraphs."""

from briefing_app.ingest.pdf_page import PdfLine, PdfPage
from briefing_app.ingest.pdf_paragraphs import paragraphs_of


def page(*texts, number=1, broken=()):
    lines = tuple(
        PdfLine(
            text, 60, 60 + 5 * len(text), 400 - 12 * at, 10, is_broken=at in broken, page=number
        )
        for at, text in enumerate(texts)
    )
    return PdfPage(number, 600, 800, lines)


def texts(*pages):
    return [one.text for one in paragraphs_of(pages, ())]


def test_a_broken_word_is_whole_and_keeps_the_hyphen_of_a_compound():
    assert texts(page("towns of the govern", "ment", broken={0})) == ["towns of the government"]
    assert texts(page("long-term plans and long", "term aims", broken={0})) == [
        "long-term plans and long-term aims"
    ]
    assert texts(page("the Franco-", "German plan")) == ["the Franco-German plan"]
    assert texts(page("in 2025-", "11 there")) == ["in 2025-11 there"]


def test_a_sentence_that_ended_ends_at_the_page_too():
    assert texts(page("It rose."), page("it fell", number=2)) == ["It rose.", "it fell"]
    assert texts(page("It rose"), page("and fell", number=2)) == ["It rose and fell"]


def test_a_paragraph_of_very_many_lines_is_joined_in_no_time():
    pages = [page(*["the river rose and"] * 20, number=number) for number in range(1, 400)]

    assert len(texts(*pages)) == 1


def test_an_item_begins_a_paragraph():
    assert texts(page("We ask:", "• that roads open", "• that towns plan")) == [
        "We ask:",
        "• that roads open",
        "• that towns plan",
    ]
