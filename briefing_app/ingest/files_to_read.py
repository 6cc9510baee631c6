"""Which files are meant by the files and folders that were chosen."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

_HIDDEN = (".", "~$")
_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


def files_of(paths: Sequence[Path]) -> Iterator[Path]:
    """Every file once, folders in the order of their names; hidden ones are not looked at."""
    seen: set[Path] = set()
    for path in paths:
        for file in _files_in(path) if is_folder(path) else (path,):
            known_as = file.absolute()
            if known_as not in seen:
                seen.add(known_as)
                yield file


def is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # what may not even be looked at is refused when it is read
        return False


def _files_in(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
        yield from (Path(place, name) for name in sorted(files) if not _is_hidden(name))


def _is_hidden(name: str) -> bool:
    return name.startswith(_HIDDEN) or name.lower() in _OF_THE_SYSTEM
