"""Pages that are turned: a landscape section round a part of the body, upright ones around it.

A section ends in the last paragraph that belongs to it, and the document's last section at the end
of the body. Headers and footers go on from the section before; a turned page has its own, whose
tabs and tables reach to the further margin.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.wordfile.lengths import twips
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, drop, elements, parse, r, serialise, w
from briefing_app.wordfile.turned_edges import turned_edge

_NARROWEST, _NARROWEST_COLUMN = 2880, 1440
_USUAL_GAP = 720
_OFF = ("0", "false", "off")
_EDGES = ("header", "footer")
_KINDS = ("default", "even", "first")
_BARE = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
)
_BEHIND_SECTION = frozenset((w("pPrChange"),))

Edges = dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Room:
    """The width between the margins, upright and turned, in twentieths of a point."""

    upright: int
    turned: int


_USUAL = Room(9360, 12_960)


def last_section(package: Package) -> Element | None:
    return next(reversed(list(package.xml(package.main).iter(w("sectPr")))), None)


def room_for_text(section: Element | None) -> Room:
    """What a line may take in the section: in columns, the narrowest of them. Turned has none."""
    room = _room(section) if section is not None else None
    if section is None or room is None:
        return _USUAL
    return replace(room, upright=min(_columns(section, room.upright)))


def columns_in(section: Element | None) -> int:
    """How many stand beside each other on a page of the section."""
    return len(_columns(section, _USUAL.upright)) if section is not None else 1


def _columns(section: Element, whole: int) -> list[int]:
    """Their widths."""
    said = section.find(w("cols"))
    if said is None:
        return [whole]
    own = [twips(each, "w") for each in said.findall(w("col"))]
    if own and (said.get(w("equalWidth")) or "1") in _OFF:
        return [max(width, _NARROWEST_COLUMN) for width in own]
    count = twips(said, "num") or 1
    between = twips(said, "space") if said.get(w("space")) else _USUAL_GAP
    return [max((whole - (count - 1) * between) // count, _NARROWEST_COLUMN)] * count


def turn_pages(package: Package, parts: Sequence[Sequence[Element]]) -> None:
    """Each part, neighbours in the body and in their order, onto turned pages of its own."""
    turned: dict[str, str] = {}
    for part in parts:
        _turn(package, part[0], part[-1], turned)


def _turn(package: Package, first: Element, last: Element, turned: dict[str, str]) -> None:
    owner = section_of(last)
    room = _room(owner) if owner is not None else None
    if owner is None or room is None or room.turned <= room.upright:
        return
    before = first.getprevious()
    if before is not None and _ending(before) is None:
        _end_section(_closing_paragraph(before), _copy(owner))
        _go_on(owner)
    edges = _edges_in_force(package, owner)
    wide = _copy(owner)
    _lay_across(wide)
    _name_edges(wide, {key: _turned(package, at, room, turned) for key, at in edges.items()})
    if last.getnext() is owner:
        owner.addnext(wide)
        drop(owner)
        return
    _end_section(_closing_paragraph(last), wide)
    _go_on(owner)
    _name_edges(owner, edges)


# --- where sections begin and end ----------------------------------------------------------------


def section_of(element: Element) -> Element | None:
    """What describes the section that the element of the body stands in."""
    here: Element | None = element
    while here is not None:
        if here.tag == w("sectPr"):
            return here
        ending = _ending(here)
        if ending is not None:
            return ending
        here = here.getnext()
    return None


def _ending(element: Element) -> Element | None:
    """The section that ends in this paragraph."""
    if element.tag != w("p"):
        return None
    return element.find(f"{w('pPr')}/{w('sectPr')}")


def _closing_paragraph(element: Element) -> Element:
    """The paragraph itself; behind a table one that takes no room."""
    if element.tag == w("p"):
        return element
    bare = elements(_BARE)[0]
    element.addnext(bare)
    return bare


def _end_section(paragraph: Element, section: Element) -> None:
    settings = paragraph.find(w("pPr"))
    if settings is None:
        settings = elements("<w:pPr/>")[0]
        paragraph.insert(0, settings)
    at = sum(1 for child in settings if child.tag not in _BEHIND_SECTION)
    settings.insert(at, section)


# --- what a section says -------------------------------------------------------------------------


def _copy(section: Element) -> Element:
    return parse(serialise(section))


def _go_on(section: Element) -> None:
    """The section continues another: on a new page, without a first page or a count of its own."""
    for name in ("titlePg", "type", "pgNumType"):
        for child in section.findall(w(name)):
            drop(child)


def _lay_across(section: Element) -> None:
    """Width for height; the margins stay, so that headers keep their distance."""
    size = section.find(w("pgSz"))
    if size is not None:
        wide, high = size.get(w("h")), size.get(w("w"))
        markup = f'<w:pgSz w:w="{wide}" w:h="{high}" w:orient="landscape"/>'
        size.addprevious(elements(markup)[0])
        drop(size)
    for name in ("type", "vAlign"):
        for child in section.findall(w(name)):
            drop(child)
    columns = section.find(w("cols"))
    if columns is not None:
        columns.addprevious(elements('<w:cols w:space="720"/>')[0])
        drop(columns)


def _room(section: Element) -> Room | None:
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    if size is None or margins is None:
        return None
    sides = sum(twips(margins, name) for name in ("left", "right", "gutter"))
    upright = max(twips(size, "w") - sides, _NARROWEST)
    return Room(upright, max(twips(size, "h") - sides, _NARROWEST))


# --- headers and footers -------------------------------------------------------------------------


def _edges_in_force(package: Package, section: Element) -> Edges:
    """By edge and kind the id of what stands on the pages of a section, inherited or its own."""
    known: Edges = {}
    for each in package.xml(package.main).iter(w("sectPr")):
        for edge, kind, name in _references(each):
            known[edge, kind] = name
        if each is section:
            break
    if section.find(w("titlePg")) is None:
        known = {key: name for key, name in known.items() if key[1] != "first"}
    return known


def _references(section: Element) -> Iterator[tuple[str, str, str]]:
    for edge in _EDGES:
        for reference in section.findall(w(f"{edge}Reference")):
            yield edge, reference.get(w("type")) or "default", reference.get(r("id")) or ""


def _name_edges(section: Element, edges: Edges) -> None:
    """The section's own references in place of what it would take over."""
    for edge in _EDGES:
        for reference in section.findall(w(f"{edge}Reference")):
            drop(reference)
    wanted = [
        f'<w:{edge}Reference w:type="{kind}" r:id="{edges[edge, kind]}"/>'
        for edge in _EDGES
        for kind in _KINDS
        if (edge, kind) in edges
    ]
    for at, reference in enumerate(elements("".join(wanted))):
        section.insert(at, reference)


def _turned(package: Package, relationship: str, room: Room, turned: dict[str, str]) -> str:
    """The id of a copy of the header or footer that reaches as far as the turned page does."""
    part = package.target(package.main, relationship)
    if part is None:
        return relationship
    if part not in turned:
        edge = "header" if package.xml(part).tag == w("hdr") else "footer"
        copy = _free_name(package, edge)
        package.copy(part, copy)
        turned_edge(package, copy, room.upright, room.turned)
        turned[part] = package.relate(package.main, edge, copy)
    return turned[part]


def _free_name(package: Package, edge: str) -> str:
    names = (package.beside_main(f"{edge}{number}.xml") for number in range(1, 10_000))
    return next(name for name in names if name not in package)
