"""Where sources are kept, with their editions, their words to the letter, and their files."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, insert, select, update

from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.excerpt import EditionText, Excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.overview import Page, SourceRow
from briefing_app.domain.passage import Passage
from briefing_app.domain.printed_places import OutlineLine
from briefing_app.domain.query import Query
from briefing_app.domain.source import Attribution, Edition, Reliability, Source, SourceKind
from briefing_app.language import _
from briefing_app.storage.columns import (
    Columns,
    marking_columns,
    marking_of,
    packed,
    packed_imprint,
    pressed,
    sorts_as,
    unpacked,
    unpacked_imprint,
    unpressed,
)
from briefing_app.storage.excerpt_rows import bind_waiting, is_as_it_stands, order_of_coming
from briefing_app.storage.passage_rows import (
    passage_with,
    read_outline,
    read_passages,
    set_passage_aside,
    write_passages,
)
from briefing_app.storage.source_signs import imprint_tells, signs_in
from briefing_app.storage.standing import in_use, standing
from briefing_app.storage.tables import edition_files, edition_texts, editions, excerpts, sources
from briefing_app.storage.word_index import SOURCES, hits
from briefing_app.storage.words_sought import sought


class SourceShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        source: Source,
        edition: Edition,
        text: str,
        passages: tuple[Passage, ...],
        original: bytes,
    ) -> None:
        """A new source with its first edition; the source's own `editions` are not looked at."""
        self.add_entries((replace(source, editions=()),))
        self.add_edition(source.id, edition, text, passages, original)

    def add_entries(self, entries: Iterable[Source]) -> None:
        """Catalogue entries with their editions, whose words are still to come."""
        kept = tuple(entries)
        rows = [{"id": source.id, **_columns(source)} for source in kept]
        if rows:
            self._connection.execute(insert(sources), rows)
        for source in kept:
            for edition in source.editions:
                self._add_edition_entry(source.id, replace(edition, has_words=False))

    def add_edition(
        self,
        source: SourceId,
        edition: Edition,
        text: str,
        passages: tuple[Passage, ...],
        original: bytes,
    ) -> tuple[int, int]:
        """Another reading of a source: a newer edition stands beside the older ones."""
        self._add_edition_entry(source, replace(edition, has_words=False))
        return self.give_words(edition.id, text, passages, original)

    def give_words(
        self, edition: EditionId, text: str, passages: tuple[Passage, ...], original: bytes
    ) -> tuple[int, int]:
        """The words of an edition came; how many waiting excerpts they proved, and how many not."""
        row = self._edition_row(edition)
        self._connection.execute(
            insert(edition_texts), {"edition": edition, "text": pressed(text.encode())}
        )
        self._connection.execute(
            insert(edition_files), {"edition": edition, "content": pressed(original)}
        )
        write_passages(self._connection, row.row, passages)
        here = update(editions).where(editions.c.id == edition)
        read_on = row.read_on or datetime.now(UTC).isoformat(timespec="seconds")
        self._connection.execute(here.values(characters=len(text), has_words=True, read_on=read_on))
        found = EditionText(SourceId(row.source), edition, text, passages)
        return bind_waiting(self._connection, found)

    def bind(self, edition: EditionId) -> tuple[int, int]:
        """Prove the excerpts that came after the words; how many were proved, and how many not."""
        text = self.text(edition)
        if text is None:
            return 0, 0
        source = self.of_edition(edition)
        whole = EditionText(source, edition, text, self.passages(edition))
        return bind_waiting(self._connection, whole)

    def prove(self, excerpt: Excerpt) -> Source:
        """The excerpt's source, when its words stand there as it says."""
        source = self.get(excerpt.source_id)
        text = self.text(excerpt.edition_id)
        waits = text is None and not excerpt.words
        if waits or (text is not None and is_as_it_stands(excerpt, text)):
            return source
        raise NotAllowed(
            _("These words do not stand at this place in {title}. Select them again.").format(
                title=source.label
            )
        )

    def with_hash(self, file_hash: str) -> Source | None:
        """The source that has an edition read from this very file."""
        here = select(editions.c.source).where(editions.c.file_hash == file_hash)
        found = self._connection.execute(here).scalar_one_or_none()
        return self.get(SourceId(found)) if found else None

    def get(self, source: SourceId) -> Source:
        found = self.find((source,))
        if source not in found:
            raise NotFound(_("This source is no longer in the workspace."))
        return found[source]

    def find(self, ids: Iterable[SourceId]) -> dict[SourceId, Source]:
        """Those of the sources that are here."""
        wanted = tuple(set(ids))
        if not wanted:
            return {}
        asked = select(sources).where(sources.c.id.in_(wanted))
        return {source.id: source for source in self._read(asked)}

    def everything(self) -> tuple[Source, ...]:
        """All sources, those set aside too, in the order they came; what became an edition of
        another is none any more.
        """
        alone = select(sources).where(sources.c.joined_to == "")
        return self._read(alone.order_by(sources.c.row))

    def change(self, source: Source) -> None:
        """The entry is now this one; its editions stay as they are."""
        self.get(source.id)
        here = update(sources).where(sources.c.id == source.id)
        self._connection.execute(here.values(_columns(source)))

    def set_aside(self, ids: Iterable[SourceId], *, aside: bool) -> tuple[SourceId, ...]:
        """Those that now stand differently."""
        differ = (sources.c.id.in_(tuple(ids))) & (sources.c.set_aside != aside)
        differ &= sources.c.joined_to == ""
        changed = update(sources).where(differ).values(set_aside=aside).returning(sources.c.id)
        return tuple(SourceId(found) for found in self._connection.execute(changed).scalars())

    def rows(self, query: Query) -> tuple[SourceRow, ...]:
        """What the list of sources shows."""
        found = self._read(_asked(query))
        counts = self._places()
        return tuple(SourceRow(source, counts.get(source.id, 0)) for source in found)

    def page(self, query: Query, offset: int, limit: int) -> Page[SourceRow]:
        """A stretch of the same list, and how long it is."""
        asked = _asked(query)
        alone = asked.with_only_columns(sources.c.row).order_by(None).subquery()
        total = self._connection.execute(select(func.count()).select_from(alone)).scalar_one()
        found = self._read(asked.offset(offset).limit(limit))
        counts = self._places(source.id for source in found)
        return Page(tuple(SourceRow(each, counts.get(each.id, 0)) for each in found), total)

    def waiting(self) -> tuple[SourceRow, ...]:
        """Those in use that wait for a file they know, the newest first."""
        file = select(editions.c.source)
        read = file.where(editions.c.has_words)
        waits = sources.c.id.in_(file) & sources.c.id.not_in(read)
        asked = select(sources).where(in_use(sources.c.set_aside), waits)
        found = self._read(asked.order_by(sources.c.row.desc()))
        counts = self._places(source.id for source in found)
        return tuple(SourceRow(source, counts.get(source.id, 0)) for source in found)

    def without_files(self, head: str, address: str) -> tuple[Source, ...]:
        """Those in use that know no file at all, where a sign of them may stand in these words."""
        fileless = sources.c.id.not_in(select(editions.c.source))
        here = select(sources).where(in_use(sources.c.set_aside), sources.c.joined_to == "")
        return self._read(here.where(fileless, signs_in(head, address)))

    def row(self, source: SourceId) -> SourceRow:
        return SourceRow(self.get(source), self._places((source,)).get(source, 0))

    def text(self, edition: EditionId) -> str | None:
        """The words of an edition to the letter; nothing while they are still to come."""
        here = select(edition_texts.c.text).where(edition_texts.c.edition == edition)
        column = self._connection.execute(here).scalar_one_or_none()
        return None if column is None else unpressed(column).decode()

    def passages(self, edition: EditionId) -> tuple[Passage, ...]:
        return read_passages(self._connection, self._edition_row(edition).row)

    def outline(self, edition: EditionId) -> tuple[OutlineLine, ...]:
        """How the passages are numbered and headed; nothing while they are still to come."""
        return read_outline(self._connection, self._edition_row(edition).row)

    def original(self, edition: EditionId) -> tuple[str, bytes]:
        """The file as it came: its name and its bytes."""
        row = self._edition_row(edition)
        here = select(edition_files.c.content).where(edition_files.c.edition == edition)
        content = self._connection.execute(here).scalar_one_or_none()
        if content is None:
            raise NotFound(
                _("The file {name} is not in the workspace yet: add it to the library.").format(
                    name=row.file_name
                )
            )
        return row.file_name, unpressed(content)

    def order_of_coming(self, edition: EditionId) -> dict[str, int]:
        """Whose words were taken from an edition, each with a number that grows."""
        return order_of_coming(self._connection, edition)

    def of_edition(self, edition: EditionId) -> SourceId:
        return SourceId(self._edition_row(edition).source)

    def passage_of(self, excerpt: Excerpt) -> Passage | None:
        """The passage that the excerpt stands in; nothing while the words are to come."""
        row = self._edition_row(excerpt.edition_id)
        return passage_with(self._connection, row.row, excerpt.start)

    def set_passage_aside(self, edition: EditionId, number: int, *, aside: bool) -> None:
        row = self._edition_row(edition)
        set_passage_aside(self._connection, row.row, number, aside=aside)

    def _add_edition_entry(self, source: SourceId, edition: Edition) -> None:
        self._connection.execute(
            insert(editions),
            {
                "id": edition.id,
                "source": source,
                "number": edition.number,
                "file_name": edition.file_name,
                "file_hash": edition.file_hash,
                "characters": edition.characters,
                "has_words": edition.has_words,
                "read_on": edition.read_on,
                "came_from": edition.came_from or "",
            },
        )

    def _edition_row(self, edition: EditionId) -> Row[Any]:
        row = self._connection.execute(select(editions).where(editions.c.id == edition)).first()
        if row is None:
            raise NotFound(_("This edition is no longer in the workspace."))
        return row

    def _read(self, asked: Select[Any]) -> tuple[Source, ...]:
        rows = self._connection.execute(asked).all()
        held = self._editions_of([row.id for row in rows])
        return tuple(_source(row, held[row.id]) for row in rows)

    def _editions_of(self, ids: Sequence[str]) -> defaultdict[str, tuple[Edition, ...]]:
        held: defaultdict[str, tuple[Edition, ...]] = defaultdict(tuple)
        asked = select(editions).where(editions.c.source.in_(ids)).order_by(editions.c.number)
        for row in self._connection.execute(asked):
            held[row.source] += (_edition(row),)
        return held

    def _places(self, within: Iterable[SourceId] | None = None) -> dict[str, int]:
        """How many things were collected from each source, or from these alone."""
        counted = select(excerpts.c.source, func.count().label("places"))
        if within is not None:
            counted = counted.where(excerpts.c.source.in_(tuple(within)))
        rows = self._connection.execute(counted.group_by(excerpts.c.source))
        return {row.source: row.places for row in rows}


def _asked(query: Query) -> Select[Any]:
    asked = select(sources).where(standing(sources.c.set_aside, set_aside=query.set_aside))
    if query.set_aside:
        asked = asked.where(sources.c.joined_to == "")
    words = sought(query.words)
    if words:
        found = hits(SOURCES, words.as_match())
        told = imprint_tells(query.words)
        asked = asked.join(found, found.c.row == sources.c.row, isouter=told is not None)
        if told is not None:
            asked = asked.where(found.c.row.is_not(None) | told)
        if not query.order:
            return asked.order_by(found.c.rank)
    return asked.order_by(*_order(query.order))


def _order(order: str) -> tuple[Any, ...]:
    newest = sources.c.row.desc()
    match order:
        case "title":
            return sources.c.sorts_as, newest
        case "date":
            return sources.c.date.desc(), newest
        case "kind":
            return sources.c.kind, sources.c.sorts_as
        case "author":
            unnamed = case((sources.c.author == "", sources.c.body), else_=sources.c.author)
            return unnamed, sources.c.sorts_as
        case _:
            return (newest,)


def _columns(source: Source) -> Columns:
    return {
        "title": source.title,
        "short_title": source.short_title,
        "author": source.author,
        "body": source.body,
        "date": source.date,
        "kind": source.kind.value,
        "language": source.language,
        "attribution": source.attribution.value,
        "text_quality": source.text_quality,
        "address": source.address,
        "remark": source.remark,
        "publisher": source.publisher,
        "reliability": source.reliability.value,
        "joined_to": source.joined_to or "",
        "imprint": packed_imprint(source.imprint),
        **marking_columns(source.marking),
        "in_confidence": source.in_confidence,
        "guessed": packed(sorted(source.guessed)),
        "sorts_as": sorts_as(source.label),
        "set_aside": source.set_aside,
    }


def _source(row: Row[Any], held: tuple[Edition, ...]) -> Source:
    return Source(
        id=SourceId(row.id),
        title=row.title,
        short_title=row.short_title,
        author=row.author,
        body=row.body,
        date=row.date,
        kind=SourceKind(row.kind),
        language=row.language,
        attribution=Attribution(row.attribution),
        text_quality=row.text_quality,
        address=row.address,
        remark=row.remark,
        marking=marking_of(row),
        in_confidence=row.in_confidence,
        guessed=frozenset(unpacked(row.guessed)),
        editions=held,
        set_aside=row.set_aside,
        publisher=row.publisher,
        reliability=Reliability(row.reliability),
        joined_to=SourceId(row.joined_to) if row.joined_to else None,
        imprint=unpacked_imprint(row.imprint),
    )


def _edition(row: Row[Any]) -> Edition:
    return Edition(
        EditionId(row.id),
        row.number,
        row.file_name,
        row.file_hash,
        row.characters,
        row.has_words,
        row.read_on,
        SourceId(row.came_from) if row.came_from else None,
    )
