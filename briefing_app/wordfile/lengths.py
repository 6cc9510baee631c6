"""Lengths as Word files give them: twentieths of a point, or a number with its unit."""

import re

from briefing_app.wordfile.tree import Element, w

_LENGTH = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(mm|cm|in|pt|pc|pi)?\s*")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0, "pi": 12.0}
_TWENTIETHS = 20


def twips(element: Element, name: str) -> int:
    """The length in an attribute, in twentieths of a point; 0 for none or no length."""
    match = _LENGTH.fullmatch(element.get(w(name)) or "")
    if match is None:
        return 0
    number = float(match[1])
    return round(number * _POINTS[match[2]] * _TWENTIETHS if match[2] else number)
