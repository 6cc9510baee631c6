"""In use or set aside: asked in a way that lets SQLite choose the quick road."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, func, select

from briefing_app.domain.query import Query


def in_use(aside: Column[Any]) -> ColumnElement[bool]:
    """Nearly everything is in use: told so, SQLite narrows by other columns first."""
    return func.likely(aside.is_(False))


def standing(aside: Column[Any], *, set_aside: bool) -> ColumnElement[bool]:
    return aside.is_(True) if set_aside else in_use(aside)


def enough(connection: Connection, table: Table, query: Query, wanted: int) -> int:
    """So many of the best answers surely hold `wanted` in use; nought where all must be looked at.

    With words alone what is not shown need not be read, save for as many as are set aside.
    """
    if query != Query(query.words):
        return 0
    aside = select(func.count()).select_from(table).where(table.c.set_aside)
    return wanted + int(connection.execute(aside).scalar_one())
