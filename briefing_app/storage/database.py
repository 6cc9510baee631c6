"""Opening the workspace file: engines with the right settings, and what may be opened at all."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.engine import URL

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.language import _
from briefing_app.storage.term_counts import COUNTS

APPLICATION_ID = 0x42524946
"""Written into the file so that it can be told from any other database."""

_BEGINS_WITH = b"SQLite format 3\x00"
_LOG_AHEAD = "PRAGMA journal_mode = WAL"
_SETTINGS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -16000",
    "PRAGMA temp_store = MEMORY",
    *COUNTS,
)


def look_at(path: Path) -> None:
    """Refuse, in one sentence, what cannot be a workspace; an empty file may become one."""
    if path.is_dir():
        raise WorkspaceFault(_("{name} is a folder, not a workspace.").format(name=path.name))
    try:
        with path.open("rb") as file:
            first = file.read(len(_BEGINS_WITH))
    except FileNotFoundError:
        return
    except OSError as fault:
        raise WorkspaceFault(
            _("The workspace {name} cannot be opened: {reason}.").format(
                name=path.name, reason=fault.strerror or fault
            )
        ) from fault
    if first and first != _BEGINS_WITH:
        raise not_a_workspace(path)


def not_a_workspace(path: Path) -> WorkspaceFault:
    return WorkspaceFault(_("{name} is not a workspace of this program.").format(name=path.name))


def reading_engine(path: Path) -> Engine:
    """Connections that cannot change anything, a few at once, each seeing one moment."""
    engine = create_engine(
        _address(path),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        connect_args={"check_same_thread": False},
    )
    _set_up(engine, "BEGIN", ("PRAGMA query_only = ON",))
    return engine


def writing_engine(path: Path) -> Engine:
    """The one connection that writes; each transaction has the file to itself from its start.

    A copy, as a new workspace and a backup are, comes without its write-ahead log: with the first
    connection it has one again, so that reading and writing need not wait for each other.
    """
    engine = create_engine(
        _address(path),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        connect_args={"check_same_thread": False},
    )
    _set_up(engine, "BEGIN IMMEDIATE", (_LOG_AHEAD, "PRAGMA foreign_keys = ON"))
    return engine


def preparing_engine(path: Path) -> Engine:
    """For making and migrating a file: foreign keys are looked at in the end, not at every step."""
    engine = create_engine(_address(path), poolclass=NullPool)
    _set_up(engine, "BEGIN IMMEDIATE", (_LOG_AHEAD, "PRAGMA foreign_keys = OFF"))
    return engine


def _address(path: Path) -> URL:
    return URL.create("sqlite", database=str(path))


def _set_up(engine: Engine, begin: str, settings: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, record: object) -> None:
        del record
        connection.isolation_level = None
        for setting in (*_SETTINGS, *settings):
            connection.execute(setting)

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)
