"""Sources as catalogue entries: changed, set aside; their passages and files as they came."""

from dataclasses import dataclass, replace

from briefing_app.domain.ceiling import refuse_above
from briefing_app.domain.changes import Changes
from briefing_app.domain.dates import PartialDate
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.source import Attribution, Source
from briefing_app.language import _
from briefing_app.operations.hold_like_source import Handling, Held
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """The file of an edition, byte for byte as it was added."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SourceChange:
    """A source before and after, and what had to be raised with it, so that it can go back."""

    before: Source
    after: Source
    held: Held

    @property
    def raised(self) -> int:
        """How many things now carry what the source demands."""
        return len(self.held.evidence) + len(self.held.recommendations)

    @property
    def changes(self) -> Changes:
        return Changes(sources=frozenset({self.after.id})) | self.held.changes


def change_source(workspace: Workspace, source: Source) -> Outcome[Source]:
    """Keep the entry as the officer changed it; the editions stay as they are."""
    kept = keep_source(workspace, source)
    return Outcome(kept.value.after, kept.changes)


def keep_source(workspace: Workspace, source: Source) -> Outcome[SourceChange]:
    """The same; a marking that was raised reaches all that was collected from the source.

    Markings follow the words upward only: what was marked higher by hand stays so.
    """
    with workspace.writing() as shelves:
        before = shelves.sources.get(source.id)
        _refuse_wrong(source, before)
        if source.marking != before.marking:
            refuse_above(workspace.ceiling, source.marking, source.title)
        after = replace(
            source,
            editions=before.editions,
            set_aside=before.set_aside,
            joined_to=before.joined_to,
        )
        shelves.sources.change(after)
        held = Handling(shelves).hold_like(after, tightened=_tightened(before, after))
        change = SourceChange(before, after, held)
    return Outcome(change, change.changes)


def take_source_back(workspace: Workspace, change: SourceChange) -> Outcome[Source]:
    """The entry as it was before, and so the handling of whatever was raised with it."""
    with workspace.writing() as shelves:
        now = shelves.sources.get(change.before.id)
        after = replace(change.before, editions=now.editions, set_aside=now.set_aside)
        shelves.sources.change(after)
        Handling(shelves).put_back(change.held)
    return Outcome(after, change.changes)


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


def _refuse_wrong(source: Source, before: Source) -> None:
    if not source.title.strip():
        raise NotAllowed(_("A source needs a title."))
    changed = source.date and source.date != before.date
    if changed and PartialDate.parse(source.date) is None:
        raise NotAllowed(
            _(
                "{date} is no date. Write a year, a month or a day, such as 2024, 2024-06 or "
                "2024-06-17."
            ).format(date=source.date)
        )


def _tightened(before: Source, after: Source) -> bool:
    """Whether nobody may be named any more who could be before."""
    free = Attribution.FREE
    return before.attribution is free and after.attribution is not free
