"""Which reader opens which kind of file; whatever goes wrong in one becomes a sentence."""

from collections.abc import Callable

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.file_kinds import FileKind, kind_of
from briefing_app.ingest.letter_reader import read_letter
from briefing_app.ingest.odt_reader import read_odt
from briefing_app.ingest.outlook_reader import read_outlook
from briefing_app.ingest.pdf_reader import read_pdf
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.reading import Reading, understood
from briefing_app.ingest.references_reader import read_references
from briefing_app.ingest.source_text import SourceText
from briefing_app.ingest.web_reader import read_archive, read_web
from briefing_app.ingest.wishes import AS_IT_IS, Wishes
from briefing_app.ingest.word_reader import read_word
from briefing_app.language import _

Reader = Callable[[bytes, str, Wishes], SourceText]
"""From the bytes of a file, its name, and how it is wished to be read."""

READERS: dict[FileKind, Reader] = {
    FileKind.PLAIN: lambda content, name, _wishes: read_plain(content, name),
    FileKind.PDF: read_pdf,
    FileKind.LETTER: lambda content, name, _wishes: read_letter(content, name),
    FileKind.OPEN_DOCUMENT: lambda content, name, _wishes: read_odt(content, name),
    FileKind.OUTLOOK: lambda content, name, _wishes: read_outlook(content, name),
    FileKind.REFERENCES: lambda content, name, _wishes: read_references(content, name),
    FileKind.WEB: lambda content, name, _wishes: read_web(content, name),
    FileKind.WEB_ARCHIVE: lambda content, name, _wishes: read_archive(content, name),
    FileKind.WORD: lambda content, name, _wishes: read_word(content, name),
}


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
    return READERS[kind](content, name, wishes)
