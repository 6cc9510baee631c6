"""Runs and paragraphs as text in Word's own markup."""

import re
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import quoteattr

_FORBIDDEN = re.compile(r"[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"([\t\n])")
_PLAIN_NAME = re.compile(r"[\w.:/-]*")


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks. `style` is a character style's id, `language` a proofing language."""

    bold: bool = False
    italic: bool = False
    raised: bool = False
    style: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph stands, beyond its style. `numbering` is a list's number and a level.

    `right_tab` is where a tab's words end, in twentieths of a point.
    """

    keep_next: bool = False
    new_page: bool = False
    numbering: tuple[int, int] | None = None
    right_tab: int | None = None
    space_before: int | None = None
    space_after: int | None = None


PLAIN = Look()
AS_STYLED = Setting()


def printable(words: str) -> str:
    """Without the control characters that no XML may hold."""
    return _FORBIDDEN.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))


def run(words: str, look: Look = PLAIN) -> str:
    """Words in one look; tabs and line ends become Word's own."""
    return f"<w:r>{_look(look)}{_texts(words)}</w:r>" if words else ""


def field(code: str, shown: str, look: Look = PLAIN) -> str:
    """A field that Word computes, with what to show until it does."""
    begin, middle, end = (
        f'<w:r>{_look(look)}<w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    instruction = (
        f'<w:r>{_look(look)}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    )
    return f"{begin}{instruction}{middle}{run(shown, look)}{end}"


def footnote_reference(number: int, style: str) -> str:
    look = _look(Look(style=style))
    return f'<w:r>{look}<w:footnoteReference w:id="{number}"/></w:r>'


def hyperlink(relationship: str, runs: str) -> str:
    return f'<w:hyperlink r:id={_quoted(relationship)} w:history="1">{runs}</w:hyperlink>'


def jump(bookmark: str, runs: str) -> str:
    """A link to a place in the same document."""
    return f'<w:hyperlink w:anchor={_quoted(bookmark)} w:history="1">{runs}</w:hyperlink>'


def bookmark(number: int, name: str, runs: str) -> str:
    """A range bookmark round everything a paragraph holds."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name={_quoted(name)}/>{runs}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def paragraph(style: str, runs: str, setting: Setting = AS_STYLED) -> str:
    return f"<w:p><w:pPr><w:pStyle w:val={_quoted(style)}/>{_setting(setting)}</w:pPr>{runs}</w:p>"


def _setting(setting: Setting) -> str:
    """The properties in the order the schema wants."""
    parts = ["<w:keepNext/>"] if setting.keep_next else []
    if setting.new_page:
        parts.append("<w:pageBreakBefore/>")
    if setting.numbering:
        number, level = setting.numbering
        parts.append(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    if setting.right_tab is not None:
        parts.append(f'<w:tabs><w:tab w:val="right" w:pos="{setting.right_tab}"/></w:tabs>')
    spaces = (("before", setting.space_before), ("after", setting.space_after))
    said = "".join(f' w:{side}="{space}"' for side, space in spaces if space is not None)
    if said:
        parts.append(f"<w:spacing{said}/>")
    return "".join(parts)


@lru_cache(maxsize=256)
def _look(look: Look) -> str:
    parts = [f"<w:rStyle w:val={_quoted(look.style)}/>"] if look.style else []
    if look.bold:
        parts.append("<w:b/><w:bCs/>")
    if look.italic:
        parts.append("<w:i/><w:iCs/>")
    if look.raised:
        parts.append('<w:vertAlign w:val="superscript"/>')
    if look.language:
        parts.append(f"<w:lang w:val={_quoted(look.language)}/>")
    return f"<w:rPr>{''.join(parts)}</w:rPr>" if parts else ""


def _texts(words: str) -> str:
    said = _escaped(printable(words))
    if "\t" not in said and "\n" not in said:
        return _text(said)
    special = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    pieces = (piece for piece in _BREAKS.split(said) if piece)
    return "".join(special.get(piece) or _text(piece) for piece in pieces)


def _quoted(name: str) -> str:
    """As the value of an attribute; nearly all are plain names."""
    return f'"{name}"' if _PLAIN_NAME.fullmatch(name) else quoteattr(name)


def _text(escaped: str) -> str:
    return f'<w:t xml:space="preserve">{escaped}</w:t>' if escaped else ""


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
