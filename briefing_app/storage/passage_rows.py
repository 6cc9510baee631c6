"""Passages of an edition as rows and back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from briefing_app.domain.errors import NotFound
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.printed_places import OutlineLine
from briefing_app.language import _
from briefing_app.storage.columns import Columns, packed, unpacked
from briefing_app.storage.tables import passages

_BEGINNING = 40


def write_passages(connection: Connection, edition: int, added: Sequence[Passage]) -> None:
    if added:
        rows = [{"edition_row": edition, **_columns(passage)} for passage in added]
        connection.execute(insert(passages), rows)


def read_passages(connection: Connection, edition: int) -> tuple[Passage, ...]:
    """All passages of an edition in the order of the text."""
    asked = select(passages).where(passages.c.edition_row == edition).order_by(passages.c.number)
    return tuple(passage_of(row) for row in connection.execute(asked))


def read_outline(connection: Connection, edition: int) -> tuple[OutlineLine, ...]:
    """The same as far as it tells places: of the text only how it begins."""
    known = passages.c
    begins = func.substr(known.text, 1, _BEGINNING).label("begins")
    asked = select(known.number, known.kind, known.label, known.heading_path, begins)
    here = asked.where(known.edition_row == edition).order_by(known.number)
    return tuple(
        OutlineLine(
            row.number, PassageKind(row.kind), row.label, unpacked(row.heading_path), row.begins
        )
        for row in connection.execute(here)
    )


def passage_with(connection: Connection, edition: int, position: int) -> Passage | None:
    """The passage that holds a character of the text, or the last one before it."""
    asked = (
        select(passages)
        .where(passages.c.edition_row == edition, passages.c.start <= position)
        .order_by(passages.c.number.desc())
        .limit(1)
    )
    row = connection.execute(asked).first()
    return passage_of(row) if row else None


def set_passage_aside(connection: Connection, edition: int, number: int, *, aside: bool) -> None:
    here = (passages.c.edition_row == edition) & (passages.c.number == number)
    done = connection.execute(update(passages).where(here).values(aside=aside))
    if not done.rowcount:
        raise NotFound(_("This passage is no longer in the source."))


def passage_of(row: Row[Any]) -> Passage:
    return Passage(
        number=row.number,
        kind=PassageKind(row.kind),
        text=row.text,
        spans=tuple(_span(piece) for piece in row.spans.split()),
        heading_path=unpacked(row.heading_path),
        level=row.level,
        label=row.label,
        page=row.page,
        aside=row.aside,
    )


def _columns(passage: Passage) -> Columns:
    return {
        "number": passage.number,
        "start": passage.start,
        "kind": passage.kind.value,
        "text": passage.text,
        "spans": " ".join(map(_written, passage.spans)),
        "heading_path": packed(passage.heading_path),
        "level": passage.level,
        "label": passage.label,
        "page": passage.page,
        "aside": passage.aside,
    }


def _written(span: Span) -> str:
    place = f"{span.start}-{span.end}"
    return f"{place}-{span.page}" if span.page else place


def _span(piece: str) -> Span:
    """A page stands behind it only where the passage goes on over the end of one."""
    return Span(*map(int, piece.split("-")))
