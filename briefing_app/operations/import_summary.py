"""What became of the files that were taken into the library."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefing_app.domain.errors import Remedy
from briefing_app.domain.ids import SourceId


class ImportState(Enum):
    ADDED = "added"
    WORDS_ADDED = "words_added"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file. `bound` places were proved by their seals, `lost` were not.

    `remedy` is what would make a refused file readable.
    """

    path: Path
    state: ImportState
    sentence: str
    source: SourceId | None = None
    title: str = ""
    bound: int = 0
    lost: int = 0
    remedy: Remedy | None = None


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """`stopped` says that the officer ended it; the files told of are in all the same."""

    files: tuple[Imported, ...]
    stopped: bool = False

    def count(self, state: ImportState) -> int:
        return sum(file.state is state for file in self.files)
