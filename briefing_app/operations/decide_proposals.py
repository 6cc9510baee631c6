"""Proposals of a source that is being read: found, left, and let come again."""

from dataclasses import dataclass

from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.proposal import LeftProposal
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.spot_candidates import Candidate, spot_source
from briefing_app.storage.workspace import Workspace

__all__ = ["Candidate", "Spotted", "leave_proposal", "propose_again", "propose_from_source"]


@dataclass(frozen=True, slots=True)
class Spotted:
    """Everything proposed from an edition, in its order, and what was left of it before."""

    edition_id: EditionId
    candidates: tuple[Candidate, ...]
    left: tuple[LeftProposal, ...]


def propose_from_source(
    workspace: Workspace, source: SourceId, edition: EditionId
) -> Outcome[Spotted]:
    """What may be worth collecting from an edition of a source."""
    found = spot_source(workspace, source, edition).value
    with workspace.reading() as shelves:
        return Outcome(Spotted(edition, found, shelves.proposals.of_edition(edition)))


def leave_proposal(workspace: Workspace, left: LeftProposal) -> Outcome[LeftProposal]:
    """Not wanted: it does not come again."""
    with workspace.writing() as shelves:
        shelves.proposals.leave(left)
    return Outcome(left)


def propose_again(workspace: Workspace, left: LeftProposal) -> Outcome[LeftProposal]:
    """It was left by mistake."""
    with workspace.writing() as shelves:
        shelves.proposals.take_back(left)
    return Outcome(left)
