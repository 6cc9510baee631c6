"""The lists that styles of a document carry in themselves: bullets, numbers, numbered headings."""

from dataclasses import dataclass

from briefing_app.wordfile.list_depth import deepen
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.short_names import whole
from briefing_app.wordfile.tree import Element, w

_DEEPEST = 50
_NO_LIST = "0"


@dataclass(frozen=True, slots=True)
class OwnList:
    """The list of a style and the level on which the style stands in it."""

    number: int
    level: int


class StyleLists:
    """Answers for the ids of paragraph styles."""

    def __init__(self, package: Package) -> None:
        styles = package.related(package.main, "styles")
        lists = package.related(package.main, "numbering")
        self._styles = _by_id(package.xml(styles) if styles else None, "style", "styleId")
        numbering = package.xml(lists) if lists else None
        self._kinds = _by_id(numbering, "abstractNum", "abstractNumId")
        self._lists = _by_id(numbering, "num", "numId")

    def of_style(self, style: str) -> OwnList | None:
        """The list that a paragraph of this style is in without asking for one."""
        for step in self._chain(style):
            listed = step.find(f"{w('pPr')}/{w('numPr')}")
            if listed is None:
                continue
            written = _value(listed.find(w("numId")))
            number = whole(written)
            if written == _NO_LIST:
                return None
            if number and self.kind(number) is not None:
                return OwnList(number, self._level(listed, number, style))
        return None

    def kind(self, number: int) -> Element | None:
        """The definition behind a list, found through a style of lists where it stands there."""
        wanted = self._lists.get(str(number))
        kind = (
            self._kinds.get(_value(wanted.find(w("abstractNumId")))) if wanted is not None else None
        )
        link = kind.find(w("numStyleLink")) if kind is not None else None
        if link is None:
            return kind
        style = self._styles.get(_value(link))
        found = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}") if style is not None else None
        again = self._lists.get(_value(found))
        return (
            self._kinds.get(_value(again.find(w("abstractNumId")))) if again is not None else None
        )

    def marks(self, style: str) -> tuple[str, int]:
        """ "bullet" or "number", and the level; "" where the style is in no list."""
        own = self.of_style(style)
        level = self._definition(own.number, own.level) if own else None
        if own is None or level is None:
            return "", 0
        form = _value(level.find(w("numFmt")))
        if form == "none":
            return "", 0
        return ("bullet" if form == "bullet" else "number"), own.level

    def reach(self, number: int, level: int) -> None:
        """A list of the document goes so deep from now on, if it did not."""
        kind = self.kind(number)
        if kind is not None:
            deepen(kind, level)

    def _definition(self, number: int, level: int) -> Element | None:
        kind = self.kind(number)
        for each in kind.findall(w("lvl")) if kind is not None else []:
            if each.get(w("ilvl")) == str(level):
                return each
        return None

    def _level(self, listed: Element, number: int, style: str) -> int:
        level = listed.find(w("ilvl"))
        if level is not None:
            return whole(_value(level))
        kind = self.kind(number)
        for each in kind.findall(w("lvl")) if kind is not None else []:
            if _value(each.find(w("pStyle"))) == style:
                return whole(each.get(w("ilvl")) or "")
        return 0

    def _chain(self, style: str) -> list[Element]:
        chain: list[Element] = []
        while (step := self._styles.get(style)) is not None and len(chain) < _DEEPEST:
            chain.append(step)
            style = _value(step.find(w("basedOn")))
        return chain


def _by_id(root: Element | None, name: str, key: str) -> dict[str, Element]:
    found = root.findall(w(name)) if root is not None else []
    return {each.get(w(key)) or "": each for each in found}


def _value(element: Element | None) -> str:
    return (element.get(w("val")) or "") if element is not None else ""
