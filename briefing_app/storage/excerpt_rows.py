"""Excerpts, which belong to a piece of evidence or to a recommendation, as rows and back."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, Table, func, insert, select, update

from briefing_app.domain.excerpt import EditionText, Excerpt, bind, take_excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.quotation import seal_of
from briefing_app.storage.columns import Columns
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import excerpts

Owner = Literal["evidence", "recommendation"]

WITH_EXCERPT: Sequence[ColumnElement[Any]] = tuple(
    column.label(f"at_{column.name}")
    for column in excerpts.c
    if column.name not in ("row", "evidence", "recommendation")
)
"""What a query that joins excerpts adds to its columns, so that `excerpt_of` can read it."""


def excerpt_of(row: Row[Any]) -> Excerpt | None:
    if row.at_source is None:
        return None
    return Excerpt(
        SourceId(row.at_source),
        EditionId(row.at_edition),
        row.at_start,
        row.at_end,
        row.at_seal,
        row.at_words,
        row.at_before,
        row.at_after,
        row.at_paragraph,
        row.at_page,
    )


def write_excerpts(
    connection: Connection, owner: Owner, held: Iterable[tuple[str, Excerpt | None]]
) -> None:
    """The excerpts of things that have none yet."""
    rows = [{owner: thing, **_columns(excerpt)} for thing, excerpt in held if excerpt]
    if rows:
        connection.execute(insert(excerpts), rows)


def rewrite_excerpt(
    connection: Connection, owner: Owner, thing: str, excerpt: Excerpt | None
) -> None:
    connection.execute(excerpts.delete().where(excerpts.c[owner] == thing))
    write_excerpts(connection, owner, [(thing, excerpt)])


def bind_waiting(connection: Connection, text: EditionText) -> tuple[int, int]:
    """Give every excerpt of the edition its words; how many its seal proved, and how many not.

    Words that do not give the seal are kept as they stand, so that the excerpt says of itself
    that its source has changed.
    """
    here = (excerpts.c.edition == text.edition_id) & (excerpts.c.words == "")
    bound = lost = 0
    for row in connection.execute(select(excerpts.c.row, *WITH_EXCERPT).where(here)).all():
        waiting = excerpt_of(row)
        if waiting is None:
            continue
        proved = bind(waiting, text)
        found = proved or take_excerpt(text, waiting.start, waiting.end)
        bound, lost = (bound + 1, lost) if proved else (bound, lost + 1)
        columns = _columns(found) | {"seal": waiting.seal}
        connection.execute(update(excerpts).where(excerpts.c.row == row.row).values(columns))
    return bound, lost


def owners(connection: Connection, owner: Owner, table: Table, edition: str) -> tuple[str, ...]:
    """Whose excerpts stand in an edition, in the order of the text."""
    asked = (
        select(table.c.id)
        .join_from(excerpts, table, excerpts.c[owner] == table.c.id)
        .where(excerpts.c.edition == edition, in_use(table.c.set_aside))
        .order_by(excerpts.c.start, excerpts.c.end, excerpts.c.row)
    )
    return tuple(connection.execute(asked).scalars())


def order_of_coming(connection: Connection, edition: str) -> dict[str, int]:
    """The owners of an edition's excerpts, each with a number that grows as excerpts come."""
    owner = func.coalesce(excerpts.c.evidence, excerpts.c.recommendation).label("owner")
    asked = select(owner, excerpts.c.row).where(excerpts.c.edition == edition)
    return {row.owner: row.row for row in connection.execute(asked)}


def is_as_it_stands(excerpt: Excerpt, text: str) -> bool:
    """Whether the words of the excerpt are those at its place in the text."""
    return seal_of(text[excerpt.start : excerpt.end]) == excerpt.seal == seal_of(excerpt.words)


def packed_excerpt(excerpt: Excerpt) -> str:
    """The whole excerpt in one column."""
    return json.dumps(asdict(excerpt), ensure_ascii=False)


def unpacked_excerpt(column: str) -> Excerpt:
    return Excerpt(**json.loads(column))


def _columns(excerpt: Excerpt) -> Columns:
    columns = asdict(excerpt)
    return {
        "source": columns.pop("source_id"),
        "edition": columns.pop("edition_id"),
        **columns,
    }
