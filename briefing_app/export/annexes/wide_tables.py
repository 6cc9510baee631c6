"""Which tables need a page that is turned, and what goes onto it with them."""

from dataclasses import replace
from itertools import takewhile

from briefing_app.export.planned import (
    PlannedBlock,
    PlannedParagraph,
    PlannedTable,
    PlannedWords,
    Role,
)
from briefing_app.language import words_for
from briefing_app.wordfile.tables import fair_widths, least_widths, lines_of

UPRIGHT = 9360
"""The usual room between the margins, in twentieths of a point: a letter page with one inch."""

_MOST_LINES = 9
_MANY_COLUMNS = 5


def is_wide(table: PlannedTable, room: int = UPRIGHT) -> bool:
    """Upright its words would break, or many narrow columns would make its rows too deep."""
    words = [[cell.text for cell in row] for row in table.rows]
    if sum(least_widths(words)) > room:
        return True
    if len(words[0]) < _MANY_COLUMNS:
        return False
    widths = fair_widths(words, room)
    deep = [max(map(lines_of, row, widths)) for row in words[1:]]
    return bool(deep) and sum(deep) > _MOST_LINES * len(deep)


def with_wide_turned(
    blocks: tuple[PlannedBlock, ...], room: int = UPRIGHT
) -> tuple[PlannedBlock, ...]:
    """Each wide table turned, with the headings right above it and a line that ends it."""
    done: list[PlannedBlock] = []
    for block in blocks:
        if isinstance(block, PlannedTable) and not block.landscape and is_wide(block, room):
            at = len(done) - _leading(done)
            done[at:] = [*_ended(done[:at][-1:]), *all_turned(tuple(done[at:]))]
            done += (replace(block, landscape=True), end_of(block))
        else:
            done.append(block)
    return tuple(done)


def _leading(blocks: list[PlannedBlock]) -> int:
    """How many headings the blocks end with."""
    kept = takewhile(_leads, reversed(blocks))
    return sum(1 for _each in kept)


def _ended(before: list[PlannedBlock]) -> list[PlannedBlock]:
    """A line that ends an upright table: without it nothing could carry the end of its pages."""
    tables = [each for each in before if isinstance(each, PlannedTable) and not each.landscape]
    return [replace(end_of(table), landscape=False) for table in tables]


def all_turned(blocks: tuple[PlannedBlock, ...]) -> tuple[PlannedBlock, ...]:
    return tuple(replace(block, landscape=True) for block in blocks)


def end_of(table: PlannedTable) -> PlannedParagraph:
    """Tells eyes and ears that the table is over, where a page is over with it."""
    _ = words_for(table.language).gettext
    said = _("End of table {number}").format(number=table.number)
    return PlannedParagraph(Role.REMARK, (PlannedWords(said),), table.language, landscape=True)


def count_tables(blocks: tuple[PlannedBlock, ...]) -> int:
    return sum(isinstance(block, PlannedTable) for block in blocks)


def _leads(block: PlannedBlock) -> bool:
    return isinstance(block, PlannedParagraph) and block.role is Role.HEADING
