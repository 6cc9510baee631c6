"""The numbers and bullets that Word prints before the items of lists and numbered headings."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing_app.wordfile.short_names import child, children, is_on, value, whole
from briefing_app.wordfile.tree import Element

_PLACE = re.compile(r"%([1-9])")
_BULLET = "•"
_LETTERS = 26
_MOST = 4000
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str
    style: str
    restarts: bool
    is_legal: bool


class PrintedNumbers:
    """Counts along: paragraphs have to be asked for in the order in which they are printed."""

    def __init__(self, root: Element | None) -> None:
        kinds = {value(kind, "abstractNumId"): kind for kind in children(root, "w:abstractNum")}
        by_style = {value(child(kind, "w:styleLink")): name for name, kind in kinds.items()}
        self._kinds: dict[str, dict[int, _Level]] = {}
        for name, kind in kinds.items():
            linked = by_style.get(value(child(kind, "w:numStyleLink")) or "-", name)
            self._kinds[name] = _levels(kinds[linked])
        self._lists = {value(one, "numId"): one for one in children(root, "w:num")}
        self._depths: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level_for(self, list_id: str, style: str) -> int:
        """The level of a list that belongs to a paragraph style."""
        levels = self._levels_of(list_id)
        return next((depth for depth, level in levels.items() if level.style == style), 0)

    def next_label(self, list_id: str, depth: int) -> str:
        """The number of the next item, or nothing where none is printed."""
        levels = self._levels_of(list_id)
        level = levels.get(depth)
        if level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return level.text if level.text.isascii() and level.text.strip() else _BULLET
        counts = self._count(list_id, depth, levels)
        return _PLACE.sub(lambda place: _part(levels, counts, int(place[1]) - 1, level), level.text)

    def _levels_of(self, list_id: str) -> dict[int, _Level]:
        if list_id not in self._depths:
            self._depths[list_id] = self._levels_in(self._lists.get(list_id))
        return self._depths[list_id]

    def _levels_in(self, listed: Element | None) -> dict[int, _Level]:
        levels = dict(self._kinds.get(value(child(listed, "w:abstractNumId")), {}))
        for change in children(listed, "w:lvlOverride"):
            levels |= _levels(change)
        return levels

    def _count(self, list_id: str, depth: int, levels: dict[int, _Level]) -> dict[int, int]:
        """Lists of one kind count on together, except where one is told to begin anew."""
        listed = self._lists[list_id]
        counts = self._counts.setdefault(value(child(listed, "w:abstractNumId")), {})
        begin = _begins_anew(listed, depth)
        if begin is not None and (list_id, depth) not in self._begun:
            counts[depth] = begin - 1
        self._begun.add((list_id, depth))
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            if deeper not in levels or levels[deeper].restarts:
                del counts[deeper]
        return counts


def in_form(number: int, form: str) -> str:
    """The number as decimals, letters, Roman figures or ordinals."""
    forms: dict[str, Callable[[int], str]] = {
        "lowerLetter": _letters,
        "upperLetter": lambda one: _letters(one).upper(),
        "lowerRoman": _roman,
        "upperRoman": lambda one: _roman(one).upper(),
        "decimalZero": lambda one: f"{one:02d}",
        "ordinal": _ordinal,
    }
    return forms.get(form, str)(number)


def _levels(kind: Element) -> dict[int, _Level]:
    return {
        whole(value(level, "ilvl")): _Level(
            whole(value(child(level, "w:start")), 0),
            value(child(level, "w:numFmt")) or "decimal",
            value(child(level, "w:lvlText")),
            value(child(level, "w:pStyle")),
            value(child(level, "w:lvlRestart")) != "0",
            is_on(level, "w:isLgl"),
        )
        for level in children(kind, "w:lvl")
    }


def _begins_anew(listed: Element, depth: int) -> int | None:
    for change in children(listed, "w:lvlOverride"):
        begin = child(change, "w:startOverride")
        if begin is not None and whole(value(change, "ilvl")) == depth:
            return whole(value(begin), 1)
    return None


def _part(levels: dict[int, _Level], counts: dict[int, int], depth: int, asking: _Level) -> str:
    level = levels.get(depth, asking)
    number = counts.get(depth, level.start)
    return in_form(number, "decimal" if asking.is_legal else level.form)


def _letters(number: int) -> str:
    """a … z, aa, bb …: Word repeats the letter."""
    if number < 1:
        return str(number)
    times, letter = divmod(number - 1, _LETTERS)
    return chr(ord("a") + letter) * min(times + 1, _LETTERS)


def _ordinal(number: int) -> str:
    """As Word prints it in English, whatever the language of the text."""
    is_teen = number % 100 in range(11, 14)
    return f"{number}{'th' if is_teen else _ENDINGS.get(number % 10, 'th')}"


def _roman(number: int) -> str:
    if not 0 < number < _MOST:
        return str(number)
    figures = ""
    for worth, figure in _ROMAN:
        times, number = divmod(number, worth)
        figures += figure * times
    return figures
