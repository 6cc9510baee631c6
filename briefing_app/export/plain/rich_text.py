"""NotePlan → HTML with its look in every tag, as mail and word processors take it when pasted.

Word and Outlook prefer HTML to RTF among what other programs put on the clipboard, and make real
lists, tables and headings of it; so there is no RTF beside it.
"""

import re
from collections.abc import Iterator
from html import escape

from briefing_app.export.planned import (
    NoteMark,
    NotePlan,
    Piece,
    PlannedBlock,
    PlannedFootnote,
    PlannedParagraph,
    PlannedTable,
    PlannedWords,
    Role,
    SourceMark,
)

_LINKS = ("http://", "https://", "mailto:")
_FACE = "font-family:Calibri,Carlito,Arial,sans-serif"
"""In every tag: of what is pasted, mail keeps neither the body's look nor a style sheet."""

_LANGUAGES = {"en": "en-CA", "fr": "fr-CA"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PLAIN = f"{_FACE};margin-top:0px;margin-bottom:11px;font-size:11pt"
_STYLES = {
    Role.TITLE: f"{_FACE};margin-top:0px;margin-bottom:8px;font-size:18pt;font-weight:bold",
    Role.HEADING: f"{_FACE};margin-top:19px;margin-bottom:5px;font-size:13pt;font-weight:bold",
    Role.FIELD: f"{_FACE};margin-top:0px;margin-bottom:3px;font-size:11pt",
    Role.QUOTATION: f"{_PLAIN};margin-left:32px;margin-right:32px",
    Role.CHOICE: f"{_FACE};margin-top:0px;margin-bottom:5px;margin-left:24px;font-size:11pt",
    Role.SIGNATURE: f"{_FACE};margin-top:32px;margin-bottom:5px;font-size:11pt",
    Role.SOURCE: f"{_FACE};margin-top:0px;margin-bottom:8px;font-size:10pt",
    Role.REMARK: f"{_FACE};margin-top:0px;margin-bottom:11px;font-size:10pt",
    Role.CELL: f"{_FACE};margin-top:0px;margin-bottom:0px;font-size:10pt",
}
_SMALLER = f"{_FACE};margin-top:13px;margin-bottom:5px;font-size:11pt;font-weight:bold"
_ITEM = f"{_FACE};margin-top:0px;margin-bottom:5px;font-size:11pt"
_NOTE = f"{_FACE};margin-top:0px;margin-bottom:4px;font-size:9pt"
_BLANK = " ______________ "
_COUNTED = re.compile(r"\(?(?:(?P<number>\d+)|(?P<letters>[a-z]+))[.)]")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN_LEVEL = 2

List = tuple[int, str, int]
"""How deep it stands, its tag, and which list of the note it is."""


def as_html(plan: NotePlan) -> str:
    """The whole note, its footnotes as a list behind it."""
    return html_of(plan, plan.blocks)


def html_of(plan: NotePlan, blocks: tuple[PlannedBlock, ...]) -> str:
    """Some blocks of a note, with the footnotes that stand in them."""
    marks = set(_marks(blocks))
    notes = tuple(note for note in plan.footnotes if note.number in marks)
    inside = "".join((*_written(blocks, plan.language), *_footnotes(notes)))
    language = _LANGUAGES.get(plan.language, plan.language)
    head = f'<head><meta charset="utf-8"><title>{escape(plan.title)}</title></head>'
    body = f"<!--StartFragment-->{inside}<!--EndFragment-->"
    return f'<html lang="{language}">{head}<body style="{_FACE}">{body}</body></html>'


def _marks(blocks: tuple[PlannedBlock, ...]) -> Iterator[int]:
    for block in blocks:
        if isinstance(block, PlannedTable):
            yield from (n for row in block.rows for cell in row for n in _numbers(cell.pieces))
            yield from _numbers(block.caption)
        else:
            yield from _numbers(block.pieces)


def _numbers(pieces: tuple[Piece, ...]) -> Iterator[int]:
    return (piece.number for piece in pieces if isinstance(piece, NoteMark))


def _written(blocks: tuple[PlannedBlock, ...], language: str) -> Iterator[str]:
    """Lists stand within each other as their levels do, and count on where they were left."""
    lists: list[List] = []
    for block in blocks:
        wanted = _list_of(block)
        while lists and not _goes_on(lists[-1], wanted):
            yield f"</{lists.pop()[1]}>"
        if isinstance(block, PlannedTable):
            yield _table(block)
        elif wanted is None:
            yield _paragraph(block, language)
        else:
            if not lists or lists[-1][0] < wanted[0]:
                lists.append(wanted)
                yield _opened(block, wanted[1])
            yield f'<li style="{_ITEM}"{_spoken(block, language)}>{_words(block.pieces)}</li>'
    for _depth, tag, _list in reversed(lists):
        yield f"</{tag}>"


def _list_of(block: PlannedBlock) -> List | None:
    if isinstance(block, PlannedTable):
        return None
    if block.role is Role.BULLET:
        return block.level, "ul", 0
    if block.numbered and _COUNTED.fullmatch(block.numbered.shown):
        return block.numbered.level, "ol", block.numbered.list
    return None


def _goes_on(inner: List, wanted: List | None) -> bool:
    """Whether the innermost list stays open: it is the one wanted, or the one wanted is inside."""
    return wanted is not None and (inner == wanted or inner[0] < wanted[0])


def _opened(block: PlannedParagraph, tag: str) -> str:
    style = "margin-top:0px;margin-bottom:11px"
    if tag == "ul" or block.numbered is None:
        return f'<{tag} style="{style}">'
    found = _COUNTED.fullmatch(block.numbered.shown)
    letters = found["letters"] if found else None
    if found is None or letters is None:
        return f'<ol start="{found["number"] if found else 1}" style="{style}">'
    if block.numbered.level >= _ROMAN_LEVEL and letters in _ROMAN:
        return f'<ol type="i" start="{_ROMAN.index(letters) + 1}" style="{style}">'
    return f'<ol type="a" start="{ord(letters[0]) - ord("a") + 1}" style="{style}">'


def _paragraph(planned: PlannedParagraph, language: str) -> str:
    words = _label(planned) + _words(planned.pieces)
    style = _STYLES.get(planned.role, _PLAIN)
    tag = "p"
    if planned.role is Role.TITLE:
        tag = _HEADINGS[0]
    elif planned.role is Role.HEADING:
        tag = _HEADINGS[min(planned.level, len(_HEADINGS) - 1)]
        style = style if planned.level <= 1 else _SMALLER
    return f'<{tag} style="{style}"{_spoken(planned, language)}>{words}</{tag}>'


def _label(planned: PlannedParagraph) -> str:
    label = escape(planned.label)
    if planned.numbered:
        return f"{escape(planned.numbered.shown)} "
    match planned.role:
        case Role.SIGNATURE:
            return label.replace("\t", _BLANK) + _BLANK
        case Role.FIELD | Role.CLOSING if label:
            return f"<b>{label}</b> "
        case _:
            return f"{label} " if label else ""


def _spoken(planned: PlannedParagraph, language: str) -> str:
    """The language is named where it is not that of the whole."""
    if planned.language in ("", language):
        return ""
    return f' lang="{_LANGUAGES.get(planned.language, planned.language)}"'


def _table(planned: PlannedTable) -> str:
    title = f'<p style="{_SMALLER}">{escape(planned.title)}</p>'
    rows = "".join(_row(row, "td" if at else "th") for at, row in enumerate(planned.rows))
    whole = (
        'border="1" cellspacing="0" cellpadding="5" width="100%" '
        'style="border-collapse:collapse;border:1px solid #8a8a8a"'
    )
    return f'{title}<table {whole}>{rows}</table><p style="{_STYLES[Role.CELL]}">&nbsp;</p>'


def _row(row: tuple[PlannedParagraph, ...], tag: str) -> str:
    scope = ' scope="col" bgcolor="#e6e6e6" align="left"' if tag == "th" else ' valign="top"'
    style = _STYLES[Role.CELL]
    cells = (f'<{tag}{scope} style="{style}">{_words(cell.pieces)}</{tag}>' for cell in row)
    return f"<tr>{''.join(cells)}</tr>"


def _footnotes(notes: tuple[PlannedFootnote, ...]) -> Iterator[str]:
    if not notes:
        return
    yield '<hr width="30%" align="left"><ol style="margin-top:0px;margin-bottom:0px">'
    for note in notes:
        yield f'<li value="{note.number}" style="{_NOTE}">{_words(note.pieces)}</li>'
    yield "</ol>"


def _words(pieces: tuple[Piece, ...]) -> str:
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: Piece) -> str:
    match piece:
        case NoteMark():
            return f"<sup>{',' if piece.joined else ''}{piece.number}</sup>"
        case SourceMark():
            return f"<sup>{piece.shown}</sup>"
        case PlannedWords():
            return _run(piece)


def _run(words: PlannedWords) -> str:
    said = escape(words.text).replace("\n", "<br>").replace("\t", "&emsp;")
    for wanted, tag in ((words.raised, "sup"), (words.italic, "i"), (words.bold, "b")):
        said = f"<{tag}>{said}</{tag}>" if wanted else said
    if words.language:
        language = _LANGUAGES.get(words.language, words.language)
        said = f'<span lang="{language}">{said}</span>'
    if words.link.lower().startswith(_LINKS):
        return f'<a href="{escape(words.link)}">{said}</a>'
    return said
