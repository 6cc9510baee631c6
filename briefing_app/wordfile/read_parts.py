"""A Word file that is only read: its parts, whichever form of the standard it is written in."""

from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from briefing_app.language import _
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.guard import safe_parts
from briefing_app.wordfile.short_names import children
from briefing_app.wordfile.tree import Element, parse

_KINDS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/",
)
_WORDLESS = (
    *(".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".tif", ".tiff", ".bmp", ".svg", ".wdp"),
    *(".bin", ".odttf", ".mp3", ".mp4", ".wav", ".xlsx", ".pptx"),
)
_PROPERTIES = "docProps/core.xml"
_MORE_PROPERTIES = "docProps/app.xml"


@dataclass(frozen=True, slots=True)
class PutIn:
    """A whole file of another kind, whose words Word shows as if they stood in the text."""

    name: str
    content: bytes


class ReadParts:
    """Templates, strict files and files with macros are read like any other; nothing is run."""

    def __init__(self, content: bytes, name: str) -> None:
        self._parts = safe_parts(content, name, _may_hold_words)
        self._main = next(self._related("", "officeDocument"), "word/document.xml")
        if self._main not in self._parts:
            raise Refused(_("{name} is not a Word file, or it is damaged.").format(name=name))

    @property
    def body(self) -> Element:
        return parse(self._parts[self._main])

    @property
    def properties(self) -> Element | None:
        return parse(self._parts[_PROPERTIES]) if _PROPERTIES in self._parts else None

    @property
    def company(self) -> str:
        """The body that the program was set up for, as the file names it."""
        if _MORE_PROPERTIES not in self._parts:
            return ""
        found = children(parse(self._parts[_MORE_PROPERTIES]), "Company")
        return next(((one.text or "").strip() for one in found), "")

    def beside(self, kind: str) -> Element | None:
        """The part of that kind which the document has one of: styles, footnotes."""
        return next(self.all_beside(kind), None)

    def all_beside(self, kind: str) -> Iterator[Element]:
        for name in self._related(self._main, kind):
            if name in self._parts:
                yield parse(self._parts[name])

    def put_in(self, link: str) -> PutIn | None:
        """The file that the text takes in at a place, by the name of the link to it."""
        for each in self._links(self._main):
            name = _resolved(self._main, each.get("Target") or "")
            inside = each.get("TargetMode") != "External" and name in self._parts
            if each.get("Id") == link and inside:
                return PutIn(name.rpartition("/")[2], self._parts[name])
        return None

    def _related(self, owner: str, kind: str) -> Iterator[str]:
        for link in self._links(owner):
            if link.get("Type") in [f"{base}{kind}" for base in _KINDS]:
                yield _resolved(owner, link.get("Target") or "")

    def _links(self, owner: str) -> Iterator[Element]:
        links = join(dirname(owner), "_rels", f"{owner.rpartition('/')[2]}.rels")
        if links not in self._parts:
            return
        yield from children(parse(self._parts[links]), "Relationship")


def _may_hold_words(part: str) -> bool:
    return not part.lower().endswith(_WORDLESS)


def _resolved(owner: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join(dirname(owner), target))
