"""The rows of a note's way: its moves, its route, what was issued, where it grew from."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, String, Table

from briefing_app.storage.tables import Words, metadata

__all__ = ["issues", "metadata", "note_moves", "note_origins", "note_routes"]


def _words(name: str) -> Column[str]:
    return Column(name, Words, nullable=False, default="")


def _note(name: str = "note", *, index: bool = False) -> Column[str]:
    return Column(name, String, ForeignKey("notes.id"), nullable=False, index=index)


def _of_one_note() -> Column[str]:
    return Column("note", String, ForeignKey("notes.id"), primary_key=True)


note_moves = Table(
    "note_moves",
    metadata,
    Column("row", Integer, primary_key=True),
    _note(index=True),
    *(_words(name) for name in ("was", "state", "made_on", "made_by", "remark")),
)
"""Every change of a note's state, with who and when; never rewritten."""

note_routes = Table("note_routes", metadata, _of_one_note(), _words("form"))
"""Who is consulted and who approves, whole as JSON."""

issues = Table(
    "issues",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    _note(index=True),
    Column("version", String, ForeignKey("note_versions.id"), nullable=False),
    *(_words(name) for name in ("issued_on", "issued_by", "file_name", "file_hash")),
    Column("content", LargeBinary, nullable=False),
    *(_words(name) for name in ("record", "hash")),
)
"""What went out: the file to the byte, and a record of what it stood on with the hash of it."""

note_origins = Table(
    "note_origins", metadata, _of_one_note(), _note("ancestor", index=True), _words("made_on")
)
"""The note that another grew from."""
