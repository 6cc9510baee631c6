"""What the commands for the placed block at the cursor do, and when they make sense."""

from collections.abc import Callable
from functools import partial

from briefing_app.domain.ids import PlacementId
from briefing_app.ui.notes.acts.block_acts import BlockActs
from briefing_app.ui.notes.acts.length_acts import LengthActs
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.note_desk import NoteDesk


class BlockCommands:
    def __init__(self, view: NoteDesk, acts: BlockActs, lengths: LengthActs) -> None:
        self._view, self._acts, self._lengths = view, acts, lengths

    def doing(self) -> Doing:
        return {
            "offer_master": partial(self._at_cursor, self._acts.offer),
            "swap_length": partial(self._at_cursor, self._lengths.swap),
            "untie_block": partial(self._at_cursor, self._acts.release),
        }

    def conditions(self) -> Doing:
        return {
            "offer_master": lambda: self._acts.can_offer(self._placement()),
            "swap_length": self._placement,
            "untie_block": self._placement,
        }

    def _placement(self) -> PlacementId | None:
        return self._view.line().placement

    def _at_cursor(self, act: Callable[[PlacementId], None]) -> None:
        placement = self._placement()
        if placement:
            act(placement)
