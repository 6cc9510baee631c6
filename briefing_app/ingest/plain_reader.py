"""Plain text and Markdown: bytes become characters to the letter, and lines become pieces."""

import re

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.encodings import guessed, marked, wide
from briefing_app.ingest.source_text import Piece, SourceText, Told
from briefing_app.ingest.text_building import refuse_too_many
from briefing_app.language import _, ngettext

_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+|\f")
_LINE_ENDS = frozenset("\n\r\v\x85\u2028\u2029")
_TAB = 4
_WESTERN = frozenset(
    "àâäçéèêëîïôöùûüÿæœÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆŒ«»\u2019\u2018“”\u2013—…•·€£©®™°§½¼¾²³¹áíóúñÁÍÓÚÑ¿¡ßåÅøØ\u00a0\u00ad"
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST = 0.9
_ACCENTED = 0.3
_FEW_IN = 0.001
_WHOLE = 4
_UNREAD = "\ufffd"


def read_plain(content: bytes, name: str) -> SourceText:
    """Raises `CannotRead` for what is not text in an encoding we can be sure of."""
    text = decode(content, name)
    if not text.strip():
        raise CannotRead(_("{name} holds no words.").format(name=name))
    return SourceText(text, pieces_of(text, name), told=Told(quality=_quality(text)))


def _quality(text: str) -> str:
    unread = text.count(_UNREAD)
    return ngettext(
        "{count} character could not be read and is shown as {sign}.",
        "{count} characters could not be read and are shown as {sign}.",
        unread,
    ).format(count=unread, sign=_UNREAD) * bool(unread)


def decode(content: bytes, name: str) -> str:
    """The characters of the file; only a byte order mark is taken away."""
    if found := marked(content):
        return _strictly(found[1], found[0], name)
    if b"\0" in content:
        return _wide(content, name)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = _nearly_unicode(content) or _western(content, name)
    _refuse_binary(text, name)
    return text


def pieces_of(text: str, name: str = "") -> tuple[Piece, ...]:
    """One piece for each line that is not empty. Pages are counted where form feeds part them."""
    pieces: list[Piece] = []
    page = 1 if "\f" in text else 0
    behind = -1
    for match in _LINE.finditer(text):
        line = match.group()
        if line == "\f":
            page, behind = page + 1, -1
            continue
        words = line.strip()
        if not words:
            continue
        start = match.start() + len(line) - len(line.lstrip())
        apart = behind < 0 or _has_empty_line(text[behind : match.start()])
        indent = len(line[: start - match.start()].expandtabs(_TAB))
        refuse_too_many(len(pieces), name)
        pieces.append(Piece(start, start + len(words), page=page, apart=apart, indent=indent))
        behind = match.end()
    return tuple(pieces)


def _has_empty_line(between: str) -> bool:
    ends = between.replace("\r\n", "\n")
    return sum(character in _LINE_ENDS for character in ends) > 1


def _strictly(content: bytes, encoding: str, name: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as fault:
        raise _unreadable(name) from fault
    _refuse_binary(text, name)
    return text


def _wide(content: bytes, name: str) -> str:
    encoding = wide(content)
    if not encoding:
        raise _binary(name)
    return _strictly(content, encoding, name)


def _refuse_binary(text: str, name: str) -> None:
    """Text taken out of a PDF may hold a stray control character; a program is full of them."""
    if len(_CONTROLS.findall(text)) > _FEW_IN * len(text):
        raise _binary(name)


def _nearly_unicode(content: bytes) -> str:
    """UTF-8 that was cut or spoilt in a few places; nothing where it never was any."""
    text = content.decode("utf-8", "replace")
    unread = text.count(_UNREAD)
    foreign = sum(character > "\x7f" for character in text) - unread
    spared = _WHOLE * unread <= foreign and unread <= max(1, _FEW_IN * len(text))
    return text if spared else ""


def _western(content: bytes, name: str) -> str:
    """Windows-1252, when the characters outside ASCII are few and such as people write."""
    try:
        text = content.decode("windows-1252")
    except UnicodeDecodeError:
        return _by_language(content, name)
    foreign = [character for character in text if ord(character) > ord("~")]
    known = sum(character in _WESTERN for character in foreign)
    if known < _MOST * len(foreign) or len(foreign) > _ACCENTED * len(text):
        return _by_language(content, name)
    return text


def _by_language(content: bytes, name: str) -> str:
    """Any other encoding, where the bytes read like a language in it."""
    encoding = guessed(content)
    if not encoding:
        raise _unreadable(name)
    return _strictly(content, encoding, name)


def _binary(name: str) -> CannotRead:
    return CannotRead(_("{name} is not a text file.").format(name=name))


def _unreadable(name: str) -> CannotRead:
    return CannotRead(
        _(
            "{name} is not in an encoding that can be read; save it as UTF-8 and import it again."
        ).format(name=name)
    )
