"""Paragraphs numbered "140.1", "140.2" that nearly all begin with a request: a list by itself."""

import re
from collections import Counter
from collections.abc import Sequence

from briefing_app.domain.passage import Passage
from briefing_app.spotting.cue_words import CueWords
from briefing_app.spotting.reading import Paragraph
from briefing_app.spotting.requests import by_beginning

_NUMBER = re.compile(r"\W*(\d+(?:\.\d+)*)\.\d+\W*")
_FEWEST = 3
_MOSTLY = 0.6


def run_of(passage: Passage) -> str:
    """The number without its last part; empty for what has no such number."""
    number = _NUMBER.fullmatch(passage.label)
    return number[1] if number else ""


def requesting_runs(paragraphs: Sequence[Paragraph], cues: CueWords) -> frozenset[str]:
    """The runs in which nearly every paragraph begins with a request."""
    numbered = [(run_of(each.passage), each) for each in paragraphs if each.sentences]
    asking = Counter(run for run, each in numbered if run and by_beginning(each.sentences[0], cues))
    all_of = Counter(run for run, _each in numbered)
    return frozenset(
        run for run, count in asking.items() if count >= _FEWEST and count > _MOSTLY * all_of[run]
    )
