"""The quiet offer under the text."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.alike import Alike
from briefing_app.domain.dates import Age
from briefing_app.domain.likeness import Ground, Likeness
from briefing_app.domain.overview import EvidenceRow
from briefing_app.domain.recommendation import Relation
from briefing_app.ui.reader.alike_strip import JOINS, AlikeStrip
from tests.builders import some_evidence


@pytest.fixture
def strip(qtbot, appearance):
    strip = AlikeStrip()
    qtbot.addWidget(strip)
    strip.resize(900, 70)
    return strip


@pytest.fixture
def alike():
    row = EvidenceRow(some_evidence(claim="It froze"), None)
    return Alike(row, Likeness(Ground.FIGURE, 1.2, figure="72 %"), Age.OLDER)


def test_nothing_is_offered_at_first(strip):
    assert strip.isHidden()


def test_the_offer_says_what_why_where_and_that_it_is_older(strip, alike):
    strip.show_offer(alike)
    assert not strip.isHidden()
    assert strip.words.text() == "It froze"
    assert strip.reason.text() == "same figure: 72 % · own words · older"


def test_each_button_carries_its_relation(strip, alike, qtbot):
    strip.show_offer(alike)
    for relation, button in strip.buttons.items():
        with qtbot.waitSignal(strip.joined) as joined:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert joined.args == [relation]


def test_there_is_a_command_for_each_relation():
    assert set(JOINS.values()) == set(Relation)


def test_the_offer_goes(strip, alike):
    strip.show_offer(alike)
    strip.show_offer(None)
    assert strip.isHidden()
