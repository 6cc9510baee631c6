"""Words become evidence: collected, changed, set aside and taken back."""

from dataclasses import replace

from briefing_app.domain.ceiling import refuse_above
from briefing_app.domain.changes import Changes
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.handling import evidence_held_like, first_attribution, spoken_as_allowed
from briefing_app.domain.ids import EvidenceId
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def collect_evidence(workspace: Workspace, evidence: Evidence) -> Outcome[Evidence]:
    """Keep new evidence: its words are proved against the source, whose handling it takes over."""
    with workspace.writing() as shelves:
        if evidence.excerpt:
            source = shelves.sources.prove(evidence.excerpt)
            held = spoken_as_allowed(evidence_held_like(evidence, source), source)
            evidence = first_attribution(held, source)
        refuse_above(workspace.ceiling, evidence.marking, evidence.claim)
        shelves.evidence.add(evidence)
    return Outcome(evidence, _touched(evidence))


def change_evidence(workspace: Workspace, evidence: Evidence) -> Outcome[Evidence]:
    """Keep evidence as the officer changed it; never marked below its source."""
    with workspace.writing() as shelves:
        before = shelves.evidence.get(evidence.id)
        if evidence.excerpt and evidence.excerpt != before.excerpt:
            shelves.sources.prove(evidence.excerpt)
        if evidence.source_id:
            source = shelves.sources.get(evidence.source_id)
            evidence = spoken_as_allowed(evidence_held_like(evidence, source), source)
        evidence = replace(evidence, set_aside=before.set_aside)
        if evidence.marking != before.marking:
            refuse_above(workspace.ceiling, evidence.marking, evidence.claim)
        shelves.evidence.change(evidence)
    return Outcome(evidence, _touched(evidence) | _touched(before))


def set_evidence_aside(
    workspace: Workspace, ids: tuple[EvidenceId, ...], *, aside: bool
) -> Outcome[int]:
    """Set evidence aside, or take it back; how many were."""
    with workspace.writing() as shelves:
        changed = shelves.evidence.set_aside(ids, aside=aside)
        found = shelves.evidence.find(changed).values()
    changes = Changes()
    for evidence in found:
        changes |= _touched(evidence)
    return Outcome(len(changed), changes)


def _touched(evidence: Evidence) -> Changes:
    """The evidence itself, and the source and themes that count it."""
    sources = frozenset({evidence.source_id} if evidence.source_id else ())
    return Changes(
        sources=sources, evidence=frozenset({evidence.id}), themes=frozenset(evidence.themes)
    )
