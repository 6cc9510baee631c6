"""What has changed since a note stood on something: told thing by thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.drawn_on import BlockThen, DrawnOn, EvidenceThen, RecommendationThen
from briefing_app.domain.query import ThingKind


class Since(Enum):
    """In the order in which one wants to know."""

    GONE = "gone"
    SET_ASIDE = "set_aside"
    FIGURE = "figure"
    DATE = "date"
    WORDS = "words"
    CLAIM = "claim"
    ANSWERED = "answered"
    BLOCK_MOVED = "block_moved"


@dataclass(frozen=True, slots=True)
class ChangeSince:
    """`was` and `now` are what differs, in words of the thing itself; empty where it is gone."""

    since: Since
    kind: ThingKind
    id: str
    name: str
    was: str = ""
    now: str = ""


def changes_since(then: DrawnOn, now: DrawnOn) -> tuple[ChangeSince, ...]:
    """The gravest first; `now` is what the same note would stand on today."""
    found = [*_of_evidence(then, now), *_of_recommendations(then, now), *_of_blocks(then, now)]
    order = list(Since)
    return tuple(sorted(found, key=lambda each: order.index(each.since)))


def _of_evidence(then: DrawnOn, now: DrawnOn) -> Iterator[ChangeSince]:
    today = {each.id: each for each in now.evidence}
    for was in then.evidence:
        yield from _evidence(was, today.get(was.id))


def _evidence(was: EvidenceThen, now: EvidenceThen | None) -> Iterator[ChangeSince]:
    def said(since: Since, before: str = "", after: str = "") -> ChangeSince:
        return ChangeSince(since, ThingKind.EVIDENCE, was.id, was.claim, before, after)

    if now is None:
        yield said(Since.GONE)
        return
    if now.set_aside and not was.set_aside:
        yield said(Since.SET_ASIDE)
    before, after = _figure(was), _figure(now)
    if before != after:
        yield said(Since.FIGURE, before, after)
    if was.as_of != now.as_of:
        yield said(Since.DATE, was.as_of, now.as_of)
    if was.words != now.words:
        yield said(Since.WORDS, was.words, now.words)
    if was.claim != now.claim:
        yield said(Since.CLAIM, was.claim, now.claim)


def _figure(each: EvidenceThen) -> str:
    return " ".join(filter(None, (each.value, each.unit)))


def _of_recommendations(then: DrawnOn, now: DrawnOn) -> Iterator[ChangeSince]:
    today = {each.id: each for each in now.recommendations}
    for was in then.recommendations:
        yield from _recommendation(was, today.get(was.id))


def _recommendation(
    was: RecommendationThen, now: RecommendationThen | None
) -> Iterator[ChangeSince]:
    def said(since: Since, before: str = "", after: str = "") -> ChangeSince:
        return ChangeSince(since, ThingKind.RECOMMENDATION, was.id, was.title, before, after)

    if now is None:
        yield said(Since.GONE)
        return
    if now.set_aside and not was.set_aside:
        yield said(Since.SET_ASIDE)
    if (was.state, was.answer) != (now.state, now.answer):
        yield said(Since.ANSWERED, was.state, now.answer or now.state)
    if was.words != now.words:
        yield said(Since.WORDS, was.words, now.words)
    if was.asks != now.asks:
        yield said(Since.CLAIM, was.asks, now.asks)


def _of_blocks(then: DrawnOn, now: DrawnOn) -> Iterator[ChangeSince]:
    today = {each.placement: each for each in now.blocks}
    for was in then.blocks:
        yield from _block(was, today.get(was.placement))


def _block(was: BlockThen, now: BlockThen | None) -> Iterator[ChangeSince]:
    def said(since: Since, before: str = "", after: str = "") -> ChangeSince:
        return ChangeSince(since, ThingKind.BLOCK, was.id, was.name, before, after)

    if now is None:
        yield said(Since.GONE)
        return
    if now.set_aside and not was.set_aside:
        yield said(Since.SET_ASIDE)
    if now.newest > was.newest:
        yield said(Since.BLOCK_MOVED, str(was.newest), str(now.newest))
