"""One entry of a reference manager's list: what it says of a document, and the files it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from briefing_app.domain.source import Source, SourceKind
from briefing_app.ingest.cues import fold

_DOI = re.compile(r"\b(10\.\d{4,9}/\S+?)[.,;\s]*$", re.IGNORECASE)
_DOI_HOSTS = ("doi.org", "dx.doi.org", "www.doi.org")
_NO_LETTER = re.compile(r"[^\w]+")
_YEAR = 4
_FIELDS = ("title", "author", "body", "publisher", "date", "kind", "language", "address")


@dataclass(frozen=True, slots=True)
class Reference:
    """`where` is the entry's key or its line; an empty language or kind OTHER means not told."""

    where: str
    title: str
    authors: tuple[str, ...] = ()
    body: str = ""
    publisher: str = ""
    date: str = ""
    kind: SourceKind = SourceKind.OTHER
    language: str = ""
    address: str = ""
    files: tuple[str, ...] = ()

    @property
    def author(self) -> str:
        return ", ".join(self.authors)


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """`faults` holds one sentence for each entry that could not be understood."""

    references: tuple[Reference, ...] = ()
    faults: tuple[str, ...] = ()


def doi_of(text: str) -> str:
    """The bare DOI in lower case, from any of the ways in which one is written; else nothing."""
    found = _DOI.search(text.strip())
    return found[1].lower() if found else ""


def address_of(doi: str, url: str) -> str:
    """Where the document is found for good: by its DOI where it has one."""
    bare = doi_of(doi)
    return f"https://doi.org/{bare}" if bare else url.strip()


def identities(title: str, date: str, address: str) -> Iterator[str]:
    """What tells the document from others, the surest first: DOI, address, title with year."""
    parts = urlsplit(address) if "://" in address else None
    if parts and parts.netloc.lower() in _DOI_HOSTS and doi_of(parts.path):
        yield f"doi:{doi_of(parts.path)}"
    elif parts and (parts.path.strip("/") or parts.query):  # a bare host is where much is found
        host = parts.netloc.lower().removeprefix("www.")
        yield f"address:{host}{parts.path.rstrip('/')}?{parts.query}"
    words = _NO_LETTER.sub(" ", fold(title)).strip()
    if words:
        yield f"title:{words}:{date[:_YEAR]}"


def told_by(source: Source, reference: Reference) -> Source:
    """The source with what the list says where nobody has confirmed anything else."""
    values: dict[str, Any] = {}
    for name in _FIELDS:
        said, now = getattr(reference, name), getattr(source, name)
        open_ = name in source.guessed or now in ("", SourceKind.OTHER)
        if said not in ("", SourceKind.OTHER) and (open_ or said == now):
            values[name] = said
    return replace(source, **values, guessed=source.guessed - values.keys())
