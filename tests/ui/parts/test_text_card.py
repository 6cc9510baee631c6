"""Words set apart by a bar."""

from briefing_app.ui.parts.text_card import TextCard
from briefing_app.ui.tokens import LIGHT, Kind


def test_the_bar_has_the_colour_of_the_kind(qtbot):
    card = TextCard("before")
    qtbot.addWidget(card)
    card.show_text("Exact words of a source", Kind.QUOTATION)
    card.resize(300, 60)
    assert card.text() == card.accessibleName() == "Exact words of a source"
    assert card.grab().toImage().pixelColor(1, 30) == LIGHT.kind(Kind.QUOTATION).text
