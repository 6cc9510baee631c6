"""Is the file sound: the database, the word index, and what is kept against what it says."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import DatabaseError

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.domain.ids import EditionId
from briefing_app.domain.quotation import seal_of
from briefing_app.language import _, ngettext
from briefing_app.storage.note_shelf import NoteShelf
from briefing_app.storage.sayings import ALL as SPOKEN
from briefing_app.storage.source_shelf import SourceShelf
from briefing_app.storage.tables import (
    edition_texts,
    editions,
    excerpts,
    margin_notes,
    note_versions,
    notes,
)
from briefing_app.storage.word_index import INDEXES, is_sound, is_whole


class InspectionShelf:
    """Each question yields a sentence for every fault it finds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def counts(self) -> dict[str, int]:
        """How many editions, excerpts, margin notes, notes and versions there are to look at."""
        tables = (edition_texts, excerpts, margin_notes, notes, note_versions)
        asked = [select(func.count()).select_from(table).scalar_subquery() for table in tables]
        row = self._connection.execute(select(*asked)).one()
        return dict(zip((table.name for table in tables), row, strict=True))

    def database(self) -> Iterator[str]:
        """Pages and indexes of the file, and rows that point to rows that are not there."""
        try:
            said = self._connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            lost = self._connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        except DatabaseError as fault:
            said, lost = [str(fault.orig)], []
        for words in said:
            if words != "ok":
                yield _("The file is damaged: {words}.").format(words=words)
        if lost:
            yield ngettext(
                "{count} row belongs to something that is not here.",
                "{count} rows belong to things that are not here.",
                len(lost),
            ).format(count=len(lost))

    def word_index(self) -> Iterator[str]:
        """Needs a writing connection, although it changes nothing."""
        for index in INDEXES:
            if not is_sound(self._connection, index):
                yield _("The word index of {name} is damaged.").format(name=index.of)
        for spoken in SPOKEN:
            if not is_whole(self._connection, spoken.name):
                yield _("The word index of {name} is damaged.").format(name=spoken.of)

    def notes(self) -> Iterator[str]:
        """Whether every note and every version of it can be read."""
        shelf = NoteShelf(self._connection)
        for note in shelf.everything():
            try:
                shelf.get(note)
                for version in shelf.versions(note):
                    shelf.version(version.id)
            except WorkspaceFault as fault:
                yield fault.sentence

    def excerpts(self) -> Iterator[str]:
        """Whether the words of every excerpt still give its seal where they stand, and those that
        a note in the margin is about."""
        shelf = SourceShelf(self._connection)
        named = select(editions.c.id, editions.c.file_name).where(editions.c.has_words)
        for edition in self._connection.execute(named).all():
            text = shelf.text(EditionId(edition.id))
            if text is None:
                yield _("The words of {name} are missing.").format(name=edition.file_name)
                continue
            for table, told in ((excerpts, _excerpts_lost), (margin_notes, _margin_notes_lost)):
                if lost := self._lost(table, edition.id, text):
                    yield told(lost).format(count=lost, name=edition.file_name)

    def _lost(self, table: Table, edition: str, text: str) -> int:
        asked = select(table.c.start, table.c.end, table.c.seal)
        held = self._connection.execute(asked.where(table.c.edition == edition))
        return sum(seal_of(text[row.start : row.end]) != row.seal for row in held)


def _excerpts_lost(count: int) -> str:
    return ngettext(
        "{count} excerpt of {name} does not stand where it says.",
        "{count} excerpts of {name} do not stand where they say.",
        count,
    )


def _margin_notes_lost(count: int) -> str:
    return ngettext(
        "{count} note in the margin of {name} does not stand where it says.",
        "{count} notes in the margin of {name} do not stand where they say.",
        count,
    )
