"""Sources as the entries of a list of references, whatever the form of the file."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import normalize

from briefing_app import paths
from briefing_app.domain.imprint import Imprint
from briefing_app.domain.marking import UNCLASSIFIED
from briefing_app.domain.names import name_of
from briefing_app.domain.person_names import PersonName
from briefing_app.domain.source import Attribution, Source
from briefing_app.export.references.csl_items import named_in, work_type

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_PLAIN = re.compile(r"[^A-Za-z0-9_:./+-]")
_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/(10\..+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` is unique in its list. Nobody who may not be named is an author. `note` tells how the
    source is to be handled."""

    key: str
    work: str
    source: Source
    authors: tuple[PersonName, ...]
    editors: tuple[PersonName, ...]
    publisher: str
    imprint: Imprint
    note: str = ""

    @property
    def doi(self) -> str:
        found = _DOI.fullmatch(self.source.address)
        return self.imprint.doi or (found[1] if found else "")

    @property
    def address(self) -> str:
        """Where it is found beside its DOI, which a list of references tells apart."""
        address = self.source.address
        return self.imprint.web if not address or _DOI.fullmatch(address) else address


@cache
def work_terms() -> Mapping[str, Any]:
    """What each type of work is called in each form of file."""
    table = tomllib.loads((paths.resources() / "references.toml").read_text("utf-8"))
    works: Mapping[str, Any] = table["works"]
    return works


def entries_of(sources: Iterable[Source]) -> tuple[Entry, ...]:
    taken: set[str] = set()
    return tuple(_entry(source, taken) for source in sources)


def _entry(source: Source, taken: set[str]) -> Entry:
    imprint = source.imprint
    free = source.attribution is Attribution.FREE
    authors = named_in(source.author) if free else ()
    publisher = source.publisher
    if source.body and source.body not in (imprint.container, publisher):
        if authors or imprint.editors:
            publisher = publisher or source.body
        else:
            authors = (PersonName(whole=source.body),)
    key = _free_key(imprint.key or _key(source, authors), taken)
    editors = named_in(imprint.editors) if free else ()
    work = work_type(source)
    return Entry(key, work, source, authors, editors, publisher, imprint, _handling(source))


def _handling(source: Source) -> str:
    told = []
    if source.marking != UNCLASSIFIED:
        told.append(source.marking.in_words("en"))
    if source.attribution is not Attribution.FREE:
        told.append(name_of(source.attribution))
    return "; ".join(told)


def _key(source: Source, authors: tuple[PersonName, ...]) -> str:
    """Who, when and the first long word of the title: lee2020tides."""
    who = next((name.family or name.whole for name in authors), "")
    words = _words(source.title)
    first = next((word for word in words if len(word) > len("with")), "".join(words[:1]))
    return f"{''.join(_words(who)[:1])}{source.date[:4]}{first}" or "source"


def _words(text: str) -> list[str]:
    plain = normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.findall(r"[a-z0-9]+", plain)


def _free_key(wanted: str, taken: set[str]) -> str:
    """A letter behind what another entry is called already."""
    wanted = _PLAIN.sub("", wanted) or "source"
    key, at = wanted, 0
    while key in taken:
        key, at = f"{wanted}{_LETTERS[at % 26] * (at // 26 + 1)}", at + 1
    taken.add(key)
    return key
