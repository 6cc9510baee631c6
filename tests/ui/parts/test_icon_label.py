"""An icon beside words."""

from PySide6.QtCore import QSize

from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.tokens import LIGHT


def test_an_icon_has_its_size_and_its_colour(qtbot):
    label = IconLabel("circle-fill", 24, "accent")
    qtbot.addWidget(label)
    label.resize(24, 24)
    assert label.sizeHint() == QSize(24, 24)
    assert label.grab().toImage().pixelColor(12, 12) == LIGHT.surfaces["accent"]


def test_an_icon_can_become_another(qtbot):
    label = IconLabel("circle-fill", 24, "accent")
    qtbot.addWidget(label)
    label.resize(24, 24)
    label.show_icon("circle-fill", "error")
    assert label.grab().toImage().pixelColor(12, 12) == LIGHT.surfaces["error"]
