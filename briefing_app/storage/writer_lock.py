"""One window writes to a workspace: a lock that ends with the process, however that ends."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, OperationalError

from briefing_app.domain.errors import WorkspaceInUse
from briefing_app.language import _


@dataclass(frozen=True, slots=True)
class WriterLock:
    """An empty database beside the workspace, held open in an exclusive transaction.

    SQLite takes the lock from the operating system, which gives it back when a process dies, and
    keeps two windows of one process apart as well.
    """

    engine: Engine
    connection: Connection

    def release(self) -> None:
        self.connection.close()
        self.engine.dispose()


def take_writer_lock(workspace: Path) -> WriterLock:
    """The lock, or `WorkspaceInUse` when another window has it."""
    beside = workspace.with_name(f"{workspace.name}.lock")
    engine = create_engine(
        URL.create("sqlite", database=str(beside)),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": 0, "check_same_thread": False},
    )
    try:
        connection = engine.connect()
        connection.exec_driver_sql("BEGIN EXCLUSIVE")
    except DBAPIError as fault:
        engine.dispose()
        raise WorkspaceInUse(_refusal(fault).format(name=workspace.name)) from fault
    return WriterLock(engine, connection)


def _refusal(fault: DBAPIError) -> str:
    code = getattr(fault.orig, "sqlite_errorname", "")
    if isinstance(fault, OperationalError) and code.startswith("SQLITE_BUSY"):
        return _(
            "The workspace {name} is open in another window, which alone may write to it. "
            "This window can open it for reading."
        )
    return _("The folder of {name} cannot be written. This window can open it for reading.")
