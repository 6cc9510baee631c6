"""Notices that a file that came in is probably that of a reference which still lacks its own."""

import re
from collections.abc import Iterable

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.source import Source
from briefing_app.ingest.reference import doi_of, folded_title, identities
from briefing_app.storage.workspace import Shelves

_HEAD = 4000
"""Characters of a document in which it says what it is."""
_BY_TITLE, _BY_ADDRESS, _BY_SYMBOL, _BY_DOI = 1, 2, 3, 4
_LEAST_WORDS = 3
"""Shorter titles stand in too many documents."""


class FileOffers:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def notice(self, source: Source, text: str) -> EditionOffer | None:
        """By the DOI, the symbol, the address or the title that the first page shows."""
        head = text[:_HEAD]
        waiting = self._shelves.sources.without_files(head, source.address)
        found = _best(source, head, waiting)
        if found is None:
            return None
        offer = EditionOffer(source.id, found.id, 0)
        self._shelves.editions.offer(offer)
        return offer


def _best(source: Source, head: str, waiting: Iterable[Source]) -> Source | None:
    """The one with the surest sign; of equal signs the longest title."""
    told = [(_sureness(source, head, each), len(each.title), each) for each in waiting]
    sure = sorted((each for each in told if each[0]), key=lambda each: each[:2])
    return sure[-1][2] if sure else None


def _sureness(source: Source, head: str, known: Source) -> int:
    doi = doi_of(known.imprint.doi) or doi_of(known.address)
    if doi and _stands(doi, head.lower()):
        return _BY_DOI
    of_known = set(identities(known))
    of_both = {each.partition(":")[0] for each in of_known & set(identities(source))}
    symbols = [each for each in of_known if each.startswith("symbol:")]
    if any(_stands(each.removeprefix("symbol:"), head) for each in symbols):
        return _BY_SYMBOL
    if "address" in of_both:
        return _BY_ADDRESS
    title = folded_title(known.title)
    is_long = len(title.split()) >= _LEAST_WORDS
    is_named = is_long and f" {title} " in f" {folded_title(head)} "
    return _BY_TITLE if is_named or "title" in of_both else 0


def _stands(sign: str, head: str) -> bool:
    """The whole of it: S/2024/38 does not stand in S/2024/385."""
    return re.search(rf"(?<!\w){re.escape(sign)}(?![\w/])", head) is not None
