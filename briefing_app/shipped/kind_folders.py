"""Where a department's own kinds of notes lie. Set once by whoever starts the program."""

from dataclasses import dataclass
from pathlib import Path

REMOVED = "removed"
"""The folder, inside the officer's own, for kinds that are offered no more."""


@dataclass(frozen=True, slots=True)
class KindFolders:
    """The officer's own folder, which is written to, and one shared with colleagues."""

    own: Path | None = None
    shared: Path | None = None

    @property
    def removed(self) -> Path | None:
        return self.own / REMOVED if self.own else None


class _Chosen:
    folders = KindFolders()


def use_kind_folders(folders: KindFolders) -> None:
    """From now on the kinds in these folders count everywhere."""
    _Chosen.folders = folders


def use_kinds_of(own: Path, shared: str) -> None:
    """The officer's folder, and the shared one as the settings name it."""
    use_kind_folders(KindFolders(own, Path(shared) if shared else None))


def kind_folders() -> KindFolders:
    return _Chosen.folders
