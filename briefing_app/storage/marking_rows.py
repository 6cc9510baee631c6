"""The markings of many rows, each once."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table

from briefing_app.domain.marking import Marking
from briefing_app.storage.columns import marking_of


def marking_of_table(table: Table) -> Sequence[ColumnElement[Any]]:
    """What a query has to ask for, so that its rows have a marking."""
    return table.c.protected, table.c.classified, table.c.caveats


def markings_in(connection: Connection, *asked: Select[Any]) -> tuple[Marking, ...]:
    found = (row for each in asked for row in connection.execute(each.distinct()))
    return tuple(dict.fromkeys(marking_of(row) for row in found))
