"""One entry of a reference manager's list: what it says of a document, and the files it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from briefing_app.domain.imprint import NO_IMPRINT, Imprint
from briefing_app.domain.source import Source, SourceKind
from briefing_app.ingest.cues import fold

_DOI = re.compile(r"\b(10\.\d{4,9}/\S+?)[.,;\s]*$", re.IGNORECASE)
_DOI_HOSTS = ("doi.org", "dx.doi.org", "www.doi.org")
_NO_LETTER = re.compile(r"[^\w]+")
_YEAR = 4
_FIELDS = (
    *("title", "short_title", "author", "body", "publisher", "date", "kind", "language"),
    "address",
)
_SYMBOL = re.compile(r"[A-Z]+(?:/[\w.()-]+){2,}")
"""As bodies of the United Nations number their documents: S/2024/385, A/HRC/55/66."""


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
    short_title: str = ""
    imprint: Imprint = NO_IMPRINT

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


def beside_doi(doi: str, url: str) -> str:
    """Another address than the lasting one, where there are both."""
    other = url.strip()
    is_same = urlsplit(other).netloc.lower() in _DOI_HOSTS
    return "" if is_same or not doi_of(doi) else other


def host_of(people: tuple[str, ...], kind: SourceKind, host: str) -> str:
    """What a work came out in stands for its author where it has none, unless it is a law."""
    return "" if people or kind is SourceKind.LAW else host


def identities(work: Source | Reference) -> Iterator[str]:
    """What tells the document from others, the surest first: its DOI, its address, its symbol,
    its title with its year.
    """
    parts = urlsplit(work.address) if "://" in work.address else None
    of_doi = parts is not None and parts.netloc.lower() in _DOI_HOSTS
    doi = doi_of(work.imprint.doi) or (doi_of(work.address) if of_doi else "")
    if doi:
        yield f"doi:{doi}"
    if parts and not of_doi and (parts.path.strip("/") or parts.query):
        host = parts.netloc.lower().removeprefix("www.")  # where much is found tells nothing
        yield f"address:{host}{parts.path.rstrip('/')}?{parts.query}"
    if _SYMBOL.fullmatch(work.imprint.number):
        yield f"symbol:{work.imprint.number}"
    words = folded_title(work.title)
    if words:
        yield f"title:{words}:{work.date[:_YEAR]}"


def folded_title(title: str) -> str:
    """Letters and numbers alone, as two people would both write it."""
    return " ".join(_NO_LETTER.sub(" ", fold(title)).split())


def told_by(source: Source, reference: Reference) -> Source:
    """The source with what the list says where nobody has confirmed anything else."""
    values: dict[str, Any] = {}
    for name in _FIELDS:
        said, now = getattr(reference, name), getattr(source, name)
        open_ = name in source.guessed or now in ("", SourceKind.OTHER)
        if said not in ("", SourceKind.OTHER) and (open_ or said == now):
            values[name] = said
    return replace(
        source,
        **values,
        imprint=_imprint_told(source, reference),
        guessed=source.guessed - values.keys() - reference.imprint.told().keys(),
    )


def _imprint_told(source: Source, reference: Reference) -> Imprint:
    """What was only guessed gives way."""
    better = source.guessed & reference.imprint.told().keys()
    return replace(source.imprint, **dict.fromkeys(better, "")).filled_by(reference.imprint)
