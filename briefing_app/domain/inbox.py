"""A file of the watched folder as it stands: by this it is known whether it still grows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Stand:
    """`changed` counts billionths of a second, as the file system does."""

    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class InboxLook:
    """What lies in the folder: `ready` to come in, and whether others may still be growing.

    `fault` is a sentence where the folder cannot be looked into.
    """

    stands: Mapping[Path, Stand] = field(default_factory=dict)
    ready: tuple[Path, ...] = ()
    grows: bool = False
    fault: str = ""
