"""Long work asks again and again whether it is to go on."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Step = Callable[[], None]
"""Called at each step of some work; it may raise, which ends the work."""

T = TypeVar("T")


def no_step() -> None:
    """Nobody asks how far it is."""


def stepping(things: Iterable[T], step: Step) -> Iterator[T]:
    """The same things, with a step before each."""
    for each in things:
        step()
        yield each
