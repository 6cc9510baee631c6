"""What the styles of a Word file make of a paragraph: a heading, a list item, hidden words."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from briefing_app.wordfile.short_names import by_name, child, children, is_on, value, whole
from briefing_app.wordfile.tree import Element

T = TypeVar("T")
Own = Mapping[str, Element]

_HEADING = re.compile(r"heading ([1-9])")
_NO_HEADING = 9
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Which list, and how deep in it; `level` is None where the list's own levels tell."""

    list_id: str
    level: int | None


class ReadStyles:
    """Each question is answered by the nearest style of the chain that says anything.

    `own` are the properties that a paragraph itself has, `style` is the name of its style.
    """

    def __init__(self, root: Element | None) -> None:
        self._styles = {value(style, "styleId"): style for style in children(root, "w:style")}
        self._usual = next(
            (
                name
                for name, style in self._styles.items()
                if value(style, "type") == "paragraph" and value(style, "default") in ("1", "true")
            ),
            "",
        )
        self._names: dict[str, tuple[str, ...]] = {}
        self._hidden: dict[str, bool] = {}
        self._levels: dict[str, int | None] = {}
        self._places: dict[str, ListPlace | None] = {}

    def style_of(self, own: Own) -> str:
        return value(own.get("w:pStyle")) or self._usual

    def heading_level(self, own: Own, style: str) -> int:
        """1 for the highest; 0 for text."""
        direct = _outline(own)
        level = self._first(style, _styled_level, self._levels) if direct is None else direct
        return 0 if level is None or level >= _NO_HEADING else level + 1

    def names(self, style: str) -> tuple[str, ...]:
        """What the style and those it is built on are called, in lower case, nearest first."""
        if style not in self._names:
            self._names[style] = tuple(map(_name_of, self._chain(style)))
        return self._names[style]

    def list_place(self, own: Own, style: str) -> ListPlace | None:
        direct = _list_place(own)
        return self._first(style, _styled_place, self._places) if direct is None else direct

    def is_hidden(self, run: Element) -> bool:
        """Whether the run's own properties or its character style hide it."""
        properties = child(run, "w:rPr")
        if properties is None:
            return False
        if child(properties, "w:vanish") is not None:
            return is_on(properties, "w:vanish")
        style = value(child(properties, "w:rStyle"))
        if style not in self._hidden:
            chain = self._chain(style)
            self._hidden[style] = any(is_on(child(one, "w:rPr"), "w:vanish") for one in chain)
        return self._hidden[style]

    def _first(
        self, style: str, ask: Callable[[Element], T | None], known: dict[str, T | None]
    ) -> T | None:
        """What is `known` of a style is not asked again: it is asked of every paragraph."""
        if style not in known:
            answers = map(ask, self._chain(style))
            known[style] = next((answer for answer in answers if answer is not None), None)
        return known[style]

    def _chain(self, name: str) -> Iterator[Element]:
        for _step in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = value(child(style, "w:basedOn"))


def _name_of(style: Element) -> str:
    return value(child(style, "w:name")).lower()


def _styled_level(style: Element) -> int | None:
    outline = _outline(by_name(child(style, "w:pPr")))
    if outline is not None:
        return outline
    match = _HEADING.fullmatch(_name_of(style))
    return int(match[1]) - 1 if match else None


def _styled_place(style: Element) -> ListPlace | None:
    return _list_place(by_name(child(style, "w:pPr")))


def _outline(own: Own) -> int | None:
    outline = own.get("w:outlineLvl")
    return None if outline is None else whole(value(outline), _NO_HEADING)


def _list_place(own: Own) -> ListPlace | None:
    listed = own.get("w:numPr")
    if child(listed, "w:numId") is None:
        return None
    level = value(child(listed, "w:ilvl"))
    return ListPlace(value(child(listed, "w:numId")), whole(level) if level else None)
