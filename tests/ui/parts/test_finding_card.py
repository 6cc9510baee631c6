"""A finding says what is wrong and offers the safe fix first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefing_app.ui.parts.finding_card import (
    FindingCard,
    FindingFace,
    FixFace,
    severity_word,
)
from briefing_app.ui.tokens import LIGHT, Meaning

FACE = FindingFace(
    Meaning.WARNING,
    "Figure without a source",
    "Background, 1",
    "The words state a quantity, and no evidence stands behind it.",
    (FixFace("link", "Link evidence"), FixFace("accept", "Accept with reason")),
)


@pytest.fixture
def card(qtbot):
    made = FindingCard(FACE)
    qtbot.addWidget(made)
    made.resize(350, made.heightForWidth(350))
    made.show()
    return made


def test_it_is_read_as_a_whole(card):
    assert card.accessibleName().startswith("To look at. Figure without a source, Background, 1.")


def test_the_buttons_tell_their_names(card, qtbot):
    with qtbot.waitSignal(card.used) as told:
        card.findChildren(QPushButton)[0].click()
    assert told.args == ["link"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_is_chosen_by_keyboard_and_by_mouse(card, qtbot, key):
    with qtbot.waitSignal(card.chosen):
        qtbot.keyClick(card, key)
    with qtbot.waitSignal(card.chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_the_chosen_card_is_tinted_whether_it_has_the_focus_or_not(card):
    card.show_chosen(chosen=True)
    card.setFocus()
    image = card.grab().toImage()
    assert image.pixelColor(card.width() - 6, card.height() - 8) == LIGHT.surfaces["accent_tint"]


def test_a_narrow_panel_puts_the_buttons_under_each_other(card):
    assert card.heightForWidth(220) > card.heightForWidth(400)


def test_every_severity_has_a_name():
    assert len({severity_word(meaning) for meaning in Meaning}) == 4
