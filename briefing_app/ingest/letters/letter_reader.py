"""E-mail: who wrote to whom, when, and what; each attachment is a file of its own."""

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, Message, MIMEPart
from email.utils import parsedate_to_datetime

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.encodings import marked, web_text, wide
from briefing_app.ingest.letter_heads import SHORTENING
from briefing_app.ingest.plain_reader import pieces_of
from briefing_app.ingest.source_text import Enclosure, SourceText, Told
from briefing_app.ingest.text_building import Paragraph, build, plain_words
from briefing_app.ingest.told_names import sender_name
from briefing_app.ingest.web.web_reader import page_paragraphs
from briefing_app.language import _

_PICTURES = ("image/", "audio/", "video/")
_MOST_ENCLOSURES = 200
_ADDRESSED = ("From", "To", "Cc", "Date")


def read_letter(content: bytes, name: str) -> SourceText:
    """Raises `CannotRead` for what has none of the lines a letter begins with."""
    letter = message_from_bytes(_narrow(content), policy=SHORTENING)
    if not letter.keys() and content.strip():
        raise CannotRead(
            _("{name} is damaged, or not built as its kind of file is.").format(name=name)
        )
    said = {line: _header(letter, line) for line in (*_ADDRESSED, "Subject")}
    head = tuple(f"{line}: {said[line]}" for line in _ADDRESSED if said[line])
    told = Told(said["Subject"], sender_name(said["From"]), _day(said["Date"]))
    return as_letter(name, head, _body(letter, name), told, tuple(_enclosures(letter)))


def _narrow(content: bytes) -> bytes:
    """A letter that a program saved in wide characters, as it was sent."""
    found = marked(content) or (wide(content), content)
    return found[1].decode(found[0], "replace").encode() if found[0] else content


def as_letter(
    name: str,
    head: tuple[str, ...],
    body: list[Paragraph],
    told: Told,
    enclosures: tuple[Enclosure, ...],
) -> SourceText:
    """Subject, the lines of address, the words, and what is attached."""
    subject = [Paragraph(told.title, PassageKind.HEADING, 1)] if told.title else []
    lines = [Paragraph(line, PassageKind.PARAGRAPH) for line in head]
    if len(enclosures) > _MOST_ENCLOSURES:
        remark = _("Of {count} attachments, the first {limit} were taken.")
        told = replace(told, remark=remark.format(count=len(enclosures), limit=_MOST_ENCLOSURES))
    return build(name, [*subject, *lines, *body], told, enclosures[:_MOST_ENCLOSURES])


def plain_paragraphs(text: str) -> list[Paragraph]:
    """Lines are joined to the paragraphs that empty lines part; quoted ones stand as they are."""
    paragraphs: list[list[str]] = []
    for piece in pieces_of(text):
        line = text[piece.start : piece.end]
        if piece.apart or not paragraphs or line.startswith(">"):
            paragraphs.append([line])
        else:
            paragraphs[-1].append(line)
    return [Paragraph(" ".join(lines)) for lines in paragraphs]


def _header(letter: EmailMessage, name: str) -> str:
    try:
        return plain_words(str(letter.get(name, "")))
    except (MessageError, ValueError, IndexError, AttributeError, RecursionError):  # breaks rules
        raw = next((words for line, words in letter.raw_items() if line == name), "")
        return plain_words(str(raw))


def _day(date: str) -> str:
    try:
        return parsedate_to_datetime(date).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return ""


def _body(letter: EmailMessage, name: str) -> list[Paragraph]:
    part = letter.get_body(("plain", "html"))
    if part is None:
        return []
    text = web_text(_content(part), part.get_content_charset(""))
    if part.get_content_type() == "text/html":
        return [one for one in page_paragraphs(text, name)[0] if one.text]
    return plain_paragraphs(text)


def _enclosures(letter: EmailMessage) -> Iterator[Enclosure]:
    """Pictures in the text and signatures are no documents."""
    for number, part in enumerate(letter.iter_attachments(), 1):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            yield Enclosure(f"{number}.eml", _inner_letter(part))
        elif not kind.startswith(_PICTURES) and (content := _content(part)):
            yield Enclosure(_file_name(part, number), content)


def _inner_letter(part: Message) -> bytes:
    inner = part.get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    return first.as_bytes() if isinstance(first, Message) else b""


def _file_name(part: MIMEPart, number: int) -> str:
    """The last step of the name that was given: an attachment lies in no folder."""
    given = plain_words(part.get_filename() or "").replace("\\", "/").rpartition("/")[2]
    return given or f"{number}.{'html' if part.get_content_type() == 'text/html' else 'txt'}"


def _content(part: MIMEPart) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
