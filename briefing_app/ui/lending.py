"""Where copies of original files are lent to other programs, and how they are taken back."""

import os
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_FOLDER = "briefing-app-lent-"
_A_DAY = 24 * 60 * 60


class Lending:
    """The folder in which copies are lent, made when the first one is, and cleared in the end."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def folder(self) -> Path:
        """A folder of this program's own, which nobody else can look into."""
        if self._folder is None:
            _clear_forgotten()
            self._folder = Path(tempfile.mkdtemp(prefix=_FOLDER))
        return self._folder

    def clear(self) -> None:
        """Take back every copy; one that another program still holds stays a while."""
        if self._folder is not None:
            _clear(self._folder)
        self._folder = None


def _clear(folder: Path) -> None:
    for path in folder.rglob("*"):
        with suppress(OSError):
            path.chmod(stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)


def _clear_forgotten() -> None:
    """Folders left behind a day ago or longer by a program that was not closed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER}*"):
        with suppress(OSError):
            mine = not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()
            if mine and time.time() - folder.stat().st_mtime > _A_DAY:
                _clear(folder)
