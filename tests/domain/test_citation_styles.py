"""The styles that can be chosen."""

from briefing_app.domain.citation_styles import CitationStyle, StyleLibrary
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.template import Named


def test_a_style_is_found_by_its_key():
    style = CitationStyle("harbour", Named("Harbour", "Port"), KindOrigin.OWN)
    library = StyleLibrary((style,))
    assert library.find("harbour") == style
    assert library.find("elsewhere") is None
