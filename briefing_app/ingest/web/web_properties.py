"""What a web page says of itself in its head: metadata, linked data, its own address."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from briefing_app.ingest.source_text import Told
from briefing_app.ingest.text_building import plain_words, sensible_title
from briefing_app.ingest.told_names import told_name
from briefing_app.ingest.web.web_tree import Begin, End, Step

_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_SITE = re.compile(r"\s+[|\u2013—»·-]\s+[^|\u2013—»·]{1,40}$")
_LONGEST = 200_000
_FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("ld:headline", "og:title", "dc.title", "dcterms.title", "citation_title"),
    "author": (
        *("ld:author", "citation_author", "author", "article:author", "parsely-author"),
        *("dc.creator", "dcterms.creator"),
    ),
    "date": (
        *("ld:datepublished", "article:published_time", "citation_publication_date"),
        *("citation_date", "dc.date.issued", "dcterms.issued", "dc.date", "date", "pubdate"),
    ),
    "publisher": (
        *("ld:publisher", "citation_publisher", "dcterms.publisher", "dc.publisher"),
        *("og:site_name", "application-name"),
    ),
    "address": ("link:canonical", "og:url", "ld:url", "dc.identifier", "citation_public_url"),
    "language": ("html:lang", "ld:inlanguage", "dcterms.language", "dc.language"),
}
_WORKS = frozenset(
    (
        *("article", "newsarticle", "report", "scholarlyarticle", "blogposting", "webpage"),
        *("techarticle", "book", "legislation", "analysisnewsarticle", "opinionnewsarticle"),
    )
)


def told_by(steps: Iterable[Step]) -> Told:
    """The first of several places that tells a thing is believed."""
    said: dict[str, str] = {}
    for name, words in _said(steps):
        if words and name not in said:
            said[name] = plain_words(words)
    found = {field: _first(said, names) for field, names in _FIELDS.items()}
    date = _DATE.match(found["date"].replace("/", "-"))
    address = found["address"] if found["address"].startswith("http") else ""
    return Told(
        sensible_title(found["title"] or _SITE.sub("", said.get("title", ""))),
        told_name(found["author"]),
        date[0] if date else "",
        publisher=found["publisher"],
        address=address,
        language=found["language"][:2].lower(),
    )


def _first(said: dict[str, str], names: Iterable[str]) -> str:
    return next((said[name] for name in names if said.get(name)), "")


def _said(steps: Iterable[Step]) -> Iterator[tuple[str, str]]:
    within = ""
    for step in steps:
        match step:
            case Begin(tag="title" | "script" as tag):
                linked = "ld+json" in step.get("type")
                within = "ld" if linked else tag if tag == "title" else ""
            case End(tag="title" | "script"):
                within = ""
            case Begin():
                yield from _told_by_tag(step)
            case str() if within == "title":
                yield "title", step
            case str() if within == "ld":
                yield from _linked(step)


def _told_by_tag(step: Begin) -> Iterator[tuple[str, str]]:
    match step.tag:
        case "meta":
            yield (step.get("name") or step.get("property")).lower(), step.get("content")
        case "link" if "canonical" in step.get("rel").lower():
            yield "link:canonical", step.get("href")
        case "html":
            yield "html:lang", step.get("lang")


def _linked(script: str) -> Iterator[tuple[str, str]]:
    """Data of schema.org on the work itself; whatever else stands there is passed over."""
    try:
        data = json.loads(script[:_LONGEST])
    except (ValueError, RecursionError):
        return
    for thing in _things(data):
        for name in ("headline", "datePublished", "url", "inLanguage"):
            if isinstance(thing.get(name), str):
                yield f"ld:{name.lower()}", thing[name]
        for name in ("author", "publisher"):
            yield f"ld:{name}", "; ".join(_names(thing.get(name)))


def _things(data: Any) -> Iterator[dict[str, Any]]:
    listed = data if isinstance(data, list) else [data]
    for each in listed:
        if isinstance(each, dict):
            graph = each.get("@graph")
            inner = graph if isinstance(graph, list) else []
            yield from (t for t in (each, *inner) if isinstance(t, dict) and _is_work(t))


def _is_work(thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(str(kind).lower() in _WORKS for kind in named)


def _names(given: Any) -> Iterator[str]:
    for each in given if isinstance(given, list) else [given]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str):
            yield name
