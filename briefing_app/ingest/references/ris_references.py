"""RIS files, as Zotero, EndNote and library catalogues write them: a tag and a value a line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefing_app.domain.imprint import Imprint
from briefing_app.ingest.reference import (
    Reference,
    ReferenceList,
    address_of,
    beside_doi,
    host_of,
)
from briefing_app.ingest.references.reference_dates import date_in
from briefing_app.ingest.references.reference_fields import bare_doi, imprint_in, reference_table
from briefing_app.ingest.references.reference_kinds import kind_called, language_called, work_called
from briefing_app.ingest.references.reference_names import is_body, turned
from briefing_app.language import _

_LINE = re.compile(r"([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)")
_TITLES = ("TI", "T1", "CT", "ST", "BT")
_AUTHORS = ("AU", "A1")
_EDITORS = ("ED", "A2", "A3")
_HOSTS = ("T2", "JF", "JO", "JA", "PB")
_DATES = ("DA", "PY", "Y1")
_FILES = ("L1", "L2")
_IN_COURT = frozenset({"legal_case", "hearing", "bill"})
"""Whoever brought these out decided or heard them."""
_ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")
_ISBN = re.compile(r"(?:\d{12}|\d{9})[\dXx].*")
_ENDS = ("TY", "ER")
_ASTRAY = "astray"
"""Lines outside any record: only the first of them is told of."""
_ON_THE_WEB = ("http://", "https://", "ftp://", "internal-pdf://")


@dataclass(slots=True)
class _Record:
    line: int
    kind: str
    values: dict[str, list[str]] = field(default_factory=dict)

    def all(self, *tags: str) -> tuple[str, ...]:
        return tuple(value for tag in tags for value in self.values.get(tag, ()) if value)

    def first(self, *tags: str) -> str:
        return next(iter(self.all(*tags)), "")


def read_ris(text: str) -> ReferenceList:
    """Every record with a title; a sentence with its line for every other."""
    references: list[Reference] = []
    faults: list[str] = []
    for record in _records(text, faults):
        if record.first(*_TITLES):
            references.append(_reference(record))
        else:
            told = _("The entry at line {line} has no title.")
            faults.append(told.format(line=record.line))
    return ReferenceList(tuple(references), tuple(faults))


def _records(text: str, faults: list[str]) -> Iterator[_Record]:
    """A record that was not ended ends where the next begins, or with the file."""
    record: _Record | None = None
    last = ""
    for number, line in enumerate(text.splitlines(), 1):
        match = _LINE.match(line.lstrip("\ufeff").rstrip())
        tag = match[1] if match else ""
        if tag in _ENDS:
            if record:
                yield record
            record = _Record(number, match[2].strip()) if match and tag == "TY" else None
            last = tag
        elif record:
            last = _note(record, match, line, last)
        elif match and last != _ASTRAY:
            told = _("Line {line} stands in no entry: an entry begins with TY.")
            faults.append(told.format(line=number))
            last = _ASTRAY
    if record:
        yield record


def _note(record: _Record, match: re.Match[str] | None, line: str, last: str) -> str:
    """A value under its tag; a line without a tag goes on with the value before it."""
    if match:
        record.values.setdefault(match[1], []).append(match[2].strip())
        return match[1]
    if last and line.strip() and record.values.get(last):
        record.values[last][-1] += f" {line.strip()}"
    return last


def _reference(record: _Record) -> Reference:
    people, bodies = _names(record.all(*_AUTHORS))
    editors, editing = _names(record.all(*_EDITORS))
    dates = sorted(map(date_in, record.all(*_DATES)), key=len)
    title = record.first(*_TITLES)
    short, kind = record.first("ST"), kind_called(_work(record))
    imprint = _imprint(record, ", ".join(editors))
    return Reference(
        _("line {line}").format(line=record.line),
        title,
        people,
        next(iter((*bodies, *editing)), "") or host_of(people, kind, record.first(*_HOSTS)),
        "" if imprint.authority else record.first("PB"),
        dates[-1] if dates else "",
        kind,
        language_called(record.first("LA")),
        address_of(record.first("DO"), _address(record)),
        tuple(path for path in record.all(*_FILES) if not _is_on_the_web(path)),
        "" if short == title else short,
        imprint,
    )


def _names(names: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """People, and bodies; a comma behind all of a name says that it is one piece."""
    bodies = [name for name in names if name.endswith(",") or is_body(name)]
    people = tuple(turned(name) for name in names if name not in bodies)
    return people, tuple(name.rstrip(",") for name in bodies)


def _work(record: _Record) -> str:
    """What the type of work is called closer, where that is a name that is known."""
    closer = record.first("M3")
    return closer if closer in reference_table()["works"] else record.kind


def _imprint(record: _Record, editors: str) -> Imprint:
    work = work_called(_work(record))
    found = imprint_in("ris", record.first, work=work, editors=editors, key=record.first("ID"))
    last = record.first("EP")
    if last and found.pages and "-" not in found.pages:
        found = replace(found, pages=f"{found.pages}-{last}")
    if found.genre in reference_table()["works"] or bare_doi(found.genre):
        found = replace(found, genre="")
    if work not in _IN_COURT:
        found = replace(found, authority="")
    web = beside_doi(record.first("DO"), _address(record))
    return _with_serial(replace(found, web=web), record.first("SN"))


def _with_serial(imprint: Imprint, serial: str) -> Imprint:
    """One tag for the number of a book, of a journal, and of a report."""
    if _ISSN.fullmatch(serial):
        return replace(imprint, issn=serial)
    if _ISBN.fullmatch(serial.replace("-", "").replace(" ", "")):
        return replace(imprint, isbn=serial)
    return replace(imprint, number=imprint.number or serial)


def _address(record: _Record) -> str:
    """The first of what may be several, parted by semicolons."""
    for value in record.all("UR", *_FILES):
        for address in value.split(";"):
            if address.strip().startswith(("http://", "https://")):
                return address.strip()
    return ""


def _is_on_the_web(path: str) -> bool:
    """Nothing is fetched; a file in another program's own store cannot be found either."""
    return path.lower().startswith(_ON_THE_WEB)
