"""How far a note has come, in a few words for the officer."""

from dataclasses import dataclass
from datetime import UTC, datetime

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import Approval, Consultation, level_name
from briefing_app.language import _, language, ngettext
from briefing_app.ui.look import Ink
from briefing_app.ui.moments import moment_in_words


@dataclass(frozen=True, slots=True)
class Told:
    words: str
    ink: Ink = "text2"


def today() -> str:
    """The day on the officer's own calendar."""
    return datetime.now(UTC).astimezone().date().isoformat()


def state_name(standing: NoteStanding) -> str:
    return standing.rule.name.in_language(language())


def told_of(standing: NoteStanding, day: str) -> Told:
    """Who is late, who is next, or since when and by whom the note stands as it does."""
    if not standing.rule.closed:
        late = standing.route.overdue(day)
        if late:
            return Told(_late(standing, late), "warning")
        following = standing.route.next_approval
        if following and following.due:
            name = level_name(standing.levels, following.level, language())
            due = date_in_words(following.due, language())
            return Told(_("Next: {name}, by {date}").format(name=name, date=due))
    return Told(since(standing))


def since(standing: NoteStanding) -> str:
    """Since when, and by whom; empty for a note that has not moved."""
    move = standing.last_move
    if move is None:
        return ""
    when, who = moment_in_words(move.made_on), move.made_by
    if who:
        return _("Since {when}, by {who}").format(when=when, who=who)
    return _("Since {when}").format(when=when)


def closed_words(standing: NoteStanding) -> str:
    """Why nothing can be written here."""
    issue = standing.issue
    if issue is None:
        return _("Withdrawn. Take it back to drafting to write on.")
    day = date_in_words(local_day(issue.issued_on), language())
    if standing.state is NoteState.WITHDRAWN:
        return _("Issued on {date}, withdrawn later; kept as it went out.").format(date=day)
    return _("Issued on {date}. It stays as it went out.").format(date=day)


def local_day(moment: str) -> str:
    """The day of an ISO time on the officer's own calendar."""
    return datetime.fromisoformat(moment).astimezone().date().isoformat()


def _late(standing: NoteStanding, late: tuple[Consultation | Approval, ...]) -> str:
    first = late[0]
    name = (
        level_name(standing.levels, first.level, language())
        if isinstance(first, Approval)
        else first.unit or first.person
    )
    more = len(late) - 1
    if not more:
        due = date_in_words(first.due, language())
        return _("Overdue: {name}, since {date}").format(name=name, date=due)
    return ngettext(
        "Overdue: {name} and {count} more", "Overdue: {name} and {count} more", more
    ).format(name=name, count=more)
