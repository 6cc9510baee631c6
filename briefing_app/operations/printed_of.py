"""Where the cited words stand by the numbers that their documents print, for notes that leave."""

from dataclasses import replace

from briefing_app.domain.excerpt import Excerpt
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
        excerpts: list[Excerpt | None] = [
            *(each.excerpt for each in materials.evidence.values()),
            *(each.excerpt for each in materials.recommendations.values()),
        ]
        cited = {each.edition_id: each.source_id for each in excerpts if each}
        printed: dict[EditionId, PrintedPlaces] = {}
        for edition, held_by in cited.items():
            source = materials.sources.get(held_by)
            outline = self._shelves.sources.outline(edition) if source else ()
            if source and outline:
                is_law = source.kind is SourceKind.LAW
                printed[edition] = printed_places(outline, is_law=is_law)
        return replace(materials, printed=printed)
