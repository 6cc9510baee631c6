"""NotePlan → Markdown or plain text, for the clipboard and for places that know no Word."""

import re
from collections.abc import Callable, Iterator

from briefing_app.export.planned import (
    NoteMark,
    NotePlan,
    Piece,
    PlannedBlock,
    PlannedParagraph,
    PlannedTable,
    PlannedWords,
    Role,
    SourceMark,
    text_of,
)

_ANYWHERE = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)")
_AT_START = re.compile(r"^(?P<mark>\d*)(?P<sign>(?<=\d)[.)](?=\s)|(?<!\d)[#>+-](?=\s))")

Say = Callable[[tuple[Piece, ...]], str]


def as_markdown(plan: NotePlan) -> str:
    """The whole note as Markdown, footnotes included; what looks like a mark of it is escaped."""
    notes = [f"[^{note.number}]: {_marked(note.pieces)}" for note in plan.footnotes]
    return "".join(_spaced(plan.blocks)) + "".join(f"{note}\n\n" for note in notes).rstrip() + "\n"


def _spaced(blocks: tuple[PlannedBlock, ...]) -> Iterator[str]:
    """An empty line behind each block, but for the items of one list."""
    for block, after in zip(blocks, (*blocks[1:], None), strict=True):
        yield _block(block, _marked)
        yield "\n" if _in_list(block) and _in_list(after) else "\n\n"


def _in_list(block: PlannedBlock | None) -> bool:
    return isinstance(block, PlannedParagraph) and block.role in (Role.BULLET, Role.NUMBER)


def as_plain_text(plan: NotePlan) -> str:
    """The whole note as words alone; footnotes stand at the end under their numbers."""
    notes = [f"[{note.number}] {text_of(note.pieces)}" for note in plan.footnotes]
    return "\n\n".join([*(_block(block, _bare) for block in plan.blocks), *notes]) + "\n"


def _block(block: PlannedBlock, say: Say) -> str:
    return _table(block, say) if isinstance(block, PlannedTable) else _paragraph(block, say)


def _paragraph(planned: PlannedParagraph, say: Say) -> str:
    words = say(planned.pieces)
    before = "" if say is _bare else _BEFORE.get(planned.role, "")
    match planned.role:
        case Role.HEADING:
            return words if say is _bare else f"{'#' * (planned.level + 1)} {words}"
        case Role.BULLET:
            return f"{'  ' * planned.level}- {words}"
        case Role.NUMBER | Role.POINT if planned.numbered:
            return f"{'   ' * planned.numbered.level}{planned.numbered.shown} {words}"
        case Role.SIGNATURE:
            return planned.label.replace("\t", " ______________  ") + " ______________"
        case _:
            label = f"{planned.label} " if planned.label else ""
            if say is _marked and not label:
                words = _AT_START.sub(r"\g<mark>\\\g<sign>", words)
            return f"{before}{label}{words}"


_BEFORE = {Role.TITLE: "# ", Role.QUOTATION: "> "}


def _table(planned: PlannedTable, say: Say) -> str:
    if say is _bare:
        rows = ("\t".join(say(cell.pieces) for cell in row) for row in planned.rows)
        return "\n".join([planned.title, *rows])
    lines = [_row(_in_cell(say(cell.pieces)) for cell in row) for row in planned.rows]
    rule = _row("---" for _cell in planned.rows[0])
    return "\n".join([f"**{_escaped(planned.title)}**", "", lines[0], rule, *lines[1:]])


def _in_cell(words: str) -> str:
    return " ".join(words.replace("|", "\\|").split("\n"))


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _bare(pieces: tuple[Piece, ...]) -> str:
    marks = (f"[{p.number}]" if isinstance(p, NoteMark) else text_of((p,)) for p in pieces)
    return "".join(marks)


def _marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(_marked_piece(piece) for piece in pieces)


def _marked_piece(piece: Piece) -> str:
    match piece:
        case NoteMark():
            return f"[^{piece.number}]"
        case SourceMark():
            return f"[{piece.number}]"
        case PlannedWords():
            words = f"<sup>{_starred(piece)}</sup>" if piece.raised else _starred(piece)
            return f"[{words}](<{piece.link}>)" if piece.link else words


def _starred(piece: PlannedWords) -> str:
    """The stars stand close to the words, or they would be read as stars."""
    words = piece.text.strip(" ")
    stars = "*" * (2 * piece.bold + piece.italic)
    if not words or not stars:
        return _escaped(piece.text)
    lead, tail = piece.text.partition(words)[::2]
    return f"{lead}{stars}{_escaped(words)}{stars}{tail}"


def _escaped(words: str) -> str:
    return _ANYWHERE.sub(r"\\\g<0>", words)
