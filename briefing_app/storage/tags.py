"""Which themes a thing carries: the same for evidence, recommendations and blocks."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, func, insert, literal, select
from sqlalchemy.dialects.sqlite import insert as insert_unless

from briefing_app.domain.ids import ThemeId
from briefing_app.domain.theme import Theme, branch
from briefing_app.storage.tables import themes

Tagged = tuple[str, tuple[ThemeId, ...]]


def write_tags(connection: Connection, tags: Table, things: Iterable[Tagged]) -> None:
    """The themes of things that carry none yet, in their order."""
    rows = [
        {"thing": thing, "theme": theme, "position": position}
        for thing, carried in things
        for position, theme in enumerate(dict.fromkeys(carried))
    ]
    if rows:
        connection.execute(insert(tags), rows)


def rewrite_tags(connection: Connection, tags: Table, thing: Tagged) -> None:
    connection.execute(delete(tags).where(tags.c.thing == thing[0]))
    write_tags(connection, tags, [thing])


def read_tags(
    connection: Connection, tags: Table, ids: Sequence[str]
) -> defaultdict[str, tuple[ThemeId, ...]]:
    """The themes of each thing, nothing for the others."""
    asked = select(tags.c.thing, tags.c.theme).where(tags.c.thing.in_(ids))
    carried: defaultdict[str, tuple[ThemeId, ...]] = defaultdict(tuple)
    for thing, theme in connection.execute(asked.order_by(tags.c.position)):
        carried[thing] += (ThemeId(theme),)
    return carried


def tag(
    connection: Connection, tags: Table, ids: Sequence[str], theme: ThemeId, *, on: bool
) -> None:
    """Have all of the things carry the theme, or none of them."""
    if not on:
        connection.execute(delete(tags).where(tags.c.theme == theme, tags.c.thing.in_(ids)))
        return
    for thing in ids:
        last = select(func.coalesce(func.max(tags.c.position), -1) + 1)
        behind = last.where(tags.c.thing == thing).scalar_subquery()
        row = select(literal(thing), literal(theme), behind)
        put = insert_unless(tags).from_select(["thing", "theme", "position"], row)
        connection.execute(put.prefix_with("OR IGNORE"))


def themes_below(connection: Connection, theme: ThemeId) -> frozenset[ThemeId]:
    """The theme and everything below it: whoever filters by a theme means its branch."""
    return branch(read_themes(connection), theme)


def read_themes(connection: Connection) -> tuple[Theme, ...]:
    """All themes in the order they were made."""
    return tuple(_theme(row) for row in connection.execute(select(themes).order_by(themes.c.row)))


def _theme(row: Row[Any]) -> Theme:
    parent = ThemeId(row.parent) if row.parent else None
    return Theme(ThemeId(row.id), row.name_en, row.name_fr, parent)
