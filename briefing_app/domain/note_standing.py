"""How far a note has come: its state and way, its route, its issue, and the notes around it."""

from dataclasses import dataclass

from briefing_app.domain.ids import NoteId
from briefing_app.domain.issue import IssueRow
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import Move, StateRule
from briefing_app.domain.route import NO_ROUTE, Level, Route
from briefing_app.domain.working_days import WorkingDays

WEEKDAYS_ALONE = WorkingDays()


@dataclass(frozen=True, slots=True)
class NoteStanding:
    """`rule` is of its state, `onward` of those it can go to next; `states` are all states and
    `levels` all levels of approval that are offered; due dates go by the `calendar`.

    `ancestor` and `descendants` are notes with their titles: what it grew from, what grew from it.
    """

    note: NoteId
    rule: StateRule
    onward: tuple[StateRule, ...] = ()
    states: tuple[StateRule, ...] = ()
    moves: tuple[Move, ...] = ()
    route: Route = NO_ROUTE
    levels: tuple[Level, ...] = ()
    calendar: WorkingDays = WEEKDAYS_ALONE
    issue: IssueRow | None = None
    ancestor: tuple[NoteId, str] | None = None
    descendants: tuple[tuple[NoteId, str], ...] = ()

    @property
    def state(self) -> NoteState:
        return self.rule.state

    @property
    def last_move(self) -> Move | None:
        return self.moves[-1] if self.moves else None
