"""Lines become paragraphs."""

from briefing_app.ingest.pdf.pdf_page import PdfLine, PdfPage
from briefing_app.ingest.pdf.pdf_paragraphs import paragraphs_of


def page(*texts, number=1, broken=()):
    lines = tuple(
        PdfLine(
            text, 60, 60 + 5 * len(text), 500 - 12 * at, 10, is_broken=at in broken, page=number
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


def turns(*pages):
    return [(one.text, one.page, one.turns) for one in paragraphs_of(pages, ())]


def test_it_is_kept_where_in_a_paragraph_a_page_begins():
    text = "It rose and fell again"

    assert turns(page("It rose"), page("and fell", number=2), page("again", number=3)) == [
        (text, 1, ((text.index("and"), 2), (text.index("again"), 3)))
    ]


def test_a_word_broken_by_a_page_stands_on_the_first():
    assert turns(page("the govern", broken={0}), page("ment said", number=2)) == [
        ("the government said", 1, ((15, 2),))
    ]
    assert turns(page("the govern", broken={0}), page("ment", number=2)) == [
        ("the government", 1, ())
    ]


def test_a_number_at_the_end_of_a_sentence_begins_no_item():
    full = "the age at which they may have it was raised to"

    assert texts(page(f"5. {full}", "65. They asked for more of it.", "6. There")) == [
        f"5. {full} 65. They asked for more of it.",
        "6. There",
    ]


def test_rows_of_a_table_are_not_joined_with_what_stands_around_them():
    cells = [("Year", 60, 350), ("2019", 200, 350), ("Towns", 60, 338), ("12", 200, 338)]
    rows = [PdfLine(text, left, left + 30, bottom, 10) for text, left, bottom in cells]
    before, after = (PdfLine(text, 60, 300, at, 10) for text, at in (("It rose", 362), ("in", 326)))

    assert texts(PdfPage(1, 600, 800, (before, *rows, after))) == [
        "It rose",
        "Year 2019",
        "Towns 12",
        "in",
    ]
