"""Evidence that says the same as other evidence, repeats, refines or contradicts it."""

from briefing_app.domain.alike import EvidenceLink
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.recommendation import Relation
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def relate_evidence(
    workspace: Workspace, evidence: EvidenceId, other: EvidenceId, relation: Relation
) -> Outcome[EvidenceLink]:
    """Say how it stands to the other; what was said before no longer holds."""
    if evidence == other:
        raise NotAllowed(_("Evidence cannot be related to itself."))
    link = EvidenceLink(evidence, other, relation)
    with workspace.writing() as shelves:
        shelves.evidence.get(evidence)
        shelves.evidence.get(other)
        shelves.alike.relate(link)
    return Outcome(link, Changes(evidence=frozenset({evidence, other})))


def part_evidence(
    workspace: Workspace, evidence: EvidenceId, other: EvidenceId
) -> Outcome[EvidenceLink | None]:
    """They no longer stand to each other; how they did, so that it can be taken back."""
    with workspace.writing() as shelves:
        link = shelves.alike.part(evidence, other)
    return Outcome(link, Changes(evidence=frozenset({evidence, other})))
