"""The state of the note at the foot of the outline, with who is next or late."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import StateRule
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import Consultation, Route
from briefing_app.domain.template import Named
from briefing_app.ui.notes.way.state_card import StateCard

RULE = StateRule(NoteState.IN_REVIEW, Named("In review", "En révision"), Named("", ""), "flag")


@pytest.fixture
def card(qtbot, appearance):
    card = StateCard()
    qtbot.addWidget(card)
    card.resize(220, 90)
    return card


def test_without_a_note_nothing_is_shown(card):
    assert card.isHidden()
    assert card.take_focus() == QPoint()


def test_the_state_and_who_is_late_are_shown(card):
    route = Route(consultations=(Consultation("Finance", due="2026-11-20"),))
    card.show_standing(NoteStanding(NoteId("n"), RULE, route=route), "2026-11-22")
    assert card._chip.text() == "In review"
    assert card._chip.accessibleName() == "State of the note: In review"
    assert card._said.text() == "Overdue: Finance, since November 20, 2026"


def test_where_there_is_nothing_to_say_the_line_goes(card):
    card.show_standing(NoteStanding(NoteId("n"), RULE), "2026-11-22")
    assert card._said.isHidden()


def test_the_menu_is_asked_for_by_keys(card, qtbot):
    card.show_standing(NoteStanding(NoteId("n"), RULE), "2026-11-22")
    with qtbot.waitSignal(card.asked):
        QTest.keyClick(card._chip, Qt.Key.Key_Space)
