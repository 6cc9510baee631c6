"""Who cites or holds what: one table over notes, versions and blocks, and where things are used."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, delete, func, insert, or_, select

from briefing_app.domain.ids import NoteId, PlacementId, VersionId
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.overview import Use
from briefing_app.domain.query import ThingKind
from briefing_app.domain.text import Element, paragraphs_of
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import excerpts, links, notes

VERSION = "version"
"""A version of a note, beside the kinds of things that have a page of their own."""

TWIN = "twin"
"""What a translation points to its original as."""

Link = tuple[str, str, str]
"""The kind and identity of what is cited, and the heading of the section it is cited in."""


def links_of_note(note: Note) -> Iterator[Link]:
    """Every citation, also in the tray, and every placed block at the section where it begins.

    A translation points to its original too.
    """
    if note.twin:
        yield TWIN, note.twin.note, ""
    begun: set[PlacementId] = set()
    placed = {mark.id: mark.block for mark in note.placed}
    for section in note.all_sections:
        yield from links_of_body(section.body, section.heading)
        for element in section.body:
            at = element.placement
            if at in placed and at not in begun and at:
                begun.add(at)
                yield ThingKind.BLOCK.value, placed[at], section.heading


def links_of_body(body: Iterable[Element], heading: str = "") -> Iterator[Link]:
    for paragraph in paragraphs_of(body):
        for citation in paragraph.citations:
            yield citation.kind.value, citation.target, heading


def rewrite_links(
    connection: Connection, from_kind: str, from_id: str, found: Iterable[Link]
) -> None:
    """The links of one note, version or block are now these."""
    here = and_(links.c.from_kind == from_kind, links.c.from_id == from_id)
    connection.execute(delete(links).where(here))
    rows = [
        {"from_kind": from_kind, "from_id": from_id, "to_kind": kind, "to_id": target}
        | {"section": section, "times": times}
        for (kind, target, section), times in Counter(found).items()
    ]
    if rows:
        connection.execute(insert(links), rows)


def links_from(connection: Connection, from_kind: str, from_id: str) -> tuple[Link, ...]:
    kept = select(links.c.to_kind, links.c.to_id, links.c.section)
    found = kept.where(links.c.from_kind == from_kind, links.c.from_id == from_id)
    return tuple((row.to_kind, row.to_id, row.section) for row in connection.execute(found))


def count_notes(connection: Connection, kind: ThingKind, ids: Sequence[str]) -> dict[str, int]:
    """In how many notes each of the things is used; things in none are left out."""
    asked = (
        select(links.c.to_id, func.count(links.c.from_id.distinct()).label("notes"))
        .join_from(links, notes, notes.c.id == links.c.from_id)
        .where(links.c.to_kind == kind.value, links.c.to_id.in_(ids))
        .where(links.c.from_kind == ThingKind.NOTE.value, in_use(notes.c.set_aside))
        .group_by(links.c.to_id)
    )
    return {row.to_id: row.notes for row in connection.execute(asked)}


def notes_using(
    connection: Connection, kind: ThingKind, ids: Sequence[str]
) -> dict[str, tuple[tuple[str, str], ...]]:
    """Number and title of each note that uses one of the things, in order of the titles."""
    asked = (
        select(links.c.to_id, notes.c.number, notes.c.title)
        .join_from(links, notes, notes.c.id == links.c.from_id)
        .where(links.c.to_kind == kind.value, links.c.to_id.in_(ids))
        .where(links.c.from_kind == ThingKind.NOTE.value, in_use(notes.c.set_aside))
        .group_by(links.c.to_id, notes.c.id)
        .order_by(notes.c.sorts_as, notes.c.row)
    )
    found: defaultdict[str, tuple[tuple[str, str], ...]] = defaultdict(tuple)
    for row in connection.execute(asked):
        found[row.to_id] += ((row.number, row.title),)
    return dict(found)


class UseShelf:
    """Where things are used: each question is one query."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, kind: ThingKind, thing: str) -> tuple[Use, ...]:
        """The notes and sections that use one thing, the note changed last first."""
        here = and_(links.c.to_kind == kind.value, links.c.to_id == thing)
        return _uses(self._connection, _used_in_notes().where(here))

    def notes_using(
        self, kind: ThingKind, ids: Sequence[str]
    ) -> dict[str, tuple[tuple[str, str], ...]]:
        """Number and title of each note that uses one of the things."""
        return notes_using(self._connection, kind, ids)

    def in_versions(self, kind: ThingKind, thing: str) -> tuple[VersionId, ...]:
        """The kept versions of notes that use one thing, the newest first."""
        here = and_(links.c.to_kind == kind.value, links.c.to_id == thing)
        asked = select(links.c.from_id).where(here, links.c.from_kind == VERSION)
        newest_first = asked.group_by(links.c.from_id).order_by(func.max(links.c.row).desc())
        return tuple(VersionId(each) for each in self._connection.execute(newest_first).scalars())

    def of_source(self, source: str) -> tuple[Use, ...]:
        """The notes and sections that use anything collected from the source."""
        collected = or_(
            and_(links.c.to_kind == "evidence", links.c.to_id == excerpts.c.evidence),
            and_(links.c.to_kind == "recommendation", links.c.to_id == excerpts.c.recommendation),
        )
        used = _used_in_notes().join(excerpts, collected).where(excerpts.c.source == source)
        return _uses(self._connection, used)


def _used_in_notes() -> Select[Any]:
    return (
        select(
            notes.c.id,
            notes.c.title,
            notes.c.state,
            links.c.section,
            func.sum(links.c.times).label("times"),
        )
        .join_from(links, notes, notes.c.id == links.c.from_id)
        .where(links.c.from_kind == ThingKind.NOTE.value, in_use(notes.c.set_aside))
        .group_by(notes.c.id, links.c.section)
        .order_by(notes.c.changed_on.desc(), func.min(links.c.row))
    )


def _uses(connection: Connection, used: Select[Any]) -> tuple[Use, ...]:
    return tuple(
        Use(NoteId(row.id), row.title, NoteState(row.state), row.section, row.times)
        for row in connection.execute(used)
    )
