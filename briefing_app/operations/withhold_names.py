"""Speakers whose names were kept before their source came under the Chatham House rule."""

from dataclasses import replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.handling import keeps_a_name, speaker_kept
from briefing_app.domain.ids import SourceId
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def withhold_names(workspace: Workspace, source: SourceId) -> Outcome[tuple[Evidence, ...]]:
    """Each becomes a participant; the evidence as it was, so that it can be taken back."""
    with workspace.writing() as shelves:
        held = shelves.sources.get(source)
        rows = shelves.evidence.of_source(source)
        before = tuple(row.evidence for row in rows if keeps_a_name(row.evidence, held))
        for each in before:
            shelves.evidence.change(replace(each, speaker=speaker_kept(each, held)))
    return Outcome(before, _touched(source, before))


def put_names_back(workspace: Workspace, before: tuple[Evidence, ...]) -> Outcome[None]:
    """The names as they were kept; they still are never written out."""
    with workspace.writing() as shelves:
        for each in before:
            now = shelves.evidence.get(each.id)
            shelves.evidence.change(replace(now, speaker=each.speaker))
    sources = [each.source_id for each in before if each.source_id]
    return Outcome(None, _touched(sources[0], before) if sources else Changes())


def _touched(source: SourceId, changed: tuple[Evidence, ...]) -> Changes:
    return Changes(sources=frozenset({source}), evidence=frozenset(each.id for each in changed))
