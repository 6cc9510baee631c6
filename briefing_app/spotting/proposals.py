"""All that may be worth collecting from a text."""

from collections.abc import Sequence
from itertools import chain

from briefing_app.domain.passage import Passage
from briefing_app.spotting.candidate import Candidate
from briefing_app.spotting.commitments import spot_commitments
from briefing_app.spotting.figures import spot_statistics
from briefing_app.spotting.precedents import spot_precedents
from briefing_app.spotting.quotations import spot_quotations
from briefing_app.spotting.reading import read
from briefing_app.spotting.recommendations import spot_recommendations

_KINDS = (spot_quotations, spot_precedents, spot_commitments)


def spot(passages: Sequence[Passage], language: str) -> tuple[Candidate, ...]:
    """In reading order; the same words may be proposed as several kinds."""
    reading = read(passages, language)
    demands = tuple(spot_recommendations(reading))
    others = chain.from_iterable(kind(reading) for kind in _KINDS)
    found = chain(demands, spot_statistics(reading, demands), others)
    return tuple(sorted(found, key=lambda candidate: (candidate.start, candidate.end)))
