"""What the styles of a Word file make of a paragraph: a heading, a list item, hidden words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from briefing_app.wordfile.short_names import child, children, is_on, value, whole
from briefing_app.wordfile.tree import Element

T = TypeVar("T")

_HEADING = re.compile(r"heading ([1-9])")
_NO_HEADING = 9
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Which list, and how deep in it; `level` is None where the list's own levels tell."""

    list_id: str
    level: int | None


class ReadStyles:
    """Each question is answered by the nearest style of the chain that says anything."""

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

    def style_of(self, paragraph: Element) -> str:
        return value(child(paragraph, "w:pPr", "w:pStyle")) or self._usual

    def heading_level(self, paragraph: Element) -> int:
        """1 for the highest; 0 for text."""
        direct = _outline(paragraph)
        level = direct if direct is not None else self._first(paragraph, _styled_level)
        return 0 if level is None or level >= _NO_HEADING else level + 1

    def names(self, paragraph: Element) -> tuple[str, ...]:
        """What the style and those it is built on are called, in lower case, nearest first."""
        return tuple(map(_name_of, self._chain(self.style_of(paragraph))))

    def list_place(self, paragraph: Element) -> ListPlace | None:
        direct = _list_place(paragraph)
        return direct if direct is not None else self._first(paragraph, _list_place)

    def is_hidden(self, run: Element) -> bool:
        """Whether the run's own properties or its character style hide it."""
        properties = child(run, "w:rPr")
        if child(properties, "w:vanish") is not None:
            return is_on(properties, "w:vanish")
        chain = self._chain(value(child(properties, "w:rStyle")))
        return any(is_on(child(style, "w:rPr"), "w:vanish") for style in chain)

    def _first(self, paragraph: Element, ask: Callable[[Element], T | None]) -> T | None:
        answers = map(ask, self._chain(self.style_of(paragraph)))
        return next((answer for answer in answers if answer is not None), None)

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
    outline = _outline(style)
    if outline is not None:
        return outline
    match = _HEADING.fullmatch(_name_of(style))
    return int(match[1]) - 1 if match else None


def _outline(owner: Element) -> int | None:
    outline = child(owner, "w:pPr", "w:outlineLvl")
    return None if outline is None else whole(value(outline), _NO_HEADING)


def _list_place(owner: Element) -> ListPlace | None:
    listed = child(owner, "w:pPr", "w:numPr")
    if child(listed, "w:numId") is None:
        return None
    level = value(child(listed, "w:ilvl"))
    return ListPlace(value(child(listed, "w:numId")), whole(level) if level else None)
