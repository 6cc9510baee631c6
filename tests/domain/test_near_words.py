"""The words that come nearest are found, the same words first; a mere subject is not enough."""

from itertools import pairwise

from briefing_app.domain.excerpt import EditionText
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.near_words import NearWords
from tests.builders import a_document

OLD = "The ferries carried 33,443 travellers across the strait in 2019."


def text_of(document):
    return EditionText(SourceId("s"), EditionId("new"), document.text, document.passages)


def near(old, *paragraphs):
    excerpt = a_document(f"Before it. {old} And after.").excerpt(old)
    return NearWords(text_of(a_document(*paragraphs))).nearest(excerpt)


def test_the_sentence_that_became_of_it_comes_first():
    best, *_others = near(
        OLD,
        "The harbour has a pier.",
        "Ice came early. The ferries carried 34,100 travellers across the strait in 2020. Over.",
        "Nobody counted the travellers of the railway.",
    )
    assert best.excerpt.words == "The ferries carried 34,100 travellers across the strait in 2020."
    assert 70 <= best.likeness < 100
    assert not best.is_same
    assert best.excerpt.paragraph == 2


def test_the_same_words_in_several_places_come_first_with_the_likest_surroundings():
    first, second = near(
        "The harbour froze.",
        "Long ago. The harbour froze. Nobody saw it.",
        "Before it. The harbour froze. And after.",
    )[:2]
    assert first.is_same
    assert second.is_same
    assert first.excerpt.paragraph == 2
    assert first.excerpt.seal == second.excerpt.seal


def test_words_that_only_share_a_subject_are_no_candidates():
    assert near(OLD, "The strait is deep.", "A council met to speak of piers and of winter.") == ()


def test_no_candidate_stands_within_another():
    found = near(OLD, " ".join([OLD.replace("2019", str(year)) for year in range(2010, 2014)]))
    places = sorted((each.excerpt.start, each.excerpt.end) for each in found)
    assert len(places) == 3
    assert all(end <= start for (_first, end), (start, _last) in pairwise(places))
