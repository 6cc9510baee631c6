"""The tree of subjects."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.domain.ids import ThemeId


@dataclass(frozen=True, slots=True)
class Theme:
    id: ThemeId
    name_en: str
    name_fr: str = ""
    parent: ThemeId | None = None

    def name(self, language: str) -> str:
        return (self.name_fr or self.name_en) if language == "fr" else self.name_en


def branch(themes: Iterable[Theme], root: ThemeId) -> frozenset[ThemeId]:
    """The theme and everything below it."""
    known, found, grown = tuple(themes), {root}, True
    while grown:
        below = {theme.id for theme in known if theme.parent in found} - found
        found |= below
        grown = bool(below)
    return frozenset(found)
