"""A source as the citation library takes a work: its type and its variables."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from citeproc import VARIABLES  # type: ignore[import-untyped]
from citeproc.source import Reference  # type: ignore[import-untyped]
from citeproc.source.json import CiteProcJSON  # type: ignore[import-untyped]

from briefing_app import paths
from briefing_app.domain.dates import PartialDate
from briefing_app.domain.person_names import NameWords, PersonName, names_in
from briefing_app.domain.source import Attribution, Source
from briefing_app.export.references.csl_marks import unmarked

_KNOWN = frozenset(VARIABLES)
TELLS = {
    "genre": "genre",
    "container": "container-title",
    "series": "collection-title",
    "volume": "volume",
    "issue": "issue",
    "pages": "page",
    "edition": "edition",
    "number": "number",
    "section": "section",
    "authority": "authority",
    "event": "event",
    "place": "publisher-place",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
}
"""What an imprint tells, by its names in CSL."""


@dataclass(frozen=True, slots=True)
class _Rules:
    types: dict[str, str]
    on_the_web: dict[str, str]
    titles: tuple[tuple[frozenset[str], re.Pattern[str]], ...]
    symbol: re.Pattern[str]
    names: NameWords
    rule: dict[str, str]
    genres: dict[str, dict[str, str]]


@cache
def source_forms() -> dict[str, Any]:
    """What `resources/styles/sources.toml` says."""
    return tomllib.loads((paths.resources() / "styles" / "sources.toml").read_text("utf-8"))


@cache
def _rules() -> _Rules:
    forms = source_forms()
    bodies = forms["bodies"]
    return _Rules(
        forms["types"],
        forms["types_on_the_web"],
        tuple((frozenset(t["kinds"]), re.compile(t["pattern"])) for t in forms["titles"]),
        re.compile(forms["symbol"]["pattern"]),
        NameWords(frozenset(bodies["words"]), frozenset(bodies["particles"])),
        forms["rule"],
        forms["genres"],
    )


def csl_reference(source: Source, language: str) -> Reference:
    """The source as a work. Under the Chatham House rule it has no author who is a person."""
    item: dict[str, Any] = {
        "id": source.id,
        "type": work_type(source),
        "title": source.title,
        "title-short": source.short_title,
        "URL": source.address,
        "issued": _date(source.date),
        "language": source.language,
        "number": _symbol(source),
        "note": _rule(source, language),
    }
    item |= _in_title(source) | _imprint(source, language) | _behind(source)
    kept = {name: _clean(value) for name, value in item.items() if value}
    return _with_event(CiteProcJSON([kept])[source.id.lower()])


def with_variables(reference: Reference, **more: object) -> Reference:
    """The same work with what only holds where it is cited now."""
    values = {name: value for name, value in reference.items() if name in _KNOWN}
    return _with_event(Reference(reference.key, reference.type, **values, **more))


def _with_event(reference: Reference) -> Reference:
    """By its newer name too, which the library does not know yet."""
    if "event" in reference:
        reference["event_title"] = reference["event"]
    return reference


def _imprint(source: Source, language: str) -> dict[str, Any]:
    """Where and how it was published; a number that is no words gets those that belong to it."""
    known = source.imprint
    item: dict[str, Any] = {TELLS[n]: said for n, said in known.told().items() if n in TELLS}
    first = re.match(r"\w+", known.pages)
    genre = _rules().genres.get(known.work, {})
    if not known.genre and genre and re.fullmatch(genre["number"], known.number):
        item["genre"] = genre.get(language, genre["en"])
    return item | {
        "page-first": first[0] if first else "",
        "editor": [_name(name) for name in named_in(known.editors)],
        "accessed": _date(known.accessed),
    }


def work_type(source: Source) -> str:
    """By its name in CSL."""
    if source.imprint.work:
        return source.imprint.work
    rules = _rules()
    kind = source.kind.value
    if source.address and kind in rules.on_the_web:
        return rules.on_the_web[kind]
    return rules.types[kind]


def _behind(source: Source) -> dict[str, Any]:
    """Who wrote it, and who brought it out where that is neither its author nor its journal."""
    known = source.imprint
    if known.work == "legal_case":
        return {"authority": known.authority or source.body or source.publisher}
    author = source.author if source.attribution is Attribution.FREE else ""
    names = [_name(name) for name in named_in(author)]
    heard_by = known.authority if known.work == "hearing" else ""
    issuer = heard_by or source.body or source.publisher
    if names or known.editors or issuer == known.container:
        publisher = source.publisher or source.body
    else:
        author, names, publisher = issuer, [{"literal": issuer}] if issuer else [], source.publisher
    told = {
        "author": names,
        "publisher": "" if publisher in (author, known.container) else publisher,
    }
    return told | ({"authority": ""} if author and author == known.authority else {})


def _name(name: PersonName) -> dict[str, str]:
    if name.whole:
        return {"literal": name.whole}
    return {"family": name.family, "given": name.given}


def _in_title(source: Source) -> dict[str, str]:
    for kinds, pattern in _rules().titles:
        found = pattern.fullmatch(source.title) if source.kind.value in kinds else None
        if found:
            return {name: said for name, said in found.groupdict().items() if said}
    return {}


def _symbol(source: Source) -> str:
    """As United Nations documents are called: S/2024/385; nothing where the title tells it."""
    if _rules().symbol.search(source.title):
        return ""
    for words in (source.short_title, source.remark, source.address):
        found = _rules().symbol.search(words)
        if found:
            return found[0].rstrip("./")
    return ""


def named_in(written: str) -> tuple[PersonName, ...]:
    """The people and bodies of a line of authors."""
    return names_in(written, _rules().names)


def _rule(source: Source, language: str) -> str:
    said = _rules().rule
    if source.attribution is not Attribution.CHATHAM_HOUSE:
        return ""
    return said.get(language, said["en"])


def _date(text: str) -> dict[str, Any]:
    date = PartialDate.parse(text)
    if date is None:
        return {"literal": text} if text else {}
    parts = [part for part in (date.year, date.month, date.day) if part]
    return {"date-parts": [parts]}


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return unmarked(value)
    if isinstance(value, list):
        return [_clean(each) for each in value]
    if isinstance(value, dict):
        return {name: _clean(each) for name, each in value.items()}
    return value
