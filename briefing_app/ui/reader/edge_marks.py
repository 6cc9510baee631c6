"""The marks along the edge of a text: what stands where, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from briefing_app.language import _
from briefing_app.operations.decide_proposals import Candidate
from briefing_app.ui.parts.overview_strip import mark_name
from briefing_app.ui.reader.collected import Collected, place_words
from briefing_app.ui.reader.proposed import kind_of, paragraph_words
from briefing_app.ui.tokens import Kind


class Standing(Enum):
    """What became of the words; in the order of painting, the last on top."""

    LEFT = "left"
    OPEN = "open"
    COLLECTED = "collected"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class EdgeMark:
    """`start` and `end` are parts of the whole text; what it is called is asked when it is hovered.

    A full mark is collected, a hollow one proposed, a short line was left, a cross is lost.
    """

    kind: Kind
    start: float
    end: float
    standing: Standing
    naming: Callable[[], str]


def collected_mark(each: Collected, length: int) -> EdgeMark:
    def name() -> str:
        return mark_name(each.kind, place_words(each.excerpt))

    start, end = each.excerpt.start / length, each.excerpt.end / length
    return EdgeMark(each.kind, start, end, Standing.COLLECTED, name)


def proposed_mark(each: Candidate, standing: Standing, length: int) -> EdgeMark:
    """Still to be decided, or left."""
    kind = kind_of(each)

    def name() -> str:
        told = mark_name(kind, paragraph_words(each))
        return _("Left: {words}").format(words=told) if standing is Standing.LEFT else told

    return EdgeMark(kind, each.start / length, each.end / length, standing, name)
