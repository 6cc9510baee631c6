"""What counts as an address."""

import pytest

from briefing_app.ui.notes.editor.link_writing import address_of


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        (" example.org ", "https://example.org"),
        ("someone@example.org", "mailto:someone@example.org"),
        ("mailto:someone@example.org", "mailto:someone@example.org"),
        ("example.org:8080/x", "https://example.org:8080/x"),
    ],
)
def test_an_address_is_understood_as_it_is_meant(typed, address):
    assert address_of(typed) == address


@pytest.mark.parametrize("typed", ["", "two words", "javascript:alert(1)", "file:///etc/hosts"])
def test_other_things_are_no_addresses(typed):
    assert address_of(typed) == ""
