"""The full-text index: a table of words for each kind of thing, kept in step by triggers."""

from dataclasses import dataclass
from string import Template
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Subquery, literal_column, select
from sqlalchemy import table as named_table
from sqlalchemy.exc import DatabaseError

CAP = 20_000
"""Only so many hits are ranked: a common word among a million passages still answers at once."""

_FOLDED = "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3'"


@dataclass(frozen=True, slots=True)
class WordIndex:
    """The words of one table's columns; `weights` say how much a hit in each of them counts.

    `owner` is the column of `excerpts` that points to the thing, where excerpts belong to it:
    their words are then indexed with it, in a last column `words`.
    """

    of: str
    columns: tuple[str, ...]
    weights: tuple[float, ...]
    owner: str = ""

    @property
    def name(self) -> str:
        return f"{self.of}_words"


SOURCES = WordIndex("sources", ("title", "short_title", "author", "body"), (4, 4, 2, 1))
EVIDENCE = WordIndex("evidence", ("claim", "remark"), (4, 1, 2), "evidence")
RECOMMENDATIONS = WordIndex(
    "recommendations",
    ("title", "what", "asks", "addressees", "number"),
    (4, 2, 1, 1, 1, 2),
    "recommendation",
)
BLOCKS = WordIndex("blocks", ("name", "text"), (4, 1))
NOTES = WordIndex("notes", ("title", "number", "text"), (4, 4, 1))
PASSAGES = WordIndex("passages", ("text",), ())
INDEXES = (SOURCES, EVIDENCE, RECOMMENDATIONS, BLOCKS, NOTES, PASSAGES)


def create_word_indexes(connection: Connection) -> None:
    """The tables of words and the triggers that keep them in step with what they index."""
    for index in INDEXES:
        for statement in _statements(index):
            connection.exec_driver_sql(statement)


def hits(index: WordIndex, wanted: str, limit: int = 0, *, ranked: bool = True) -> Subquery:
    """The rows that answer `wanted`, as columns `row` and `rank` (the smaller, the better).

    With `limit`, only the best so many. Without rank, which takes most of the time, to count.
    """
    words: ColumnElement[Any] = literal_column(index.name)
    weights = "".join(f", {weight}" for weight in index.weights)
    row: ColumnElement[int] = literal_column("rowid")
    rank: ColumnElement[float] = literal_column(f"bm25({index.name}{weights})")
    found = (
        select(row.label("row"), *((rank.label("rank"),) if ranked else ()))
        .select_from(named_table(index.name))
        .where(words.op("MATCH")(wanted))
        .limit(CAP)
    )
    if not limit:
        return found.subquery()
    capped = found.subquery()
    return select(capped).order_by(capped.c.rank, capped.c.row.desc()).limit(limit).subquery()


def newest_hits(index: WordIndex, wanted: str, limit: int) -> Subquery:
    """The rows that answer and came last, as column `row`.

    SQLite's own rank goes through the whole index for each word that is asked for, which among a
    million passages takes longer than a person types; whoever reads these ranks them.
    """
    words: ColumnElement[Any] = literal_column(index.name)
    row: ColumnElement[int] = literal_column("rowid")
    found = select(row.label("row")).select_from(named_table(index.name))
    answering = found.where(words.op("MATCH")(wanted))
    return answering.order_by(row.desc()).limit(limit).subquery()


def best_first(asked: Select[Any], otherwise: ColumnElement[Any]) -> Select[Any]:
    """In order of rank where words were sought, and of `otherwise` after and without that."""
    if "rank" in asked.selected_columns:
        asked = asked.order_by(asked.selected_columns["rank"])
    return asked.order_by(otherwise)


def is_sound(connection: Connection, index: WordIndex) -> bool:
    """Whether the index is whole and, for passages, in step with their text."""
    return is_whole(connection, index.name, with_content=index is PASSAGES)


def is_whole(connection: Connection, name: str, *, with_content: bool = False) -> bool:
    """Whether a full-text table of this name is; also beside the content it leans on."""
    asked = _COMPARED if with_content else _CHECKED
    try:
        connection.exec_driver_sql(asked.substitute(words=name))
    except DatabaseError:
        return False
    return True


_CHECKED = Template("insert into $words($words) values ('integrity-check')")
_COMPARED = Template("insert into $words($words, rank) values ('integrity-check', 1)")


def _statements(index: WordIndex) -> tuple[str, ...]:
    if index is PASSAGES:
        return tuple(form.substitute(words=index.name) for form in _FOR_PASSAGES)
    added = ", ".join(f"new.{column}" for column in index.columns)
    changed = ", ".join(f"{column} = new.{column}" for column in index.columns)
    differs = " or ".join(f"old.{column} <> new.{column}" for column in index.columns)
    forms = (*_FOR_THINGS, *(_FOR_EXCERPTS if index.owner else ()))
    return tuple(
        form.substitute(
            of=index.of,
            words=index.name,
            columns=", ".join(index.columns),
            last=", words" if index.owner else "",
            added=added,
            changed=changed,
            differs=differs,
            owner=index.owner,
        )
        for form in forms
    )


_TABLE = Template(f"create virtual table $words using fts5($columns$last, {_FOLDED})")
_ADDED = Template(
    "create trigger ${words}_added after insert on $of begin"
    " insert into $words(rowid, $columns) values (new.row, $added); end"
)
_CHANGED = Template(
    "create trigger ${words}_changed after update of $columns on $of when $differs begin"
    " update $words set $changed where rowid = new.row; end"
)
_GONE = Template(
    "create trigger ${words}_gone after delete on $of begin"
    " delete from $words where rowid = old.row; end"
)
_FOR_THINGS = (_TABLE, _ADDED, _CHANGED, _GONE)


_WHEN_EXCERPT = Template(
    "create trigger ${of}_excerpt_$happening after $on on excerpts"
    " when $state.$owner is not null begin update $words set words = $now"
    " where rowid = (select row from $of where id = $state.$owner); end"
)


def _when_excerpt(happening: str, on: str, state: str, now: str) -> Template:
    filled = _WHEN_EXCERPT.safe_substitute(happening=happening, on=on, state=state, now=now)
    return Template(filled)


_FOR_EXCERPTS = (
    _when_excerpt("added", "insert", "new", "new.words"),
    _when_excerpt("changed", "update of words", "new", "new.words"),
    _when_excerpt("gone", "delete", "old", "''"),
)

_ADD = "insert into $words(rowid, text) values (new.row, new.text);"
_DROP = "insert into $words($words, rowid, text) values ('delete', old.row, old.text);"
_FOR_PASSAGES = (
    Template(
        "create virtual table $words using"
        f" fts5(text, content='passages', content_rowid='row', {_FOLDED})"
    ),
    Template(f"create trigger ${{words}}_added after insert on passages begin {_ADD} end"),
    Template(
        "create trigger ${words}_changed after update of text on passages"
        f" begin {_DROP} {_ADD} end"
    ),
    Template(f"create trigger ${{words}}_gone after delete on passages begin {_DROP} end"),
)
"""Passages are many: their index leans on their own text instead of keeping it again."""
