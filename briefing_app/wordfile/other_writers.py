"""What other programs than Word write otherwise than the standard has it, set right."""

from briefing_app.wordfile.package import Package
from briefing_app.wordfile.page_edges import edge_parts
from briefing_app.wordfile.tree import Element, drop, w

_LEVEL = ("start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText")
_LEVEL_ENDS = ("lvlPicBulletId", "legacy", "lvlJc", "pPr", "rPr")
_SIDES = {"start": "left", "end": "right"}
_LAST = ("rPr", "sectPr", "pPrChange")
_SWITCHES = ("tblHeader", "cantSplit")


def set_right(package: Package) -> None:
    """The order of what lists and paragraphs hold, and the words for sides, switches and fonts."""
    lists, fonts = (package.related(package.main, kind) for kind in ("numbering", "fontTable"))
    if lists:
        _lists(package.xml(lists))
    if fonts:
        for sign in package.xml(fonts).iter(w("charset")):
            sign.attrib.pop(w("characterSet"), None)
    for part in (package.main, *edge_parts(package)):
        _text(package.xml(part))


def _text(root: Element) -> None:
    for settings in root.iter(w("tblPr")):
        _take_sides(settings, "jc")
    for settings in root.iter(w("pPr")):
        _move_behind(settings, _LAST)
    for switch in root.iter(*map(w, _SWITCHES)):
        if switch.get(w("val")) in {"true", "on"}:
            del switch.attrib[w("val")]


def _lists(root: Element) -> None:
    for level in root.iter(w("lvl")):
        _move_behind(level, (*_LEVEL, *_LEVEL_ENDS))
    _take_sides(root, "lvlJc")


def _take_sides(holder: Element, name: str) -> None:
    for side in holder.iter(w(name)):
        said = side.get(w("val")) or ""
        side.set(w("val"), _SIDES.get(said, said or "left"))


def _move_behind(holder: Element, names: tuple[str, ...]) -> None:
    """Those of the names at the end, in the order of the names; untouched where they are so."""
    order = {w(name): at for at, name in enumerate(names)}
    children = list(holder)
    wanted = sorted(children, key=lambda child: order.get(child.tag, -1))
    if wanted != children:
        for child in wanted:
            drop(child)
            holder.append(child)
