"""Page furniture is set aside at the end of a text and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.passage import PassageKind, Span
from briefing_app.ingest.structure.furniture import mark_furniture
from briefing_app.ingest.structure.stretch import Stretch

TEXT = "The river rose for three days in the spring, and the towns along it were not ready for it."
ARTICLE = [TEXT] * 6


def kept_and_aside(*texts):
    marked = mark_furniture([Stretch(text, (Span(0, len(text)),)) for text in texts])
    furniture = [s.text for s in marked if s.kind is PassageKind.FURNITURE]
    return [s.text for s in marked if s.kind is not PassageKind.FURNITURE], furniture


@pytest.mark.parametrize(
    "tail",
    [
        ["Spread the word"],
        ["Share this article", "Facebook", "Twitter"],
        ["Before you click away, a word…", TEXT, "Donate"],
        ["Subscribe to our newsletter for more about rivers."],
        ["Passez le mot"],
        ["Partager", "Faites un don", "Abonnez-vous à notre infolettre"],
        ["© 2024 The River Review. All rights reserved."],
    ],
)
def test_furniture_at_the_end_is_set_aside_from_its_first_sign(tail):
    assert kept_and_aside(*ARTICLE, *tail) == (ARTICLE, tail)


def test_words_of_furniture_in_the_middle_are_left_alone():
    kept, aside = kept_and_aside(TEXT, "Share this article", *ARTICLE)

    assert aside == []
    assert len(kept) == 8


@pytest.mark.parametrize("line", ["Advertisement", "Read more", "Subscribe to our newsletter"])
@pytest.mark.parametrize("last", [[TEXT], [TEXT, TEXT], ["“We knew,” she said.", TEXT, TEXT]])
def test_an_article_goes_on_behind_a_lone_line(line, last):
    assert kept_and_aside(*ARTICLE, line, *last) == ([*ARTICLE, line, *last], [])


def test_below_an_article_that_goes_on_furniture_is_still_known():
    kept, aside = kept_and_aside(*ARTICLE, "Advertisement", TEXT, "Share this article", "Facebook")

    assert aside == ["Share this article", "Facebook"]
    assert kept[-2:] == ["Advertisement", TEXT]


def test_names_of_other_articles_below_a_line_are_furniture():
    tail = ["Related stories", "Where the river goes in a dry year", "More from the coast"]

    assert kept_and_aside(*ARTICLE, *tail) == (ARTICLE, tail)


def test_a_long_paragraph_that_begins_like_furniture_is_text():
    paragraph = f"Share the water, said the towns. {TEXT} {TEXT}"

    assert kept_and_aside(*ARTICLE, paragraph)[1] == []


def test_a_text_is_never_furniture_for_its_larger_half():
    assert kept_and_aside("Rivers", "Donate", "Subscribe", "Share")[0][0] == "Rivers"


@given(
    st.lists(st.sampled_from([TEXT, "Donate", "Spread the word", "Rivers", "Share"]), max_size=12)
)
def test_furniture_is_always_an_end_of_the_text(texts):
    marked = mark_furniture([Stretch(text, (Span(0, len(text)),)) for text in texts])

    kinds = [stretch.kind is PassageKind.FURNITURE for stretch in marked]
    assert kinds == sorted(kinds)
    assert [stretch.text for stretch in marked] == texts
