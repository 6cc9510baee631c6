"""Look a note over: what every check finds in it, beside what was accepted with a reason."""

from dataclasses import replace
from datetime import datetime

from briefing_app.checks.case import make_case
from briefing_app.checks.check_list import CHECKS, run_checks
from briefing_app.checks.check_report import CheckReport, sort_out
from briefing_app.checks.finding import Finding
from briefing_app.checks.statistics import measure
from briefing_app.domain.note import Note
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.query import Query
from briefing_app.domain.route import Route
from briefing_app.export.page_words import printed
from briefing_app.export.step import Step, no_step
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.acceptance_rules import never_accepted
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.shipped.writing_rules import load_rules
from briefing_app.storage.workspace import Workspace


def look_over(
    workspace: Workspace, note: Note, pages: int = 0, *, step: Step = no_step
) -> Outcome[CheckReport]:
    """The note as it is handed in, saved or not; the gravest finding first.

    `pages` is how many it was laid out on, where that has been done. `step` is called before each
    check, and may raise, which ends the work.
    """
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(note)
        route = shelves.ways.route(note.id) or Route()
        own = {note.id, shelves.twins.other(note.id)}
        others = [row.number for row in shelves.notes.rows(Query()) if row.id not in own]
    numbers = frozenset(number for number in others if number)
    kind = kind_of(note)
    case = make_case(without_tray(note), kind, materials, load_rules(), numbers)
    known = replace(case, printed=printed(note, kind), route=route, today=_today(), pages=pages)
    found = run_checks(known, step)
    report = sort_out(found, note.accepted, never_accepted(), len(CHECKS))
    return Outcome(replace(report, statistics=measure(case)))


def check_note(workspace: Workspace, note: Note) -> Outcome[tuple[Finding, ...]]:
    """What is open alone: nothing that was accepted."""
    return Outcome(look_over(workspace, note).value.open)


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
