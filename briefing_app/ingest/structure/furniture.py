"""Page furniture: what a web page puts under an article. Only ever at the end of a text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.cues import FurnitureCues, fold, furniture_cues
from briefing_app.ingest.structure.stretch import Stretch

_SHORT = 120
_GAP = 3
_LARGEST_SHARE = 0.5
_EDGES = re.compile(r"^[\W_]+|[\s.!:…]+$")


def mark_furniture(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """From the first sign of furniture to the end, when signs follow each other closely."""
    begin = _begin_of_furniture(stretches)
    kept = stretches[:begin]
    aside = (replace(s, kind=PassageKind.FURNITURE, level=0) for s in stretches[begin:])
    return (*kept, *aside)


def _begin_of_furniture(stretches: Sequence[Stretch]) -> int:
    cues = furniture_cues()
    whole = sum(len(stretch.text) for stretch in stretches)
    begin = len(stretches)
    unsigned = aside = aside_at_sign = 0
    for at in range(len(stretches) - 1, 0, -1):
        stretch = stretches[at]
        aside += len(stretch.text)
        if _is_sign(stretch, cues):
            begin, unsigned, aside_at_sign = at, 0, aside
        else:
            unsigned += 1
        if unsigned > _GAP or aside > _LARGEST_SHARE * whole:
            break
    return begin if aside_at_sign <= _LARGEST_SHARE * whole else len(stretches)


def _is_sign(stretch: Stretch, cues: FurnitureCues) -> bool:
    folded = fold(stretch.words)
    if any(appeal in folded for appeal in cues.appeals):
        return True
    text = _EDGES.sub("", folded)
    if len(text) > _SHORT:
        return False
    return text in cues.alone or text.startswith(cues.lines)
