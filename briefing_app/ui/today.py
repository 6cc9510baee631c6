"""The day it is for the officer, as documents and blocks have their dates."""

from datetime import UTC, datetime


def today() -> str:
    """As ISO words, in the officer's own zone."""
    return datetime.now(UTC).astimezone().date().isoformat()
