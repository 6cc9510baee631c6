"""Named styles: found in the document by their name, otherwise taken from our own base."""

from collections.abc import Mapping

from briefing_app.wordfile.package import WORD_TYPE, Package
from briefing_app.wordfile.page_edges import text_width
from briefing_app.wordfile.tree import DECLARED, Element, drop, parse, serialise, w

_TIES = ("next", "link", "rsid")
_NEUTRAL = {
    "1F2F46": "auto",
    "4A5361": "595959",
    "9AA7B8": "A6A6A6",
    "B8C1CC": "BFBFBF",
    "EEF1F5": "F2F2F2",
}
"""Our blues, and the greys of the same depth that go with any department's colours."""

_COLOURED = tuple(map(w, ("val", "color", "fill")))
_WIDER = 125


class Styles:
    """The styles of one document, asked for by the id they have in the base document.

    `chosen` are styles of the document that stand for some of the base's whatever their names.
    """

    def __init__(
        self, package: Package, base: Package, chosen: Mapping[str, str] | None = None
    ) -> None:
        self._room = text_width(package)
        self._usual_room = text_width(base)
        part = package.related(package.main, "styles") or _new_part(package)
        self._root = package.xml(part)
        self._base = {
            style.get(w("styleId")) or "": style
            for style in base.xml(base.beside_main("styles.xml")).iter(w("style"))
        }
        self._ids = {style.get(w("styleId")) or "" for style in self._root.iter(w("style"))}
        self._by_name = {_key(style): style.get(w("styleId")) or "" for style in self._all()}
        self._known: dict[str, str] = dict(chosen or {})

    def id_of(self, wanted: str) -> str:
        """The id in this document of the style that the base document calls `wanted`."""
        if wanted not in self._known:
            key = _key(self._base[wanted])
            self._known[wanted] = self._by_name.get(key) or self._take_in(wanted)
        return self._known[wanted]

    def speak(self, language: str) -> None:
        """The proofing language of everything that names no other."""
        for tag in self._root.iter(w("rPrDefault")):
            for lang in tag.iter(w("lang")):
                lang.set(w("val"), language)

    def _all(self) -> list[Element]:
        return self._root.findall(w("style"))

    def _take_in(self, wanted: str) -> str:
        copy = parse(serialise(self._base[wanted]))
        free = wanted if wanted not in self._ids else f"{wanted}Memo"
        copy.set(w("styleId"), free)
        self._ids.add(free)
        self._known[wanted] = free
        self._untie(copy)
        self._fit(copy)
        _make_neutral(copy)
        _widen_labels(copy)
        self._root.append(copy)
        return free

    def _fit(self, style: Element) -> None:
        """Tabs reach as far across this document's page as they do across ours."""
        if self._room == self._usual_room:
            return
        for tab in style.iter(w("tab")):
            place = int(tab.get(w("pos")) or 0)
            if place > self._usual_room // 2:
                tab.set(w("pos"), str(place * self._room // self._usual_room))

    def _untie(self, style: Element) -> None:
        """What points to other styles and lists points to those of this document, or nowhere."""
        if style.get(w("default")):
            style.set(w("default"), "0")
        for child in list(style):
            if child.tag in {w(name) for name in _TIES}:
                drop(child)
            elif child.tag == w("basedOn"):
                child.set(w("val"), self.id_of(child.get(w("val")) or "Normal"))
        for numbers in list(style.iter(w("numPr"))):
            drop(numbers)


def _make_neutral(style: Element) -> None:
    """In another document, its own colours alone are those of a department."""
    for each in style.iter():
        for name in _COLOURED:
            value = each.get(name)
            if value in _NEUTRAL:
                each.set(name, _NEUTRAL[value])


def _widen_labels(style: Element) -> None:
    """A column of labels leaves room for a font that is larger or wider than ours."""
    for tab in style.iter(w("tab")):
        column = tab.get(w("pos")) or "0"
        for indent in style.iter(w("ind")):
            if indent.get(w("left")) == column:
                wider = str(int(column) * _WIDER // 100)
                tab.set(w("pos"), wider)
                indent.set(w("left"), wider)
                indent.set(w("hanging"), wider)


def _key(style: Element) -> tuple[str, str]:
    name = style.find(w("name"))
    return style.get(w("type")) or "", (
        (name.get(w("val")) if name is not None else "") or ""
    ).casefold()


def _new_part(package: Package) -> str:
    part = package.beside_main("styles.xml")
    package.add(part, f"<w:styles {DECLARED}/>".encode(), WORD_TYPE.format(name="styles"))
    package.relate(package.main, "styles", part)
    return part
