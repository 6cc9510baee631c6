"""What a Word file carries beside its words: who worked on it, where it lay, what it belongs to."""

import re
from collections.abc import Iterator

from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, R, drop, r, unwrap, w

_PROPERTIES = "/custom-properties"
_KEPT_AT_THE_ROOT = ("/officeDocument", "/core-properties")
_OF_THOSE_WHO_WROTE = ("/people", "/glossaryDocument", "/attachedToolbars", "/keyMapCustomizations")
_STORED = "/customXml"
_SETTINGS = ("rsids", "docVars", "mailMerge", "attachedSchema", "saveThroughXslt", "docId")
_MARKS = ("rsid", "paraId", "textId")
_LINKED = {f"{{{R}}}{name}" for name in ("link", "href")}
_FOLLOWED = ("http://", "https://", "mailto:")
_ON_A_DISK = re.compile(r"[\\/:]")


def forget_makers(package: Package) -> None:
    """What a template brings of its own making: properties, revisions, people, building blocks.

    What its fields and content controls show stays.
    """
    shows = any("DOCPROPERTY" in said.upper() for said in _instructions(package))
    kept = (*_KEPT_AT_THE_ROOT, *((_PROPERTIES,) if shows else ()))
    package.unrelate_where("", lambda link: not _kind(link).endswith(kept))
    is_bound = any(True for _each in _bindings(package))
    gone = (*_OF_THOSE_WHO_WROTE, *(() if is_bound else (_STORED,)))
    package.unrelate_where(package.main, lambda link: _kind(link).endswith(gone))
    _forget_settings(package)
    _forget_marks(package)
    package.drop_unreached()


def forget_traces(package: Package) -> None:
    """Whatever of a finished file would tell of the house it came from; of its template, what was
    left for the fields and controls as well."""
    for binding in list(_bindings(package)):
        drop(binding)
    package.unrelate_where("", lambda link: _kind(link).endswith(_PROPERTIES))
    package.unrelate_where(package.main, lambda link: _kind(link).endswith(_STORED))
    _forget_bookmarks(package)
    for part in _text_parts(package):
        _forget_places(package, part)
    package.drop_unreached()


def _text_parts(package: Package) -> Iterator[str]:
    """The body, headers, footers and notes; not the looks."""
    folder = package.main.rpartition("/")[0]
    for name in package.names():
        if name.startswith(f"{folder}/") and name.endswith(".xml") and name.count("/") == 1:
            yield name


def _trees(package: Package) -> Iterator[Element]:
    return (package.xml(part) for part in _text_parts(package))


def _instructions(package: Package) -> Iterator[str]:
    for tree in _trees(package):
        for element in tree.iter(w("instrText"), w("fldSimple")):
            yield element.text or element.get(w("instr")) or ""


def _bindings(package: Package) -> Iterator[Element]:
    for tree in _trees(package):
        yield from tree.iter("{*}dataBinding")


def _forget_settings(package: Package) -> None:
    settings = package.related(package.main, "settings")
    if settings is None:
        return
    shows = any("DOCVARIABLE" in said.upper() for said in _instructions(package))
    for element in list(package.xml(settings)):
        name = _bare(element.tag)
        if name in _SETTINGS and not (shows and name == "docVars"):
            drop(element)


def _forget_marks(package: Package) -> None:
    """The numbers by which Word tells apart who changed what, and when."""
    for tree in _trees(package):
        for element in list(tree.iter()):
            for name in [each for each in element.attrib if _is_mark(each)]:
                del element.attrib[name]


def _is_mark(name: str) -> bool:
    return _bare(name).startswith(_MARKS)


def _bare(name: object) -> str:
    """Without its namespace; nothing for what is no element."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def _forget_bookmarks(package: Package) -> None:
    """But for those that something in the file jumps to."""
    wanted = {word for said in _instructions(package) for word in said.split()}
    for tree in _trees(package):
        wanted |= {link.get(w("anchor")) or "" for link in tree.iter(w("hyperlink"))}
    for tree in _trees(package):
        starts = [s for s in tree.iter(w("bookmarkStart")) if s.get(w("name")) not in wanted]
        gone = {start.get(w("id")) for start in starts}
        ends = [end for end in tree.iter(w("bookmarkEnd")) if end.get(w("id")) in gone]
        for mark in (*starts, *ends):
            drop(mark)


def _forget_places(package: Package, part: str) -> None:
    """Links to files of the house become plain words; pictures lose the names of their files."""
    dead = package.unrelate_where(part, _leads_into_the_house)
    tree = package.xml(part)
    for picture in tree.iter("{*}cNvPr"):
        if _ON_A_DISK.search(picture.get("name") or ""):
            picture.set("name", "")
    for element in list(tree.iter()) if dead else []:
        for name in [each for each in _LINKED if element.get(each) in dead]:
            del element.attrib[name]
        if element.tag == w("hyperlink") and element.get(r("id")) in dead:
            unwrap(element)


def _leads_into_the_house(link: Element) -> bool:
    target = (link.get("Target") or "").lower()
    return link.get("TargetMode") == "External" and not target.startswith(_FOLLOWED)


def _kind(link: Element) -> str:
    return link.get("Type") or ""
