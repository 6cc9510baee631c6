"""The twin of a note in the other language: made, and where the two are not level."""

from argparse import Namespace

from briefing_app.cli.asking import Asking
from briefing_app.cli.note_commands import find_note, open_named
from briefing_app.cli.printing import as_json, complain, in_columns, wants_json
from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note
from briefing_app.domain.twin import STANDS, TwinStanding
from briefing_app.language import _, ngettext
from briefing_app.operations.twin_notes import (
    begin_twin,
    level_twins,
    translation_standing,
    twin_of,
)


def twin(ask: Asking, words: Namespace) -> int:
    """Status 1 while the two are not level."""
    note = find_note(ask, words.note)
    if words.make:
        note = ask(begin_twin, note)
    if words.level:
        ask(level_twins, note)
    standing = ask(twin_of, open_named(ask, note))
    if standing is None:
        raise NotFound(_("This note has no twin in the other language. Make one first."))
    if wants_json(words):
        as_json(_answer(note, standing))
    else:
        _print(standing)
    return int(not standing.is_level)


def tell_twin(ask: Asking, note: Note) -> None:
    """Before both languages go into one file: whether they say the same."""
    standing = ask(translation_standing, note)
    if standing is not None and not standing.is_level:
        count = max(len(standing.signs), 1)
        said = ngettext(
            "The two languages are not level in {count} place; “briefing-app twin” names it.",
            "The two languages are not level in {count} places; “briefing-app twin” names them.",
            count,
        )
        complain(said.format(count=count))


def _print(standing: TwinStanding) -> None:
    in_columns([(standing.other[:8], standing.language, standing.title)])
    rows = [
        (_(STANDS[each.stand]), each.about or "\u2013", each.words or "\u2013")
        for each in standing.signs
    ]
    if standing.markings_differ:
        rows.append((_("The markings differ"), "\u2013", "\u2013"))
    in_columns(rows or [(_("The two are level."),)])


def _answer(note: NoteId, standing: TwinStanding) -> dict[str, object]:
    return {
        "note": note,
        "twin": standing.other,
        "language": standing.language,
        "translation": standing.is_translation,
        "level": standing.is_level,
        "markings_differ": standing.markings_differ,
        "signs": [
            {
                "stand": each.stand.value,
                "paragraph": each.here,
                "other": each.other,
                "about": each.about,
                "words": each.words,
            }
            for each in standing.signs
        ],
    }
