"""The result of an operation, and how long work tells its progress."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from briefing_app.domain.changes import Changes

T_co = TypeVar("T_co", covariant=True)
UNTOUCHED = Changes()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T_co]):
    """What came of it, and which things it touched."""

    value: T_co
    changes: Changes = UNTOUCHED


Progress = Callable[[int, int, str], None]
"""Called with done, total, and words for what is at hand; raises `Stopped` to end the work."""


def silent(done: int, total: int, words: str) -> None:
    """Progress that nobody watches."""
    del done, total, words
