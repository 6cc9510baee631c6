"""Dated copies of the workspace file, whole at one moment, written beside and moved."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, NullPool, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from briefing_app.domain.errors import CannotWrite
from briefing_app.language import _


def dated_name(path: Path, remark: str = "") -> str:
    """The name of a copy made today: `workspace.2026-11-21.briefing`."""
    today = datetime.now(UTC).astimezone().date().isoformat()
    return f"{path.stem}.{remark}{today}{path.suffix}"


def copy_workspace(engine: Engine, target: Path) -> Path:
    """A copy by the database's own means, which also works while the file is in use."""
    beside = target.with_name(f"{target.name}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        _copy(engine, beside)
        beside.replace(target)
    except (OSError, DBAPIError, engine.dialect.loaded_dbapi.Error) as fault:
        beside.unlink(missing_ok=True)
        raise _cannot_write(target, fault) from fault
    return target


def back_up_before(engine: Engine, path: Path, version: int) -> Path:
    """A copy in the folder `backups` beside the workspace; one of the same day is kept too."""
    folder = path.parent / "backups"
    today = datetime.now(UTC).astimezone().date().isoformat()
    target = folder / f"{path.stem}.before-v{version}.{today}.db"
    count = 1
    while target.exists():
        count += 1
        target = folder / f"{path.stem}.before-v{version}.{today}.{count}.db"
    return copy_workspace(engine, target)


def _copy(engine: Engine, beside: Path) -> None:
    into = create_engine(URL.create("sqlite", database=str(beside)), poolclass=NullPool)
    try:
        with engine.connect() as source, into.connect() as copy:
            _driver(source.connection).backup(_driver(copy.connection))
            _driver(copy.connection).execute("PRAGMA journal_mode = DELETE")
    finally:
        into.dispose()


def _driver(connection: Any) -> Any:
    return connection.driver_connection


def _cannot_write(target: Path, fault: Exception) -> CannotWrite:
    reason = fault.strerror if isinstance(fault, OSError) else ""
    return CannotWrite(
        _("The copy {name} could not be written: {reason}.").format(
            name=target.name, reason=reason or fault
        )
    )
