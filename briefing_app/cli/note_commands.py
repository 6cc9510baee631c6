"""Notes: listed, and found by what they are called."""

from argparse import Namespace
from unicodedata import combining, normalize

from briefing_app.cli.asking import Asking
from briefing_app.cli.printing import as_json, in_columns, wants_json
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
        as_json([_answer(row) for row in rows])
    else:
        in_columns(_note_line(row) for row in rows)
    return 0


def _note_line(row: NoteRow) -> tuple[str, ...]:
    return row.id[:8], row.number, name_of(row.state), row.changed_on[:10], row.title


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


def _answer(row: NoteRow) -> dict[str, object]:
    return {
        "id": row.id,
        "title": row.title,
        "kind": row.kind,
        "state": row.state.value,
        "language": row.language,
        "number": row.number,
        "words": row.words,
        "changed_on": row.changed_on,
    }
