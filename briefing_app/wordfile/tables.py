"""Tables that a screen reader can read: repeated header row, alternative text, fixed widths."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import pow as power_of
from math import sqrt
from xml.sax.saxutils import quoteattr

from briefing_app.wordfile.column_depths import shallower
from briefing_app.wordfile.markup import printable

_FINENESS, _POWER = 10, 0.75
_NARROWEST = 40
_WIDEST = 400
_LETTER, _NARROW_LETTER, _WIDE_LETTER, _CAPITAL = 124, 70, 188, 155
"""About what a bold letter of the table's size takes, in twentieths of a point; a department's own
font may be wider than ours."""

_NARROW_SIGNS = frozenset("fijlrtI.,;:!|'()[]/-\u00a0\u2019")
_WIDE_SIGNS = frozenset("mwMW%@&\u2014")

_USUAL_LETTER = 104

_MARGINS = 240
_SLACK = 90
"""For what no estimate foresees."""

_BREAKS = re.compile(r"[ \t\n]|(?<=-)")


@dataclass(frozen=True, slots=True)
class TableText:
    """Cells are ready paragraphs; `widths` are twentieths of a point; title and summary are spoken.

    Rows stay whole but for those in `deep`, counted from 0, which may go on over a page.
    """

    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    style: str
    title: str
    summary: str
    deep: frozenset[int] = frozenset()


def table(content: TableText) -> str:
    """The table; its first row is the header."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in content.widths)
    rows = (
        _row(row, content.widths, head=not at, whole=at not in content.deep)
        for at, row in enumerate(content.rows)
    )
    return f"<w:tbl>{_properties(content)}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def fair_widths(rows: Sequence[Sequence[str]], whole: int) -> tuple[int, ...]:
    """Room for the longest word of each column; beyond that, about in proportion to what they hold.

    So the cells of a row come out about as deep as each other.
    """
    least = list(least_widths(rows))
    if sum(least) > whole:
        widths = [whole * width // sum(least) for width in least]
    else:
        lengths = [_usual_length(column) for column in zip(*rows, strict=True)]
        widths = shallower(_poured(least, lengths, whole), least, rows)
    widths[-1] += whole - sum(widths)
    return tuple(widths)


def _poured(least: list[int], lengths: list[int], whole: int) -> list[int]:
    """Shares of the whole by length; who would get less than needed gets that, at the others'."""
    fixed: set[int] = set()
    while True:
        free = [at for at in range(len(least)) if at not in fixed]
        left = whole - sum(least[at] for at in fixed)
        parts = sum(lengths[at] for at in free)
        shares = {at: left * lengths[at] // parts for at in free}
        poor = {at for at in free if shares[at] < least[at]}
        if not poor:
            return [shares.get(at, least[at]) for at in range(len(least))]
        fixed |= poor


def least_widths(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """What each column needs so that no word of it breaks."""
    columns = zip(*rows, strict=True)
    return tuple(_longest_word(column) + _MARGINS + _SLACK for column in columns)


def lines_of(cell: str, width: int) -> int:
    """About how many lines the words take in a column."""
    return -(-len(cell) * _USUAL_LETTER // max(width - _MARGINS, _LETTER))


def _longest_word(column: Sequence[str]) -> int:
    """How wide it is. A no-break space holds words together, a hyphen lets them go."""
    words = {word for cell in column for word in _BREAKS.split(cell)}
    return max(map(_width_of, words), default=0)


def _width_of(word: str) -> int:
    return sum(map(_letter_width, word))


@cache
def _letter_width(letter: str) -> int:
    if letter in _NARROW_SIGNS:
        return _NARROW_LETTER
    if letter in _WIDE_SIGNS:
        return _WIDE_LETTER
    return _LETTER if letter.isascii() and not letter.isupper() else _CAPITAL


def _usual_length(column: Sequence[str]) -> int:
    """The root of the mean square, so that a few deep cells count for more than many shallow ones.

    The power keeps some room for the columns that hold less.
    """
    squares = sum(min(len(cell), _WIDEST) ** 2 for cell in column)
    length = sqrt(squares / max(len(column), 1))
    return max(round(_FINENESS * power_of(length, _POWER)), _NARROWEST)


def _properties(content: TableText) -> str:
    return (
        f"<w:tblPr><w:tblStyle w:val={quoteattr(content.style)}/>"
        f'<w:tblW w:w="{sum(content.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
        ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"<w:tblCaption w:val={quoteattr(printable(content.title))}/>"
        f"<w:tblDescription w:val={quoteattr(printable(content.summary))}/></w:tblPr>"
    )


def _row(cells: Sequence[str], widths: Sequence[int], *, head: bool, whole: bool) -> str:
    kept = "<w:cantSplit/>" if whole else ""
    repeated = "<w:tblHeader/>" if head else ""
    settings = f"<w:trPr>{kept}{repeated}</w:trPr>" if kept or repeated else ""
    inner = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{settings}{inner}</w:tr>"
