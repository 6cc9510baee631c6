"""The light markup of shipped notes: text into paragraphs and tables, and back.

A blank line, or a line's own mark, begins a new paragraph; other lines go on with the one before.

    - a bullet, two spaces deeper for each level        1. a numbered item
    > a block quotation                                 ### a heading below the section's own
    **bold**, *italic*, [words](address), [@key] for a citation
    {{block:key}} or {{block:key@2}} on a line of its own: a block, or one version of it
    Table: a caption, then rows between upright strokes, the first being the head:
    | Option | Cost |

A backslash takes a character as it is.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.ids import CitationId, ParagraphId, new_id
from briefing_app.domain.text import (
    Citation,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
    new_paragraph,
    tidy,
)
from briefing_app.language import _

_BLOCK = re.compile(r"\{\{block:([\w-]+)(?:@(\d+))?\}\}")
_MARKED = re.compile(
    r"(?P<indent> *)(?:(?P<bullet>-)|(?P<number>\d+\.)|(?P<quote>>)|(?P<head>###))(?: |$)"
)
_CAPTION = re.compile(r"Table: *(.*)")
_RULE = re.compile(r"\|(?: *:?-{3,}:? *\|)+")
_TOKEN = re.compile(
    r"\\(?P<plain>.?)"
    r"|(?P<bold>\*\*)"
    r"|(?P<italic>\*)"
    r"|\[@(?P<cite>[\w-]+)\]"
    r"|\[(?P<label>(?:\\.|[^\]\\])*)\]\((?P<link>(?:\\.|[^)\\])*)\)"
)
_CELL = re.compile(r"((?:\\.|[^|\\])*)\|")
_ESCAPED = re.compile(r"\\(.?)")
_HELD_SPACE = re.compile(r"(?<!\\)(?:\\\\)*\\$")
_BLANK = " \t"
_SPECIAL = re.compile(r"([\\*\[\]|])")
_STARTS = re.compile(r"(?=-(?: |$)|\d+\.(?: |$)|>(?: |$)|###(?: |$)|Table:|\{\{block:| )")
_INDENT = 2

Cite = Callable[[str], Citation]
"""Gives the citation that a key stands for; raises `KeyError` for an unknown key."""


@dataclass(frozen=True, slots=True)
class BlockCall:
    """Where a block is to be put; `version` 0 means the newest."""

    key: str
    version: int = 0


Part = Element | BlockCall


def read_note_text(text: str, cited: Cite) -> tuple[Part, ...]:
    """The paragraphs, tables and block calls of a text."""
    return tuple(_part(lines, cited) for lines in _gather(text.split("\n")))


def write_note_text(parts: Iterable[Part], key_of: Callable[[Citation], str]) -> str:
    """The text that `read_note_text` reads as these parts."""
    return "\n\n".join(_written(part, key_of) for part in parts)


def _gather(lines: list[str]) -> list[list[str]]:
    """The lines of each part together."""
    parts: list[list[str]] = []
    going_on = False
    for line in map(_trimmed, lines):
        if not line:
            going_on = False
        elif going_on and not _begins(line, parts[-1]):
            parts[-1].append(line)
        else:
            parts.append([line])
            going_on = not _stands_alone(line)
    return parts


def _stands_alone(line: str) -> bool:
    mark = _MARKED.match(line)
    return bool(_BLOCK.fullmatch(line) or (mark and mark["head"]))


def _begins(line: str, before: list[str]) -> bool:
    """Whether a line that follows another begins a part of its own."""
    if line.startswith("|"):
        return not (_CAPTION.match(before[0]) or before[0].startswith("|"))
    marked = _MARKED.match(line) or _CAPTION.match(line) or _BLOCK.fullmatch(line)
    return bool(marked) or before[-1].startswith("|")


def _trimmed(text: str) -> str:
    """Without blanks at the end and before a stroke; one that a backslash holds stays."""
    cut = text.rstrip(_BLANK)
    cut = cut.lstrip(_BLANK) if cut.lstrip(_BLANK).startswith(("|", "{")) else cut
    return f"{cut} " if _HELD_SPACE.search(cut) and cut != text else cut


def _part(lines: list[str], cited: Cite) -> Part:
    called = _BLOCK.fullmatch(lines[0])
    if called:
        return BlockCall(called[1], int(called[2] or 0))
    caption = _CAPTION.match(lines[0])
    rows = lines[1:] if caption else lines
    if rows and rows[0].startswith("|"):
        return _table(_plain(caption[1]) if caption else "", rows, cited)
    return _paragraph(lines, cited)


def _paragraph(lines: list[str], cited: Cite) -> Paragraph:
    mark = _MARKED.match(lines[0])
    first = lines[0][mark.end() :] if mark else lines[0]
    text = " ".join([first.lstrip(_BLANK), *(line.lstrip(_BLANK) for line in lines[1:])])
    kind, level = _kind(mark)
    made = new_paragraph("", kind, *_runs(text, cited))
    return replace(made, level=level)


def _kind(mark: re.Match[str] | None) -> tuple[ParagraphKind, int]:
    if not mark:
        return ParagraphKind.PARAGRAPH, 0
    level = len(mark["indent"]) // _INDENT
    if mark["bullet"]:
        return ParagraphKind.BULLET, level
    if mark["number"]:
        return ParagraphKind.NUMBERED, level
    return (ParagraphKind.QUOTATION if mark["quote"] else ParagraphKind.HEADING), level


def _table(caption: str, rows: list[str], cited: Cite) -> Table:
    kept = [row for row in rows if not _RULE.fullmatch(row)]
    cells = tuple(
        tuple(new_paragraph("", ParagraphKind.PARAGRAPH, *_runs(cell, cited)) for cell in row)
        for row in map(_cells, kept)
    )
    return Table(ParagraphId(new_id()), cells, caption)


def _cells(row: str) -> list[str]:
    return [_trimmed(cell[1]).lstrip(_BLANK) for cell in _CELL.finditer(row.removeprefix("|"))]


def _runs(text: str, cited: Cite) -> tuple[Run, ...]:
    runs: list[Run] = []
    style, at = Words(""), 0
    for token in _TOKEN.finditer(text):
        runs.append(replace(style, text=text[at : token.start()]))
        at = token.end()
        if token["bold"]:
            style = replace(style, bold=not style.bold)
        elif token["italic"]:
            style = replace(style, italic=not style.italic)
        elif token["cite"]:
            runs.append(_citation(token["cite"], cited))
        elif token["link"] is not None:
            label, address = _plain(token["label"]), _plain(token["link"])
            runs.append(replace(style, text=label, link=address))
        else:
            runs.append(replace(style, text=token["plain"]))
    runs.append(replace(style, text=text[at:]))
    return tidy(runs)


def _citation(key: str, cited: Cite) -> Citation:
    try:
        return replace(cited(key), id=CitationId(new_id()))
    except KeyError as fault:
        sentence = _("The citation “{key}” leads to nothing.").format(key=key)
        raise CannotRead(sentence) from fault


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _written(part: Part, key_of: Callable[[Citation], str]) -> str:
    match part:
        case BlockCall():
            return f"{{{{block:{part.key}{f'@{part.version}' if part.version else ''}}}}}"
        case Paragraph():
            return _written_paragraph(part, key_of)
        case Table():
            rows = [_written_row(row, key_of) for row in part.rows]
            caption = [f"Table: {_escaped(part.caption)}"] if part.caption else []
            return "\n".join([*caption, *rows])


def _written_paragraph(paragraph: Paragraph, key_of: Callable[[Citation], str]) -> str:
    text = _written_runs(paragraph.runs, key_of) or "\\"
    indent = " " * _INDENT * paragraph.level
    match paragraph.kind:
        case ParagraphKind.PARAGRAPH:
            return re.sub(_STARTS, r"\\", text, count=1) if _STARTS.match(text) else text
        case ParagraphKind.BULLET:
            return f"{indent}- {_held(text)}"
        case ParagraphKind.NUMBERED:
            return f"{indent}1. {_held(text)}"
        case ParagraphKind.QUOTATION:
            return f"{indent}> {_held(text)}"
        case ParagraphKind.HEADING:
            return f"{indent}### {_held(text)}"


def _written_row(row: tuple[Paragraph, ...], key_of: Callable[[Citation], str]) -> str:
    cells = (_held_cell(_written_runs(cell.runs, key_of)) for cell in row)
    return f"| {' | '.join(cells)} |"


def _held_cell(text: str) -> str:
    """A row of dashes kept from being read as a line below the head."""
    return f"\\{text}" if text.startswith((" ", "-", ":")) else text


def _held(text: str) -> str:
    """A leading space kept by a backslash."""
    return f"\\{text}" if text.startswith(" ") else text


def _written_runs(runs: Iterable[Run], key_of: Callable[[Citation], str]) -> str:
    written: list[str] = []
    style = Words("")
    for run in runs:
        if isinstance(run, Citation):
            written.append(f"[@{key_of(run)}]")
            continue
        written.append(_turn(style, run))
        words = _escaped(run.text)
        written.append(f"[{words}]({_held_address(run.link)})" if run.link else words)
        style = run
    written.append(_turn(style, Words("")))
    text = "".join(written)
    return f"{text[:-1]}\\ " if text.endswith(" ") else text


def _turn(style: Words, wanted: Words) -> str:
    """The stars that lead from one style to another."""
    bold = "**" if style.bold != wanted.bold else ""
    return bold + ("*" if style.italic != wanted.italic else "")


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _held_address(address: str) -> str:
    return re.sub(r"([\\()|])", r"\\\1", address)
