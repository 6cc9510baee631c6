"""Real lists: bullets, numbered lists that begin anew, and paragraphs numbered to the end."""

from briefing_app.wordfile.package import WORD_TYPE, Package
from briefing_app.wordfile.short_names import whole
from briefing_app.wordfile.tree import DECLARED, Element, elements, parse, serialise, w

BULLETS = "4B1E0001"
NUMBERS = "4B1E0002"
POINTS = "4B1E0003"
UNCOUNTED = "4B1E0004"
LEVELS = 3
"""Lists go three levels deep; what lies deeper stands on the third."""


class Numbering:
    """The lists of one document, those of `base` put in where they are missing."""

    def __init__(self, package: Package, base: Package) -> None:
        part = package.related(package.main, "numbering") or _new_part(package)
        self._root = package.xml(part)
        self._kinds = self._known()
        if BULLETS not in self._kinds:
            self._take_in(base)
        self._last = max((_number(num, "numId") for num in self._root.iter(w("num"))), default=0)
        self._shared: dict[str, int] = {}

    @property
    def bullets(self) -> int:
        return self._one(BULLETS)

    @property
    def points(self) -> int:
        """The one list of paragraphs numbered through the whole document."""
        return self._one(POINTS)

    @property
    def uncounted(self) -> int:
        """The list that shows nothing, for a paragraph whose style would number it."""
        return self._one(UNCOUNTED)

    def new_list(self) -> int:
        """A numbered list that begins at its first number."""
        return self._add(NUMBERS)

    def list_like(self, number: int) -> int:
        """A list that counts like one of the document and begins at its first number."""
        for known in self._root.iter(w("num")):
            kind = known.find(w("abstractNumId"))
            if kind is not None and _number(known, "numId") == number:
                return self._begin(_number(kind, "val"), restarts=True)
        return self.new_list()

    def _one(self, kind: str) -> int:
        if kind not in self._shared:
            self._shared[kind] = self._add(kind)
        return self._shared[kind]

    def _add(self, kind: str) -> int:
        return self._begin(self._kinds[kind], restarts=kind in {NUMBERS, POINTS})

    def _begin(self, kind: int, *, restarts: bool) -> int:
        self._last += 1
        starts = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
            for level in range(LEVELS)
            if restarts
        )
        markup = f'<w:num w:numId="{self._last}"><w:abstractNumId w:val="{kind}"/>{starts}</w:num>'
        last = self._root.findall(w("num")) or self._root.findall(w("abstractNum"))
        last[-1].addnext(elements(markup)[0])
        return self._last

    def _known(self) -> dict[str, int]:
        known: dict[str, int] = {}
        for kind in self._root.iter(w("abstractNum")):
            sign = kind.find(w("nsid"))
            if sign is not None:
                known[(sign.get(w("val")) or "").upper()] = _number(kind, "abstractNumId")
        return known

    def _take_in(self, base: Package) -> None:
        """Our kinds of list in front of the document's own: kinds stand before lists."""
        kinds = list(self._root.iter(w("abstractNum")))
        free = max((_number(kind, "abstractNumId") for kind in kinds), default=-1) + 1
        ours = base.xml(base.beside_main("numbering.xml")).findall(w("abstractNum"))
        first = 1 if len(self._root) and self._root.find(w("numPicBullet")) is not None else 0
        for at, kind in enumerate(ours):
            copy = parse(serialise(kind))
            copy.set(w("abstractNumId"), str(free + at))
            for tie in list(copy.iter(w("pStyle"))):
                _drop_tie(tie)
            self._root.insert(first + at, copy)
        self._kinds = self._known()


def _drop_tie(tie: Element) -> None:
    parent = tie.getparent()
    if parent is not None:
        parent.remove(tie)


def _new_part(package: Package) -> str:
    part = package.beside_main("numbering.xml")
    package.add(part, f"<w:numbering {DECLARED}/>".encode(), WORD_TYPE.format(name="numbering"))
    package.relate(package.main, "numbering", part)
    return part


def _number(element: Element, name: str) -> int:
    return whole(element.get(w(name)) or "")
