"""BibTeX and BibLaTeX files, as Zotero, JabRef and Mendeley write them."""

import logging
import re
from collections.abc import Iterator
from dataclasses import replace

from bibtexparser.entrypoint import parse_string
from bibtexparser.model import Block, DuplicateBlockKeyBlock, Entry, ParsingFailedBlock

from briefing_app.domain.imprint import Imprint
from briefing_app.ingest.reference import (
    Reference,
    ReferenceList,
    address_of,
    beside_doi,
    host_of,
)
from briefing_app.ingest.references.latex_words import printed
from briefing_app.ingest.references.reference_dates import date_in, date_with_month
from briefing_app.ingest.references.reference_fields import Words, imprint_in
from briefing_app.ingest.references.reference_kinds import kind_called, language_called, work_called
from briefing_app.ingest.references.reference_names import names_in_bibtex
from briefing_app.language import _

_BODIES = ("institution", "organization", "school")
_HOSTS = ("journaltitle", "journal", "booktitle", "publisher")
_NO_ENTRIES = frozenset({"set", "xdata"})
_FILE_ENDS = re.compile(r"(?<!\\);")
_FILE_PARTS = re.compile(r"(?<!\\):")
_ESCAPED = re.compile(r"\\([:;\\{}_&%$#])")
_DRIVE = re.compile(r"[A-Za-z]")
_LABEL_PATH_KIND = 3

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # its faults are told in our words


def read_bibtex(text: str) -> ReferenceList:
    """Every entry that can be understood; a sentence with its line for every other."""
    references: list[Reference] = []
    faults: list[str] = []
    library = parse_string(text)
    for block in library.blocks:
        entry = _entry(block)
        if entry is None:
            faults += _fault(block)
        elif entry.entry_type.lower() not in _NO_ENTRIES:
            reference = _reference(entry)
            if reference.title:
                references.append(reference)
            else:
                faults.append(_("The entry {key} has no title.").format(key=entry.key))
    return ReferenceList(tuple(references), tuple(faults))


def files_named(written: str) -> tuple[str, ...]:
    """The paths in a `file` field: `label:path:type`, several parted by `;`, or a bare path."""
    return tuple(filter(None, map(_path, _FILE_ENDS.split(written))))


def _entry(block: Block) -> Entry | None:
    """Two works may stand under one key: both are taken."""
    if isinstance(block, Entry):
        return block
    if isinstance(block, DuplicateBlockKeyBlock) and isinstance(block.ignore_error_block, Entry):
        return block.ignore_error_block
    return None


def _fault(block: Block) -> Iterator[str]:
    if isinstance(block, ParsingFailedBlock) and (block.raw or "").lstrip().startswith("@"):
        yield _("The entry at line {line} is not closed, or not written as BibTeX is.").format(
            line=(block.start_line or 0) + 1
        )


def _reference(entry: Entry) -> Reference:
    fields = {field.key.lower(): str(field.value) for field in entry.fields}

    def words(*names: str) -> str:
        return next((printed(fields[name]) for name in names if fields.get(name)), "")

    people, body = names_in_bibtex(fields.get("author", ""))
    editors, editing = names_in_bibtex(fields.get("editor", ""))
    closer = fields.get("entrysubtype", "")
    called = closer if work_called(closer) else entry.entry_type
    title, subtitle = words("title", "booktitle"), words("subtitle")
    return Reference(
        entry.key,
        f"{title}: {subtitle}" if title and subtitle else title,
        people,
        body or editing or words(*_BODIES) or host_of(people, kind_called(called), words(*_HOSTS)),
        words("publisher"),
        _date(fields),
        kind_called(called),
        language_called(fields.get("langid") or fields.get("language", "")),
        address_of(fields.get("doi", ""), _address(fields)),
        files_named(fields.get("file", "")),
        words("shorttitle"),
        replace(
            _imprint(words, work_called(called), ", ".join(editors), entry.key),
            web=beside_doi(fields.get("doi", ""), _address(fields)),
        ),
    )


def _imprint(words: Words, work: str, editors: str, key: str) -> Imprint:
    found = imprint_in("bibtex", words, work=work, editors=editors, key=key)
    return replace(found, container="") if found.container == words("title", "booktitle") else found


def _date(fields: dict[str, str]) -> str:
    if found := date_in(printed(fields.get("date", ""))):
        return found
    year, month = printed(fields.get("year", "")), printed(fields.get("month", ""))
    return date_with_month(year, month, printed(fields.get("day", "")))


def _address(fields: dict[str, str]) -> str:
    url = fields.get("url") or fields.get("howpublished", "")
    found = re.search(r"https?://[^\s{}]+", url.replace("\\", ""))
    return found[0] if found else ""


def _path(written: str) -> str:
    """Of label, path and type the path; a drive's letter before a colon belongs to the path."""
    written = written.replace(r"$\backslash$", "\\\\").strip()
    parts = _FILE_PARTS.split(written)
    if len(parts) >= _LABEL_PATH_KIND:
        parts = parts[1:-1]
    elif len(parts) > 1 and not _DRIVE.fullmatch(parts[0]):
        parts = parts[1:]
    return _ESCAPED.sub(r"\1", ":".join(parts)).strip()
