"""The list of its parts that an OpenDocument text keeps open, whatever else is locked."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

_LIST = "META-INF/manifest.xml"
_LONGEST = 1_000_000
_LOCK = b"encryption-data"


def part_list(content: bytes) -> bytes:
    """As it stands there; nothing where there is none."""
    try:
        with ZipFile(BytesIO(content)) as file, file.open(_LIST) as listed:
            return listed.read(_LONGEST)
    except (BadZipFile, zlib.error, KeyError, NotImplementedError, OSError, ValueError, EOFError):
        return b""


def has_locked_parts(content: bytes) -> bool:
    return _LOCK in part_list(content)
