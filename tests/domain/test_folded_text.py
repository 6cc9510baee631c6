"""Words are found again whatever their spaces, dashes and quotation marks, at their own place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.folded_text import FoldedText
from briefing_app.domain.quotation import fold, seal_of

texts = st.text("ab 5\n\u00a0“”\u2019'-\u2013.é…«»\u00ad\u200b", max_size=40)


def found(text, words):
    return [text[start:end] for start, end in FoldedText(text).places_of(words)]


def test_words_are_found_over_other_line_ends_dashes_and_quotation_marks():
    text = "He said:\n“the pier\n  is 3\u20134\u00a0metres long”."
    assert found(text, 'the pier is 3-4 metres long"') == [
        "the pier\n  is 3\u20134\u00a0metres long”"
    ]


def test_every_place_is_told_in_the_order_of_the_text():
    assert list(FoldedText("two and two").places_of("two")) == [(0, 3), (8, 11)]


def test_soft_hyphens_and_guillemets_are_passed_over():
    assert found("un « har\u00adbour » ouvert", '"harbour"') == ["« har\u00adbour »"]


def test_nothing_is_found_nowhere():
    assert found("words", "") == found("", "words") == []


@settings(max_examples=60, deadline=None)
@given(texts)
def test_a_text_is_folded_as_its_seal_folds_it(text):
    assert FoldedText(text).words.strip() == fold(text) or "\u200b" in text or "\u00ad" in text


@settings(max_examples=80, deadline=None)
@given(texts, st.data())
def test_what_is_found_has_the_seal_or_only_a_part_of_a_sign(text, data):
    start = data.draw(st.integers(0, len(text)))
    words = text[start : data.draw(st.integers(start, len(text)))].strip()
    for at, end in FoldedText(text).places_of(words):
        assert 0 <= at < end <= len(text)
        whole = text[at:end]
        assert seal_of(whole) == seal_of(words) or "…" in whole or "»" in whole or "«" in whole
