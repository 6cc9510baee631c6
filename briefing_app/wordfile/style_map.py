"""Which of a template's own styles a note is written in: by choice, by name, by what they do."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from briefing_app import paths
from briefing_app.wordfile.field_names import FieldLabel, plain_name
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.style_lists import StyleLists
from briefing_app.wordfile.tree import Element, w

TEXT = "BodyText"
NORMAL = "Normal"
_HEADING = re.compile(r"heading [1-9]|titre [1-9]")


class How(Enum):
    """Why a style was taken."""

    CHOSEN = "chosen"
    PLACE = "place"
    NAME = "name"
    OUTLINE = "outline"
    LIST = "list"
    OTHERWISE = "otherwise"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class StyleRole:
    """One thing that a note is made of; `style` is its style in our own document.

    `otherwise_counts`: the style taken instead must number its paragraphs by itself.
    """

    style: str
    label: FieldLabel
    names: tuple[str, ...]
    words: tuple[str, ...]
    kind: str = "paragraph"
    outline: int = 0
    list: str = ""
    level: int = 1
    otherwise: str = ""
    otherwise_counts: bool = False


@dataclass(frozen=True, slots=True)
class FoundStyle:
    """`style` is its id in the template and `name` what the template calls it.

    Both are empty where ours is brought along.
    """

    role: StyleRole
    how: How
    style: str = ""
    name: str = ""


class StyleMap:
    """The styles of one template. `chosen` names, by role, the styles that an officer chose."""

    def __init__(
        self, package: Package, place_style: str = "", chosen: Mapping[str, str] | None = None
    ) -> None:
        part = package.related(package.main, "styles")
        root = package.xml(part) if part else None
        self._styles = list(root.findall(w("style"))) if root is not None else []
        self._lists = StyleLists(package)
        self._place = place_style
        self._chosen = dict(chosen or {})
        self._taken: set[str] = set()
        self.found = self._find()

    @property
    def ids(self) -> dict[str, str]:
        """Our own document's style to the template's."""
        return {found.role.style: found.style for found in self.found if found.style}

    def names(self, kind: str = "paragraph") -> tuple[str, ...]:
        """What an officer can choose from."""
        shown = (_name(style) for style in self._of_kind(kind))
        return tuple(sorted({name for name in shown if name}, key=str.casefold))

    def counts(self, style: str) -> bool:
        """Whether the style numbers its paragraphs by itself."""
        return bool(style) and self._lists.marks(style)[0] == "number"

    def _find(self) -> tuple[FoundStyle, ...]:
        found: dict[str, FoundStyle] = {}
        for role in style_roles():
            found[role.style] = self._certain(role) or FoundStyle(role, How.OURS)
        self._taken = {each.style for each in found.values() if each.style}
        for role in style_roles():
            if not found[role.style].style:
                found[role.style] = self._likely(role, found)
                self._taken.add(found[role.style].style)
        return tuple(found.values())

    def _certain(self, role: StyleRole) -> FoundStyle | None:
        """By the officer's choice, by the place of the text, or by its very name."""
        styles = self._of_kind(role.kind)
        chosen = self._chosen.get(role.style, "")
        if chosen and (style := _named(styles, (chosen,))) is not None:
            return _taken(role, How.CHOSEN, style)
        if role.style == TEXT and (style := self._at_place(styles)) is not None:
            return _taken(role, How.PLACE, style)
        style = _named(styles, role.names)
        return _taken(role, How.NAME, style) if style is not None else None

    def _at_place(self, styles: list[Element]) -> Element | None:
        """The style of the place, unless it says nothing or is that of a heading."""
        for style in styles:
            if _id(style) == self._place:
                usual = style.get(w("default")) in {"1", "true"}
                heading = _HEADING.match(plain_name(_name(style))) or _outline(style)
                return None if usual or heading else style
        return None

    def _likely(self, role: StyleRole, found: Mapping[str, FoundStyle]) -> FoundStyle:
        styles = [style for style in self._of_kind(role.kind) if _id(style) not in self._taken]
        for how, style in (
            (How.OUTLINE, self._by_outline(role, styles)),
            (How.LIST, self._by_list(role, styles)),
            (How.NAME, _holding(styles, role.words)),
        ):
            if style is not None:
                return _taken(role, how, style)
        return self._otherwise(role, found)

    def _otherwise(self, role: StyleRole, found: Mapping[str, FoundStyle]) -> FoundStyle:
        if role.otherwise == NORMAL:
            usual = [s for s in self._of_kind(role.kind) if s.get(w("default")) in {"1", "true"}]
            return _taken(role, How.OTHERWISE, usual[0]) if usual else FoundStyle(role, How.OURS)
        other = found.get(role.otherwise)
        if other is None or not other.style:
            return FoundStyle(role, How.OURS)
        if role.otherwise_counts and self._lists.marks(other.style)[0] != "number":
            return FoundStyle(role, How.OURS)
        return FoundStyle(role, How.OTHERWISE, other.style, other.name)

    def _by_outline(self, role: StyleRole, styles: list[Element]) -> Element | None:
        if not role.outline:
            return None
        return next((style for style in styles if _outline(style) == role.outline), None)

    def _by_list(self, role: StyleRole, styles: list[Element]) -> Element | None:
        """Among the styles with marks of their own, one whose name says what it is, or the first.

        Headings and numbered paragraphs carry numbers too and are no lists.
        """
        if not role.list:
            return None
        fits = [
            style
            for style in styles
            if not _outline(style)
            and not _HEADING.match(plain_name(_name(style)))
            and self._lists.marks(_id(style)) == (role.list, role.level - 1)
        ]
        named = _holding(fits, role.words)
        first = fits[0] if fits and role.list == "bullet" else None
        return named if named is not None else first

    def _of_kind(self, kind: str) -> list[Element]:
        return [style for style in self._styles if (style.get(w("type")) or "") == kind]


@cache
def style_roles() -> tuple[StyleRole, ...]:
    with (paths.resources() / "styles" / "style_names.toml").open("rb") as file:
        entries = tomllib.load(file)["role"]
    return tuple(_role(entry) for entry in entries)


def _role(entry: Mapping[str, object]) -> StyleRole:
    said = dict(entry)
    label = said.pop("label")
    names, words = said.pop("names"), said.pop("words")
    if not (isinstance(label, dict) and isinstance(names, list) and isinstance(words, list)):
        raise TypeError(entry)
    told = FieldLabel(label["en"], label["fr"])
    return StyleRole(label=told, names=tuple(names), words=tuple(words), **said)  # type: ignore[arg-type]  # the names of its fields


def _taken(role: StyleRole, how: How, style: Element) -> FoundStyle:
    return FoundStyle(role, how, _id(style), _name(style))


def _named(styles: list[Element], names: tuple[str, ...]) -> Element | None:
    """The first style that bears the first of the names that any of them bears."""
    by_name: dict[str, Element] = {}
    for style in styles:
        for name in _all_names(style):
            by_name.setdefault(plain_name(name), style)
    return next((by_name[plain_name(name)] for name in names if plain_name(name) in by_name), None)


def _holding(styles: list[Element], wanted: tuple[str, ...]) -> Element | None:
    """The style whose name holds the words and least besides."""
    for words in wanted:
        looked_for = f" {plain_name(words)} "
        held = [style for style in styles if looked_for in f" {plain_name(_name(style))} "]
        if held:
            return min(held, key=lambda style: len(_name(style)))
    return None


def _all_names(style: Element) -> Iterator[str]:
    yield _name(style)
    aliases = style.find(w("aliases"))
    if aliases is not None:
        yield from (aliases.get(w("val")) or "").split(",")


def _id(style: Element) -> str:
    return style.get(w("styleId")) or ""


def _name(style: Element) -> str:
    name = style.find(w("name"))
    return (name.get(w("val")) or "") if name is not None else ""


def _outline(style: Element) -> int:
    """1 for the highest; 0 for text."""
    level = style.find(f"{w('pPr')}/{w('outlineLvl')}")
    number = (level.get(w("val")) or "9") if level is not None else "9"
    return int(number) + 1 if number.isdigit() and int(number) < len("123456789") else 0
