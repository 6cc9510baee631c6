"""Where a note asks its reader to decide."""

from functools import lru_cache

from briefing_app.checks.cues import pattern
from briefing_app.checks.reading import Laid, Reading, Stretch
from briefing_app.domain.writing import Cues


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
        and not any(quote.holds(found.start()) for quote in laid.quotes)
    )
