"""Outlook messages (.msg): the same as any letter, kept in a container of streams."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO

import olefile  # type: ignore[import-untyped]  # brings no types

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.encodings import web_text
from briefing_app.ingest.letters.letter_reader import as_letter, plain_paragraphs
from briefing_app.ingest.source_text import Enclosure, SourceText, Told
from briefing_app.ingest.text_building import Paragraph, plain_words
from briefing_app.ingest.told_names import sender_name
from briefing_app.ingest.web.web_reader import page_paragraphs
from briefing_app.language import _

_SUBJECT, _BODY, _PAGE = "0037", "1000", "1013"
_FROM, _SENDER, _TO, _COPY = "0C1A", "0C1F", "0E04", "0E03"
_CONTENT, _LONG_NAME, _SHORT_NAME = "3701", "3707", "3704"
_INNER = "__substg1.0_3701000D/"
_ATTACHED = "__attach"
_PROPERTIES = "__properties_version1.0"
_SENT = (b"\x40\x00\x39\x00", b"\x40\x00\x06\x0e")
_PROPERTY = 16
_EARLIEST = 116_444_736_000_000_000
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def read_outlook(content: bytes, name: str) -> SourceText:
    """Raises `CannotRead` for a container that holds no message."""
    try:
        with olefile.OleFileIO(BytesIO(content)) as container:
            message = _Message(container)
            return _letter(message, name)
    except (OSError, ValueError, IndexError, TypeError) as fault:
        raise CannotRead(
            _("{name} is damaged, or not built as its kind of file is.").format(name=name)
        ) from fault


class _Message:
    def __init__(self, container: olefile.OleFileIO) -> None:
        self._container = container
        self._streams = {"/".join(path): path for path in container.listdir()}

    def text(self, number: str, within: str = "") -> str:
        """A property of text, in either of the two forms in which it may be kept."""
        wide = self.content(number, "001F", within)
        if wide:
            return wide.decode("utf-16-le", "replace").strip("\0")
        narrow = self.content(number, "001E", within)
        return web_text(narrow).strip("\0") if narrow else ""

    def content(self, number: str, kind: str = "0102", within: str = "") -> bytes:
        path = self._streams.get(f"{within}__substg1.0_{number}{kind}")
        return bytes(self._container.openstream(path).read()) if path else b""

    def holds(self, within: str) -> bool:
        return any(path.startswith(within) for path in self._streams)

    def attachments(self) -> Iterator[str]:
        """Where each of them begins."""
        folders = {path[0] for path in self._streams.values() if path[0].startswith(_ATTACHED)}
        return (f"{folder}/" for folder in sorted(folders))

    def sent_on(self) -> str:
        path = self._streams.get(_PROPERTIES)
        properties = self._container.openstream(path).read() if path else b""
        for at in range(0, len(properties) - _PROPERTY + 1, 8):
            if properties[at : at + 4] in _SENT:
                ticks = int.from_bytes(properties[at + 8 : at + 16], "little")
                return _day(ticks)
        return ""


def _letter(message: _Message, name: str) -> SourceText:
    sender = message.text(_FROM) or message.text(_SENDER)
    date = message.sent_on()
    lines = {"From": sender, "To": message.text(_TO), "Cc": message.text(_COPY), "Date": date}
    head = tuple(f"{line}: {plain_words(said)}" for line, said in lines.items() if said)
    told = Told(plain_words(message.text(_SUBJECT)), sender_name(sender), date)
    return as_letter(name, head, _body(message, name), told, tuple(_enclosures(message)))


def _body(message: _Message, name: str) -> list[Paragraph]:
    text = message.text(_BODY)
    if text.strip():
        return plain_paragraphs(text)
    page = message.content(_PAGE) or message.text(_PAGE).encode()
    return page_paragraphs(web_text(page), name)[0] if page else []


def _enclosures(message: _Message) -> Iterator[Enclosure]:
    for number, folder in enumerate(message.attachments(), 1):
        content = message.content(_CONTENT, within=folder)
        given = message.text(_LONG_NAME, folder) or message.text(_SHORT_NAME, folder)
        name = plain_words(given).replace("\\", "/").rpartition("/")[2]
        if message.holds(folder + _INNER):
            yield _inner_letter(message, folder + _INNER, number)
        elif content and not name.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".bmp")):
            yield Enclosure(name or f"{number}.txt", content)


def _inner_letter(message: _Message, within: str, number: int) -> Enclosure:
    """A message that was attached as such, written down as a letter."""
    subject = plain_words(message.text(_SUBJECT, within))
    lines = {
        "Subject": subject,
        "From": plain_words(message.text(_FROM, within) or message.text(_SENDER, within)),
        "To": plain_words(message.text(_TO, within)),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
    }
    page = message.content(_PAGE, within=within)
    if page and not message.text(_BODY, within).strip():
        lines["Content-Type"] = "text/html"
    body = message.text(_BODY, within).encode() if "plain" in lines["Content-Type"] else page
    head = "".join(f"{line}: {said}\n" for line, said in lines.items() if said)
    name = subject.replace("/", " ") or str(number)
    return Enclosure(f"{name}.eml", f"{head}\n".encode() + body)


def _day(ticks: int) -> str:
    """From tenths of microseconds since 1601, the first of which mean that nothing is known."""
    if ticks < _EARLIEST:
        return ""
    try:
        return (_EPOCH + timedelta(microseconds=ticks // 10)).date().isoformat()
    except OverflowError:
        return ""
