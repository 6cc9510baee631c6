"""Which reader opens which file; what cannot be read is refused with one sentence."""

import stat
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.source_text import SourceText
from briefing_app.language import _

LARGEST = 50_000_000
"""Bytes: a plain text of this size holds some 25,000 pages."""

Reader = Callable[[bytes, str], SourceText]

READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_plain,
    ".markdown": read_plain,
    "": read_plain,
}
"""By the end of the file's name, in lower case."""

READABLE = ".txt, .text, .md, .markdown"

KINDS = {
    ".pdf": "PDF",
    ".docx": "Word",
    ".docm": "Word",
    ".dotx": "Word",
    ".doc": "Word",
    ".odt": "OpenDocument",
    ".rtf": "RTF",
    ".xlsx": "Excel",
    ".xls": "Excel",
    ".pptx": "PowerPoint",
    ".ppt": "PowerPoint",
    ".html": "HTML",
    ".htm": "HTML",
    ".eml": "e-mail",
    ".msg": "e-mail",
    ".zip": "ZIP",
}
"""What files with other endings are called."""

_SIGNS = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\xd0\xcf\x11\xe0", "OLE"),
    (b"{\\rtf", "RTF"),
)
"""How files begin whose name may say otherwise."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as it was read: its bytes are kept, and their hash is its name for ever."""

    name: str
    content: bytes
    file_hash: str
    source_text: SourceText


def read_file(path: Path) -> ReadFile:
    """Raises `CannotRead` with a sentence that names the file."""
    name = path.name or str(path)
    content = _content(path, name)
    reader = _reader(path, content, name)
    return ReadFile(name, content, sha256(content).hexdigest(), reader(content, name))


def _content(path: Path, name: str) -> bytes:
    try:
        _refuse_what_is_no_file(path, name)
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise CannotRead(_("{name} is not there.").format(name=name)) from fault
    except PermissionError as fault:
        raise CannotRead(_("{name} may not be read with your rights.").format(name=name)) from fault
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise CannotRead(
            _("{name} could not be read: {reason}.").format(name=name, reason=reason)
        ) from fault


def _refuse_what_is_no_file(path: Path, name: str) -> None:
    state = path.stat()
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


def _reader(path: Path, content: bytes, name: str) -> Reader:
    ending = path.suffix.lower()
    known = next((kind for sign, kind in _SIGNS if content.startswith(sign)), "")
    reader = READERS.get(ending)
    if reader is None or known:
        kind = KINDS.get(ending) or known or ending
        raise CannotRead(
            _(
                "{name} is of a kind that cannot be read yet ({kind}); text files can ({kinds})."
            ).format(name=name, kind=kind, kinds=READABLE)
        )
    return reader
