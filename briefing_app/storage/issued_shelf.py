"""What was issued, frozen: the file to the byte, and the record with the hash that proves it."""

import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import NoteId, VersionId, new_id
from briefing_app.domain.issue import (
    Issued,
    IssueId,
    IssueRow,
    canonical,
    hash_of,
    issued_from,
)
from briefing_app.language import _
from briefing_app.storage.columns import pressed, unpressed
from briefing_app.storage.issue_tables import issues
from briefing_app.storage.note_shelf import NoteShelf


class IssuedShelf:
    """Rows are added and read; nothing here changes or removes one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, issued: Issued, version: VersionId, content: bytes) -> IssueRow:
        record = canonical(issued)
        row = IssueRow(
            IssueId(new_id()),
            issued.note.id,
            version,
            issued.issued_on,
            issued.issued_by,
            issued.file_name,
            issued.file_hash,
            hash_of(record),
        )
        columns = {name: getattr(row, name) for name in _SHOWN}
        self._connection.execute(
            insert(issues), columns | {"content": pressed(content), "record": record}
        )
        return row

    def of_note(self, note: NoteId) -> IssueRow | None:
        """A note is issued once."""
        asked = _shown().where(issues.c.note == note).order_by(issues.c.row.desc())
        row = self._connection.execute(asked).first()
        return _issue(row) if row else None

    def record(self, issue: IssueId) -> Issued:
        here = select(issues.c.record).where(issues.c.id == issue)
        record = self._connection.execute(here).scalar_one_or_none()
        if record is None:
            raise NotFound(_("This issue is no longer in the workspace."))
        return issued_from(record)

    def file(self, issue: IssueId) -> bytes:
        """The Word file exactly as it went out."""
        here = select(issues.c.content).where(issues.c.id == issue)
        content = self._connection.execute(here).scalar_one_or_none()
        if content is None:
            raise NotFound(_("This issue is no longer in the workspace."))
        return unpressed(content)

    def count(self) -> int:
        return len(self._connection.execute(select(issues.c.id)).all())

    def faults(self) -> Iterator[str]:
        """A sentence for everything that is not as it was issued."""
        for row in self._connection.execute(select(issues).order_by(issues.c.row)).all():
            for fault in _faults_of(self._connection, row):
                yield fault.format(name=row.file_name)


_SHOWN = (
    "id",
    "note",
    "version",
    "issued_on",
    "issued_by",
    "file_name",
    "file_hash",
    "hash",
)


def _shown() -> Any:
    return select(*(issues.c[name] for name in _SHOWN))


def _issue(row: Row[Any]) -> IssueRow:
    return IssueRow(*(getattr(row, name) for name in _SHOWN))


def _faults_of(connection: Connection, row: Row[Any]) -> Iterator[str]:
    """Sentences that still want the name of the file."""
    if hash_of(row.record) != row.hash:
        yield _("The record of {name} is not the one that was issued.")
        return
    issued = issued_from(row.record)
    if not _is_file(row.content, issued.file_hash):
        yield _("The file {name} is not the one that was issued.")
    shelf = NoteShelf(connection)
    now = shelf.get(NoteId(row.note))
    version = shelf.version(VersionId(row.version))[1]
    if replace(now, state=issued.note.state) != issued.note or version != issued.note:
        yield _("The note of {name} is not as it was issued.")


def _is_file(content: bytes, file_hash: str) -> bool:
    try:
        return hash_of(unpressed(content)) == file_hash
    except zlib.error:
        return False
