"""Which source a work is, told by its DOI, its address, its symbol, or its title with its year."""

from collections.abc import Iterable

from briefing_app.domain.ids import SourceId
from briefing_app.domain.source import Source
from briefing_app.ingest.reference import Reference, identities


class KnownWorks:
    """Made from what is in the library, and kept up as further works come in."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._known: dict[str, SourceId] = {}
        for source in sources:
            self.add(source)

    def add(self, source: Source) -> None:
        """What came first keeps its name."""
        owner = source.joined_to or source.id
        for identity in identities(source):
            self._known.setdefault(identity, owner)

    def find(self, reference: Reference) -> SourceId | None:
        """By the surest of its identities that is known."""
        told = identities(reference)
        return next((self._known[each] for each in told if each in self._known), None)
