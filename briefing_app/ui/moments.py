"""Moments as a person reads them."""

from datetime import UTC, datetime

from briefing_app.domain.dates import date_in_words
from briefing_app.language import language


def moment_in_words(iso: str) -> str:
    """Day and time in the officer's own zone; the day alone where no time is known."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    if "T" not in iso and " " not in iso:
        return date_in_words(iso, language())
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    local = aware.astimezone()
    return f"{date_in_words(local.date().isoformat(), language())}, {local:%H:%M}"
