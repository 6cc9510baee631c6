"""Notices that what came in is probably an edition of a source that is here."""

from collections.abc import Sequence

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.passage import Passage
from briefing_app.domain.source import Edition, Source
from briefing_app.ingest.edition_likeness import (
    LEAST_MARKS,
    Likeness,
    is_probable_edition,
    likeness_of,
    marks_of,
)
from briefing_app.storage.workspace import Shelves

_COMPARED = 3


class EditionOffers:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def notice(
        self,
        source: Source,
        edition: Edition,
        passages: Sequence[Passage],
        marks: tuple[int, ...] = (),
    ) -> EditionOffer | None:
        """Remember what the words of a new edition are like; the offer, where there is one.

        `marks` are those of the passages, where they were counted already.
        """
        marks = marks or marks_of(passages)
        self._shelves.editions.mark(edition.id, marks)
        best: tuple[Likeness, Source] | None = None
        for other, its_edition in self._shelves.editions.alike(
            marks, source.id, LEAST_MARKS, _COMPARED
        ):
            known = self._shelves.sources.get(other)
            if known.language != source.language:
                continue
            likeness = likeness_of(passages, self._shelves.sources.passages(its_edition))
            probable = is_probable_edition(likeness, source.title, known.title)
            if probable and (best is None or likeness.of_new > best[0].of_new):
                best = likeness, known
        return self._offered(source, *best) if best else None

    def _offered(self, source: Source, likeness: Likeness, known: Source) -> EditionOffer:
        is_older = bool(source.date and known.date) and source.date < known.date[: len(source.date)]
        offer = EditionOffer(source.id, known.id, likeness.percent, is_older)
        self._shelves.editions.offer(offer)
        return offer
