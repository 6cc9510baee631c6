"""A Word file as its parts: content types, relationships, and the same bytes every time."""

from collections.abc import Callable, Mapping
from io import BytesIO
from posixpath import dirname, join, normpath, relpath
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from briefing_app.language import _
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.tree import Element, drop, let_go, parse, serialise

TYPES = "[Content_Types].xml"
DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/{name}"
_TYPES_SPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_STRICT = b"http://purl.oclc.org/ooxml/"
_EARLIEST = (1980, 1, 1, 0, 0, 0)


class Package:
    """Parts by name, without a leading stroke; a part asked for as XML may be changed in place."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts = dict(parts)
        self._trees: dict[str, Element] = {}
        self._highest: dict[str, int] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def xml(self, name: str) -> Element:
        """The root of a part; what is changed in it is written."""
        if name not in self._trees:
            if name not in self._parts:
                raise Refused(_("The Word file is damaged: a part of it is missing."))
            self._trees[name] = parse(self._parts[name])
        return self._trees[name]

    def content(self, name: str) -> bytes:
        return serialise(self._trees[name]) if name in self._trees else self._parts[name]

    def add(self, name: str, content: bytes, content_type: str) -> None:
        """A new part, or another content for the part of that name."""
        self._parts[name] = content
        self._trees.pop(name, None)
        self._declare(name, content_type)

    def copy(self, name: str, other: str) -> None:
        """The same content, and what it points to, once more under another name."""
        links = _links_name(name)
        self.add(other, self.content(name), self._type_of(name))
        if links in self:
            self._parts[_links_name(other)] = self.content(links)

    def retype(self, name: str, content_type: str) -> None:
        self._declare(name, content_type)

    @property
    def main(self) -> str:
        """The part that holds the document's body."""
        found = self.related("", "officeDocument")
        if found is None:
            raise Refused(self._why_not())
        return found

    def _why_not(self) -> str:
        if _STRICT in self.content(_links_name("")):
            return _(
                "It is saved as Strict Open XML. Save it in Word once more as a Word document."
            )
        return _("This is not a Word document.")

    def beside_main(self, name: str) -> str:
        """The name of a part in the folder of the main part."""
        return join(dirname(self.main), name)

    def relate(self, owner: str, kind: str, target: str, *, external: bool = False) -> str:
        """A relationship from `owner` (empty: the package) to a part, or to an outside address."""
        links = self._links(owner)
        self._highest.setdefault(owner, _highest_number(links))
        self._highest[owner] += 1
        name = f"rId{self._highest[owner]}"
        where = target if external else relpath(f"/{target}", f"/{dirname(owner)}")
        mode = ' TargetMode="External"' if external else ""
        link = (
            f'<Relationship xmlns="{_LINKS}" Id="{name}" Type="{_full_kind(kind)}"'
            f" Target={quoteattr(where)}{mode}/>"
        )
        links.append(parse(link.encode()))
        return name

    def related(self, owner: str, kind: str) -> str | None:
        """The part that `owner` points to by a relationship of that kind."""
        for link in self._links(owner):
            if link.get("Type") == _full_kind(kind):
                return _resolved(owner, link.get("Target") or "")
        return None

    def target(self, owner: str, relationship: str) -> str | None:
        """The part behind the id of a relationship."""
        for link in self._links(owner):
            if link.get("Id") == relationship:
                return _resolved(owner, link.get("Target") or "")
        return None

    def unrelate(self, owner: str, kind: str) -> None:
        """Drop every relationship of that kind."""
        links = self._links(owner)
        for link in list(links):
            if link.get("Type") == _full_kind(kind):
                drop(link)

    def unrelate_where(self, owner: str, gone: Callable[[Element], bool]) -> frozenset[str]:
        """Drop the relationships that are asked for; their ids."""
        if owner and _links_name(owner) not in self:
            return frozenset()
        links = self._links(owner)
        dead = [link for link in links if gone(link)]
        for link in dead:
            drop(link)
        return frozenset(link.get("Id") or "" for link in dead)

    def names(self) -> tuple[str, ...]:
        """Every part, in a fixed order."""
        return tuple(sorted(self._parts))

    def drop_unreached(self) -> None:
        """Leave out every part that nothing points to any more."""
        reached, open_ones = {TYPES}, [""]
        while open_ones:
            owner = open_ones.pop()
            if _links_name(owner) not in self:
                continue
            reached.add(_links_name(owner))
            for link in self._links(owner):
                target = _resolved(owner, link.get("Target") or "")
                if link.get("TargetMode") != "External" and target not in reached:
                    reached.add(target)
                    open_ones.append(target)
        for name in self.names():
            if name not in reached:
                self.leave_out(name)

    def leave_out(self, name: str) -> None:
        """The part is not in the file any more; who pointed to it is to be unrelated apart."""
        self._parts.pop(name, None)
        self._trees.pop(name, None)
        for entry in self.xml(TYPES).findall(f"{_TYPES_SPACE}Override"):
            if entry.get("PartName") == f"/{name}":
                drop(entry)

    def to_bytes(self) -> bytes:
        """The file: parts in a fixed order with a fixed date."""
        first = [TYPES, "_rels/.rels"]
        names = [*first, *sorted(name for name in self._parts if name not in first)]
        whole = BytesIO()
        with ZipFile(whole, "w", ZIP_DEFLATED) as file:
            for name in names:
                file.writestr(_entry(name), self.content(name))
        return whole.getvalue()

    def let_go(self) -> None:
        """Give the parts back without holding up other threads; nothing can be asked any more."""
        while self._trees:
            let_go(self._trees.popitem()[1])
        self._parts.clear()

    def _type_of(self, name: str) -> str:
        for entry in self.xml(TYPES).findall(f"{_TYPES_SPACE}Override"):
            if entry.get("PartName") == f"/{name}":
                return entry.get("ContentType") or ""
        raise Refused(_("The Word file is damaged: a part of it is missing."))

    def _declare(self, name: str, content_type: str) -> None:
        types = self.xml(TYPES)
        for entry in types.findall(f"{_TYPES_SPACE}Override"):
            if entry.get("PartName") == f"/{name}":
                entry.set("ContentType", content_type)
                return
        space = _TYPES_SPACE[1:-1]
        entry_text = f'<Override xmlns="{space}" PartName="/{name}" ContentType="{content_type}"/>'
        types.append(parse(entry_text.encode()))

    def _links(self, owner: str) -> Element:
        name = _links_name(owner)
        if name not in self._parts:
            self._parts[name] = f'<Relationships xmlns="{_LINKS}"/>'.encode()
        return self.xml(name)


def _links_name(owner: str) -> str:
    return join(dirname(owner), "_rels", f"{owner.rpartition('/')[2]}.rels")


def _full_kind(kind: str) -> str:
    return kind if ":" in kind else KIND.format(name=kind)


def _resolved(owner: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join(dirname(owner), target))


def _highest_number(links: Element) -> int:
    names = [link.get("Id") or "" for link in links]
    return max((int(n[3:]) for n in names if n.startswith("rId") and n[3:].isdigit()), default=0)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    return entry
