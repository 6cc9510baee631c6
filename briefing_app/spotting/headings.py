"""What a heading says, without its number."""

import re
from collections.abc import Sequence

from briefing_app.spotting.cue_words import CueWords, fold

_MARKS = re.compile(r"^[\W\d_]+|[\W_]+$")
_LONGEST = 200
"""Characters: a longer one is a paragraph."""
_NUMERAL = re.compile(r"^(?:[ivxl]{1,6}|[a-z])[.)] +")


def heading_words(heading: str) -> str:
    """Folded, without the marks and the number around it."""
    return _MARKS.sub("", _NUMERAL.sub("", _MARKS.sub("", fold(heading))))


def is_called(headings: Sequence[str], cues: CueWords, name: str) -> bool:
    """Whether the pattern of that name is all that one of the headings says, but for its number."""
    pattern, labels = cues.patterns[name], cues.patterns["heading_labels"]
    for heading in (words for words in headings if len(words) <= _LONGEST):
        words = heading_words(heading)
        label = labels.match(words)
        own = heading_words(words[label.end() :]) if label else ""
        if pattern.fullmatch(words) or (own and pattern.fullmatch(own)):
            return True
    return False
