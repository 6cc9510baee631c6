"""The bytes of a file, read once; what is no file, too large or just being written is refused."""

import os
import stat
from pathlib import Path
from unicodedata import normalize

from briefing_app.domain.errors import CannotRead
from briefing_app.language import _

LARGEST = 50_000_000
"""Bytes: a plain text of this size holds some 25,000 pages."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Should a pipe stand there by now, nobody waits for its words."""


def content_of(path: Path) -> bytes:
    """Raises `CannotRead` with a sentence that names the file."""
    name = shown_name(path)
    try:
        path = as_written(path)
        refuse_what_is_no_file(path.stat(), name)
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            before = os.fstat(file.fileno())
            refuse_what_is_no_file(before, name)
            content = file.read(LARGEST + 1)
            after = os.fstat(file.fileno())
    except FileNotFoundError as fault:
        raise CannotRead(_("{name} is not there.").format(name=name)) from fault
    except PermissionError as fault:
        raise CannotRead(_("{name} may not be read with your rights.").format(name=name)) from fault
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise CannotRead(
            _("{name} could not be read: {reason}.").format(name=name, reason=reason)
        ) from fault
    refuse_unsteady(before, after, len(content), name)
    return content


def shown_name(path: Path) -> str:
    """The name with its accents in one character each, and without what nobody can see."""
    plain = normalize("NFC", path.name or str(path))
    return "".join(map(_visible, plain))


def _visible(sign: str) -> str:
    if sign.isspace():
        return " "
    return sign if sign.isprintable() else "\ufffd"


def as_written(path: Path) -> Path:
    """The file as its folder writes it, where only the form of its accents differs."""
    if path.exists() or not path.parent.is_dir():
        return path
    wanted = normalize("NFC", path.name)
    alike = (one for one in path.parent.iterdir() if normalize("NFC", one.name) == wanted)
    return next(alike, path)


def refuse_unsteady(before: os.stat_result, after: os.stat_result, length: int, name: str) -> None:
    """What was written to while it was read is half one thing and half another."""
    steady = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if not steady or length != after.st_size:
        raise CannotRead(
            _(
                "{name} was being written while it was read; import it again when it is finished."
            ).format(name=name)
        )


def refuse_what_is_no_file(state: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise CannotRead(_("{name} is a folder.").format(name=name))
    if not stat.S_ISREG(state.st_mode):
        raise CannotRead(_("{name} is not a file.").format(name=name))
    if state.st_size == 0:
        raise CannotRead(_("{name} is empty.").format(name=name))
    if state.st_size > LARGEST:
        raise CannotRead(
            _("{name} is too large: {size} MB, while {limit} MB can be read.").format(
                name=name, size=state.st_size // 1_000_000, limit=LARGEST // 1_000_000
            )
        )
