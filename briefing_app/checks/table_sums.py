"""Totals in the last row of a table against what stands above them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from briefing_app.checks.cues import pattern
from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.text import Paragraph, Table
from briefing_app.domain.writing import Cues

_NUMBER = re.compile(r"[$€£]?\s*(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)([.,]\d+)?\s*(?:M?\$|%)?")
_GROUPS = re.compile(r"[,\u00a0\u202f ]")
_FEWEST_ROWS = 3


@dataclass(frozen=True, slots=True)
class WrongTotal:
    """`sum` is a plain decimal; `told` stands in the cell."""

    cell: ParagraphId
    sum: str
    told: str


def wrong_totals(table: Table, cues: Cues) -> Iterator[WrongTotal]:
    """Only where every cell of a column is one plain number and no row is part of another."""
    rows = table.rows[1:]
    if len(rows) < _FEWEST_ROWS or not rows[-1] or not _is_total(rows[-1][0], cues):
        return
    if any(row and pattern(cues.subtotals).match(row[0].text.strip()) for row in rows[:-1]):
        return
    for column in range(1, len(rows[-1])):
        cells = [row[column].text.strip() if column < len(row) else "" for row in rows]
        numbers = [_number(cell) for cell in cells]
        known = [number for number in numbers if number is not None]
        if len(known) == len(numbers) and not _adds_up(known):
            yield WrongTotal(rows[-1][column].id, str(sum(known[:-1])), cells[-1])


def _is_total(cell: Paragraph, cues: Cues) -> bool:
    return bool(pattern(cues.totals).match(cell.text.strip()))


def _number(cell: str) -> Decimal | None:
    found = _NUMBER.fullmatch(cell)
    if not found:
        return None
    return Decimal(_GROUPS.sub("", found[1]) + (found[2] or "").replace(",", "."))


def _adds_up(numbers: list[Decimal]) -> bool:
    """Shares and decimals may each have been rounded; whole numbers may not."""
    *parts, total = numbers
    places = max(-int(number.as_tuple().exponent) for number in numbers)
    slack = Decimal(len(parts)) / 2 / 10**places if places else Decimal(0)
    return abs(sum(parts) - total) <= slack
