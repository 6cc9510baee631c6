"""The steps and caveats that can be chosen for a marking."""

from dataclasses import dataclass

from briefing_app.domain.ceiling import NO_CEILING, Ceiling
from briefing_app.domain.marking import STANDING_CAVEATS, Classified, Protected


@dataclass(frozen=True, slots=True)
class MarkingOffer:
    """Without the step that stands for none; a caveat is kept by its English name."""

    protected: tuple[Protected, ...] = tuple(Protected)[1:]
    classified: tuple[Classified, ...] = tuple(Classified)[1:]
    caveats: tuple[str, ...] = STANDING_CAVEATS
    ceiling: Ceiling = NO_CEILING
