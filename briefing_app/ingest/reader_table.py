"""Which reader opens which kind of file; whatever goes wrong in one becomes a sentence.

A reader is loaded with the first file of its kind: most folders hold two or three kinds.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.file_kinds import FileKind, kind_of
from briefing_app.ingest.reading import Reading, understood
from briefing_app.ingest.source_text import SourceText
from briefing_app.ingest.wishes import AS_IT_IS, Wishes
from briefing_app.language import _

_READERS = {
    FileKind.PLAIN: "plain_reader.read_plain",
    FileKind.PDF: "pdf.pdf_reader.read_pdf",
    FileKind.LETTER: "letters.letter_reader.read_letter",
    FileKind.OPEN_DOCUMENT: "odt_reader.read_odt",
    FileKind.OUTLOOK: "letters.outlook_reader.read_outlook",
    FileKind.REFERENCES: "references.references_reader.read_references",
    FileKind.WEB: "web.web_reader.read_web",
    FileKind.WEB_ARCHIVE: "web.web_reader.read_archive",
    FileKind.WORD: "word_reader.read_word",
}
_HEED_WISHES = frozenset({FileKind.PDF, FileKind.WORD, FileKind.OPEN_DOCUMENT})
"""The others can neither be locked nor be pictures of their words."""


def read_content(content: bytes, name: str, wishes: Wishes = AS_IT_IS) -> Reading:
    """Raises `CannotRead` with a sentence that names the file, and `MemoryError`."""
    try:
        return understood(_read(content, name, wishes), name)
    except (CannotRead, MemoryError):
        raise
    except Exception as fault:
        raise CannotRead(
            _("{name} is damaged, or not built as its kind of file is.").format(name=name)
        ) from fault


def _read(content: bytes, name: str, wishes: Wishes) -> SourceText:
    kind = kind_of(content, name)
    read = _reader(_READERS[kind])
    return read(content, name, wishes) if kind in _HEED_WISHES else read(content, name)


@cache
def _reader(place: str) -> Callable[..., SourceText]:
    module, _dot, function = place.rpartition(".")
    reader: Callable[..., SourceText] = getattr(import_module(f"{__package__}.{module}"), function)
    return reader
