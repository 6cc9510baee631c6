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
from briefing_app.export.csl_marks import unmarked

_KNOWN = frozenset(VARIABLES)


@dataclass(frozen=True, slots=True)
class _Rules:
    types: dict[str, str]
    on_the_web: dict[str, str]
    titles: tuple[tuple[frozenset[str], re.Pattern[str]], ...]
    symbol: re.Pattern[str]
    names: NameWords
    rule: dict[str, str]


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
    )


def csl_reference(source: Source, language: str) -> Reference:
    """The source as a work. Under the Chatham House rule it has no author who is a person."""
    item: dict[str, Any] = {
        "id": source.id,
        "type": _type(source),
        "title": source.title,
        "title-short": source.label,
        "URL": source.address,
        "issued": _date(source.date),
        "language": source.language,
        "number": _symbol(source),
        "note": _rule(source, language),
    }
    item |= _behind(source) | _in_title(source)
    kept = {name: _clean(value) for name, value in item.items() if value}
    return CiteProcJSON([kept])[source.id.lower()]


def with_variables(reference: Reference, **more: object) -> Reference:
    """The same work with what only holds where it is cited now."""
    values = {name: value for name, value in reference.items() if name in _KNOWN}
    return Reference(reference.key, reference.type, **values, **more)


def _type(source: Source) -> str:
    rules = _rules()
    kind = source.kind.value
    if source.address and kind in rules.on_the_web:
        return rules.on_the_web[kind]
    return rules.types[kind]


def _behind(source: Source) -> dict[str, Any]:
    """Who wrote it, and who brought it out where that is somebody else."""
    author = source.author if source.attribution is Attribution.FREE else ""
    names = [_name(name) for name in names_in(author, _rules().names)]
    issuer = source.body or source.publisher
    if not names and issuer:
        return {"author": [{"literal": issuer}], **_publisher(source.publisher, issuer)}
    return {"author": names, **_publisher(source.publisher or source.body, author)}


def _publisher(name: str, author: str) -> dict[str, str]:
    return {} if name == author else {"publisher": name}


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
