"""Words with their looks as Markdown; what looks like a mark of it is escaped."""

import re
import unicodedata
from collections.abc import Sequence

from briefing_app.export.planned import NoteMark, Piece, PlannedWords, SourceMark

_ANYWHERE = re.compile(r"[\\`*_\[\]<]|~(?=~)|&(?=#?\w+;)")
_AT_START = re.compile(
    r"^(?P<mark>\d{1,9}(?=[.)](?:\s|$))|\[\^\d+\](?=:))?"
    r"(?P<sign>(?<=\d)[.)]|(?<=\]):|#{1,6}(?=\s|$)|>|[+-](?=\s|$)|-{3,}\s*$|=+\s*$|~{3,})"
)
_LAST_SIGNS = re.compile(r"(?<=\s)(?=#+$)")
_LINKS = ("http://", "https://", "mailto:")
_NOT_IN_ADDRESS = str.maketrans({" ": "%20", "<": "%3C", ">": "%3E", "\n": "", "\\": "%5C"})
_HARD_BREAK = "\\\n"
_BREAK_IN_CELL = "<br>"


def in_lines(pieces: Sequence[Piece], indent: str = "") -> str:
    """The words of a paragraph, whose lines go on at `indent`."""
    lines = (line.strip() for line in inline(pieces).split("\n"))
    return f"{_HARD_BREAK}{indent}".join(
        _AT_START.sub(r"\g<mark>\\\g<sign>", each) for each in lines
    )


def in_a_heading(pieces: Sequence[Piece]) -> str:
    """On one line; signs at its end are words too."""
    return _LAST_SIGNS.sub(r"\\", " ".join(inline(pieces).split("\n")))


def in_a_cell(pieces: Sequence[Piece]) -> str:
    return _BREAK_IN_CELL.join(inline(pieces).replace("|", "\\|").split("\n"))


def inline(pieces: Sequence[Piece]) -> str:
    """Words, stars, links and marks; a new line where the words have one."""
    said = ""
    for at, piece in enumerate(pieces):
        said += _piece(piece, said[-1:], _first(pieces[at + 1 :]))
    return said


def escaped(words: str) -> str:
    return _ANYWHERE.sub(r"\\\g<0>", words)


def _piece(piece: Piece, before: str, after: str) -> str:
    match piece:
        case NoteMark():
            return f"[^{piece.number}]"
        case SourceMark():
            return piece.shown.replace("[", "\\[").replace("]", "\\]")
        case PlannedWords():
            return _words(piece, before, after)


def _words(words: PlannedWords, before: str, after: str) -> str:
    is_link = words.link.lower().startswith(_LINKS)
    around = ("<", ">") if words.raised else ("[", "]") if is_link else (before, after)
    said = _starred(words, *around)
    said = f"<sup>{said}</sup>" if words.raised else said
    return f"[{said}](<{words.link.translate(_NOT_IN_ADDRESS)}>)" if is_link else said


def _starred(piece: PlannedWords, before: str, after: str) -> str:
    """Stars stand close to the words, or they would be read as stars; so they would between a
    letter and a sign, where there are tags instead."""
    words = piece.text.strip()
    if not words or not (piece.bold or piece.italic):
        return escaped(piece.text)
    lead, tail = piece.text.partition(words)[::2]
    stars = "*" * (2 * piece.bold + piece.italic)
    left, right = stars, stars
    if not (_can_turn(lead[-1:] or before, words[0]) and _can_turn(tail[:1] or after, words[-1])):
        tags = [tag for wanted, tag in ((piece.bold, "strong"), (piece.italic, "em")) if wanted]
        left = "".join(f"<{tag}>" for tag in tags)
        right = "".join(f"</{tag}>" for tag in reversed(tags))
    return f"{lead}{left}{escaped(words)}{right}{tail}"


def _can_turn(outside: str, inside: str) -> bool:
    """Whether stars between these two letters are read as the end of what they mark."""
    if outside == "*":
        return False
    return not _is_sign(inside) or not outside or outside.isspace() or _is_sign(outside)


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "PS"


def _first(pieces: Sequence[Piece]) -> str:
    """The letter that the next piece will begin with."""
    for piece in pieces:
        if not isinstance(piece, PlannedWords) or piece.link or piece.raised:
            return "["
        if piece.text:
            has_stars = (piece.bold or piece.italic) and not piece.text[0].isspace()
            return "*" if has_stars else piece.text[0]
    return ""
