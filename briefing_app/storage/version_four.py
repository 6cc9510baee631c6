"""What version 4 of the workspace file adds: each area of the program by a function of its own."""

from sqlalchemy import Connection


def add_version_four(connection: Connection) -> None:
    _know_why_versions_were_taken(connection)
    _follow_notes_to_their_issue(connection)
    _tie_lengths_of_an_argument(connection)


def _know_why_versions_were_taken(connection: Connection) -> None:
    """`milestone` names the event, empty for the officer's own; `drawn_on` what it stood on."""
    for name in ("milestone", "drawn_on"):
        _add_words(connection, "note_versions", name)


def _follow_notes_to_their_issue(connection: Connection) -> None:
    for statement in (_MOVES, _MOVES_OF, _ROUTES, _ISSUES, _ISSUES_OF, _ORIGINS, _ORIGINS_OF):
        connection.exec_driver_sql(statement)


def _tie_lengths_of_an_argument(connection: Connection) -> None:
    for name in ("argument", "length", "behind"):
        _add_words(connection, "blocks", name)
    connection.exec_driver_sql("create index blocks_by_argument on blocks (argument)")


def _add_words(connection: Connection, table: str, name: str) -> None:
    connection.exec_driver_sql(f"alter table {table} add column {name} varchar not null default ''")


_MOVES = """
    create table note_moves (
        "row" integer not null primary key,
        note varchar not null references notes (id),
        was varchar not null,
        state varchar not null,
        made_on varchar not null,
        made_by varchar not null,
        remark varchar not null
    )
"""
_MOVES_OF = "create index ix_note_moves_note on note_moves (note)"
_ROUTES = """
    create table note_routes (
        note varchar not null primary key references notes (id),
        form varchar not null
    )
"""
_ISSUES = """
    create table issues (
        "row" integer not null primary key,
        id varchar not null unique,
        note varchar not null references notes (id),
        version varchar not null references note_versions (id),
        issued_on varchar not null,
        issued_by varchar not null,
        file_name varchar not null,
        file_hash varchar not null,
        content blob not null,
        record varchar not null,
        hash varchar not null
    )
"""
_ISSUES_OF = "create index ix_issues_note on issues (note)"
_ORIGINS = """
    create table note_origins (
        note varchar not null primary key references notes (id),
        ancestor varchar not null references notes (id),
        made_on varchar not null
    )
"""
_ORIGINS_OF = "create index ix_note_origins_ancestor on note_origins (ancestor)"
