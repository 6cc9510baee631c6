"""Where a note asks its reader to decide."""

from briefing_app.checks.cues import pattern
from briefing_app.checks.reading import Reading, Stretch
from briefing_app.domain.writing import Cues


def asks_in(reading: Reading, cues: Cues) -> tuple[Stretch, ...]:
    """The asking phrases of a paragraph, those inside quotation marks left out."""
    if not reading.is_prose:
        return ()
    no_decision = {found.start() for found in pattern(cues.not_asking).finditer(reading.text)}
    return tuple(
        Stretch(*found.span())
        for found in pattern(cues.asking).finditer(reading.text)
        if found.start() not in no_decision and not reading.is_quoted(found.start())
    )
