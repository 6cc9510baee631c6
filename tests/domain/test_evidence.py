"""A claim and what carries it; a recommendation likewise."""

from briefing_app.domain.ids import FamilyId
from briefing_app.domain.quotation import Seal
from briefing_app.domain.recommendation import Family
from tests.builders import a_document, a_recommendation, an_excerpt, some_evidence, waiting


def test_what_has_a_passage_has_its_source_and_its_seal():
    document = a_document()
    excerpt = an_excerpt(document)
    for thing in (some_evidence(excerpt=excerpt), a_recommendation(excerpt=excerpt)):
        assert thing.source_id == document.source.id
        assert thing.seal is Seal.EXACT
    assert some_evidence(excerpt=waiting(excerpt)).seal is Seal.TO_COME


def test_what_has_none_is_in_the_officers_own_words():
    for thing in (some_evidence(), a_recommendation()):
        assert thing.source_id is None
        assert thing.seal is Seal.OWN_WORDS


def test_a_family_has_a_name_in_both_languages_or_the_english_one():
    assert Family(FamilyId("f"), "A plan").name("fr") == "A plan"
    named = Family(FamilyId("f"), "A plan", "Un plan")
    assert (named.name("en"), named.name("fr")) == ("A plan", "Un plan")
