"""Two hundred files of every kind that can be read, short and long, of words that nobody wrote."""

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from html import escape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from docx import Document

from tests.benchmarks.vocabulary import Speech

COUNT = 200
_LENGTHS = (4, 9, 14, 6, 30, 5, 12, 8, 20, 120)
"""Paragraphs of 80 words; in ten files there is one of some 35 pages."""
_WIDTH = 88
_LINES = 52
_OPEN = "application/vnd.oasis.opendocument.text"
_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def write_mixed_files(
    folder: Path, count: int = COUNT, wanted: Sequence[str] = ()
) -> tuple[Path, ...]:
    """The kinds take turns, all or those `wanted`; each file holds words of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    speech = Speech(17)
    kinds = [(ending, _WRITERS[ending]) for ending in wanted or _WRITERS]
    made = []
    for at in range(count):
        ending, write = kinds[at % len(kinds)]
        length = _LENGTHS[at // len(kinds) % len(_LENGTHS)]
        title = speech.sentence(5).rstrip(".")
        made.append(folder / f"{at:03}.{ending}")
        made[-1].write_bytes(write(title, [speech.paragraph(80) for _each in range(length)]))
    return tuple(made)


def _word(title: str, paragraphs: Sequence[str]) -> bytes:
    document, kept = Document(), BytesIO()
    document.add_heading(title, 1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(kept)
    return kept.getvalue()


def _pdf(title: str, paragraphs: Sequence[str]) -> bytes:
    lines = [title, "", *(line for words in paragraphs for line in (*_wrapped(words), ""))]
    pages = [lines[at : at + _LINES] for at in range(0, len(lines), _LINES)]
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", _FONT]
    kids = []
    for page in pages:
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(_PAGE.format(content=len(objects) + 2))
        shown = "".join(f"({line}) Tj T*\n" for line in page)
        stream = f"BT /F 10 Tf 14 TL 60 740 Td\n{shown}ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _numbered(objects)


def _numbered(objects: Sequence[str]) -> bytes:
    parts, places = [b"%PDF-1.7\n"], []
    for number, words in enumerate(objects, 1):
        places.append(sum(map(len, parts)))
        parts.append(f"{number} 0 obj\n{words}\nendobj\n".encode("cp1252"))
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    begins, size = sum(map(len, parts)), len(objects) + 1
    parts.append(
        f"xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{begins}\n%%EOF\n".encode()
    )
    return b"".join(parts)


def _wrapped(words: str) -> list[str]:
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) > _WIDTH:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _web(title: str, paragraphs: Sequence[str]) -> bytes:
    body = "".join(f"<p>{escape(words)}</p>\n" for words in paragraphs)
    whole = f"<!doctype html><title>{title}</title><article><h1>{title}</h1>{body}</article>"
    return whole.encode()


def _open_document(title: str, paragraphs: Sequence[str]) -> bytes:
    body = "".join(f"<text:p>{escape(words)}</text:p>" for words in paragraphs)
    whole = (
        f"<office:document-content {_NAMES}><office:body><office:text>"
        f'<text:h text:outline-level="1">{title}</text:h>{body}'
        "</office:text></office:body></office:document-content>"
    )
    kept = BytesIO()
    with ZipFile(kept, "w") as archive:
        archive.writestr("mimetype", _OPEN)
        archive.writestr("content.xml", whole)
    return kept.getvalue()


def _letter(title: str, paragraphs: Sequence[str]) -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "a@example.org", "b@example.org", title
    letter.set_content("\n\n".join(paragraphs))
    return letter.as_bytes()


def _markdown(title: str, paragraphs: Sequence[str]) -> bytes:
    return "\n\n".join((f"# {title}", *paragraphs)).encode()


def _plain(title: str, paragraphs: Sequence[str]) -> bytes:
    return "\n\n".join((title, *paragraphs)).encode()


_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
_PAGE = (
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {content} 0 R"
    " /Resources << /Font << /F 3 0 R >> >> >>"
)
_WRITERS: dict[str, Callable[[str, Sequence[str]], bytes]] = {
    "docx": _word,
    "pdf": _pdf,
    "html": _web,
    "odt": _open_document,
    "eml": _letter,
    "md": _markdown,
    "txt": _plain,
}
