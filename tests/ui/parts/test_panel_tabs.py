"""Tabs of a panel, with what waits behind them."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.ui.parts.panel_tabs import PanelTabs
from briefing_app.ui.tokens import LIGHT, Meaning


@pytest.fixture
def tabs(qtbot):
    made = PanelTabs("Panel", ("Library", "Sources", "Findings"))
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_arrows_move_between_tabs(tabs, qtbot):
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_a_badge_makes_its_tab_wider_and_is_read_aloud(tabs):
    before = tabs.tabSizeHint(2).width()
    tabs.show_badge(2, Meaning.ERROR, "5", "5 findings")
    assert tabs.tabSizeHint(2).width() > before
    assert tabs.accessibleTabName(2) == "Findings, 5 findings"


def test_a_badge_goes_when_nothing_is_left(tabs):
    before = tabs.tabSizeHint(2)
    tabs.show_badge(2, Meaning.ERROR, "5")
    tabs.show_badge(2, Meaning.ERROR, "")
    assert tabs.tabSizeHint(2) == before
    assert tabs.accessibleTabName(2) == "Findings"


def test_the_same_badge_again_lays_nothing_out_anew(tabs, monkeypatch):
    tabs.show_badge(2, Meaning.ERROR, "5", "5 findings")
    named = []
    monkeypatch.setattr(tabs, "setTabText", lambda *tab: named.append(tab))

    tabs.show_badge(2, Meaning.ERROR, "5", "5 findings")
    assert named == []

    tabs.show_badge(2, Meaning.WARNING, "5", "5 findings")
    assert named == [(2, "Findings")]


def test_choosing_a_tab_does_not_move_the_others(tabs):
    before = [tabs.tabRect(place) for place in range(3)]
    tabs.setCurrentIndex(1)
    assert [tabs.tabRect(place) for place in range(3)] == before


def test_the_chosen_tab_has_a_bar_below(tabs):
    tabs.show_badge(2, Meaning.ERROR, "5")
    tabs.setFocus()
    image = tabs.grab().toImage()
    below = image.pixelColor(tabs.tabRect(0).center().x(), tabs.height() - 2)
    assert below == LIGHT.surfaces["accent"]
    assert image.pixelColor(tabs.tabRect(1).center().x(), tabs.height() - 2) != below


def test_the_sides_of_tabs_give_way_before_a_tab_goes_out_of_sight(qtbot):
    tabs = PanelTabs("Panel", ("Library", "Sources", "Findings"))
    qtbot.addWidget(tabs)
    tabs.resize(400, 40)
    tabs.show()
    roomy = tabs.tabRect(0).width()

    tabs.resize(tabs.tabRect(2).right() - 10, 40)

    assert tabs.tabRect(0).width() < roomy
    assert tabs.tabRect(2).right() <= tabs.width()
