"""Identities that survive Word: a hidden bookmark for each paragraph, and a custom XML part."""

from collections.abc import Iterable, Iterator

from briefing_app.wordfile.markup import bookmark
from briefing_app.wordfile.package import KIND, Package
from briefing_app.wordfile.tree import Element, drop, w

LONGEST_NAME = 40
"""Word cuts the name of a bookmark here."""

_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


_END = w("bookmarkEnd")


class Marks:
    """Gives out bookmarks that are unique in one document."""

    def __init__(self, package: Package) -> None:
        starts = list(package.xml(package.main).iter(w("bookmarkStart")))
        self._next = max((int(start.get(w("id")) or 0) for start in starts), default=0) + 1
        self._names = {start.get(w("name")) or "" for start in starts}

    def around(self, name: str, runs: str) -> str:
        """The runs within a bookmark of that name; a name once used is not used again."""
        short = name[:LONGEST_NAME]
        if not short or short in self._names:
            return runs
        self._names.add(short)
        self._next += 1
        return bookmark(self._next - 1, short, runs)


def mend_bookmarks(package: Package, parts: Iterable[str]) -> None:
    """Each with a number and a name of its own, and closed, whatever the document came with."""
    number, names = 0, set[str]()
    for part in parts:
        marks = list(package.xml(part).iter(w("bookmarkStart"), _END))
        last = {_id(mark): at for at, mark in enumerate(marks) if mark.tag == _END}
        begun: dict[str, str] = {}
        for at, mark in enumerate(marks):
            identity, name = _id(mark), (mark.get(w("name")) or "").casefold()
            is_new = mark.tag != _END and identity not in begun and name not in names
            new = begun.pop(identity, "") if mark.tag == _END else ""
            if is_new and last.get(identity, -1) > at:
                number += 1
                new = begun[identity] = str(number)
                names.add(name)
            if new:
                mark.set(w("id"), new)
            else:
                drop(mark)


def _id(mark: Element) -> str:
    return mark.get(w("id")) or ""


def paragraph_mark(identity: str) -> str:
    """The bookmark's name for a paragraph's identity; Word hides names that begin like this."""
    return f"_b_{identity}"


def heading_mark(identity: str) -> str:
    return f"_s_{identity}"


def add_custom_xml(package: Package, content: bytes, item: str, namespace: str) -> None:
    """A part of our own that Word keeps; `item` is its GUID without braces."""
    number = next(n for n in range(1, 10_000) if f"customXml/item{n}.xml" not in package)
    part, properties = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
    package.add(part, content, "application/xml")
    described = (
        f'<ds:datastoreItem xmlns:ds="{_STORE}" ds:itemID="{{{item.upper()}}}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{namespace}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    package.add(properties, described.encode(), _PROPERTIES_TYPE)
    package.relate(package.main, "customXml", part)
    package.relate(part, KIND.format(name="customXmlProps"), properties)


def custom_xml(package: Package, namespace: str) -> Iterator[Element]:
    """Every custom XML part whose root is in that namespace."""
    number = 1
    while (part := f"customXml/item{number}.xml") in package:
        root = package.xml(part)
        if root.tag.startswith(f"{{{namespace}}}"):
            yield root
        number += 1
