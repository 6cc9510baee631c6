"""The card over a citation shows the whole claim."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from briefing_app.domain.overview import EvidenceRow
from briefing_app.ui.notes.editor.citation_card import CitationCard
from briefing_app.ui.parts.words_label import Words
from tests.builders import a_document, an_excerpt, some_evidence


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


def test_the_card_shows_the_exact_words_and_what_moved_on(card):
    document = a_document()
    evidence = some_evidence(excerpt=document.excerpt("widen the eastern pier"))
    row = EvidenceRow(evidence, document.source)
    card.show_row(row, QRectF(10, 10, 16, 16), "The library now says 5; the note says 4.")
    shown = [words.text() for words in card.findChildren(Words) if words.isVisible()]
    assert "\u201cwiden the eastern pier\u201d" in shown
    assert "The library now says 5; the note says 4." in shown
    assert card.accessibleName().endswith("the note says 4.")


def test_a_long_passage_is_cut_at_a_word(card):
    document = a_document("The harbour froze " * 40 + "at last.")
    row = EvidenceRow(some_evidence(excerpt=an_excerpt(document)), document.source)
    card.show_row(row, QRectF(10, 10, 16, 16))
    (quoted,) = [w.text() for w in card.findChildren(Words) if w.text().startswith("\u201c")]
    assert quoted.endswith(("froze …\u201d", "harbour …\u201d", "The …\u201d"))
