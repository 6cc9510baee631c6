"""Word's elements and attributes under short names, the same in both forms of the standard."""

from collections.abc import Iterator
from functools import lru_cache

from briefing_app.wordfile.tree import Element, W

_STRICT = "http://purl.oclc.org/ooxml/"
W_STRICT = f"{_STRICT}wordprocessingml/main"
_PREFIXES = {
    W: "w",
    W_STRICT: "w",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    f"{_STRICT}drawingml/main": "a",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    f"{_STRICT}officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_SPACES = {prefix: space for space, prefix in _PREFIXES.items()}


def short(element: Element) -> str:
    """ "w:p"; only the local name in a space we do not know; nothing for a comment."""
    tag: object = element.tag
    return _short(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=2000)
def _short(tag: str) -> str:
    space, _brace, name = tag[1:].rpartition("}") if tag[:1] == "{" else ("", "", tag)
    prefix = _PREFIXES.get(space, "")
    return f"{prefix}:{name}" if prefix else name


def value(element: Element | None, name: str = "val") -> str:
    """One of Word's own attributes, in either form; empty where there is none."""
    if element is None:
        return ""
    found = element.get(f"{{{W}}}{name}")
    return (element.get(f"{{{W_STRICT}}}{name}") or "") if found is None else found


def other_value(element: Element, name: str) -> str:
    """An attribute by its short name, as in "text:style-name"."""
    prefix, _colon, local = name.partition(":")
    return element.get(f"{{{_SPACES[prefix]}}}{local}") or ""


def whole(number: str, otherwise: int = 0) -> int:
    """A number written in an attribute, whatever stands there."""
    try:
        return int(number)
    except ValueError:
        return otherwise


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of that short name, then its child, and so on."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(*_full(name)), None)
    return element


def by_name(element: Element | None) -> dict[str, Element]:
    """Its children by their short names, for one that is asked for several."""
    return {} if element is None else {short(one): one for one in element}


def children(element: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if element is None else element.iterchildren(*_full(name))


def within(element: Element, name: str) -> Iterator[Element]:
    """Everything of that short name at any depth."""
    return element.iter(*_full(name))


@lru_cache(maxsize=500)
def _full(name: str) -> tuple[str, ...]:
    """Every full name that is short for this: lxml looks for these far faster than we do."""
    prefix, _colon, local = name.rpartition(":")
    spaces = [space for space, known in _PREFIXES.items() if known == prefix]
    return tuple(f"{{{space}}}{local}" for space in spaces or "*")


def is_on(properties: Element | None, name: str) -> bool:
    """Whether a switch such as `w:vanish` is there and not turned off."""
    switch = child(properties, name)
    return switch is not None and value(switch) not in ("0", "false", "off")
