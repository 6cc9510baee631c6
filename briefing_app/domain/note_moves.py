"""The states of a note and its way through them: who moved it, when, and why."""

from dataclasses import dataclass

from briefing_app.domain.note import NoteState
from briefing_app.domain.template import Named


@dataclass(frozen=True, slots=True)
class StateRule:
    """`deed` is what one does to bring a note there; `closed`: its words stay as they are."""

    state: NoteState
    name: Named
    deed: Named
    icon: str
    to: tuple[NoteState, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class StateRules:
    """One rule for each state, in the order of a note's way."""

    rules: tuple[StateRule, ...]

    def of(self, state: NoteState) -> StateRule:
        return next(rule for rule in self.rules if rule.state is state)

    def from_here(self, state: NoteState, *, was_issued: bool = False) -> tuple[StateRule, ...]:
        """Where a note may go. One that went out once can be withdrawn and nothing else."""
        allowed = tuple(self.of(each) for each in self.of(state).to)
        if not was_issued:
            return allowed
        return tuple(rule for rule in allowed if rule.state is NoteState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Move:
    """`made_on` is an ISO time in UTC."""

    was: NoteState
    state: NoteState
    made_on: str
    made_by: str
    remark: str = ""
