"""The commands for the block that is shown: its versions, and its lengths."""

from collections.abc import Callable
from functools import partial

from briefing_app.domain.overview import BlockDetail
from briefing_app.ui.commands import CommandName
from briefing_app.ui.library.block_parts import has_room, say_it_holds
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.right_side import RightSide

BLOCK_COMMANDS: tuple[CommandName, ...] = (
    *("block_versions", "write_length", "tie_length", "untie_length", "length_holds"),
)


class BlockDeeds:
    def __init__(self, work: LibraryWork, right: RightSide) -> None:
        self._work, self._right = work, right

    def conditions(self) -> dict[CommandName, Callable[[], bool]]:
        return {name: partial(self._can, name) for name in BLOCK_COMMANDS}

    def deeds(self) -> dict[CommandName, Callable[[], object]]:
        return {name: partial(self._do, name) for name in BLOCK_COMMANDS}

    def _detail(self) -> BlockDetail | None:
        """Of a block that was not set aside."""
        detail = self._right.shown.detail if self._right.shown else None
        if isinstance(detail, BlockDetail) and not detail.row.block.set_aside:
            return detail
        return None

    def _can(self, name: CommandName) -> bool:
        detail = self._detail()
        if detail is None:
            return False
        block = detail.row.block
        possible = {
            "block_versions": len(block.versions) > 1,
            "untie_length": bool(block.argument),
            "length_holds": bool(block.behind),
        }
        return possible.get(name, has_room(detail.lengths))

    def _do(self, name: CommandName) -> None:
        """Forms are loaded when the first one is asked for."""
        from briefing_app.ui.library import block_lengths

        detail, work = self._detail(), self._work
        if detail is None:
            return
        block, lengths = detail.row.block, detail.lengths
        if name == "block_versions" and isinstance(self._right.column, DetailColumn):
            self._right.column.ask_versions()
        elif name == "write_length":
            block_lengths.ask_write_length(work, block, lengths, self._right.themes)
        elif name == "tie_length":
            block_lengths.ask_tie_length(work, block, lengths)
        elif name == "untie_length":
            block_lengths.untie(work, block, lengths)
        elif name == "length_holds":
            say_it_holds(work, block)
