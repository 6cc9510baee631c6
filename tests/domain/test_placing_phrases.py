"""Both languages say the same, with the same blanks to fill."""

from dataclasses import fields
from string import Formatter

from briefing_app.domain.placing_phrases import EVERY_LANGUAGE, Phrases, phrases_of


def blanks(pattern):
    return {name for _text, name, _form, _conversion in Formatter().parse(pattern) if name}


def test_every_phrase_has_the_same_blanks_in_both_languages():
    english, french = EVERY_LANGUAGE
    for field in fields(Phrases):
        one, other = getattr(english, field.name), getattr(french, field.name)
        if isinstance(one, str):
            assert blanks(one) == blanks(other), field.name


def test_the_heads_of_a_table_have_as_many_columns_in_both_languages():
    english, french = EVERY_LANGUAGE
    assert len(english.evidence_heads) == len(french.evidence_heads)
    assert len(english.concordance_heads) == len(french.concordance_heads)


def test_a_note_in_another_language_speaks_english():
    assert phrases_of("fr") is not phrases_of("en")
    assert phrases_of("de") is phrases_of("en")
