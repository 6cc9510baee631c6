"""What a PDF says of itself beside its title: the packet of properties that stands in it openly."""

import re
from dataclasses import replace
from html import unescape

from briefing_app.ingest.source_text import Told
from briefing_app.ingest.text_building import plain_words, sensible_title
from briefing_app.ingest.told_names import told_name

_PACKET = re.compile(rb"<x:xmpmeta[^>]*>.{0,200000}?</x:xmpmeta>", re.DOTALL)
_DAY = 10
_DATE = re.compile(r"\d{4}")
_MOST = 50_000_000
_FIELDS = {
    "title": "dc:title",
    "author": "dc:creator",
    "publisher": "dc:publisher",
    "language": "dc:language",
    "date": "(?:prism:publicationDate|dc:date)",
    "address": "(?:prism:url|dc:identifier)",
}
_TAGS = re.compile(r"<[^>]*>")
_ITEM = re.compile(r"<rdf:li[^>]*>(.*?)</rdf:li>", re.DOTALL)


def with_packet(told: Told, content: bytes) -> Told:
    """What the packet tells besides; the properties of the file itself are believed first."""
    more = _packet(content)
    address = more.get("address", "")
    return replace(
        told,
        title=told.title or sensible_title(more.get("title", "")),
        author=told_name(told.author) or told_name(more.get("author", "")),
        date=told.date or (more["date"][:_DAY] if _DATE.match(more.get("date", "")) else ""),
        publisher=told_name(more.get("publisher", "")),
        address=address if address.startswith("http") else "",
        language=more.get("language", "")[:2].lower(),
    )


def _packet(content: bytes) -> dict[str, str]:
    """By the names of `Told`; only what can be read as it stands is looked at."""
    packets = _PACKET.findall(content[:_MOST])
    if not packets:
        return {}
    packet = packets[-1].decode("utf-8", "replace")
    told = {name: _field(packet, tag) for name, tag in _FIELDS.items()}
    return {name: said for name, said in told.items() if said}


def _field(packet: str, tag: str) -> str:
    """Elements with a list of words or with words alone, and attributes."""
    element = re.search(rf"<{tag}(?:\s[^>]*)?>(.*?)</{tag}>", packet, re.DOTALL)
    if element:
        inside = element[1]
        said = _ITEM.findall(inside) or [inside]
        return "; ".join(filter(None, (plain_words(unescape(_TAGS.sub("", s))) for s in said)))
    attribute = re.search(rf'\s{tag}="([^"]*)"', packet)
    return plain_words(unescape(attribute[1])) if attribute else ""
