"""Abbreviations in both languages."""

from briefing_app.domain.term import Term, Terms

FORCES = Term(("CAF", "CF"), "Canadian Armed Forces", ("FAC",), "Forces armées canadiennes")
ABUSE = Term(("SEA",), "sexual exploitation and abuse", ("EAS",), "exploitation et abus sexuels")
LEARNING = Term(("MEL",), "monitoring and learning", ("SEA",), "suivi et apprentissage")
CHILDREN = Term(("CAAC",), "children and armed conflict", (), "enfants et conflits armés")
TERMS = Terms((FORCES, ABUSE, LEARNING, CHILDREN), frozenset({"UN"}), frozenset({"ONU"}))


def test_a_term_has_forms_in_each_language():
    assert (FORCES.short("en"), FORCES.full("en")) == (("CAF", "CF"), "Canadian Armed Forces")
    assert (FORCES.short("fr"), FORCES.full("fr")) == (("FAC",), "Forces armées canadiennes")


def test_what_everybody_knows_depends_on_the_language():
    assert TERMS.is_known("UN", "en")
    assert not TERMS.is_known("UN", "fr")
    assert TERMS.is_known("ONU", "fr")


def test_a_form_of_the_other_language_leads_to_ours():
    assert TERMS.in_other_language("CF", "fr") == "FAC"
    assert TERMS.in_other_language("FAC", "en") == "CAF"
    assert TERMS.in_other_language("EAS", "en") == "SEA"


def test_a_form_that_means_something_in_both_is_no_mistake():
    assert TERMS.in_other_language("SEA", "fr") == ""
    assert TERMS.in_other_language("SEA", "en") == ""


def test_a_term_without_a_form_here_leads_nowhere():
    assert TERMS.in_other_language("CAAC", "fr") == ""
    assert TERMS.in_other_language("UN", "en") == ""
    assert TERMS.in_other_language("XYZ", "fr") == ""
