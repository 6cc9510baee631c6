"""Page furniture: what a web page puts under an article. Only ever at the end of a text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.cues import FurnitureCues, fold, furniture_cues
from briefing_app.ingest.structure.stretch import Stretch, has_final_stop

_SHORT = 120
_GAP = 3
_LARGEST_SHARE = 0.5
_SENTENCE = 12
"""Words."""

_EDGES = re.compile(r"^[\W_]+|[\s.!:…]+$")


def mark_furniture(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """From the first sign of furniture to the end, when signs follow each other closely."""
    begin = _begin_of_furniture(stretches)
    kept = stretches[:begin]
    aside = (replace(s, kind=PassageKind.FURNITURE, level=0) for s in stretches[begin:])
    return (*kept, *aside)


def _begin_of_furniture(stretches: Sequence[Stretch]) -> int:
    """Prose behind a lone line such as "Advertisement" is the article going on. Only an appeal
    may be made in prose, and then more signs stand below it.
    """
    cues = furniture_cues()
    whole = sum(len(stretch.text) for stretch in stretches)
    begin = len(stretches)
    unsigned = prose = aside = aside_at_sign = 0
    for at in range(len(stretches) - 1, 0, -1):
        stretch = stretches[at]
        aside += len(stretch.text)
        appeals = _is_appeal(stretch, cues)
        may_begin = not prose or (appeals and begin < len(stretches))
        if may_begin and (appeals or _is_line(stretch, cues)):
            begin, unsigned, prose, aside_at_sign = at, 0, 0, aside
        else:
            unsigned += 1
            prose += _is_prose(stretch)
        if unsigned > _GAP or aside > _LARGEST_SHARE * whole:
            break
    return begin if aside_at_sign <= _LARGEST_SHARE * whole else len(stretches)


def _is_appeal(stretch: Stretch, cues: FurnitureCues) -> bool:
    folded = fold(stretch.words)
    return any(appeal in folded for appeal in cues.appeals)


def _is_line(stretch: Stretch, cues: FurnitureCues) -> bool:
    text = _EDGES.sub("", fold(stretch.words))
    return len(text) <= _SHORT and (text in cues.alone or text.startswith(cues.lines))


def _is_prose(stretch: Stretch) -> bool:
    """A sentence of some length, not the name of another article."""
    return has_final_stop(stretch.text) and len(stretch.text.split()) >= _SENTENCE
