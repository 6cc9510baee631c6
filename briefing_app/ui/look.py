"""The look now worn by the application: its tokens, its scale and the fonts they lead to."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QFont

from briefing_app.ui.tokens import LIGHT, ColourName, Kind, Tokens, Use

FAMILIES = ("Inter", "Segoe UI", "Noto Sans")

Ink = ColourName | Kind | QColor
"""A colour by its token, by the kind whose words it colours, or as it is."""


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens and interface scale. Sizes in the code are pixels at 100 %; `px` makes them real."""

    tokens: Tokens = LIGHT
    scale: float = 1.0

    def px(self, pixels: float) -> int:
        return round(pixels * self.scale)

    def colour(self, ink: Ink) -> QColor:
        if isinstance(ink, QColor):
            return ink
        if isinstance(ink, Kind):
            return self.tokens.kind(ink).text
        return self.tokens.colour(ink)

    def font(self, use: Use, *, tabular: bool = False) -> QFont:
        """A new font each time, so that the caller may change it; `tabular` aligns figures."""
        return QFont(_font(use, self.scale, tabular=tabular))

    def line(self, use: Use) -> int:
        return self.px(use.line)


@lru_cache(maxsize=256)
def _font(use: Use, scale: float, *, tabular: bool) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(max(1, round(use.size * scale)))
    font.setWeight(QFont.Weight(use.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


_worn: list[Look] = [Look()]


def look() -> Look:
    """What the application wears now, as `QApplication.palette()` is the palette it wears."""
    return _worn[0]


def wear(new: Look) -> None:
    """Only the appearance calls this; everybody else asks for the look when painting."""
    _worn[0] = new
