"""The library's lists as spreadsheets and as references, from the terminal."""

from argparse import Namespace

from briefing_app.cli.asking import Asking
from briefing_app.cli.existing_files import refuse_existing
from briefing_app.cli.note_commands import find_note
from briefing_app.cli.progress import progress_here
from briefing_app.domain.errors import NotFound
from briefing_app.domain.query import Query
from briefing_app.language import _


def export_list(ask: Asking, words: Namespace) -> int:
    from briefing_app.operations.list_spreadsheet import ListKind, ListWish, write_list

    refuse_existing(words.out, may_replace=words.replace)
    kind = ListKind(words.table)
    if kind is ListKind.NOTE and not words.note:
        raise NotFound(_("Name the note whose citations are to be listed: --note NOTE."))
    note = find_note(ask, words.note) if words.note and kind is ListKind.NOTE else None
    query = Query(words=" ".join(words.words))
    wish = ListWish(kind, query, note=note, language=words.labels or "")
    print(ask(write_list, wish, words.out, progress_here()))
    return 0


def export_references(ask: Asking, words: Namespace) -> int:
    from briefing_app.operations.export_references import ReferenceWish, write_references

    refuse_existing(words.out, may_replace=words.replace)
    note = find_note(ask, words.note) if words.note else None
    wish = ReferenceWish(Query(words=" ".join(words.words)), note=note)
    print(ask(write_references, wish, words.out).path)
    return 0
