"""Where the cited words stand by the numbers that their documents print, for notes that leave."""

from dataclasses import replace

from briefing_app.domain.ids import EditionId
from briefing_app.domain.overview import Materials
from briefing_app.domain.printed_places import PrintedPlaces, printed_places
from briefing_app.domain.source import SourceKind
from briefing_app.storage.workspace import Shelves


class PrintedOf:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def known_to(self, materials: Materials) -> Materials:
        """Each edition that is cited and whose words are here is looked through once."""
        found = [
            *(each.excerpt for each in materials.evidence.values()),
            *(each.excerpt for each in materials.recommendations.values()),
        ]
        printed: dict[EditionId, PrintedPlaces] = {}
        for excerpt in found:
            source = materials.sources.get(excerpt.source_id) if excerpt else None
            if excerpt is None or source is None or excerpt.edition_id in printed:
                continue
            outline = self._shelves.sources.outline(excerpt.edition_id)
            if outline:
                is_law = source.kind is SourceKind.LAW
                printed[excerpt.edition_id] = printed_places(outline, is_law=is_law)
        return replace(materials, printed=printed)
