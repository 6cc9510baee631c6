"""Title, author, subject, language and dates, as file managers and screen readers find them."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

from briefing_app.wordfile.markup import printable
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element

_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_SPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


@dataclass(frozen=True, slots=True)
class Properties:
    """`day` is an ISO day or empty; then the file names no day at all."""

    title: str
    author: str
    subject: str
    language: str
    keywords: str = ""
    day: str = ""


def set_properties(package: Package, properties: Properties) -> None:
    """The core properties, in place of any that a template brought."""
    words = {
        "dc:title": properties.title,
        "dc:subject": properties.subject,
        "dc:creator": properties.author,
        "cp:keywords": properties.keywords,
        "dc:language": properties.language,
        "cp:lastModifiedBy": properties.author,
    }
    lines = [f"<{tag}>{escape(printable(said))}</{tag}>" for tag, said in words.items() if said]
    lines += _days(properties.day)
    package.unrelate_where("", _is_of_another_kind)
    part = package.related("", _KIND)
    content = f"<cp:coreProperties {_SPACES}>{''.join(lines)}</cp:coreProperties>".encode()
    package.add(part or "docProps/core.xml", content, _TYPE)
    if part is None:
        package.relate("", _KIND, "docProps/core.xml")


def _is_of_another_kind(link: Element) -> bool:
    """Other programs point to the properties by a name of their own, which Word stumbles over."""
    kind = link.get("Type") or ""
    return kind.endswith("/core-properties") and kind != _KIND


def _days(day: str) -> list[str]:
    if not day:
        return []
    return [
        f'<dcterms:{tag} xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:{tag}>'
        for tag in ("created", "modified")
    ]
