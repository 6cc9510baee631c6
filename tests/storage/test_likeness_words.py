"""The words of both languages that the measure goes by."""

import pytest

from briefing_app.domain.evidence import Measure
from briefing_app.storage.likeness_words import lexicon, own_figures, quoted_figures, saying_of
from tests.builders import a_document, a_recommendation, an_excerpt, some_evidence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("protect", "protection"),
        ("civilians", "civils"),
        ("prévenir", "prevention"),
        ("strategies", "stratégie"),
        ("weapons", "armes"),
        ("reporting", "rapports"),
        ("officials", "fonctionnaires"),
    ],
)
def test_words_that_mean_the_same_come_down_to_one_term(one, other):
    assert lexicon().terms(one) == lexicon().terms(other) != frozenset()


@pytest.mark.parametrize(
    ("one", "other"), [("police", "policy"), ("country", "county"), ("peace", "piece")]
)
def test_words_that_only_look_alike_stay_apart(one, other):
    assert lexicon().terms(one) != lexicon().terms(other)


def test_every_stop_word_is_written_folded():
    assert all(word.isascii() and word == word.lower() for word in lexicon().stop)


def test_evidence_says_its_claim_its_excerpt_and_its_figures():
    evidence = some_evidence(claim="Ferries in winter", excerpt=an_excerpt())
    saying = saying_of(evidence)
    assert saying.line == lexicon().terms("Ferries in winter")
    assert saying.quoted >= lexicon().terms(an_excerpt().words)


def test_a_figure_of_the_source_is_no_figure_of_the_claim():
    document = a_document()
    words = "Ferries carried 33,443 travellers"
    evidence = some_evidence(claim="Much traffic", excerpt=document.excerpt(words))
    saying = saying_of(evidence)
    assert saying.figures == frozenset()
    assert saying.every_figure == {"n33443"}
    assert [figure.shown for figure in quoted_figures(evidence)] == ["33,443"]


def test_a_statistic_gives_the_figure_of_its_measure():
    evidence = some_evidence(measure=Measure("33443", "travellers"))
    assert [figure.term for figure in own_figures(evidence)] == ["n33443"]


def test_a_recommendation_says_its_title_and_more():
    saying = saying_of(a_recommendation(title="Widen the pier", what="Before the storm"))
    assert saying.line < saying.own
