"""A header or footer for a page that is turned: its tabs and tables reach to the further margin."""

from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, children, drop, elements, w

_DEEPEST = 20
_NEAR = 0.06
"""How near to the middle or the margin, in parts of the width, a tab is meant for it."""

_BEFORE_TABS = frozenset(
    w(name)
    for name in (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"),
        *("numPr", "suppressLineNumbers", "pBdr", "shd"),
    )
)

Tabs = dict[int, str]


def turned_edge(package: Package, part: str, upright: int, turned: int) -> None:
    """Lay out for a room `turned` wide what was laid out for one `upright` wide."""
    root = package.xml(part)
    styles = package.related(package.main, "styles")
    known = _styles(package.xml(styles)) if styles else {}
    for paragraph in root.iter(w("p")):
        _move_tabs(paragraph, known, upright, turned)
    for table in root.iter(w("tbl")):
        _stretch(table, upright, turned)


# --- tabs ----------------------------------------------------------------------------------------


def _move_tabs(paragraph: Element, known: dict[str, Element], upright: int, turned: int) -> None:
    moved = {
        at: goal
        for at, kind in _tabs_of(paragraph, known).items()
        if (goal := _goal(at, kind, upright, turned)) is not None
    }
    if moved:
        _write(paragraph, {goal: (at, kind) for at, (goal, kind) in moved.items()})


def _goal(at: int, kind: str, upright: int, turned: int) -> tuple[int, str] | None:
    """Where a tab for the right margin or the middle stands on the turned page."""
    if kind in ("right", "end") and abs(at - upright) <= _NEAR * upright:
        return turned + at - upright, kind
    if kind == "center" and abs(at - upright / 2) <= _NEAR * upright:
        return turned // 2, kind
    return None


def _write(paragraph: Element, moved: dict[int, tuple[int, str]]) -> None:
    settings = paragraph.find(w("pPr"))
    if settings is None:
        settings = elements("<w:pPr/>")[0]
        paragraph.insert(0, settings)
    tabs = settings.find(w("tabs"))
    own = {} if tabs is None else {_place(tab): tab.get(w("val")) or "" for tab in tabs}
    kept = own | {at: "clear" for at, _kind in moved.values()}
    kept |= {goal: kind for goal, (_at, kind) in moved.items()}
    written = "".join(f'<w:tab w:val="{kept[at]}" w:pos="{at}"/>' for at in sorted(kept))
    if tabs is not None:
        drop(tabs)
    at = sum(1 for child in settings if child.tag in _BEFORE_TABS)
    settings.insert(at, elements(f"<w:tabs>{written}</w:tabs>")[0])


def _tabs_of(paragraph: Element, known: dict[str, Element]) -> Tabs:
    """By place: those of the styles it stands on, and its own; what is cleared is gone."""
    settings = paragraph.find(w("pPr"))
    named = settings.find(w("pStyle")) if settings is not None else None
    style = named.get(w("val")) if named is not None else None
    chain = _chain(style, known)
    tabs: Tabs = {}
    for holder in (*reversed(chain), *([settings] if settings is not None else [])):
        for tab in (tab for each in children(holder, "tabs") for tab in each):
            tabs[_place(tab)] = tab.get(w("val")) or ""
    return {at: kind for at, kind in tabs.items() if kind != "clear"}


def _chain(style: str | None, known: dict[str, Element]) -> list[Element]:
    """The paragraph settings of a style and of those it is based on, the nearest first."""
    found: list[Element] = []
    for _each in range(_DEEPEST):
        if style not in known:
            break
        settings = known[style].find(w("pPr"))
        found += [settings] if settings is not None else []
        below = known[style].find(w("basedOn"))
        style = below.get(w("val")) if below is not None else None
    return found


def _styles(root: Element) -> dict[str, Element]:
    return {style.get(w("styleId")) or "": style for style in children(root, "style")}


def _place(tab: Element) -> int:
    return round(float(tab.get(w("pos")) or 0))


# --- tables --------------------------------------------------------------------------------------


def _stretch(table: Element, upright: int, turned: int) -> None:
    """Every column in proportion, where the table is as wide as the page; shares stay shares."""
    grid = table.find(w("tblGrid"))
    columns = [] if grid is None else list(grid)
    whole = sum(round(float(column.get(w("w")) or 0)) for column in columns)
    if not (1 - _NEAR) * upright <= whole <= (1 + _NEAR) * upright + 240:
        return
    for column in columns:
        column.set(w("w"), _wider(column.get(w("w")), upright, turned))
    for name in ("tblW", "tcW"):
        for width in table.iter(w(name)):
            if width.get(w("type")) == "dxa":
                width.set(w("w"), _wider(width.get(w("w")), upright, turned))


def _wider(width: str | None, upright: int, turned: int) -> str:
    return str(round(float(width or 0) * turned / upright))
