"""Sources as catalogue entries: changed, set aside; their passages and files as they came."""

from dataclasses import dataclass, replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.source import Source
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """The file of an edition, byte for byte as it was added."""

    name: str
    content: bytes


def change_source(workspace: Workspace, source: Source) -> Outcome[Source]:
    """Keep the entry as the officer changed it; the editions stay as they are."""
    if not source.title.strip():
        raise NotAllowed(_("A source needs a title."))
    with workspace.writing() as shelves:
        before = shelves.sources.get(source.id)
        changed = replace(source, editions=before.editions, set_aside=before.set_aside)
        shelves.sources.change(changed)
    return Outcome(changed, Changes(sources=frozenset({source.id})))


def set_sources_aside(
    workspace: Workspace, ids: tuple[SourceId, ...], *, aside: bool
) -> Outcome[int]:
    """Set sources aside, or take them back; what was collected from them stays."""
    with workspace.writing() as shelves:
        changed = shelves.sources.set_aside(ids, aside=aside)
    return Outcome(len(changed), Changes(sources=frozenset(changed)))


def set_passage_aside(
    workspace: Workspace, edition: EditionId, number: int, *, aside: bool
) -> Outcome[None]:
    """Page furniture taken for text, or text taken for page furniture."""
    with workspace.writing() as shelves:
        source = shelves.sources.of_edition(edition)
        shelves.sources.set_passage_aside(edition, number, aside=aside)
    return Outcome(None, Changes(sources=frozenset({source})))


def original_file(workspace: Workspace, edition: EditionId) -> Outcome[OriginalFile]:
    with workspace.reading() as shelves:
        name, content = shelves.sources.original(edition)
    return Outcome(OriginalFile(name, content))
