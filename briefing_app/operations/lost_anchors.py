"""Places that a newer edition does not hold: listed, re-attached to its words, or let go."""

from dataclasses import dataclass, replace

from briefing_app.domain.anchor import Candidate, LostAnchor
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import EditionText, Excerpt
from briefing_app.domain.ids import EditionId, EvidenceId, RecommendationId, SourceId
from briefing_app.domain.near_words import NearWords
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Source
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.anchor_shelf import Anchored, Lost
from briefing_app.storage.excerpt_rows import Owner
from briefing_app.storage.workspace import Shelves, Workspace


@dataclass(frozen=True, slots=True)
class Reattached:
    """The thing as it was and as it now is, so that it can be taken back."""

    anchor: LostAnchor
    now: Evidence | Recommendation


@dataclass(frozen=True, slots=True)
class LostPlace:
    """A lost anchor, and where in the newest edition the words are that come nearest, if any."""

    anchor: LostAnchor
    nearest: Candidate | None


def list_lost(
    workspace: Workspace, source: SourceId | None = None, *, let_go: bool = False
) -> Outcome[tuple[LostAnchor, ...]]:
    """Of a source or of all, in the order of the older text; those let go only when asked for."""
    with workspace.reading() as shelves:
        lost = shelves.anchors.lost_of(source)
        asked = [each for each in lost if let_go or not each.is_let_go]
        found = (_anchor(shelves, each) for each in asked)
        return Outcome(tuple(each for each in found if each is not None))


def nearest(workspace: Workspace, anchor: LostAnchor) -> Outcome[tuple[Candidate, ...]]:
    """The words of the newest edition that come nearest to the old ones, the best first."""
    return Outcome(_words_of(workspace, anchor).nearest(anchor.excerpt))


def place_lost(
    workspace: Workspace, source: SourceId, most: int = 100
) -> Outcome[tuple[LostPlace, ...]]:
    """The lost anchors of a source, each with its best candidate, for the edge of the reader."""
    anchors = list_lost(workspace, source).value[:most]
    texts: dict[EditionId, NearWords] = {}
    placed = []
    for anchor in anchors:
        if anchor.edition not in texts:
            texts[anchor.edition] = _words_of(workspace, anchor)
        best = texts[anchor.edition].nearest(anchor.excerpt, most=1)
        placed.append(LostPlace(anchor, best[0] if best else None))
    return Outcome(tuple(placed))


def reattach(
    workspace: Workspace, anchor: LostAnchor, excerpt: Excerpt, claim: str = ""
) -> Outcome[Reattached]:
    """The thing now stands on these words of the newest edition, under a seal of their own.

    `claim` is what the thing says after the officer has read it against the new words.
    """
    with workspace.writing() as shelves:
        shelves.sources.prove(excerpt)
        owner = _owner(anchor.thing)
        before = _get(shelves, anchor.thing)
        if before.excerpt != anchor.excerpt or excerpt.edition_id != anchor.edition:
            raise NotAllowed(
                _("These words have been decided about meanwhile. Look at the list again.")
            )
        shelves.anchors.move(Anchored(owner, before.id, anchor.excerpt), excerpt)
        now = _claiming(replace(before, excerpt=excerpt), claim)
        _change(shelves, now)
    return Outcome(Reattached(anchor, now), _changes(anchor))


def detach(workspace: Workspace, done: Reattached) -> Outcome[LostAnchor]:
    """Take a re-attaching back: the old words, the old claim, and lost again."""
    anchor = done.anchor
    with workspace.writing() as shelves:
        now = _get(shelves, anchor.thing)
        old = _claiming(replace(now, excerpt=anchor.excerpt), anchor.claim)
        _change(shelves, old)
        owner = _owner(anchor.thing)
        shelves.anchors.forget_last_move(owner, anchor.thing.id)
        shelves.anchors.lose(owner, anchor.thing.id, anchor.edition)
    return Outcome(anchor, _changes(anchor))


def let_go(workspace: Workspace, anchor: LostAnchor, *, gone: bool = True) -> Outcome[LostAnchor]:
    """It stays with the older edition and is no longer asked about; or is asked about again."""
    with workspace.writing() as shelves:
        shelves.anchors.let_go(_owner(anchor.thing), anchor.thing.id, gone=gone)
    return Outcome(replace(anchor, is_let_go=gone), _changes(anchor))


def _words_of(workspace: Workspace, anchor: LostAnchor) -> NearWords:
    """The edition that was sought through, without what is set aside in it."""
    with workspace.reading() as shelves:
        text = shelves.sources.text(anchor.edition) or ""
        passages = tuple(p for p in shelves.sources.passages(anchor.edition) if not p.aside)
    return NearWords(EditionText(anchor.source_id, anchor.edition, text, passages))


def _anchor(shelves: Shelves, lost: Lost) -> LostAnchor | None:
    found: Evidence | Recommendation
    if lost.owner == "evidence":
        found = shelves.evidence.get(EvidenceId(lost.thing))
    else:
        found = shelves.recommendations.get(RecommendationId(lost.thing))
    if found.excerpt is None:
        return None
    source = shelves.sources.get(found.excerpt.source_id)
    return LostAnchor(
        found,
        found.excerpt,
        lost.edition,
        _number(source, found.excerpt),
        max(edition.number for edition in source.editions if edition.id == lost.edition),
        source.label,
        lost.is_let_go,
    )


def _number(source: Source, excerpt: Excerpt) -> int:
    edition = source.edition(excerpt.edition_id)
    return edition.number if edition else 0


def _owner(thing: Evidence | Recommendation) -> Owner:
    return "evidence" if isinstance(thing, Evidence) else "recommendation"


def _get(shelves: Shelves, thing: Evidence | Recommendation) -> Evidence | Recommendation:
    if isinstance(thing, Evidence):
        return shelves.evidence.get(thing.id)
    return shelves.recommendations.get(thing.id)


def _change(shelves: Shelves, thing: Evidence | Recommendation) -> None:
    if isinstance(thing, Evidence):
        shelves.evidence.change(thing)
    else:
        shelves.recommendations.change(thing)


def _claiming(thing: Evidence | Recommendation, claim: str) -> Evidence | Recommendation:
    said = " ".join(claim.split())
    if not said:
        return thing
    if isinstance(thing, Evidence):
        return replace(thing, claim=said)
    return replace(thing, title=said)


def _changes(anchor: LostAnchor) -> Changes:
    sources = frozenset({anchor.source_id})
    if isinstance(anchor.thing, Evidence):
        return Changes(sources=sources, evidence=frozenset({anchor.thing.id}))
    return Changes(sources=sources, recommendations=frozenset({anchor.thing.id}))
