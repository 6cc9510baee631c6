"""Letters of a page are those of a passage only where that is certain."""

from briefing_app.domain.page_place import PageBox, PageBoxes
from briefing_app.ingest.pdf.page_letters import PageLetters, words_on
from tests.builders import a_passage

FIRST = "The council asked the ministry to widen the eastern pier before the season."
SECOND = "Ferries carried 33,443 travellers across the strait, more than ever before."


def a_page(text, number=1):
    """Every sign ten points further to the right."""
    boxes = PageBoxes.of(PageBox(10.0 * at, 0, 10.0 * at + 9, 9) for at in range(len(text)))
    return PageLetters(number, text, boxes)


def passages(*texts, page=1):
    return [a_passage(text, number, 1000 * number, page=page) for number, text in enumerate(texts)]


def seen(page, words, text, wanted, number=0):
    """The signs of the page under the boxes of these words of a passage."""
    placed, start = words.passages[number], text.index(wanted)
    at = {box: place for place, box in enumerate(page.boxes)}
    boxes = [
        box
        for offset, box in zip(placed.offsets, placed.boxes, strict=True)
        if start <= offset < start + len(wanted)
    ]
    return "".join(page.signs[at[box]] for box in boxes)


def test_each_letter_of_a_passage_is_found_on_its_page():
    page = a_page(f"{FIRST}\n{SECOND}")
    words = words_on(page, passages(FIRST, SECOND))

    assert seen(page, words, SECOND, "travellers", 1) == "travellers"


def test_a_word_broken_at_the_end_of_a_line_and_a_ligature_make_no_difference():
    page = a_page("The min-\nistry o\ufb03ce widened the eastern pier at last.")
    text = "The ministry office widened the eastern pier at last."
    words = words_on(page, passages(text))

    assert seen(page, words, text, "ministry") == "ministry"
    assert seen(page, words, text, "pier") == "pier"


def test_words_that_stand_twice_on_a_page_are_placed_nowhere():
    page = a_page(f"{FIRST} And again. {FIRST}")

    assert words_on(page, passages(FIRST)).passages == {}


def test_where_as_many_passages_say_the_same_each_gets_its_own():
    page = a_page(f"{FIRST} And again. {FIRST}")
    words = words_on(page, passages(FIRST, FIRST))

    assert words.passages[0].boxes[0].left < words.passages[1].boxes[0].left


def test_a_short_heading_is_not_found_inside_a_longer_paragraph():
    page = a_page(f"The pier\n{FIRST} It is the pier of Riverton.")
    paragraph = f"{FIRST} It is the pier of Riverton."
    words = words_on(page, passages("The pier", paragraph))

    assert words.passages[0].boxes[0].left == 0


def test_words_that_are_not_on_the_page_are_placed_nowhere():
    assert words_on(a_page(FIRST), passages(SECOND)).passages == {}


def test_a_paragraph_over_the_end_of_a_page_goes_on_at_the_next():
    text = f"{FIRST} {SECOND}"
    before = a_page(f"{FIRST}\n1", number=1)
    page = a_page(f"Running head\n{SECOND}", number=2)

    words = words_on(page, passages(text), before)

    assert seen(page, words, text, "travellers") == "travellers"
    assert min(words.passages[0].offsets) >= len(FIRST)


def test_a_paragraph_that_is_whole_on_the_page_before_is_not_looked_for_again():
    before, page = a_page(FIRST, number=1), a_page(FIRST, number=2)

    assert words_on(page, passages(FIRST), before).passages == {}
