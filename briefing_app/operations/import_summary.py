"""What became of the files that were taken into the library."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.errors import Remedy
from briefing_app.domain.ids import SourceId
from briefing_app.language import _, ngettext


class ImportState(Enum):
    ADDED = "added"
    WORDS_ADDED = "words_added"
    SAME = "same"
    LISTED = "listed"
    REFUSED = "refused"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file that a list of references names, to be read with what the list says of it."""

    file: Path
    within: Path


Chosen = Path | Listed
"""What can be asked to come in: a file, a folder, or one file of a list."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file. `bound` places were proved by their seals, `lost` were not.

    `remedy` is what would make a refused file readable, or more of one that is in; `within` is
    the list of references that names the file, `offer` the source that it is probably an edition
    of, `carrier` the letter that encloses it.
    """

    path: Path
    state: ImportState
    sentence: str
    source: SourceId | None = None
    title: str = ""
    bound: int = 0
    lost: int = 0
    remedy: Remedy | None = None
    within: Path | None = None
    offer: EditionOffer | None = None
    carrier: Path | None = None

    @property
    def again(self) -> Chosen:
        """What to ask for to have this file tried again; an enclosed one comes with its letter."""
        if self.carrier:
            return self.carrier
        return Listed(self.path, self.within) if self.within else self.path

    @property
    def key(self) -> tuple[Path, Path | None, str]:
        """The file; the work where it has no file but the list it stands in."""
        title = self.title if self.path == self.within else ""
        return self.path, self.within, title


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """`stopped` says that the officer ended it; the files told of are in all the same."""

    files: tuple[Imported, ...]
    stopped: bool = False

    def count(self, state: ImportState) -> int:
        return sum(file.state is state for file in self.files)

    @property
    def refused(self) -> tuple[Imported, ...]:
        return tuple(file for file in self.files if file.state is ImportState.REFUSED)

    @property
    def left(self) -> tuple[Imported, ...]:
        """Those whose turn did not come."""
        return tuple(file for file in self.files if file.state is ImportState.LEFT)

    def followed_by(self, later: "ImportSummary") -> "ImportSummary":
        """What was tried again is told once, as it is now and where it stood before.

        A list that was read anew is told anew as a whole.
        """
        anew = {row.path for row in later.files if row.state is ImportState.LISTED}
        now: dict[object, list[Imported]] = {}
        for row in later.files:
            now.setdefault(row.key, []).append(row)
        told = set(now)
        files: list[Imported] = []
        for row in self.files:
            if row.path in anew or row.within in anew:
                continue
            files.extend(now.pop(row.key, ()) if row.key in told else (row,))
        files.extend(row for rows in now.values() for row in rows)
        return ImportSummary(tuple(files), later.stopped)


@dataclass(frozen=True, slots=True)
class PagesRead:
    """The pages that have words now; the others are pictures still."""

    source: SourceId
    title: str
    pages: tuple[int, ...]
    still_pictures: bool = False

    @property
    def sentence(self) -> str:
        if self.pages:
            told = ngettext(
                "{count} page was recognised in {title}.",
                "{count} pages were recognised in {title}.",
                len(self.pages),
            )
        elif self.still_pictures:
            told = _("No words were recognised in the pictures of {title}.")
        else:
            told = _("No page is a picture without text in {title}.")
        return told.format(count=len(self.pages), title=self.title)
