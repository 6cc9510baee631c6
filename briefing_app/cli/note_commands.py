"""Notes: listed and checked."""

from argparse import Namespace
from unicodedata import combining, normalize

from briefing_app.checks.check_report import AcceptedFinding, CheckReport
from briefing_app.checks.finding import Finding, Severity, place_in_words
from briefing_app.checks.statistics import in_words
from briefing_app.cli.answers import note_answer, report_answer
from briefing_app.cli.asking import Asking
from briefing_app.cli.library_commands import wants_json
from briefing_app.cli.printing import as_json, in_columns
from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import NoteId
from briefing_app.domain.names import name_of
from briefing_app.domain.note import Note
from briefing_app.domain.overview import NoteRow
from briefing_app.domain.query import Query
from briefing_app.language import LANGUAGES, _
from briefing_app.operations.write_notes import list_notes, open_note

_LEAST_OF_ID = 4
_MOST_NAMED = 4


def notes(ask: Asking, words: Namespace) -> int:
    rows = ask(list_notes, Query(words=" ".join(words.words)))
    if wants_json(words):
        as_json([note_answer(row) for row in rows])
    else:
        in_columns(_note_line(row) for row in rows)
    return 0


def _note_line(row: NoteRow) -> tuple[str, ...]:
    return row.id[:8], row.number, name_of(row.state), row.changed_on[:10], row.title


def check(ask: Asking, words: Namespace) -> int:
    """Status 1 when something blocks a final copy."""
    note = open_named(ask, words.note)
    report = report_of(ask, note, ask.pages_of(note) if words.pages else 0)
    if wants_json(words):
        as_json(report_answer(note, report))
    else:
        _print_report(note, report)
    return int(bool(report.blocking))


def _print_report(note: Note, report: CheckReport) -> None:
    """What was found, then what was counted, which is for information alone."""
    lines = (
        *(_finding_line(note, finding) for finding in report.open),
        *(_accepted_line(note, accepted) for accepted in report.accepted),
    )
    if lines:
        in_columns(lines)
    else:
        print(_("Nothing was found."))
    for line in in_words(report.statistics):
        print(line)


def _finding_line(note: Note, finding: Finding) -> tuple[str, ...]:
    where = place_in_words(note, finding.place)
    said = _("{title}: {reason}").format(title=finding.title, reason=finding.reason)
    return _severities()[finding.severity], where, said


def _accepted_line(note: Note, accepted: AcceptedFinding) -> tuple[str, ...]:
    """The reason stands in the place of what the check says."""
    where = place_in_words(note, accepted.finding.place)
    given = accepted.acceptance
    said = _("{title}: {reason}").format(title=accepted.finding.title, reason=given.reason)
    by = ", ".join(filter(None, (given.by, given.on[:10])))
    return _("Accepted"), where, f"{said} ({by})" if by else said


def report_of(ask: Asking, note: Note, pages: int = 0) -> CheckReport:
    from briefing_app.operations.check_note import look_over

    return ask(look_over, note, pages)


def open_named(ask: Asking, named: str) -> Note:
    return ask(open_note, find_note(ask, named)).note


def find_note(ask: Asking, named: str) -> NoteId:
    """By its identity, its number, its title, or a part of either that only it has.

    What a note and its twin share names the original.
    """
    rows = ask(list_notes, Query())
    wanted = _plain(named)
    for found in (
        [row for row in rows if wanted in (row.id, _plain(row.number))],
        [row for row in rows if wanted == _plain(row.title)],
        [row for row in rows if len(wanted) >= _LEAST_OF_ID and row.id.startswith(wanted)],
        [row for row in rows if wanted and wanted in _plain(row.title)],
    ):
        named_by = _one_of_twins(ask, found)
        if len(named_by) == 1:
            return named_by[0].id
        if found:
            raise NotFound(_ambiguous(named, found))
    raise NotFound(
        _("No note is called “{name}”; the command “notes” lists them.").format(name=named)
    )


def _one_of_twins(ask: Asking, found: list[NoteRow]) -> list[NoteRow]:
    """Of two notes that are twins the one that is not the translation."""
    if len(found) != len(LANGUAGES):
        return found
    from briefing_app.operations.twin_notes import list_twins

    standing = ask(list_twins).get(found[0].id)
    if standing is None or standing.other != found[1].id:
        return found
    return [found[int(standing.is_translation)]]


def _ambiguous(named: str, found: list[NoteRow]) -> str:
    titles = [f"{row.id[:8]} {row.title}" for row in found[:_MOST_NAMED]]
    if len(found) > _MOST_NAMED:
        titles.append("…")
    return _("“{name}” fits {count} notes ({titles}); name one by its identity.").format(
        name=named, count=len(found), titles="; ".join(titles)
    )


def _plain(words: str) -> str:
    """Without case and accents, and with plain apostrophes."""
    apart = normalize("NFD", words.replace("\u2019", "'").strip().casefold())
    return "".join(character for character in apart if not combining(character))


def _severities() -> dict[Severity, str]:
    return {
        Severity.ERROR: _("Blocking"),
        Severity.WARNING: _("To look at"),
        Severity.INFO: _("For information"),
    }
