"""Lists of references as reference managers take them: CSL JSON, BibTeX and RIS."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from briefing_app.domain.dates import PartialDate
from briefing_app.domain.person_names import PersonName
from briefing_app.domain.source import Source
from briefing_app.export.references.csl_items import TELLS
from briefing_app.export.references.reference_entries import (
    Entry,
    entries_of,
    work_terms,
)

_ESCAPED = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}"}
)
_PERIODICAL = frozenset({"article-journal", "article-magazine", "article-newspaper", "review"})
_TWO = 2
_BIBTEX = {
    "series": "series",
    "volume": "volume",
    "edition": "edition",
    "section": "chapter",
    "authority": "authority",
    "event": "eventtitle",
    "place": "address",
    "isbn": "isbn",
    "issn": "issn",
    "genre": "type",
    "accessed": "urldate",
}
_RIS = {
    "container": "T2",
    "series": "T3",
    "volume": "VL",
    "edition": "ET",
    "place": "CY",
    "event": "C3",
    "section": "SE",
}


def csl_json(sources: Iterable[Source]) -> str:
    items = [_csl(entry) for entry in entries_of(sources)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def bibtex(sources: Iterable[Source]) -> str:
    return "\n".join(_bibtex(entry) for entry in entries_of(sources))


def ris(sources: Iterable[Source]) -> str:
    lines = (line for entry in entries_of(sources) for line in _ris(entry))
    return "\r\n".join((*lines, ""))


FORMS: Mapping[str, Callable[[Iterable[Source]], str]] = {
    ".json": csl_json,
    ".bib": bibtex,
    ".ris": ris,
}
"""Who writes a file, by the ending of its name."""


def _csl(entry: Entry) -> dict[str, Any]:
    source, known = entry.source, entry.imprint
    item: dict[str, Any] = {
        "id": entry.key,
        "type": entry.work,
        "title": source.title,
        "title-short": source.short_title,
        "author": [_csl_name(name) for name in entry.authors],
        "editor": [_csl_name(name) for name in entry.editors],
        "issued": _csl_date(source.date),
        "accessed": _csl_date(known.accessed),
        "publisher": entry.publisher,
        "URL": entry.address,
        "language": source.language,
        "note": entry.note,
    }
    item |= {TELLS[name]: said for name, said in known.told().items() if name in TELLS}
    item |= {"DOI": entry.doi, "citation-key": known.key, "event-title": item.pop("event", "")}
    return {name: value for name, value in item.items() if value}


def _csl_name(name: PersonName) -> dict[str, str]:
    return {"literal": name.whole} if name.whole else {"family": name.family, "given": name.given}


def _csl_date(written: str) -> dict[str, Any]:
    date = PartialDate.parse(written)
    if date is None:
        return {"literal": written} if written else {}
    return {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]}


def _bibtex(entry: Entry) -> str:
    kind = _term(entry, "bibtex", "misc")
    fields = {name: said for name, said in _bibtex_fields(entry) if said}
    lines = "".join(f"  {name} = {{{said}}},\n" for name, said in fields.items())
    return f"@{kind}{{{entry.key},\n{lines}}}\n"


def _bibtex_fields(entry: Entry) -> Iterator[tuple[str, str]]:
    source, known = entry.source, entry.imprint
    yield "title", _tex(source.title)
    yield "shorttitle", _tex(source.short_title)
    yield "author", " and ".join(map(_bibtex_name, entry.authors))
    yield "editor", " and ".join(map(_bibtex_name, entry.editors))
    yield "date", source.date
    yield "year", source.date[:4]
    journal = "journal" if entry.work in _PERIODICAL else "booktitle"
    yield journal, _tex(known.container)
    yield "number", _tex(known.issue or known.number)
    yield "pages", _tex(known.pages).replace("-", "--")
    for name, field in _BIBTEX.items():
        yield field, _tex(getattr(known, name))
    reports = {"report": "institution", "thesis": "school"}
    yield reports.get(entry.work, "publisher"), _tex(entry.publisher)
    yield "doi", _tex(entry.doi)
    yield "url", entry.address
    yield "langid", {"en": "english", "fr": "french"}.get(source.language, source.language)
    yield "note", _tex(entry.note)
    if not _leads_back(entry, "bibtex"):
        yield "entrysubtype", entry.work


def _bibtex_name(name: PersonName) -> str:
    if name.whole:
        return f"{{{_tex(name.whole)}}}"
    return _tex(f"{name.family}, {name.given}")


def _tex(words: str) -> str:
    return words.translate(_ESCAPED)


def _ris(entry: Entry) -> Iterator[str]:
    yield f"TY  - {_term(entry, 'ris', 'GEN')}"
    for tag, said in _ris_values(entry):
        words = " ".join(said.split())
        if words:
            yield f"{tag}  - {words}"
    yield "ER  - "
    yield ""


def _ris_values(entry: Entry) -> Iterator[tuple[str, str]]:
    source, known = entry.source, entry.imprint
    yield "ID", entry.key
    yield "TI", source.title
    yield "ST", source.short_title
    yield from (("AU", _ris_name(name)) for name in entry.authors)
    yield from (("A2", _ris_name(name)) for name in entry.editors)
    yield "PY", source.date[:4]
    yield "DA", source.date.replace("-", "/")
    yield from ((tag, getattr(known, name)) for name, tag in _RIS.items())
    yield "IS", known.issue
    yield "M1", known.number
    first, _dash, last = known.pages.partition("-")
    yield "SP", first
    yield "EP", last
    yield "SN", known.isbn or known.issn
    yield "PB", known.authority or entry.publisher
    yield "M3", known.genre if _leads_back(entry, "ris") else entry.work
    yield "DO", entry.doi
    yield "UR", entry.address
    yield "Y2", known.accessed.replace("-", "/")
    yield "LA", source.language
    yield "N1", entry.note


def _ris_name(name: PersonName) -> str:
    """A comma behind all of it keeps a body in one piece that could be taken for a person."""
    if not name.whole:
        return f"{name.family}, {name.given}"
    looks_like_a_person = "," in name.whole or len(name.whole.split()) == _TWO
    return f"{name.whole}," if looks_like_a_person else name.whole


def _term(entry: Entry, form: str, otherwise: str) -> str:
    works = work_terms()
    term: str = works[entry.work][form] if entry.work in works else otherwise
    return term


def _leads_back(entry: Entry, form: str) -> bool:
    """Whether a reader of the file learns the type of the work from its name there alone."""
    term = _term(entry, form, "").lower()
    told = work_terms().get(entry.work, {"names": ""})
    return term == entry.work or term in told["names"].split()
