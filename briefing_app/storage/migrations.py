"""A new file laid out, an older one made new step by step after a backup."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.language import _
from briefing_app.storage.backup import back_up_before
from briefing_app.storage.database import (
    APPLICATION_ID,
    not_a_workspace,
    preparing_engine,
    reading_engine,
)
from briefing_app.storage.faults import damaged
from briefing_app.storage.issue_tables import metadata
from briefing_app.storage.sayings import create_sayings
from briefing_app.storage.version_five import add_version_five
from briefing_app.storage.version_four import add_version_four
from briefing_app.storage.version_three import add_version_three
from briefing_app.storage.word_index import create_word_indexes

Step = Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class Schema:
    """`create` lays out a new file; the step at n makes a file of version n one of n + 1.

    A step uses words of SQL of its own, never the tables of today, which will have moved on.
    """

    version: int
    create: Step
    steps: Mapping[int, Step] = field(default_factory=dict)


def create_tables(connection: Connection) -> None:
    metadata.create_all(connection)
    create_word_indexes(connection)
    create_sayings(connection)


def remember_left_proposals(connection: Connection) -> None:
    connection.exec_driver_sql(
        """
        create table left_proposals (
            "row" integer not null primary key,
            edition varchar not null references editions (id),
            kind varchar not null,
            start integer not null,
            "end" integer not null,
            unique (edition, start, "end", kind)
        )
        """
    )


SCHEMA = Schema(
    5,
    create_tables,
    {
        1: remember_left_proposals,
        2: add_version_three,
        3: add_version_four,
        4: add_version_five,
    },
)


def bring_up_to_date(path: Path, schema: Schema, *, read_only: bool = False) -> None:
    """Leave the file at the schema's version; refuse, in one sentence, what cannot be."""
    if read_only and not path.exists():
        raise WorkspaceFault(_("There is no workspace {name} to read.").format(name=path.name))
    version = _version(path)
    if version == schema.version:
        return
    _refuse(version, schema, path, read_only=read_only)
    engine = preparing_engine(path)
    try:
        if version is None:
            _lay_out(engine, schema)
        else:
            back_up_before(engine, path, schema.version)
            _climb(engine, path, version, schema)
    finally:
        engine.dispose()


def _version(path: Path) -> int | None:
    """The version of the file; nothing for an empty one. Asks without touching the file."""
    engine = reading_engine(path)
    try:
        with engine.connect() as connection:
            application = _pragma(connection, "application_id")
            if application == APPLICATION_ID:
                return _pragma(connection, "user_version")
            things = connection.exec_driver_sql("select count(*) from sqlite_master").scalar_one()
    finally:
        engine.dispose()
    if application or things:
        raise not_a_workspace(path)
    return None


def _refuse(version: int | None, schema: Schema, path: Path, *, read_only: bool) -> None:
    if version is not None and version > schema.version:
        raise WorkspaceFault(
            _(
                "The workspace {name} was kept by a newer version of this program. "
                "Open it with that version, or install it here."
            ).format(name=path.name)
        )
    if read_only:
        raise WorkspaceFault(
            _(
                "The workspace {name} must be brought up to date before it can be read: "
                "open it once for writing."
            ).format(name=path.name)
        )
    if version is not None and any(n not in schema.steps for n in range(version, schema.version)):
        raise WorkspaceFault(
            _("The workspace {name} is too old for this program.").format(name=path.name)
        )


def _lay_out(engine: Engine, schema: Schema) -> None:
    with engine.begin() as connection:
        schema.create(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.version}")


def _climb(engine: Engine, path: Path, version: int, schema: Schema) -> None:
    with engine.begin() as connection:
        for at in range(version, schema.version):
            schema.steps[at](connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.version}")
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise damaged(path.name)


def _pragma(connection: Connection, name: str) -> int:
    value: int = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
    return value
