"""Limits, telling words and terms, as delivered and as a department may change them."""

from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.paths import resources
from briefing_app.shipped.writing_rules import load_rules, read_terms, read_writing


def test_sentences_are_measured_by_the_norm_of_each_language():
    rules = load_rules()
    english, french = rules.of("en").limits, rules.of("fr").limits
    assert (english.average_words, english.sentence_words) == (20, 30)
    assert (french.average_words, french.sentence_words) == (25, 35)


def test_every_list_has_words_in_both_languages():
    rules = load_rules()
    for language in ("en", "fr"):
        cues = rules.of(language).cues
        assert all(getattr(cues, name) for name in cues.__slots__)


def test_terms_lead_from_one_language_to_the_other():
    terms = load_rules().terms
    assert terms.in_other_language("CAF", "fr") == "FAC"
    assert terms.in_other_language("FAC", "en") == "CAF"
    assert terms.is_known("OTAN", "fr")


def test_every_term_is_written_out_in_both_languages():
    for term in load_rules().terms.terms:
        assert term.en_full
        assert term.fr_full
        assert term.en or term.fr


def test_a_language_that_is_missing_is_told(tmp_path: Path):
    whole = (resources() / "writing.toml").read_text(encoding="utf-8")
    path = tmp_path / "writing.toml"
    path.write_text(whole.partition("[fr]")[0], encoding="utf-8")
    with pytest.raises(CannotRead, match="“fr” is missing"):
        read_writing(path)


def test_a_list_that_nobody_knows_is_told(tmp_path: Path):
    whole = (resources() / "writing.toml").read_text(encoding="utf-8")
    path = tmp_path / "writing.toml"
    path.write_text(whole.replace("relative =", "relativ ="), encoding="utf-8")
    with pytest.raises(CannotRead, match="“relativ” is not known here"):
        read_writing(path)


def test_terms_need_no_list_of_the_known(tmp_path: Path):
    path = tmp_path / "terms.toml"
    path.write_text(
        '[[term]]\nen = ["DG"]\nen_full = "director general"\nfr = ["DG"]\n'
        'fr_full = "directeur général"\n',
        encoding="utf-8",
    )
    terms = read_terms(path)
    assert not terms.is_known("UN", "en")
    assert terms.terms[0].full("fr") == "directeur général"


def test_the_terms_of_the_field_are_there_in_both_languages():
    terms = load_rules().terms
    pairs = "CAF FAC, CRSV VSLC, IHL DIH, POC PdC, WPS FPS, SEA EAS, MEL SEA, DND MDN, ICRC CICR"
    for english, french in (pair.split() for pair in pairs.split(", ")):
        assert {each.fr[0] for each in terms.with_short(english, "en")} == {french}
    assert len(terms.with_short("MDN", "fr")) == 2
