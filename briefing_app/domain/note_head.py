"""A note without its words: its header, its marking, how far it is, and its way."""

from dataclasses import dataclass

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.note import NoteState
from briefing_app.domain.register import is_day
from briefing_app.domain.route import NO_ROUTE, Decision, Route


@dataclass(frozen=True, slots=True)
class NoteHead:
    """`twin` is the note that this one is the translation of."""

    id: NoteId
    kind: str
    language: str
    state: NoteState
    header: Header
    marking: Marking = UNCLASSIFIED
    route: Route = NO_ROUTE
    twin: NoteId | None = None

    def received(self, office: str) -> str:
        """When the addressee's office had the note: as it was written down, or else the day on
        which the level of approval before that office passed it on. `office` is a level's key."""
        told = self.route.publication.received or self.header.date_received
        return told or handed_over(self.route, office)


def handed_over(route: Route, office: str) -> str:
    """The day on which the level before an office approved; nothing where that is not known."""
    keys = [approval.level for approval in route.approvals]
    at = keys.index(office) if office in keys else 0
    if not at:
        return ""
    before = route.approvals[at - 1]
    passed = before.decision is Decision.APPROVED and is_day(before.decided)
    return before.decided if passed else ""
