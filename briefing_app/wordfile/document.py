"""Open a Word template; save a file beside, then move it into place."""

import errno
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from briefing_app.language import _
from briefing_app.wordfile.faults import NotSaved

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_SHORT = 40
"""Letters of a name that go into the name beside it, which has room for a third as many."""

_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_USE = {32, 33}
"""What Windows says of a file that another program holds open."""


def save_beside(path: Path, content: bytes) -> None:
    """All of `content` at `path`, on disk, or nothing: an older file there is whole until then."""

    def write(file: BinaryIO) -> None:
        file.write(content)

    save_made(path, write)


def save_made(path: Path, make: Callable[[BinaryIO], None]) -> None:
    """The same for a file that is too long to be held at once: `make` writes it piece by piece.

    A link stays one: what it leads to is replaced. Who may read an older file may read the new one.
    """
    path = _followed(path)
    _refuse_what_cannot_be_replaced(path)
    beside = path.with_name(f".{path.name[:_SHORT]}.{token_hex(4)}.new")
    try:
        with beside.open("xb") as file:
            _keep_rights(path, beside)
            make(file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _keep_name(path.parent)
    except OSError as fault:
        raise NotSaved(_sentence(path, fault)) from fault
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _followed(path: Path) -> Path:
    """What a link leads to. What cannot be followed is told when it is written."""
    with suppress(OSError, RuntimeError):
        return path.resolve() if path.is_symlink() else path
    return path


def _keep_rights(old: Path, new: Path) -> None:
    with suppress(OSError):
        new.chmod(stat.S_IMODE(old.stat().st_mode))


def _refuse_what_cannot_be_replaced(path: Path) -> None:
    if not path.parent.is_dir():
        raise NotSaved(_("There is no folder {name}.").format(name=path.parent))
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as fault:
        raise NotSaved(_sentence(path, fault)) from fault
    if stat.S_ISDIR(mode):
        raise NotSaved(_("{name} is a folder. Choose a file name.").format(name=path))
    if not mode & stat.S_IWUSR:
        raise NotSaved(
            _("{name} is read-only. Choose another name or allow changes to it.").format(
                name=path.name
            )
        )


def _keep_name(folder: Path) -> None:
    """Have the folder remember the move even if the power fails now; Windows does so itself."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(opened)
    finally:
        os.close(opened)


def _is_in_use(path: Path, fault: OSError) -> bool:
    """Word lays a small file beside one that is open; of longer names it drops two letters."""
    if getattr(fault, "winerror", None) in _IN_USE:
        return True
    beside = (path.with_name(f"~${path.name[at:]}") for at in range(3))
    return fault.errno in _FORBIDDEN and any(each.exists() for each in beside)


def _sentence(path: Path, fault: OSError) -> str:
    if fault.errno in _FULL:
        words = _("There is not enough room on the disk to write {name}.")
    elif _is_in_use(path, fault):
        words = _("{name} is open in another program, such as Word. Close it there and try again.")
    elif fault.errno in _FORBIDDEN:
        words = _(
            "{name} may not be written. It may be open in another program: close it there, "
            "or choose another folder."
        )
    elif fault.errno == errno.ENAMETOOLONG:
        words = _("The name {name} is too long. Choose a shorter one.")
    else:
        words = _("{name} could not be written.")
    return words.format(name=path.name)
