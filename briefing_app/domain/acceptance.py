"""What an officer let stand, and why: a finding accepted with a reason."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Acceptance:
    """`key` names what was found by its words, not its place; `on` is an ISO time in UTC.

    It holds for as long as the check finds the same in the same words.
    """

    check: str
    key: str
    reason: str
    by: str = ""
    on: str = ""

    @property
    def of(self) -> tuple[str, str]:
        """What two acceptances of the same finding have in common."""
        return self.check, self.key


def accept(accepted: Iterable[Acceptance], new: Acceptance) -> tuple[Acceptance, ...]:
    """The acceptances with a new one, which replaces an older one of the same finding."""
    return (*(each for each in accepted if each.of != new.of), new)


def take_back(accepted: Iterable[Acceptance], check: str, key: str) -> tuple[Acceptance, ...]:
    """The acceptances without that of this finding."""
    return tuple(each for each in accepted if each.of != (check, key))
