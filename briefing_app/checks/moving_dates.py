"""A date for words like "last year", where the day of the note settles it."""

import re
from datetime import date, timedelta

from briefing_app.checks.cues import plain
from briefing_app.checks.fix import Fix, Replacement
from briefing_app.checks.reading import Reading
from briefing_app.domain.dates import PartialDate
from briefing_app.domain.writing import Cues
from briefing_app.language import _

_CLOSED = re.compile(r"[\ufffc \u00a0]*(?:[.,;)]|$)")
_BEFORE = re.compile(
    r"\b(?:the|of|since|until|by|from|for|than|to|and|or|in|on|du|de|d\u2019|depuis|d\u2019ici|avant"
    r"|après|pour|que|et|ou|à|jusqu\u2019|en)\s?$",
    re.IGNORECASE,
)
_MONTHS = 12


def date_for(reading: Reading, found: re.Match[str], cues: Cues, dated: PartialDate) -> Fix | None:
    """Nothing where other words lean on these, as in "last year's report" or "since last year"."""
    meant = _meant(found[0], cues)
    text = reading.text
    if not meant or not _CLOSED.match(text, found.end()) or _BEFORE.search(text[: found.start()]):
        return None
    unit, _space, steps = meant.partition(" ")
    words = _words(unit, int(steps), dated, reading.language)
    if not words:
        return None
    if reading.sentence_at(found.start()).start == found.start():
        words = words[0].upper() + words[1:]
    change = Replacement(reading.paragraph.id, *found.span(), words)
    return Fix(_("Write “{words}”").format(words=words), (change,))


def _meant(words: str, cues: Cues) -> str:
    """ "year -1" for "last year"; nothing for words that name no one time."""
    told = " ".join(plain(words).casefold().split())
    pairs = (each.split(" = ") for each in cues.moving)
    return next((meant for phrase, meant in pairs if plain(phrase).casefold() == told), "")


def _words(unit: str, steps: int, dated: PartialDate, language: str) -> str:
    moved = _moved(unit, steps, dated)
    if moved is None:
        return ""
    said = moved.in_words(language)
    if language == "fr":
        return f"le {said}" if unit == "day" else f"en {said}"
    return f"on {said}" if unit == "day" else f"in {said}"


def _moved(unit: str, steps: int, dated: PartialDate) -> PartialDate | None:
    """The day, month or year that is meant; nothing where the note's date is not that exact."""
    if unit == "year":
        return PartialDate(dated.year + steps)
    if not dated.month:
        return None
    if unit == "month":
        months = dated.year * _MONTHS + dated.month - 1 + steps
        return PartialDate(months // _MONTHS, months % _MONTHS + 1)
    if not dated.day:
        return None
    day = date(dated.year, dated.month, dated.day) + timedelta(days=steps)
    return PartialDate(day.year, day.month, day.day)
