"""What version 5 of the workspace file adds: where and how a source was published."""

from sqlalchemy import Connection


def add_version_five(connection: Connection) -> None:
    """As a small JSON object in one column: there are many fields, and most are empty."""
    statement = "alter table sources add column imprint varchar not null default ''"
    connection.exec_driver_sql(statement)
