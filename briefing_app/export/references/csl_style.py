"""A citation style from its CSL file, ready to write references in one language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import citeproc  # type: ignore[import-untyped]
from lxml import etree  # type: ignore[import-untyped]

from briefing_app.domain.errors import CannotRead
from briefing_app.export.references.csl_elements import NAMESPACE, remember, style_parser
from briefing_app.export.references.csl_marks import LineFormatter
from briefing_app.language import _

LOCALES = {"en": "en-US", "fr": "fr-CA"}
"""What the library has for our languages; Canadian English writes references as American does."""

_TOO_LARGE = 4_000_000
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CslStyle:
    """`citation` and `bibliography` lay out a reference; some styles have no bibliography.

    `stops_inside`: full stops and commas go inside quotation marks. `elements` holds what is
    remembered on the parts of the style, `written` the references it wrote before.
    """

    title: str
    in_text: bool
    stops_inside: bool
    root: Any
    citation: Any
    bibliography: Any | None
    elements: tuple[Any, ...]
    written: dict[object, Any] = field(default_factory=dict)

    def term(self, name: str) -> str:
        return str(self.root.get_single_term(name=name))


def csl_style(path: Path, language: str) -> CslStyle:
    """The style in a file. What was read is kept until the file changes."""
    try:
        found = path.stat()
    except OSError as fault:
        raise _unreadable(path, fault) from fault
    return _read(path, LOCALES.get(language, LOCALES["en"]), found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=8)
def _read(path: Path, locale: str, _changed: int, _size: int) -> CslStyle:
    root = _parsed(path)
    _complete(root)
    root.formatter = LineFormatter
    root.kept_language = locale.partition("-")[0]
    root.locales = list(_locales(root, locale))
    for each in root.locales:
        each.style = root
    kept = remember(root)
    for each in root.locales:
        if each.getparent() is None:
            kept += remember(each)
    inside = str(root.get_locale_option("punctuation-in-quote")).lower() == "true"
    listed = root.find(f"{{{NAMESPACE}}}bibliography/{{{NAMESPACE}}}layout")
    in_text = root.get("class") == "in-text"
    layout = root.citation.layout
    return CslStyle(_title_of(root), in_text, inside, root, layout, listed, kept)


def look_into(path: Path) -> tuple[str, bool]:
    """The title of the style in a file, and whether it is made for words in the text."""
    root = _parsed(path)
    return _title_of(root), root.get("class") == "in-text"


def check_style_file(path: Path) -> None:
    """Raises `CannotRead` with what is wrong in which line, where a file is no whole CSL style."""
    root = _parsed(path)
    schema = etree.RelaxNG(etree.parse(citeproc.SCHEMA_PATH))
    if not schema.validate(root.getroottree()):
        fault = schema.error_log[0]
        raise _broken(path, fault.line, fault.message)


def _title_of(root: Any) -> str:
    found = root.find(f"{{{NAMESPACE}}}info/{{{NAMESPACE}}}title")
    return "" if found is None else " ".join((found.text or "").split())


def _parsed(path: Path) -> Any:
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise _unreadable(path, fault) from fault
    if len(content) > _TOO_LARGE or _DTD.search(content):
        raise CannotRead(
            _("{name} is too large for a citation style, or holds more than one may.").format(
                name=path.name
            )
        )
    try:
        root = etree.parse(BytesIO(content), style_parser()).getroot()
    except etree.XMLSyntaxError as fault:
        raise _broken(path, fault.lineno or 1, fault.msg or "") from fault
    _refuse_other(path, root)
    return root


def _refuse_other(path: Path, root: Any) -> None:
    """Only a style of its own can write references."""
    if root.tag != f"{{{NAMESPACE}}}style":
        raise _broken(path, root.sourceline, _("the file does not begin as a CSL style does"))
    above = root.xpath("cs:info/cs:link[@rel='independent-parent']/@href", namespaces=root.nsmap)
    if above:
        words = _("{name} only refers to the style “{parent}”. Take the file of that style itself.")
        parent = above[0].rstrip("/").rpartition("/")[2]
        raise CannotRead(words.format(name=path.name, parent=parent))
    if not root.xpath("cs:citation/cs:layout", namespaces={"cs": NAMESPACE}):
        words = _("it does not say how a citation is written")
        raise _broken(path, root.sourceline, words)
    macros = set(root.xpath("cs:macro/@name", namespaces={"cs": NAMESPACE}))
    for call in root.iter(f"{{{NAMESPACE}}}text", f"{{{NAMESPACE}}}key"):
        if call.get("macro") not in (None, *macros):
            words = _("it calls the macro {name}, which it does not have")
            raise _broken(path, call.sourceline, words.format(name=call.get("macro")))


def _complete(root: Any) -> None:
    """Names without a form of their own get one now; the library would add it while it writes."""
    for names in root.iter(f"{{{NAMESPACE}}}names"):
        inside = names.getparent().tag == f"{{{NAMESPACE}}}substitute"
        if not inside and names.find(f"{{{NAMESPACE}}}name") is None:
            names.insert(0, names.makeelement(f"{{{NAMESPACE}}}name"))


def _locales(root: Any, locale: str) -> Iterator[Any]:
    """The style's own words before the library's, the nearer language before the farther."""
    language = locale.partition("-")[0]
    asked: Iterable[str] = dict.fromkeys(
        ("fr-CA" if language == "fr" else "en-CA", locale, language)
    )
    own = {each.get("{http://www.w3.org/XML/1998/namespace}lang"): each for each in _inside(root)}
    yield from (own[name] for name in (*asked, None) if name in own)
    for name in dict.fromkeys((locale, "en-US")):
        file = Path(citeproc.LOCALES_PATH) / f"locales-{name}.xml"
        found = etree.parse(file, style_parser()).getroot()
        if name != locale:
            _drop_ordinals(found)
        yield found


def _drop_ordinals(locale: Any) -> None:
    """One language's endings of numbers do not follow another's: all count or none."""
    for term in list(locale.iter(f"{{{NAMESPACE}}}term")):
        if term.get("name", "").startswith("ordinal"):
            term.getparent().remove(term)


def _inside(root: Any) -> list[Any]:
    return list(root.findall(f"{{{NAMESPACE}}}locale"))


def _broken(path: Path, line: int, reason: str) -> CannotRead:
    words = _("{name} is not a citation style that can be used. Line {line}: {reason}.")
    return CannotRead(words.format(name=path.name, line=line, reason=reason.rstrip(".")))


def _unreadable(path: Path, fault: OSError) -> CannotRead:
    words = _("{name} cannot be read: {reason}.")
    return CannotRead(words.format(name=path.name, reason=fault.strerror or fault))
