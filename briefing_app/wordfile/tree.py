"""XML as elements: the one place where lxml, which brings no types of its own, is touched."""

from collections.abc import Iterator, MutableMapping
from functools import cache
from typing import Protocol

from lxml import etree  # type: ignore[import-untyped]  # brings no types; `Element` gives them

from briefing_app.language import _
from briefing_app.wordfile.faults import Refused

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = "http://www.w3.org/XML/1998/namespace"
NotSerialised: type[Exception] = etree.SerialisationError
"""What is raised where a file that grows element by element finds no more room."""
_MANY = 1_000
_BETWEEN, _LARGE = 20, 4096
"""Elements between two larger pieces of memory, and the bytes that make a piece a larger one."""
DECLARED = f'xmlns:w="{W}" xmlns:r="{R}"'


class Element(Protocol):
    """The part of an lxml element that this room uses."""

    tag: str
    text: str | None
    tail: str | None
    attrib: MutableMapping[str, str]

    def __iter__(self) -> Iterator["Element"]: ...
    def __len__(self) -> int: ...
    def get(self, name: str, default: str | None = None) -> str | None: ...
    def set(self, name: str, value: str) -> None: ...
    def iter(self, *tags: str) -> Iterator["Element"]: ...
    def iterchildren(self, *tags: str) -> Iterator["Element"]: ...
    def find(self, path: str) -> "Element | None": ...
    def findall(self, path: str) -> list["Element"]: ...
    def append(self, child: "Element") -> None: ...
    def insert(self, at: int, child: "Element") -> None: ...
    def index(self, child: "Element") -> int: ...
    def remove(self, child: "Element") -> None: ...
    def clear(self) -> None: ...
    def getparent(self) -> "Element | None": ...
    def getnext(self) -> "Element | None": ...
    def getprevious(self) -> "Element | None": ...
    def addnext(self, other: "Element") -> None: ...
    def addprevious(self, other: "Element") -> None: ...


@cache
def w(name: str) -> str:
    """The full name of one of Word's own elements or attributes."""
    return f"{{{W}}}{name}"


def r(name: str) -> str:
    """The full name of an attribute that points along a relationship."""
    return f"{{{R}}}{name}"


def parse(content: bytes) -> Element:
    """The root element. Entities are not resolved and nothing is fetched."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root: Element = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as fault:
        raise Refused(_("The Word file is damaged: a part of it cannot be read.")) from fault
    return root


def serialise(root: Element) -> bytes:
    """The bytes of a whole part."""
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content


def elements(markup: str) -> list[Element]:
    """Elements from text in which the prefixes `w` and `r` are used."""
    return list(parse(f"<x {DECLARED}>{markup}</x>".encode()))


def copied(element: Element) -> Element:
    """The same again, standing nowhere."""
    return parse(serialise(element))


def drop(element: Element) -> None:
    """Take the element out; the words behind it stay."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: Element) -> None:
    """What is in it takes its place."""
    for inside in list(element):
        element.addprevious(inside)
    drop(element)


def let_go(root: Element) -> None:
    """Give back, piece by piece, a long tree that is no longer needed.

    Left to itself a tree of two hundred pages is given back in one go, and its hundred thousand
    pieces of memory are joined in one go at the next larger request: 20 ms in which Python moves
    on in no other thread. So a larger piece is asked for now and then. A tree of few paragraphs
    and rows is left to itself: it takes no time that anybody could notice.
    """
    pieces = list(_from_below(root))
    if len(pieces) < _MANY:
        return
    for at, element in enumerate(pieces):
        element.clear()
        if at % _BETWEEN == 0:
            bytearray(_LARGE)


def _from_below(root: Element) -> Iterator[Element]:
    """Rows before their tables, tables and paragraphs before the body."""
    for part in list(root):
        for block in list(part):
            if block.tag == w("tbl"):
                yield from list(block)
            yield block
        yield part
    yield root


def put_before(place: Element, element: Element) -> None:
    """The element, which may be of another document, right before a place.

    What is in it follows piece by piece: at once, a long table takes the square of its time.
    """
    inside = list(element)
    for each in inside:
        element.remove(each)
    place.addprevious(element)
    for each in inside:
        element.append(each)


def children(element: Element, name: str) -> list[Element]:
    return element.findall(w(name))
