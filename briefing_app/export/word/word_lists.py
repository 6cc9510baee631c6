"""Which list a planned paragraph is in: the template's own where its style brings one, or ours."""

import re
from collections.abc import Mapping
from dataclasses import replace

from briefing_app.export.planned import (
    Numbered,
    Piece,
    PlannedParagraph,
    PlannedWords,
    Role,
)
from briefing_app.wordfile.numbering import Numbering
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.style_lists import OwnList, StyleLists

_TYPED_NUMBER = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]{1,5}[.)])\s+")

ListPlace = tuple[int, int]


class WordLists:
    """`own` are the template's styles that the note is written in, by ours.

    Headings that are not the text's own, and those in `uncounted`, carry no number of the template.
    """

    def __init__(
        self,
        package: Package,
        base: Package,
        own: Mapping[str, str],
        uncounted: frozenset[str],
    ) -> None:
        self._own = frozenset(own.values())
        self._styled = StyleLists(package)
        self._ours = Numbering(package, base)
        self._uncounted = uncounted
        self._lists: dict[int, int] = {}
        self._like: dict[int, OwnList | None] = {}
        self._points: OwnList | None = None
        self._has_headings = self._begins_anew = False
        self._again: dict[int, int] = {}

    def place(self, planned: PlannedParagraph, style: str) -> ListPlace | None:
        """The list's number and level, to be written; none where the style says it all."""
        own = self._list_of(style)
        if planned.role is Role.BULLET:
            return self._bullet(planned.level, own)
        if planned.role is Role.HEADING:
            return self._heading(planned, own) if own else None
        if planned.role is Role.TITLE:
            self._begins_anew = self._has_headings
        numbered = planned.numbered
        if numbered is None:
            return None
        return self._item(numbered, own) if numbered.list else self._point(numbered, own)

    def pieces(self, planned: PlannedParagraph, style: str) -> tuple[Piece, ...]:
        """A heading that the template numbers loses the number that somebody typed before it."""
        first = planned.pieces[0] if planned.pieces else None
        counts = planned.role is Role.HEADING and self._list_of(style) is not None
        if not (counts and isinstance(first, PlannedWords) and self._is_numbered(planned)):
            return planned.pieces
        return (replace(first, text=_TYPED_NUMBER.sub("", first.text)), *planned.pieces[1:])

    def _is_numbered(self, planned: PlannedParagraph) -> bool:
        return bool(planned.identity) and planned.identity not in self._uncounted

    def _list_of(self, style: str) -> OwnList | None:
        return self._styled.of_style(style) if style in self._own else None

    def _heading(self, planned: PlannedParagraph, own: OwnList) -> ListPlace | None:
        """Its style numbers it; behind a second title, in the other language, from one again."""
        if not self._is_numbered(planned):
            return self._ours.uncounted, 0
        self._has_headings = True
        if not self._begins_anew:
            return None
        if own.number not in self._again:
            self._again[own.number] = self._ours.list_like(own.number)
        return self._again[own.number], own.level

    def _bullet(self, level: int, own: OwnList | None) -> ListPlace | None:
        if own is None:
            return self._ours.bullets, level
        self._styled.reach(own.number, level)
        return None if own.level == level else (own.number, level)

    def _point(self, numbered: Numbered, own: OwnList | None) -> ListPlace | None:
        """Paragraphs numbered to the end: in the list of the style that the first of them has."""
        if not numbered.level:
            self._points = own
        if self._points is None:
            return self._ours.points, numbered.level
        if not numbered.level and own and own.level == 0:
            return None
        self._styled.reach(self._points.number, numbered.level)
        return self._points.number, numbered.level

    def _item(self, numbered: Numbered, own: OwnList | None) -> ListPlace:
        if numbered.list not in self._lists:
            self._lists[numbered.list] = self._begun(numbered, own)
            self._like[numbered.list] = own
        if like := self._like[numbered.list]:
            self._styled.reach(like.number, numbered.level)
        return self._lists[numbered.list], numbered.level

    def _begun(self, numbered: Numbered, own: OwnList | None) -> int:
        """A list of its own; the twin's numbered paragraphs look like those of the first note."""
        if own:
            return self._ours.list_like(own.number)
        through = numbered.list < 0
        return self._ours.list_like(self._ours.points) if through else self._ours.new_list()
