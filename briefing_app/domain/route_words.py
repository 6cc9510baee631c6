"""What is said of the dates of a route, in the window and at the terminal alike."""

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.route import Decision, Route, start_by
from briefing_app.domain.working_days import WorkingDays
from briefing_app.language import _, language


def begin_words(route: Route, calendar: WorkingDays, today: str) -> str:
    """By when the round of approvals begins, or that the day of need is missing."""
    start = start_by(route, calendar)
    if not start:
        return _("Give the day on which the note is needed, and every level gets its date.")
    said = _("To be there in time, the round of approvals begins by {date}.")
    if is_too_late(route, calendar, today):
        said = _("To be there in time, the round of approvals had to begin by {date}.")
    return said.format(date=date_in_words(start, language()))


def is_too_late(route: Route, calendar: WorkingDays, today: str) -> bool:
    """Whether nobody has decided yet, and the first should have begun before this day."""
    untouched = all(each.decision is Decision.WAITING for each in route.approvals)
    return bool(route.approvals) and untouched and "" < start_by(route, calendar) < today


def kept_words(route: Route) -> tuple[str, ...]:
    """Each consultation that is waited for whose date does not follow the day of need."""
    said = _("{name} is to answer by {date}: set by hand, it does not follow the day of need.")
    return tuple(
        said.format(name=each.unit or each.person, date=date_in_words(each.due, language()))
        for each in route.consultations
        if each.is_open and each.by_hand and each.due
    )
