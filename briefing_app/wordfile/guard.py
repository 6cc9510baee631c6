"""Refuses what an attacker would send, before anything of a Word file is parsed."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from briefing_app.language import _
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.package import (
    DOCUMENT_TYPE,
    TEMPLATE_TYPE,
    TYPES,
    Package,
)

MEGABYTE = 1024 * 1024
LARGEST_FILE = 50 * MEGABYTE
MOST_PARTS = 2000
LARGEST_PART = 32 * MEGABYTE
LARGEST_WHOLE = 150 * MEGABYTE
HIGHEST_RATIO = 200
SMALL_PART = MEGABYTE
"""A part up to this size may be packed as tightly as it likes."""

_CHUNK = 64 * 1024
_ENCRYPTED = 0x1
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_PARSED = (".xml", ".rels", ".vml")


@dataclass(frozen=True, slots=True)
class Guarded:
    """The parts of a file that may be opened, and what its reader ought to know of it."""

    package: Package
    has_macros: bool = False
    has_outside_template: bool = False

    def as_file(self) -> BytesIO:
        """The same parts as a clean file, for a library that wants to open one."""
        return BytesIO(self.package.to_bytes())


def open_guarded(path: Path) -> Guarded:
    """The Word file at `path`; anything suspicious is a `Refused` with its sentence."""
    name = path.name
    try:
        if not path.is_file():
            raise Refused(_("There is no file {name} at this place.").format(name=name))
        if path.stat().st_size > LARGEST_FILE:
            raise Refused(_("{name} is larger than a Word file may be here.").format(name=name))
        content = path.read_bytes()
    except OSError as fault:
        raise Refused(_("{name} cannot be opened.").format(name=name)) from fault
    return guard(content, name)


def guard(content: bytes, name: str) -> Guarded:
    """The same for a file already read; `name` is what the sentences call it."""
    return _recognised(safe_parts(content, name), name)


def safe_parts(
    content: bytes, name: str, is_wanted: Callable[[str], bool] | None = None
) -> dict[str, bytes]:
    """What a zipped document consists of, by the names of its parts, whatever its kind.

    Parts that are not wanted are neither unpacked nor looked at.
    """
    if content.startswith(_OLD_OR_LOCKED):
        raise Refused(
            _(
                "{name} is protected by a password or in the old .doc format. "
                "Save it in Word as .docx without a password."
            ).format(name=name)
        )
    try:
        with ZipFile(BytesIO(content)) as file:
            return _parts(file, name, is_wanted or _each)
    except (BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError) as fault:
        raise Refused(
            _("{name} is not a Word file, or it is damaged.").format(name=name)
        ) from fault


def _each(_part: str) -> bool:
    return True


def _parts(file: ZipFile, name: str, is_wanted: Callable[[str], bool]) -> dict[str, bytes]:
    entries = [entry for entry in file.infolist() if not entry.is_dir()]
    if len(entries) > MOST_PARTS:
        raise Refused(_("{name} has more parts than a Word file has.").format(name=name))
    parts: dict[str, bytes] = {}
    seen: set[str] = set()
    whole = 0
    for entry in entries:
        if not _is_plain(entry) or entry.filename.casefold() in seen:
            raise Refused(
                _("{name} is built in a way Word does not build files.").format(name=name)
            )
        seen.add(entry.filename.casefold())
        if not is_wanted(entry.filename):
            continue
        part = b"".join(_read(file, entry, name, LARGEST_WHOLE - whole))
        whole += len(part)
        if entry.filename.endswith(_PARSED) and _declares_type(part):
            raise Refused(_("{name} holds a declaration that could do harm.").format(name=name))
        parts[entry.filename] = part
    return parts


def _is_plain(entry: ZipInfo) -> bool:
    pieces = entry.filename.split("/")
    odd = "\\" in entry.filename or ":" in entry.filename or not entry.filename.isprintable()
    return not (odd or entry.flag_bits & _ENCRYPTED or {"", ".", ".."} & set(pieces))


def _read(file: ZipFile, entry: ZipInfo, name: str, left: int) -> Iterator[bytes]:
    """The part piece by piece, counted while it is unpacked: what a header says is not believed."""
    unpacked = 0
    packed = max(entry.compress_size, 1)
    with file.open(entry) as part:
        while chunk := part.read(_CHUNK):
            unpacked += len(chunk)
            tight = unpacked > SMALL_PART and unpacked / packed > HIGHEST_RATIO
            if unpacked > min(LARGEST_PART, left) or tight:
                raise Refused(_("{name} would unpack to far too much.").format(name=name))
            yield chunk


def _declares_type(part: bytes) -> bool:
    plain = part.replace(b"\0", b"") if b"\0" in part else part
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def _recognised(parts: dict[str, bytes], name: str) -> Guarded:
    if TYPES not in parts or "_rels/.rels" not in parts:
        raise Refused(_("{name} is not a Word file, or it is damaged.").format(name=name))
    package = Package(parts)
    if package.main not in package:
        raise Refused(_("{name} is not a Word file, or it is damaged.").format(name=name))
    kind = _type_of(package, package.main)
    if kind == TEMPLATE_TYPE:
        package.retype(package.main, DOCUMENT_TYPE)
    elif kind != DOCUMENT_TYPE:
        raise Refused(
            _("{name} is not a plain Word document. Save it in Word as .docx.").format(name=name)
        )
    settings = package.related(package.main, "settings") or ""
    macros = any(part.casefold().endswith("vbaproject.bin") for part in parts)
    outside = bool(settings) and package.related(settings, "attachedTemplate") is not None
    return Guarded(package, macros, outside)


def _type_of(package: Package, part: str) -> str:
    for entry in package.xml(TYPES):
        if (entry.get("PartName") or "").lstrip("/") == part:
            return entry.get("ContentType") or ""
    return ""
