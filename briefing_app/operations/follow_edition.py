"""A newer edition came: places move to the same words in it, and the rest are told as lost."""

from briefing_app.domain.excerpt import EditionText, places_of, take_excerpt
from briefing_app.domain.folded_text import FoldedText
from briefing_app.domain.ids import SourceId
from briefing_app.domain.source import Edition
from briefing_app.storage.workspace import Shelves


class PlacesFollow:
    """Within one transaction. Only the same words at one place and no other are followed."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def follow(self, before: Edition, now: Edition, source: SourceId) -> tuple[int, int]:
        """What stood in the edition before, and what was lost already, is sought in the new one.

        How many places moved, and how many could not.
        """
        words = self._shelves.sources.text(now.id) or ""
        text = EditionText(source, now.id, words, self._shelves.sources.passages(now.id))
        folded = FoldedText(words)
        anchors = self._shelves.anchors
        moved = lost = 0
        for each in (*anchors.standing_in(before.id), *anchors.still_lost(source)):
            places = places_of(each.excerpt, words, folded)
            if len(places) == 1:
                anchors.move(each, take_excerpt(text, *places[0]))
                moved += 1
            else:
                anchors.lose(each.owner, each.thing, now.id)
                lost += 1
        return moved, lost
