"""How what is held already is told."""

import pytest

from briefing_app.domain.alike import Alike
from briefing_app.domain.dates import Age
from briefing_app.domain.likeness import Ground, Likeness
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.recommendation import Relation
from briefing_app.ui.parts.alike_words import (
    KEYS,
    age_sign,
    age_words,
    where_words,
    why_words,
    words_of,
)
from tests.builders import a_document, a_recommendation, a_source, some_evidence

ALIKE = Likeness(Ground.DEMAND, 0.6, 8, 11)


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Likeness(Ground.FIGURE, 1.4, figure="33,443"), "same figure: 33,443"),
        (Likeness(Ground.WORDS, 0.8, 12, 14), "same words: 12 of 14"),
        (ALIKE, "same demand: 8 of 11 words"),
        (Likeness(Ground.DEMAND, 0.22, 2, 8), "similar demand: 2 of 8 words"),
        (Likeness(Ground.CLAIM, 0.5, 4, 6), "much the same: 4 of 6 words"),
    ],
)
def test_the_reason_says_what_it_rests_on(why, words):
    assert why_words(why) == words


def test_source_place_and_date_are_told():
    document = a_document(short_title="Riverton report")
    evidence = some_evidence(excerpt=document.excerpt("the strait"), as_of="2019-05")
    told = where_words(Alike(EvidenceRow(evidence, document.source), ALIKE))
    assert told == "Riverton report, ¶\u00a02, May 2019"


def test_a_recommendation_is_told_by_its_title():
    row = RecommendationRow(a_recommendation(date="2014"), a_source())
    assert words_of(Alike(row, ALIKE)) == "Widen the eastern pier"
    assert where_words(Alike(row, ALIKE)) == "The harbour of Riverton, 2014"


def test_what_has_no_source_is_in_own_words():
    assert where_words(Alike(EvidenceRow(some_evidence(), None), ALIKE)) == "own words"


def test_the_older_one_is_marked_and_an_unknown_age_is_not():
    assert age_words(Age.OLDER) == "older"
    assert age_sign(Age.UNKNOWN) is None


def test_a_number_and_a_letter_join_the_same_way():
    assert KEYS["2"] is KEYS["R"] is Relation.REPEATS
