"""Which characters the bytes of a text stand for, when nothing or the wrong thing says so."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins the same
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_AS_BROWSERS_DO = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "iso8859-1": "windows-1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "utf-16": "utf-8",  # what calls itself so in plain letters is not
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}
_LOOKED_AT = 100_000
_FEWEST = 64
_MOST_CHAOS = 0.2
_ZEROS = 0.3
_FEW = 0.05


def marked(content: bytes) -> tuple[str, bytes] | None:
    """The encoding that a byte order mark names, and the bytes behind the mark."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding, content[len(mark) :]
    return None


def wide(content: bytes) -> str:
    """The encoding of a text of which every second byte is zero; nothing for any other."""
    sample = content[: _LOOKED_AT - _LOOKED_AT % 4]
    half = len(sample) // 2 or 1
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if odd > _ZEROS and even < _FEW:
        return "utf-16-le"
    return "utf-16-be" if even > _ZEROS and odd < _FEW else ""


def guessed(content: bytes) -> str:
    """The encoding in which the bytes read like a language; nothing where none does."""
    from charset_normalizer import from_bytes

    if len(content) < _FEWEST:
        return ""
    best = from_bytes(content[:_LOOKED_AT], threshold=_MOST_CHAOS).best()
    if best is None or not best.language or best.language == "Unknown":
        return ""
    return str(best.encoding)


def web_text(content: bytes, told: str = "") -> str:
    """The characters of a web page or a letter; what does not fit becomes a replacement sign."""
    found = marked(content)
    if found:
        return found[1].decode(found[0], "replace")
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    names = (told, wide(content), declared[1].decode("ascii") if declared else "", "utf-8")
    for name in filter(None, names):
        text = _strictly(content, name)
        if text is not None:
            return text
    named = next((name for name in names[:-1] if _known(name)), "")
    return content.decode(_known(named) or guessed(content) or "windows-1252", "replace")


def _strictly(content: bytes, name: str) -> str | None:
    try:
        return content.decode(_known(name) or "ascii")
    except UnicodeDecodeError:
        return None


def _known(name: str) -> str:
    """The encoding as browsers understand its name; nothing for a name of no encoding of text."""
    plain = _AS_BROWSERS_DO.get(name.lower(), name)
    try:
        b"a".decode(plain)
    except (LookupError, ValueError):
        return "" if not plain.lower().startswith("utf-16") else plain
    return plain
