"""The card over a citation shows the whole claim."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from briefing_app.domain.overview import EvidenceRow
from briefing_app.ui.notes.citation_card import CitationCard
from tests.builders import some_evidence


@pytest.fixture
def over(qtbot, appearance):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(700, 500)
    over.show()
    return over


@pytest.fixture
def card(over):
    return CitationCard(over)


def test_a_longer_claim_makes_a_higher_card(card):
    card.show_row(EvidenceRow(some_evidence(claim="Short"), None), QRectF(10, 10, 16, 16))
    low = card.height()
    long = some_evidence(claim="The harbour froze again and again " * 4)
    card.show_row(EvidenceRow(long, None), QRectF(10, 10, 16, 16))
    assert card.height() > low
    assert card.accessibleName().startswith("Fact, The harbour froze")


def test_the_card_stays_within_the_page(card):
    card.show_row(EvidenceRow(some_evidence(), None), QRectF(690, 480, 16, 16))
    assert card.parentWidget().rect().contains(card.geometry())
