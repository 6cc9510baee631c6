"""Where a note asks its reader to decide."""

import re
from functools import lru_cache

from briefing_app.checks.cues import pattern
from briefing_app.checks.reading import Laid, Reading, Stretch
from briefing_app.domain.writing import Cues

_AT_ANOTHER_TIME = re.compile(
    r"\b(?:will|would|may|might|could|then|later)(?:\s(?:also|then|again))?\s+$", re.IGNORECASE
)
"""We will seek your approval: not in this note."""

_TOLD = "recommended that you"
_IS = re.compile(r"\b(?:is|are|be|being|was)(?:\s\w+)?\s+$", re.IGNORECASE)
"""It is recommended that you, and not: we recommended that you."""


def asks_in(reading: Reading, cues: Cues) -> tuple[Stretch, ...]:
    """The asking phrases of a paragraph, those inside quotation marks left out."""
    if not reading.is_prose:
        return ()
    return _asks(reading.laid, cues)


@lru_cache(maxsize=4096)
def _asks(laid: Laid, cues: Cues) -> tuple[Stretch, ...]:
    no_decision = {found.start() for found in pattern(cues.not_asking).finditer(laid.text)}
    return tuple(
        Stretch(*found.span())
        for found in pattern(cues.asking).finditer(laid.text)
        if found.start() not in no_decision
        and not _AT_ANOTHER_TIME.search(laid.text, 0, found.start())
        and not (found[0].lower() == _TOLD and not _IS.search(laid.text, 0, found.start()))
        and not any(quote.holds(found.start()) for quote in laid.quotes)
    )
