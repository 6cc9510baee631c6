"""Where in a Word file something stands, as somebody who looks for it in Word would count."""

from dataclasses import dataclass

from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, r, w

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class PartPlace:
    """`edge` is "body", "header" or "footer"; `kind` of those is "default", "first" or "even".

    Everything is counted from 1; 0 where it does not apply. `words` are those of the paragraph.
    """

    edge: str
    kind: str = ""
    section: int = 0
    paragraph: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    words: str = ""


class PartPlaces:
    """Finds places in the parts of one document."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._edges = dict(_edges(package))

    def of(self, part: str, element: Element) -> PartPlace:
        edge, kind, section = self._edges.get(part, ("body", "", 0))
        root = self._package.xml(part)
        paragraph = _paragraph_of(element)
        where = paragraph if paragraph is not None else element
        table, row, column = _cell_of(root, where)
        number = 0 if table else _number(root, where)
        return PartPlace(edge, kind, section, number, table, row, column, _shown(where))


def _edges(package: Package) -> list[tuple[str, tuple[str, str, int]]]:
    """The part of each header and footer with what it is; the first use of a part counts."""
    found: dict[str, tuple[str, str, int]] = {}
    for number, section in enumerate(package.xml(package.main).iter(w("sectPr")), 1):
        for edge in ("header", "footer"):
            for reference in section.findall(w(f"{edge}Reference")):
                part = package.target(package.main, reference.get(r("id")) or "")
                kind = reference.get(w("type")) or "default"
                found.setdefault(part or "", (edge, kind, number))
    return list(found.items())


def _paragraph_of(element: Element) -> Element | None:
    above: Element | None = element
    while above is not None and above.tag != w("p"):
        above = above.getparent()
    return above if above is not None else next(iter(element.iter(w("p"))), None)


def _cell_of(root: Element, element: Element) -> tuple[int, int, int]:
    """The outermost table that holds the element, and the row and cell in it."""
    path: list[Element] = []
    above = element.getparent()
    while above is not None:
        path.append(above)
        above = above.getparent()
    tables = [each for each in path if each.tag == w("tbl")]
    if not tables:
        return 0, 0, 0
    table = tables[-1]
    row = next((each for each in reversed(path) if each.tag == w("tr")), None)
    cell = next((each for each in reversed(path) if each.tag == w("tc")), None)
    rows = list(table.iter(w("tr")))
    cells = list(row.iter(w("tc"))) if row is not None else []
    outer = [each for each in root.iter(w("tbl")) if not _inside(each, w("tbl"))]
    return (
        _at(outer, table),
        _at(rows, row),
        _at(cells, cell),
    )


def _inside(element: Element, tag: str) -> bool:
    above = element.getparent()
    while above is not None:
        if above.tag == tag:
            return True
        above = above.getparent()
    return False


def _at(among: list[Element], one: Element | None) -> int:
    return next((number for number, each in enumerate(among, 1) if each is one), 0)


def _number(root: Element, paragraph: Element) -> int:
    """Among the paragraphs that show something and stand in no table."""
    shown = [
        each
        for each in root.iter(w("p"))
        if each is paragraph or (_shown(each) and not _inside(each, w("tbl")))
    ]
    return _at(shown, paragraph)


def _shown(paragraph: Element) -> str:
    words = "".join(text.text or "" for text in paragraph.iter(w("t"))).strip()
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}\u2026"
