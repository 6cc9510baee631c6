"""A proposal that an officer looked at and did not want: its place and kind, so it stays away."""

from dataclasses import dataclass

from briefing_app.domain.ids import EditionId


@dataclass(frozen=True, slots=True)
class LeftProposal:
    """Characters `start` to `end` of an edition's text, proposed as this kind of thing."""

    edition_id: EditionId
    kind: str
    start: int
    end: int
