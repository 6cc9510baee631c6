"""Who is asked about a note and who approves it, level by level, with dates."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from briefing_app.domain.template import Named
from briefing_app.domain.working_days import WorkingDays


class Position(Enum):
    """What the unit that was asked said."""

    WAITING = "waiting"
    CONCURS = "concurs"
    WITH_COMMENTS = "with_comments"
    OBJECTS = "objects"
    NOTHING_TO_SAY = "nothing_to_say"
    NO_RESPONSE = "no_response"


class Decision(Enum):
    WAITING = "waiting"
    APPROVED = "approved"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Level:
    """A level of approval as it is offered; `days` are the working days it is given."""

    key: str
    name: Named
    days: int


@dataclass(frozen=True, slots=True)
class Consultation:
    """Dates are ISO or empty; `words` is what was answered, in short.

    A due date set `by_hand` stays when the day of need moves; another one follows it.
    """

    unit: str
    person: str = ""
    asked: str = ""
    due: str = ""
    answered: str = ""
    position: Position = Position.WAITING
    words: str = ""
    by_hand: bool = False

    @property
    def is_open(self) -> bool:
        return self.position is Position.WAITING

    @property
    def follows(self) -> bool:
        """Whoever has answered, or never will, has no date to keep any more."""
        return not self.due or (self.is_open and not self.by_hand)


@dataclass(frozen=True, slots=True)
class Approval:
    """A level of this note; `days` are the working days it is given, `due` follows from them."""

    level: str
    person: str = ""
    days: int = 1
    due: str = ""
    decision: Decision = Decision.WAITING
    decided: str = ""
    words: str = ""

    @property
    def is_open(self) -> bool:
        return self.decision is not Decision.APPROVED


@dataclass(frozen=True, slots=True)
class Publication:
    """What the registry is told: `received` is the ISO date on which the addressee's office had
    the note; `withheld` says why its title is not published, `by` and `on` who decided and when.
    """

    received: str = ""
    withheld: str = ""
    by: str = ""
    on: str = ""


NOT_PUBLISHED = Publication()


@dataclass(frozen=True, slots=True)
class Route:
    """`needed` is the ISO date on which the note has to be there. Approvals run first to last."""

    needed: str = ""
    consultations: tuple[Consultation, ...] = ()
    approvals: tuple[Approval, ...] = ()
    publication: Publication = NOT_PUBLISHED

    @property
    def next_approval(self) -> Approval | None:
        return next((each for each in self.approvals if each.is_open), None)

    def overdue(self, today: str) -> tuple[Consultation | Approval, ...]:
        """Whoever should have answered before this day."""
        waiting: tuple[Consultation | Approval, ...] = (*self.consultations, *self.approvals)
        return tuple(each for each in waiting if is_overdue(each, today))


NO_ROUTE = Route()


def level_name(levels: tuple[Level, ...], key: str, language: str) -> str:
    """A level that is not among those offered is called as the officer called it."""
    known = next((level for level in levels if level.key == key), None)
    return known.name.in_language(language) if known else key


def is_overdue(each: Consultation | Approval, today: str) -> bool:
    return each.is_open and bool(each.due) and each.due < today


def dated(route: Route, calendar: WorkingDays) -> Route:
    """Due dates worked back from the day of need: the last level is due that day, each one before
    it when the next has to begin; whoever is consulted, before the first. Without a day of need
    the dates stay as they are, and so does what was set by hand."""
    due = _date(route.needed)
    if due is None:
        return route
    due = calendar.back(due, 0)
    approvals: list[Approval] = []
    for approval in reversed(route.approvals):
        approvals.append(replace(approval, due=due.isoformat()))
        due = calendar.back(due, approval.days)
    asked = tuple(
        replace(each, due=due.isoformat()) if each.follows else each for each in route.consultations
    )
    return replace(route, approvals=tuple(reversed(approvals)), consultations=asked)


def start_by(route: Route, calendar: WorkingDays) -> str:
    """The day by which the note has to begin its round of approvals."""
    needed = _date(route.needed)
    if needed is None:
        return ""
    return calendar.back(needed, sum(each.days for each in route.approvals)).isoformat()


def route_to_form(route: Route) -> dict[str, Any]:
    return {
        "form": 1,
        "needed": route.needed,
        "consultations": [
            {
                "unit": each.unit,
                "person": each.person,
                "asked": each.asked,
                "due": each.due,
                "answered": each.answered,
                "position": each.position.value,
                "words": each.words,
                "by_hand": each.by_hand,
            }
            for each in route.consultations
        ],
        "approvals": [
            {
                "level": each.level,
                "person": each.person,
                "days": each.days,
                "due": each.due,
                "decision": each.decision.value,
                "decided": each.decided,
                "words": each.words,
            }
            for each in route.approvals
        ],
        "publication": asdict(route.publication),
    }


def route_from_form(form: Mapping[str, Any]) -> Route:
    return Route(
        form["needed"],
        tuple(_consultation(each) for each in form["consultations"]),
        tuple(
            Approval(**{**each, "decision": Decision(each["decision"])})
            for each in form["approvals"]
        ),
        Publication(**form.get("publication", {})),
    )


def _consultation(form: Mapping[str, Any]) -> Consultation:
    """One kept before it was known who set its date: that stays as it is."""
    given = {"by_hand": bool(form["due"]), **form, "position": Position(form["position"])}
    return Consultation(**given)


def _date(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
