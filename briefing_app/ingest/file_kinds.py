"""What kind of file it is, by how it begins and by its name; one sentence for what none reads."""

import re
from enum import Enum
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from briefing_app.domain.errors import CannotRead
from briefing_app.language import _


class FileKind(Enum):
    PLAIN = "plain"
    PDF = "pdf"
    WORD = "word"
    OPEN_DOCUMENT = "open document"
    WEB = "web"
    WEB_ARCHIVE = "web archive"
    LETTER = "letter"
    OUTLOOK = "outlook"
    REFERENCES = "references"


ENDINGS = {
    ".txt": FileKind.PLAIN,
    ".text": FileKind.PLAIN,
    ".md": FileKind.PLAIN,
    ".markdown": FileKind.PLAIN,
    "": FileKind.PLAIN,
    ".pdf": FileKind.PDF,
    ".docx": FileKind.WORD,
    ".docm": FileKind.WORD,
    ".dotx": FileKind.WORD,
    ".dotm": FileKind.WORD,
    ".odt": FileKind.OPEN_DOCUMENT,
    ".ott": FileKind.OPEN_DOCUMENT,
    ".html": FileKind.WEB,
    ".htm": FileKind.WEB,
    ".xhtml": FileKind.WEB,
    ".mhtml": FileKind.WEB_ARCHIVE,
    ".mht": FileKind.WEB_ARCHIVE,
    ".eml": FileKind.LETTER,
    ".msg": FileKind.OUTLOOK,
    ".bib": FileKind.REFERENCES,
    ".bibtex": FileKind.REFERENCES,
    ".ris": FileKind.REFERENCES,
    ".json": FileKind.REFERENCES,
}
"""By the end of the file's name, in lower case."""

READABLE = (
    "PDF, Word (.docx), OpenDocument (.odt), HTML, e-mail (.eml, .msg), .txt, .md, .bib, .ris"
)

_UNREAD = {
    ".doc": "Word 97",
    ".dot": "Word 97",
    ".rtf": "RTF",
    ".xlsx": "Excel",
    ".xls": "Excel",
    ".pptx": "PowerPoint",
    ".ppt": "PowerPoint",
    ".zip": "ZIP",
}
_PDF = b"%PDF-"
_WITHIN = 1024
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = b"{\\rtf"
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
_OPEN = b"application/vnd.oasis.opendocument.text"
_BEGINNING = 200
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")


def is_locked_package(content: bytes) -> bool:
    """A container of streams in which a file of Word, Excel or PowerPoint lies locked."""
    return content.startswith(_OLE) and _LOCKED in content


def is_plainly_text(content: bytes, name: str) -> bool:
    """By its name a text, and nothing at its beginning speaks against it."""
    if ENDINGS.get(PurePath(name).suffix.lower()) is not FileKind.PLAIN:
        return False
    signs = (*_ZIP, _OLE, _RTF, _PDF)
    return not content.startswith(signs) and not _HTML.match(content[:_WITHIN])


def kind_of(content: bytes, name: str) -> FileKind:
    """How the file begins counts for more than its name; raises `CannotRead` if nobody reads it."""
    ending = PurePath(name).suffix.lower()
    kind = _by_beginning(content, name) or ENDINGS.get(ending)
    if kind is None:
        raise _unread(name, ending)
    return kind


def _by_beginning(content: bytes, name: str) -> FileKind | None:
    if content.startswith(_ZIP):
        return _in_archive(content, name)
    if content.startswith(_OLE):
        return _in_old_container(content, name)
    if content.startswith(_RTF):
        raise _unread(name, ".rtf")
    ending = PurePath(name).suffix.lower()
    if content.startswith(_PDF) or (ending not in ENDINGS and _PDF in content[:_WITHIN]):
        return FileKind.PDF
    may_be_web = ENDINGS.get(ending, FileKind.PLAIN) is FileKind.PLAIN
    return FileKind.WEB if may_be_web and _HTML.match(content[:_WITHIN]) else None


def _in_archive(content: bytes, name: str) -> FileKind:
    """A zipped file by what is in it; a damaged one by its name."""
    ending = PurePath(name).suffix.lower()
    kind = ENDINGS.get(ending)
    try:
        with ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        names = set()
    if _OPEN in content[:_BEGINNING] or (kind is FileKind.OPEN_DOCUMENT):
        return FileKind.OPEN_DOCUMENT
    if kind is FileKind.WORD or any(part.startswith("word/") for part in names):
        return FileKind.WORD
    raise _unread(name, ending if ending in _UNREAD else ".zip")


def _in_old_container(content: bytes, name: str) -> FileKind:
    ending = PurePath(name).suffix.lower()
    kind = ENDINGS.get(ending)
    if kind is FileKind.OUTLOOK or _OUTLOOK in content:
        return FileKind.OUTLOOK
    if is_locked_package(content) and ending not in _UNREAD:
        return FileKind.WORD
    raise _unread(name, ending if ending in _UNREAD else ".doc")


def _unread(name: str, ending: str) -> CannotRead:
    called = _UNREAD.get(ending) or ending
    return CannotRead(
        _("{name} is of a kind that cannot be read ({kind}); these can: {kinds}.").format(
            name=name, kind=called, kinds=READABLE
        )
    )
