"""What a written Word file holds for those who cannot see it, and what it must not hold."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, r, w

_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_FIRST_LINES = 12
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_REVISIONS = ("ins", "del", "moveFrom", "moveTo")


@dataclass(frozen=True, slots=True)
class WrittenFacts:
    """`headers` are the words of each header part; `headings` the levels in order.

    `bare_tables` have no head row; `untold_pictures` no words in their place.
    """

    title: str
    author: str
    language: str
    headers: tuple[str, ...]
    first_lines: tuple[str, ...]
    headings: tuple[int, ...]
    bare_tables: int = 0
    untold_pictures: int = 0
    blank_paragraphs: int = 0
    text_boxes: int = 0
    comments: bool = False
    revisions: int = 0


def read_facts(content: bytes, name: str) -> WrittenFacts:
    """A file that is no Word file is refused with a sentence."""
    package = guard(content, name).package
    main = package.xml(package.main)
    title, author = _properties(package)
    return WrittenFacts(
        title,
        author,
        _language(package),
        tuple(_headers(package, main)),
        tuple(_first_lines(main)),
        tuple(_headings(package, main)),
        bare_tables=sum(1 for table in main.iter(w("tbl")) if not _has_head(table)),
        untold_pictures=sum(1 for each in main.iter(_PICTURE) if not each.get("descr")),
        blank_paragraphs=sum(1 for each in main.iter(w("p")) if _is_blank(each)),
        text_boxes=sum(1 for _box in main.iter(w("txbxContent"))),
        comments=package.related(package.main, "comments") is not None,
        revisions=sum(1 for _each in main.iter(*map(w, _REVISIONS))),
    )


def _properties(package: Package) -> tuple[str, str]:
    part = package.related("", _CORE)
    said = {e.tag.rpartition("}")[2]: e.text or "" for e in package.xml(part)} if part else {}
    return said.get("title", ""), said.get("creator", "")


def _language(package: Package) -> str:
    styles = package.related(package.main, "styles")
    if styles is None:
        return ""
    found = (each.get(w("val")) for each in package.xml(styles).iter(w("lang")))
    return next(filter(None, found), "")


def _headers(package: Package, main: Element) -> Iterator[str]:
    for section in main.iter(w("sectPr")):
        for reference in section.findall(w("headerReference")):
            part = package.target(package.main, reference.get(r("id")) or "")
            yield _words(package.xml(part)) if part else ""


def _first_lines(main: Element) -> list[str]:
    paragraphs = (_words(each) for each in main.iter(w("p")))
    return [words for words in paragraphs if words.strip()][:_FIRST_LINES]


def _headings(package: Package, main: Element) -> Iterator[int]:
    levels = _levels(package)
    for style in main.iter(w("pStyle")):
        level = levels.get(style.get(w("val")) or "", 0)
        if level:
            yield level


def _levels(package: Package) -> dict[str, int]:
    """Built-in headings by the id of their style, from 1."""
    styles = package.related(package.main, "styles")
    found: dict[str, int] = {}
    for style in package.xml(styles).iter(w("style")) if styles else ():
        name = style.find(w("name"))
        words = (name.get(w("val")) or "" if name is not None else "").lower()
        if words.startswith("heading ") and words[8:].isdigit():
            found[style.get(w("styleId")) or ""] = int(words[8:])
    return found


def _has_head(table: Element) -> bool:
    rows = table.findall(w("tr"))
    return bool(rows) and any(True for _mark in rows[0].iter(w("tblHeader")))


def _is_blank(paragraph: Element) -> bool:
    """A cell must end with a paragraph, and a section's end stands in one: these are no gaps."""
    parent = paragraph.getparent()
    inside = parent is not None and parent.tag != w("body")
    holds = any(True for _each in paragraph.iter(w("t"), w("drawing"), w("sectPr"), w("fldSimple")))
    return not inside and not holds


def _words(part: Element) -> str:
    return "".join(text.text or "" for text in part.iter(w("t")))
