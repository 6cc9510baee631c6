"""What a note is measured by, in its own language."""

from briefing_app.shipped.writing_rules import load_rules


def test_each_language_has_its_own_measure():
    rules = load_rules()
    assert rules.of("fr") is rules.fr
    assert rules.of("en") is rules.en
