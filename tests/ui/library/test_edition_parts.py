"""Fingerprints and large numbers can be read."""

from briefing_app.language import set_language
from briefing_app.ui.library.edition_parts import grouped, grouped_fingerprint


def test_thousands_are_marked_in_the_officers_way():
    assert grouped(48098) == "48,098"
    set_language("fr")
    assert grouped(48098) == "48\u00a0098"


def test_a_fingerprint_stands_in_groups_of_eight():
    assert grouped_fingerprint("0123456789abcdef01") == "01234567 89abcdef 01"
