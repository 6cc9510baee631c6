"""What stands at the top and the foot of every page, in every kind of header a document uses."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.wordfile.lengths import twips
from briefing_app.wordfile.markup import printable
from briefing_app.wordfile.package import WORD_TYPE, Package
from briefing_app.wordfile.tree import DECLARED, Element, elements, r, w

_BEFORE_LINES = frozenset(
    w(name)
    for name in (
        *("headerReference", "footerReference", "footnotePr", "endnotePr", "type"),
        *("pgSz", "pgMar", "paperSrc", "pgBorders"),
    )
)


_USUAL_WIDTH = 9360
_NARROWEST = 2880
_MARKING_LINE, _NEAREST_EDGE = 280, 360
"""What a line of marking takes, and how near the edge of the paper printers print."""


@dataclass(frozen=True, slots=True)
class Edges:
    """Paragraphs in Word's markup; `marking` is the words that no page may be without."""

    marking: str
    first_header: str
    header: str
    footer: str

    def of(self, edge: str, kind: str) -> str:
        if edge == "footer":
            return self.footer
        return self.first_header if kind == "first" else self.header


def set_edges(package: Package, edges: Edges) -> None:
    """The marking in every header; a foot of our own where the document has none at all."""
    shown: dict[str, str] = {}
    grown: set[str] = set()
    footless = not has_footer(package)
    for at, section in enumerate(_sections(package)):
        kinds = _kinds(package, section)
        for kind in kinds:
            own = _part(package, section, "header", kind) or ""
            if kind not in shown or own:
                shown[kind] = own
                if _set_header(package, section, kind, edges):
                    grown.add(own)
            if not at and footless:
                _add(package, section, "footer", kind, edges.of("footer", kind))
        if all(shown[kind] in grown for kind in kinds):
            _raise_headers(section)


def number_lines(package: Package) -> None:
    """A number beside every fifth line, for talking about the text."""
    lines = '<w:lnNumType w:countBy="5" w:distance="284" w:restart="newPage"/>'
    for section in _sections(package):
        at = sum(1 for child in section if child.tag in _BEFORE_LINES)
        section.insert(at, elements(lines)[0])


def text_width(package: Package) -> int:
    """The room between the margins of the last section, in twentieths of a point."""
    sections = _sections(package)
    size = sections[-1].find(w("pgSz")) if sections else None
    margins = sections[-1].find(w("pgMar")) if sections else None
    if size is None or margins is None:
        return _USUAL_WIDTH
    sides = (twips(margins, "left"), twips(margins, "right"), twips(margins, "gutter"))
    return max(twips(size, "w") - sum(sides), _NARROWEST)


def edge_parts(package: Package) -> Iterator[str]:
    """The names of all header and footer parts in use."""
    yield from _parts_of(package, "header", "footer")


def _parts_of(package: Package, *edges: str) -> Iterator[str]:
    wanted = {w(f"{edge}Reference") for edge in edges}
    for section in _sections(package):
        for reference in section:
            if reference.tag in wanted:
                part = package.target(package.main, reference.get(r("id")) or "")
                if part:
                    yield part


def page_kinds(package: Package) -> frozenset[str]:
    """ "first" and "even" where pages of that kind have headers of their own."""
    return frozenset(
        kind
        for section in _sections(package)
        for kind in _kinds(package, section)
        if kind != "default"
    )


def has_footer(package: Package) -> bool:
    return any(True for _part in _parts_of(package, "footer"))


def _sections(package: Package) -> list[Element]:
    return list(package.xml(package.main).iter(w("sectPr")))


def _kinds(package: Package, section: Element) -> list[str]:
    kinds = ["default"]
    if _is_on(section.find(w("titlePg"))):
        kinds.append("first")
    settings = package.related(package.main, "settings")
    if settings and _is_on(package.xml(settings).find(w("evenAndOddHeaders"))):
        kinds.append("even")
    return kinds


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.get(w("val")) not in {"0", "false", "off"}


def _set_header(package: Package, section: Element, kind: str, edges: Edges) -> bool:
    """Whether the marking now stands above a header of the document's own.

    A section without one of that kind shows that of the section before it.
    """
    part = _part(package, section, "header", kind)
    if part is None:
        _add(package, section, "header", kind, edges.of("header", kind))
        return False
    root = package.xml(part)
    shown = "".join(text.text or "" for text in root.iter(w("t")))
    if printable(edges.marking) in shown:
        return False
    for at, element in enumerate(elements(edges.first_header)):
        root.insert(at, element)
    return True


def _raise_headers(section: Element) -> None:
    """The marking stands in the margin above, so that all else stays where the document has it."""
    margins = section.find(w("pgMar"))
    if margins is None:
        return
    room = twips(margins, "header")
    if room > _NEAREST_EDGE:
        margins.set(w("header"), str(max(room - _MARKING_LINE, _NEAREST_EDGE)))


def _part(package: Package, section: Element, edge: str, kind: str) -> str | None:
    for reference in section.findall(w(f"{edge}Reference")):
        if (reference.get(w("type")) or "default") == kind:
            return package.target(package.main, reference.get(r("id")) or "")
    return None


def _add(package: Package, section: Element, edge: str, kind: str, body: str) -> None:
    number = next(
        n for n in range(1, 10_000) if package.beside_main(f"{edge}{n}.xml") not in package
    )
    part = package.beside_main(f"{edge}{number}.xml")
    tag = "hdr" if edge == "header" else "ftr"
    content = f"<w:{tag} {DECLARED}>{body}</w:{tag}>".encode()
    package.add(part, content, WORD_TYPE.format(name=edge))
    relationship = package.relate(package.main, edge, part)
    reference = f'<w:{edge}Reference w:type="{kind}" r:id="{relationship}"/>'
    at = sum(1 for child in section if child.tag.endswith("erReference"))
    section.insert(at, elements(reference)[0])
