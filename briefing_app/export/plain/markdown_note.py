"""NotePlan → Markdown as GitHub and Pandoc read it: headings, lists, tables, footnotes."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.export.plain.markdown_words import (
    escaped,
    in_a_cell,
    in_a_heading,
    in_lines,
    inline,
)
from briefing_app.export.planned import (
    NotePlan,
    PlannedBlock,
    PlannedParagraph,
    PlannedTable,
    Role,
)

_DEEPEST = 6
_LISTS = (Role.BULLET, Role.NUMBER, Role.POINT)
_CLOSE = (Role.BULLET, Role.NUMBER)
"""Items of these stand line below line."""


def as_markdown(plan: NotePlan) -> str:
    """The whole note, its footnotes behind it."""
    notes = [f"[^{note.number}]: {inline(note.pieces)}\n\n" for note in plan.footnotes]
    return "".join((*_spaced(plan.blocks), *notes)).rstrip() + "\n"


def _spaced(blocks: tuple[PlannedBlock, ...]) -> Iterator[str]:
    """An empty line behind each block, but for the items of one list."""
    lists = _Lists()
    for block, after in zip(blocks, (*blocks[1:], None), strict=True):
        if isinstance(block, PlannedTable):
            lists.end()
            yield _table(block)
        elif block.role in _LISTS:
            yield lists.item(block)
        else:
            lists.end()
            yield _paragraph(block)
        yield "\n" if _goes_on(block, after) else "\n\n"


def _goes_on(block: PlannedBlock, after: PlannedBlock | None) -> bool:
    here, then = (_role(each) for each in (block, after))
    return here in _CLOSE and then in _CLOSE and (here is then or _depth(block) != _depth(after))


def _role(block: PlannedBlock | None) -> Role | None:
    return block.role if isinstance(block, PlannedParagraph) else None


def _depth(block: PlannedBlock | None) -> int:
    if not isinstance(block, PlannedParagraph):
        return 0
    return block.numbered.level if block.numbered else block.level


@dataclass(slots=True)
class _Item:
    depth: int
    number: int
    mark: str


class _Lists:
    """The items that are open: what belongs to one stands below its words."""

    def __init__(self) -> None:
        self._open: list[_Item] = []

    def end(self) -> None:
        self._open.clear()

    def item(self, block: PlannedParagraph) -> str:
        depth = _depth(block)
        while self._open and self._open[-1].depth > depth:
            self._open.pop()
        before = self._open.pop().number if self._open and self._open[-1].depth == depth else 0
        number = _counted(block, before)
        self._open.append(_Item(depth, number, f"{number}. " if block.numbered else "- "))
        *above, own = (each.mark for each in self._open)
        indent = " " * sum(map(len, above))
        return f"{indent}{own}{in_lines(block.pieces, indent + ' ' * len(own))}"


def _counted(block: PlannedParagraph, before: int) -> int:
    """Markdown knows numbers alone: "(b)" is the second of its list."""
    shown = block.numbered.shown.strip("().") if block.numbered else ""
    return int(shown) if shown.isdecimal() else before + 1


def _paragraph(planned: PlannedParagraph) -> str:
    match planned.role:
        case Role.TITLE:
            return f"# {in_a_heading(planned.pieces)}"
        case Role.HEADING:
            return f"{'#' * min(planned.level + 1, _DEEPEST)} {in_a_heading(planned.pieces)}"
        case Role.QUOTATION:
            return f"> {in_lines(planned.pieces, '> ')}"
        case Role.SIGNATURE:
            return planned.label.replace("\t", " ______________  ") + " ______________"
        case _:
            return _label(planned) + in_lines(planned.pieces)


def _label(planned: PlannedParagraph) -> str:
    label = escaped(planned.label)
    if label and planned.role in (Role.FIELD, Role.CLOSING):
        return f"**{label}** "
    return f"{label} " if label else ""


def _table(planned: PlannedTable) -> str:
    lines = [_row(in_a_cell(cell.pieces) for cell in row) for row in planned.rows]
    rule = _row("---" for _cell in planned.rows[0])
    return "\n".join([f"**{escaped(planned.title)}**", "", lines[0], rule, *lines[1:]])


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"
