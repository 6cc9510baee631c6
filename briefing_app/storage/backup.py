"""Dated copies of the workspace file, whole at one moment, written beside and moved."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, NullPool, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from briefing_app.domain.errors import CannotWrite
from briefing_app.language import _


def dated_name(path: Path) -> str:
    """The name of a copy made today: `workspace.2026-11-21.briefing`."""
    return f"{path.stem}.{_today()}{path.suffix}"


def copy_workspace(engine: Engine, target: Path) -> Path:
    """A copy by the database's own means, which also works while the file is in use."""
    beside = target.with_name(f"{target.name}.new")
    with _told_plainly(engine, target):
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        try:
            _copy(engine, beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    return target


def back_up_before(engine: Engine, path: Path, version: int) -> Path:
    """A copy in the folder `backups` beside the workspace; one of the same day is kept too."""
    name = f"{path.stem}.before-v{version}.{_today()}"
    endings = chain([".db"], (f".{number}.db" for number in count(2)))
    targets = (path.parent / "backups" / f"{name}{ending}" for ending in endings)
    return copy_workspace(engine, next(each for each in targets if not each.exists()))


def _today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


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


@contextmanager
def _told_plainly(engine: Engine, target: Path) -> Iterator[None]:
    """What goes wrong is told of the copy; the driver's own faults come past SQLAlchemy here."""
    try:
        yield
    except (OSError, DBAPIError, engine.dialect.loaded_dbapi.Error) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else ""
        raise CannotWrite(
            _("The copy {name} could not be written: {reason}.").format(
                name=target.name, reason=reason or fault
            )
        ) from fault
