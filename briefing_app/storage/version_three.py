"""What version 3 of the workspace file adds: each area of the program by a function of its own."""

from string import Template

from sqlalchemy import Connection

from briefing_app.storage.sayings import create_sayings, write_due


def add_version_three(connection: Connection) -> None:
    _know_more_of_sources(connection)
    _remember_editions(connection)
    _write_in_the_margin(connection)
    _know_what_is_alike(connection)
    connection.exec_driver_sql(_INBOX)


def _know_more_of_sources(connection: Connection) -> None:
    for name in ("publisher", "reliability", "joined_to"):
        _add_words(connection, "sources", name)


def _remember_editions(connection: Connection) -> None:
    """What was offered as an edition, what became of the places in the one before."""
    _add_words(connection, "editions", "came_from")
    for statement in (_MARKS, _MARKS_OF, _OFFERS, _MOVED, _LOST):
        connection.exec_driver_sql(statement)


def _write_in_the_margin(connection: Connection) -> None:
    connection.exec_driver_sql(_MARGINS)
    connection.exec_driver_sql("create index ix_margin_notes_edition on margin_notes (edition)")


def _know_what_is_alike(connection: Connection) -> None:
    """Who said the words, evidence related to evidence, and what everything says as terms."""
    _add_words(connection, "evidence", "speaker")
    connection.exec_driver_sql(_EVIDENCE_LINKS)
    connection.exec_driver_sql("create index ix_evidence_links_other on evidence_links (other)")
    create_sayings(connection)
    for table in ("evidence", "recommendations"):
        connection.exec_driver_sql(_ALL_DUE.substitute(table=table))
    write_due(connection)


def _add_words(connection: Connection, table: str, name: str) -> None:
    connection.exec_driver_sql(f"alter table {table} add column {name} varchar not null default ''")


_INBOX = """
    create table inbox_files (
        "row" integer not null primary key,
        path varchar not null unique,
        size integer not null,
        changed integer not null
    )
"""
_MARKS = """
    create table edition_marks (
        mark integer not null,
        edition_row integer not null references editions ("row"),
        primary key (mark, edition_row)
    ) without rowid
"""
_MARKS_OF = "create index edition_marks_of_edition on edition_marks (edition_row)"
_OFFERS = """
    create table edition_offers (
        "row" integer not null primary key,
        source varchar not null references sources (id),
        other varchar not null references sources (id),
        share integer not null,
        is_older boolean not null,
        is_apart boolean not null,
        unique (source, other)
    )
"""
_MOVED = """
    create table moved_anchors (
        "row" integer not null primary key,
        evidence varchar references evidence (id),
        recommendation varchar references recommendations (id),
        edition varchar not null references editions (id),
        was varchar not null
    )
"""
_LOST = """
    create table lost_anchors (
        "row" integer not null primary key,
        evidence varchar unique references evidence (id),
        recommendation varchar unique references recommendations (id),
        edition varchar not null references editions (id),
        is_let_go boolean not null
    )
"""
_MARGINS = """
    create table margin_notes (
        "row" integer not null primary key,
        id varchar not null unique,
        text varchar not null,
        made_on varchar not null,
        made_by varchar not null,
        edition varchar not null references editions (id),
        start integer not null,
        "end" integer not null,
        seal varchar not null,
        words varchar not null,
        before varchar not null,
        after varchar not null,
        paragraph integer not null,
        page integer not null,
        set_aside boolean not null
    )
"""
_EVIDENCE_LINKS = """
    create table evidence_links (
        "row" integer not null primary key,
        evidence varchar not null references evidence (id),
        other varchar not null references evidence (id),
        relation varchar not null,
        unique (evidence, other)
    )
"""
_ALL_DUE = Template("insert into sayings_due select '$table', row from $table")
