"""Sources that are editions of each other: offered, taken as one, kept apart, parted again."""

from dataclasses import dataclass

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.source import Edition, Source
from briefing_app.ingest.edition_likeness import marks_of
from briefing_app.language import _
from briefing_app.operations.follow_edition import PlacesFollow
from briefing_app.operations.hold_like_source import Handling
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.anchor_shelf import Anchored
from briefing_app.storage.workspace import Shelves, Workspace

_CAUGHT_UP = 200


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of it: the places that moved to the newer edition, and those that could not.

    `is_file`: the other had no file before.
    """

    source: SourceId
    into: SourceId
    title: str
    number: int
    moved: int = 0
    lost: int = 0
    is_file: bool = False


def join_edition(
    workspace: Workspace, source: SourceId, into: SourceId, *, is_older: bool = False
) -> Outcome[Joined]:
    """The source becomes an edition of the other: the newest, or one from before the others.

    Places move only where the same words stand once; the rest stay in the older edition as they
    are and are told as lost. `part_edition` takes all of it back.
    """
    with workspace.writing() as shelves:
        joining, other = shelves.sources.get(source), shelves.sources.get(into)
        _refuse(joining, other)
        before = other.newest_read
        first = _make_room(shelves, joining, other) if is_older else _after(other)
        shelves.editions.join(source, into, _numbered(joining, first))
        moved, lost = (0, 0)
        now = shelves.sources.get(into).newest_read
        if before and now and now.id != before.id:
            moved, lost = PlacesFollow(shelves).follow(before, now, into)
        changes = _changes(shelves, source, into) | Handling(shelves).raise_like(joining, into)
        joined = Joined(source, into, other.label, first, moved, lost, is_file=not other.editions)
    return Outcome(joined, changes)


def part_edition(workspace: Workspace, source: SourceId) -> Outcome[Source]:
    """What became an edition of another source is a source of its own again.

    Every place that had moved goes back to the words it was taken from.
    """
    with workspace.writing() as shelves:
        parting = shelves.sources.get(source)
        if parting.joined_to is None:
            raise NotAllowed(_("{title} stands by itself already.").format(title=parting.label))
        other = shelves.sources.get(parting.joined_to)
        own = [edition for edition in other.editions if edition.came_from == source]
        gone = [edition.id for edition in own]
        touched = (*shelves.anchors.bring_back(gone), *shelves.anchors.lost_in(gone))
        shelves.editions.part(source, [(edition, at) for at, edition in enumerate(own, 1)])
        left = shelves.sources.get(other.id).editions
        shelves.editions.renumber([(edition, at) for at, edition in enumerate(left, 1)])
        newest = shelves.sources.get(other.id).newest_read
        for each in touched:
            _settle(shelves, each, newest)
        changes = _changes(shelves, source, other.id)
        parted = shelves.sources.get(source)
    return Outcome(parted, changes)


def keep_apart(
    workspace: Workspace, source: SourceId, other: SourceId, *, apart: bool = True
) -> Outcome[None]:
    """Two sources alike that are none the less two: not offered again, unless it is taken back."""
    with workspace.writing() as shelves:
        shelves.editions.keep_apart(source, other, apart=apart)
    return Outcome(None, Changes(sources=frozenset({source, other})))


def catch_up(workspace: Workspace, most: int = _CAUGHT_UP) -> Outcome[int]:
    """Editions from before the program compared them are made ready to be compared; how many."""
    with workspace.reading() as shelves:
        waiting = shelves.editions.unmarked(most)
    if not waiting:
        return Outcome(0)
    with workspace.writing() as shelves:
        for edition in waiting:
            shelves.editions.mark(edition, marks_of(shelves.sources.passages(edition)))
    return Outcome(len(waiting))


def _refuse(joining: Source, other: Source) -> None:
    if joining.id == other.id:
        raise NotAllowed(_("A source cannot become an edition of itself."))
    for each in (joining, other):
        if each.joined_to is not None:
            raise NotAllowed(
                _("{title} is an edition of another source already.").format(title=each.label)
            )


def _after(other: Source) -> int:
    return (other.newest.number if other.newest else 0) + 1


def _make_room(shelves: Shelves, joining: Source, other: Source) -> int:
    """The number of the oldest edition, after all editions there are were moved up."""
    by = len(joining.editions)
    shelves.editions.renumber([(edition, edition.number + by) for edition in other.editions])
    return min((edition.number for edition in other.editions), default=1)


def _numbered(joining: Source, first: int) -> list[tuple[Edition, int]]:
    return [(edition, number) for number, edition in enumerate(joining.editions, first)]


def _settle(shelves: Shelves, each: Anchored, newest: Edition | None) -> None:
    """After parting: what does not stand in the newest edition that is left is lost there."""
    if newest is None or each.excerpt.edition_id == newest.id:
        shelves.anchors.find(each.owner, each.thing)
    else:
        shelves.anchors.lose(each.owner, each.thing, newest.id)


def _changes(shelves: Shelves, *ids: SourceId) -> Changes:
    """The sources, and all that was collected from them."""
    evidence = (row.evidence.id for each in ids for row in shelves.evidence.of_source(each))
    asked = (
        row.recommendation.id for each in ids for row in shelves.recommendations.of_source(each)
    )
    return Changes(
        sources=frozenset(ids),
        evidence=frozenset[EvidenceId](evidence),
        recommendations=frozenset[RecommendationId](asked),
    )
