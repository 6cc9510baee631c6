"""The way of a note at the terminal: its state, its route, its issue, what has changed since."""

from argparse import Namespace
from datetime import UTC, datetime

from briefing_app.cli.asking import Asking
from briefing_app.cli.existing_files import refuse_existing
from briefing_app.cli.note_commands import find_note
from briefing_app.cli.printing import as_json, in_columns, in_lines, wants_json
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.file_names import word_file_name
from briefing_app.domain.names import name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import level_name
from briefing_app.domain.route_words import begin_words, kept_words
from briefing_app.domain.since import ChangeSince
from briefing_app.domain.since_words import then_and_now
from briefing_app.language import _, language
from briefing_app.operations.changed_since import changed_since_issue
from briefing_app.operations.keep_route import need_note
from briefing_app.operations.move_note import move_note, note_standing
from briefing_app.operations.write_notes import open_note


def state(ask: Asking, words: Namespace) -> int:
    """Where the note stands and how it came there; with a state, it is brought there first."""
    note = find_note(ask, words.note)
    if words.state:
        standing = ask(move_note, note, NoteState(words.state), words.why)
    else:
        standing = ask(note_standing, note)
    if wants_json(words):
        as_json(_standing_answer(standing))
        return 0
    print(standing.rule.name.in_language(language()))
    names = {rule.state: rule.name.in_language(language()) for rule in standing.states}
    in_columns(
        (move.made_on[:16].replace("T", " "), names[move.state], move.made_by, move.remark)
        for move in standing.moves
    )
    if standing.issue:
        print(_("SHA-256 of the record: {hash}").format(hash=standing.issue.hash))
    return 0


def route(ask: Asking, words: Namespace) -> int:
    """Who is consulted and who approves; with a day of need, that is kept first."""
    note = find_note(ask, words.note)
    if words.needed is not None:
        ask(need_note, note, words.needed)
    standing = ask(note_standing, note)
    if wants_json(words):
        from briefing_app.domain.route import route_to_form

        as_json(route_to_form(standing.route))
        return 0
    _print_route(standing)
    return 0


def _print_route(standing: NoteStanding) -> None:
    """When it is needed and has to begin, then who is asked, then what stays as it was set."""
    way = standing.route
    if way.needed:
        day = date_in_words(way.needed, language())
        print(_("Needed on {date}").format(date=day))
    today = datetime.now(UTC).astimezone().date().isoformat()
    print(begin_words(way, standing.calendar, today))
    in_columns(
        [
            *(
                (each.due, level_name(standing.levels, each.level, language()), each.person,
                 each.decision.value)
                for each in way.approvals
            ),
            *((each.due, each.unit, each.answered, each.position.value)
              for each in way.consultations),
        ]
    )  # fmt: skip
    in_lines(kept_words(way))


def slip(ask: Asking, words: Namespace) -> int:
    from briefing_app.operations.routing_slip import routing_slip, save_slip

    refuse_existing(words.out, may_replace=words.replace)
    print(ask(save_slip, ask(routing_slip, find_note(ask, words.note)), words.out))
    return 0


def issue(ask: Asking, words: Namespace) -> int:
    """Refused, with status 2, while a blocking finding stands or the note is not approved."""
    from briefing_app.operations.issue_note import IssueWish, issue_note, save_issued_file

    if words.out:
        refuse_existing(words.out, may_replace=words.replace)
    note = ask(open_note, find_note(ask, words.note)).note
    named = word_file_name(note.header.number, note.title, otherwise=_("Note"))
    name = words.out.name if words.out else named
    wish = IssueWish(name, words.citations, remark=words.why, style=words.style)
    issued = ask(issue_note, note.id, wish)
    if words.out:
        print(ask(save_issued_file, issued.id, words.out))
    print(_("Issued: {name}").format(name=issued.file_name))
    print(_("SHA-256 of the record: {hash}").format(hash=issued.hash))
    return 0


def changed(ask: Asking, words: Namespace) -> int:
    """Status 1 when something is not as it was when the note went out."""
    found = ask(changed_since_issue, find_note(ask, words.note))
    if wants_json(words):
        as_json([_change_answer(change) for change in found])
    elif found:
        in_columns(_change_line(change) for change in found)
    else:
        in_lines([_("Nothing has changed since the note was issued.")])
    return int(bool(found))


def _change_line(change: ChangeSince) -> tuple[str, ...]:
    return name_of(change.since), then_and_now(change), change.name


def _change_answer(change: ChangeSince) -> dict[str, str]:
    return {
        "since": change.since.value,
        "kind": change.kind.value,
        "id": change.id,
        "name": change.name,
        "was": change.was,
        "now": change.now,
    }


def _standing_answer(standing: NoteStanding) -> dict[str, object]:
    issue_row = standing.issue
    return {
        "id": standing.note,
        "state": standing.state.value,
        "moves": [
            {
                "from": move.was.value,
                "to": move.state.value,
                "on": move.made_on,
                "by": move.made_by,
                "why": move.remark,
            }
            for move in standing.moves
        ],
        "issued_on": issue_row.issued_on if issue_row else "",
        "file_name": issue_row.file_name if issue_row else "",
        "file_hash": issue_row.file_hash if issue_row else "",
        "hash": issue_row.hash if issue_row else "",
        "grew_from": standing.ancestor[0] if standing.ancestor else "",
    }
