"""CSL JSON, as Zotero and others write it, and the JSON of Zotero's own fields."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefing_app.domain.imprint import Imprint
from briefing_app.ingest.reference import (
    Reference,
    ReferenceList,
    address_of,
    beside_doi,
    host_of,
)
from briefing_app.ingest.references.reference_dates import date_in, date_of_csl
from briefing_app.ingest.references.reference_fields import Words, imprint_in
from briefing_app.ingest.references.reference_kinds import kind_called, language_called, work_called
from briefing_app.language import _

_SIGNS = frozenset({"title", "type", "itemType", "author", "issued", "DOI", "creators"})
_HOSTS = ("container-title", "publicationTitle", "bookTitle", "websiteTitle", "publisher")
_PATHS = ("path", "localPath", "file")
_EDITING = frozenset({"editor", "seriesEditor", "bookAuthor"})
_OTHERS = _EDITING | {"translator", "contributor", "reviewedAuthor", "recipient", "counsel"}
"""Who had a part in a work and is not its author, in Zotero's own words."""
_NO_WORKS = frozenset({"note", "attachment", "annotation"})


def read_csl(text: str) -> ReferenceList | None:
    """Nothing for JSON that is no list of references."""
    try:
        items = _items(json.loads(text))
    except (ValueError, RecursionError):
        return None
    if items is None:
        return None
    references: list[Reference] = []
    faults: list[str] = []
    for number, item in enumerate(items, 1):
        if not isinstance(item, Mapping):
            faults.append(_("Entry {number} is not a reference.").format(number=number))
        elif item.get("itemType") not in _NO_WORKS:
            where = str(item.get("id") or item.get("citationKey") or item.get("key") or number)
            reference = _reference(item, where)
            if reference.title:
                references.append(reference)
            else:
                faults.append(_("The entry {key} has no title.").format(key=where))
    return ReferenceList(tuple(references), tuple(faults))


def _items(found: Any) -> Sequence[Any] | None:
    """The list itself, or the list in an export with its settings around it."""
    if isinstance(found, Mapping):
        inner = found.get("items")
        found = inner if isinstance(inner, list) else [found]
    if not isinstance(found, list):
        return None
    looks_right = any(isinstance(item, Mapping) and _SIGNS & item.keys() for item in found)
    return found if looks_right else None


def _reference(item: Mapping[str, Any], where: str) -> Reference:
    def words(*names: str) -> str:
        return next((said for name in names if (said := _plain(item.get(name)))), "")

    people, body = _names(_authors(item))
    called = words("type") if "itemType" not in item else words("itemType")
    return Reference(
        where,
        words("title", "caseName", "nameOfAct", "subject"),
        people,
        body
        or words("authority", "institution")
        or host_of(people, kind_called(called), words(*_HOSTS)),
        words("publisher", "institution"),
        date_of_csl(item.get("issued")) or date_in(words("date", "dateEnacted", "dateDecided")),
        kind_called(called),
        language_called(words("language")),
        address_of(words("DOI"), words("URL", "url")),
        tuple(_files(item)),
        words("title-short", "shortTitle"),
        _imprint(item, words, work_called(called)),
    )


def _imprint(item: Mapping[str, Any], words: Words, work: str) -> Imprint:
    editors, _body = _names(_editors(item))
    accessed = date_of_csl(item.get("accessed")) or date_in(words("accessDate"))
    web = beside_doi(words("DOI"), words("URL", "url"))
    told = {"work": work, "editors": ", ".join(editors), "accessed": accessed, "web": web}
    return imprint_in("csl", words, **told)


def _names(names: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, ...], str]:
    """People, and the first body that is named as an author in one piece."""
    people: list[str] = []
    bodies: list[str] = []
    for name in names:
        whole = str(name.get("literal") or name.get("name") or "").strip()
        if whole:
            bodies.append(whole)
            continue
        parts = ("given", "firstName", "non-dropping-particle", "dropping-particle", "family",
                 "lastName", "suffix")  # fmt: skip
        said = " ".join(str(name[part]).strip() for part in parts if name.get(part))
        people += [said] if said else []
    return tuple(people), next(iter(bodies), "")


def _plain(value: Any) -> str:
    """Some lists put even a single title into a list of its own."""
    if isinstance(value, list):
        value = next(iter(value), "")
    return " ".join(str(value).split()) if isinstance(value, str | int | float) else ""


def _authors(item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if isinstance(item.get("creators"), list):
        named = _mappings(item["creators"])
        return [each for each in named if each.get("creatorType") not in _OTHERS]
    return _mappings(item.get("author"))


def _editors(item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if isinstance(item.get("creators"), list):
        return [n for n in _mappings(item["creators"]) if n.get("creatorType") in _EDITING]
    return _mappings(item.get("editor"))


def _mappings(found: Any) -> list[Mapping[str, Any]]:
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []


def _files(item: Mapping[str, Any]) -> Iterator[str]:
    attached = item.get("attachments") or item.get("file") or ()
    if isinstance(attached, str):
        attached = [attached]
    for each in attached if isinstance(attached, list) else ():
        if isinstance(each, str):
            yield each
        elif isinstance(each, Mapping):
            yield from [str(each[name]) for name in _PATHS if each.get(name)][:1]
