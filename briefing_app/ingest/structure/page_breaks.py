"""A paragraph that a page end broke in two is joined again; both places are kept."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.structure.stretch import Stretch, begins_small, has_final_stop, join

_LOOKED_AT = 1000
"""Characters at the end of what is joined so far: enough to see how it ends."""
_LONG = 60
_LONGER = 90
_GOING_ON = frozenset(",\u2013—-")


def join_page_breaks(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Joins what stands apart in the middle of a sentence, and nothing else."""
    joined: list[list[Stretch]] = []
    ending = ""
    for stretch in stretches:
        if joined and _is_broken(replace(joined[-1][0], text=ending), stretch):
            joined[-1].append(stretch)
            ending = f"{ending} {stretch.text}"[-_LOOKED_AT:]
        else:
            joined.append([stretch])
            ending = stretch.text[-_LOOKED_AT:]
    return tuple(map(join, joined))


def _is_broken(first: Stretch, second: Stretch) -> bool:
    """The first ends in the middle of a sentence and the second goes on with it."""
    if not second.apart or not second.is_plain or first.kind is PassageKind.HEADING:
        return False
    if len(first.text) < _LONG or has_final_stop(first.text):
        return False
    if begins_small(second.text):
        return True
    if _resolves(first.text, second.text):
        return False
    return len(first.text) >= _LONGER and _breaks_off(first.text)


def _resolves(first: str, second: str) -> bool:
    """ "Recalling …," and "Noting …,": paragraphs of a resolution, each ended by a comma."""
    word = fold(second).partition(" ")[0].rstrip(",")
    return first[-1] in ",;" and word in reading_cues().resolves


def _breaks_off(text: str) -> bool:
    """Whether the text ends with a word, a comma or a dash that cannot end a sentence."""
    if text[-1] in _GOING_ON:
        return True
    return fold(text).rsplit(" ", 1)[-1] in reading_cues().unfinished
