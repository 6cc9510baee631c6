"""A marking set below what a note contains: from what, to what, why, by whom and when."""

from dataclasses import dataclass

from briefing_app.domain.marking import Marking


@dataclass(frozen=True, slots=True)
class Lowering:
    """`contained` is what the note contained then; `on` is an ISO time in UTC."""

    contained: Marking
    to: Marking
    reason: str
    by: str = ""
    on: str = ""

    def holds(self, marking: Marking, contained: Marking) -> bool:
        """Whether it still explains a note marked so that contains this.

        It does until something comes in that asks for more than was there when it was decided.
        """
        return marking.covers(self.to) and self.contained.covers(contained)
