"""Exact words at a place: taken, proved, found again, never a lookalike."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefing_app.domain.excerpt import (
    AROUND,
    EditionText,
    bind,
    find_again,
    passage_at,
    places_of,
    take_excerpt,
)
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.quotation import Seal, fold, seal_of
from tests.builders import a_passage, waiting

texts = st.text("ab 5\n“”\u2019'-\u2013.é", min_size=1, max_size=40)


def edition(text: str, *passages, name: str = "one") -> EditionText:
    return EditionText(SourceId("s"), EditionId(name), text, passages)


def taken(text: str, words: str):
    at = text.index(words)
    return take_excerpt(edition(text), at, at + len(words))


def test_an_excerpt_is_taken_without_white_space_at_its_edges():
    excerpt = take_excerpt(edition("One.  Two three. \n"), 4, 18)
    assert (excerpt.start, excerpt.end, excerpt.words) == (6, 16, "Two three.")
    assert excerpt.before == "One.  "
    assert excerpt.after == " \n"
    assert excerpt.standing is Seal.EXACT


def test_only_so_much_is_kept_from_around():
    excerpt = taken("x" * 90 + " words " + "y" * 90, "words")
    assert (len(excerpt.before), len(excerpt.after)) == (AROUND, AROUND)


def test_an_excerpt_knows_its_paragraph_and_page():
    first, second = a_passage("One two.", 1, 0), a_passage("Three four.", 2, 10, page=3)
    text = edition("One two.\n\nThree four.", first, second)
    excerpt = take_excerpt(text, 10, 15)
    assert (excerpt.paragraph, excerpt.page) == (2, 3)


def test_the_passage_before_holds_what_stands_between_two():
    passages = (a_passage("One.", 1, 2), a_passage("Two.", 2, 10))
    assert passage_at(passages, 0) is None
    assert passage_at(passages, 3) is passages[0]
    assert passage_at(passages, 8) is passages[0]
    assert passage_at(passages, 99) is passages[1]


def test_words_to_come_wait_and_changed_words_say_so():
    excerpt = taken("One two three.", "two")
    assert waiting(excerpt).standing is Seal.TO_COME
    assert replace(excerpt, words="too").standing is Seal.SOURCE_CHANGED


@settings(max_examples=40, deadline=None)
@given(texts, st.data())
def test_whatever_was_taken_binds_in_its_own_text(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    excerpt = take_excerpt(edition(text), start, end)
    assume(excerpt.words)
    assert bind(waiting(excerpt), edition(text)) == excerpt
    assert find_again(excerpt, edition(text)) == excerpt


@settings(max_examples=40, deadline=None)
@given(texts, texts, st.data())
def test_what_binds_elsewhere_has_the_same_folded_words(text: str, other: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    excerpt = take_excerpt(edition(text), start, end)
    assume(excerpt.words)
    for found in (
        bind(waiting(excerpt), edition(other, name="two")),
        find_again(excerpt, edition(other, name="two")),
    ):
        if found:
            assert fold(found.words) == fold(excerpt.words)
            assert other[found.start : found.end] == found.words
            assert found.edition_id == "two"


def test_words_that_moved_are_found_once():
    excerpt = taken("One two three.", "two")
    found = find_again(excerpt, edition("Well, one and two three.", name="two"))
    assert found is not None
    assert (found.words, found.start, found.edition_id) == ("two", 14, "two")


def test_words_that_stand_there_twice_are_not_found():
    excerpt = taken("One two three.", "two")
    assert find_again(excerpt, edition("So two and two.")) is None


def test_words_that_have_gone_are_not_found():
    assert find_again(taken("One two three.", "two"), edition("Nothing.")) is None


def test_a_longer_number_is_not_the_number():
    excerpt = taken("Some 35 officers.", "35")
    assert find_again(excerpt, edition("Some 350 officers.")) is None
    assert find_again(excerpt, edition("Now 1,350 officers, or 135.")) is None
    found = find_again(excerpt, edition("Now 350 officers and 35 soldiers."))
    assert found is not None
    assert found.start == 21


def test_a_part_of_a_word_is_found_as_a_part():
    excerpt = taken("The peacekeepers.", "keepers")
    found = find_again(excerpt, edition("All peacekeepers came."))
    assert found is not None
    assert found.start == 9


def test_words_to_come_are_found_at_their_place_only():
    excerpt = waiting(taken("One two three.", "two"))
    assert find_again(excerpt, edition("One two three.")) is not None
    assert find_again(excerpt, edition("Well, one two three.")) is None


def test_the_same_words_are_found_over_other_line_ends_with_the_same_seal():
    excerpt = taken("The old pier's length is 3-4 metres.", "pier's length is 3-4 metres")
    found = find_again(
        excerpt, edition("Now the pier\u2019s\nlength is 3\u20134 metres.", name="two")
    )
    assert found is not None
    assert found.words == "pier\u2019s\nlength is 3\u20134 metres"
    assert found.seal == excerpt.seal


def test_in_another_edition_the_same_place_is_not_enough_where_the_words_stand_twice():
    excerpt = taken("One two three.", "two")
    assert find_again(excerpt, edition("One two three, and two.", name="two")) is None
    assert find_again(excerpt, edition("One two three, and two.", name="one")) is not None


def test_a_number_that_goes_on_or_has_a_sign_is_not_the_number():
    excerpt = taken("Some 12 officers.", "12")
    for other in (
        "12,000 men",
        "12.5 men",
        "1.12 m",
        "12 000 men",
        "12\u202f000",
        "-12",
        "\u221212",
    ):
        assert find_again(excerpt, edition(f"Some {other}.", name="two")) is None, other
    for other in ("In 2019, 12 men", "It was 12. Then", "(12)"):
        assert find_again(excerpt, edition(f"Some {other}.", name="two")) is not None, other


def test_an_accent_put_on_by_a_sign_of_its_own_makes_another_word():
    excerpt = taken("The cafe here.", "cafe")
    assert find_again(excerpt, edition("The cafe\u0301 here.", name="two")) is None


words_of_text = st.lists(
    st.sampled_from(["pier", "harbour", "12", "12,000", "froze", "in", "2019,", "“ice”", "the"]),
    min_size=3,
    max_size=30,
)


@settings(max_examples=120, deadline=None)
@given(words_of_text, st.data())
def test_after_any_edit_the_same_words_are_found_at_a_unique_place_or_lost(words, data):
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text) - 1))
    excerpt = take_excerpt(edition(text), start, data.draw(st.integers(start + 1, len(text))))
    assume(excerpt.words)
    cut = data.draw(st.integers(0, len(text)))
    put_in = " ".join(data.draw(words_of_text))
    after = text[:cut] + put_in + text[data.draw(st.integers(cut, len(text))) :]

    found = find_again(excerpt, edition(after, name="two"))

    places = places_of(excerpt, after)
    assert (found is None) == (len(places) != 1)
    if found:
        assert found.seal == excerpt.seal == seal_of(after[found.start : found.end])
        assert fold(after).count(fold(excerpt.words)) >= 1


def test_a_comma_cut_out_of_a_number_is_found_where_it_was_taken():
    text = "He had 12,000 houses"
    comma = taken(text, ",")

    assert find_again(comma, edition(text)) == comma


def test_words_that_a_figure_followed_are_not_found_where_their_own_figure_grew():
    excerpt = taken("in villages 350 12,000 stood", "villages 350")

    assert find_again(excerpt, edition("in villages 3500 12,000 stood", name="two")) is None
    assert find_again(excerpt, edition("now in villages 350 12,000", name="two"))
