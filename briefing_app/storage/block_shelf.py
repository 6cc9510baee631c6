"""Where blocks are kept, each with all its versions."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from briefing_app.domain.block import Block, BlockKind, BlockVersion, Length
from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import ArgumentId, BlockId, EvidenceId, RecommendationId, ThemeId
from briefing_app.domain.note_form import body_from_form, body_to_form
from briefing_app.domain.overview import BlockRow, Page
from briefing_app.domain.query import Query, ThingKind
from briefing_app.language import _
from briefing_app.storage.columns import Columns, marking_columns, marking_of, sorts_as
from briefing_app.storage.links import count_notes, links_from, links_of_body, rewrite_links
from briefing_app.storage.standing import standing
from briefing_app.storage.tables import block_themes, block_versions, blocks
from briefing_app.storage.tags import read_tags, rewrite_tags, tag, themes_below, write_tags
from briefing_app.storage.word_index import BLOCKS, best_first, hits
from briefing_app.storage.words_sought import sought


class BlockShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, *added: Block) -> None:
        """New blocks with all their versions."""
        for block in added:
            self._connection.execute(insert(blocks), {"id": block.id, **_columns(block)})
            for version in block.versions:
                self._add_version(block.id, version)
            write_tags(self._connection, block_themes, [(block.id, block.themes)])
            self._link(block)

    def add_version(self, block: Block) -> None:
        """The last version of the block is new: it is the master's wording from now on."""
        self._add_version(block.id, block.newest)
        here = update(blocks).where(blocks.c.id == block.id)
        self._connection.execute(here.values(text=_text(block)))
        self._link(block)

    def change(self, block: Block) -> None:
        """Name, kind, themes, its tie to other lengths; the versions stay as they are."""
        kept = self.get(block.id)
        here = update(blocks).where(blocks.c.id == block.id)
        self._connection.execute(here.values(_columns(block) | {"text": _text(kept)}))
        if block.themes != kept.themes:
            rewrite_tags(self._connection, block_themes, (block.id, block.themes))

    def get(self, block: BlockId) -> Block:
        found = self.find((block,))
        if block not in found:
            raise NotFound(_("This block is no longer in the workspace."))
        return found[block]

    def find(self, ids: Iterable[BlockId]) -> dict[BlockId, Block]:
        """Those of the blocks that are here, in the order asked for."""
        wanted = tuple(dict.fromkeys(ids))
        if not wanted:
            return {}
        read = self._read(select(blocks).where(blocks.c.id.in_(wanted)))
        found = {block.id: block for block in read}
        return {each: found[each] for each in wanted if each in found}

    def of_argument(self, argument: ArgumentId | None) -> tuple[Block, ...]:
        """The lengths at which an argument is told, the shortest first."""
        if not argument:
            return ()
        asked = select(blocks).where(blocks.c.argument == argument, ~blocks.c.set_aside)
        order = list(Length)
        return tuple(
            sorted(self._read(asked), key=lambda block: order.index(block.length or Length.PAGE))
        )

    def set_aside(self, ids: Iterable[BlockId], *, aside: bool) -> tuple[BlockId, ...]:
        """Those that now stand differently."""
        differ = (blocks.c.id.in_(tuple(ids))) & (blocks.c.set_aside != aside)
        changed = update(blocks).where(differ).values(set_aside=aside).returning(blocks.c.id)
        return tuple(BlockId(found) for found in self._connection.execute(changed).scalars())

    def tag(self, ids: Sequence[BlockId], theme: ThemeId, *, on: bool) -> None:
        tag(self._connection, block_themes, ids, theme, on=on)

    def rows(self, query: Query, offset: int, limit: int) -> Page[BlockRow]:
        """A stretch of the list that answers the query, and how long the list is."""
        asked = self._filtered(select(blocks.c.row), query, ranked=False)
        counted = select(func.count()).select_from(asked.subquery())
        total = self._connection.execute(counted).scalar_one()
        return Page(self.first(query, limit, offset), total)

    def first(self, query: Query, limit: int, offset: int = 0) -> tuple[BlockRow, ...]:
        """The same without counting."""
        asked = _ordered(self._filtered(select(blocks.c.id), query), query)
        ids = self._connection.execute(asked.offset(offset).limit(limit)).scalars()
        found = self.find(BlockId(each) for each in ids)
        return self._as_rows(tuple(found.values()))

    def row(self, block: BlockId) -> BlockRow:
        return self._as_rows((self.get(block),))[0]

    def cited_in(
        self, block: BlockId
    ) -> tuple[tuple[EvidenceId, ...], tuple[RecommendationId, ...]]:
        """What the newest version of the block cites, once each."""
        cited = links_from(self._connection, ThingKind.BLOCK.value, block)
        evidence, recommendations = (
            dict.fromkeys(target for to, target, _heading in cited if to == kind.value)
            for kind in (ThingKind.EVIDENCE, ThingKind.RECOMMENDATION)
        )
        return (
            tuple(EvidenceId(each) for each in evidence),
            tuple(RecommendationId(each) for each in recommendations),
        )

    def _add_version(self, block: BlockId, version: BlockVersion) -> None:
        body = json.dumps(body_to_form(version.body), ensure_ascii=False, separators=(",", ":"))
        row = {
            "block": block,
            "number": version.number,
            "body": body,
            "why": version.why,
            "made_on": version.made_on,
            "made_by": version.made_by,
        }
        self._connection.execute(insert(block_versions), row)

    def _link(self, block: Block) -> None:
        cited = links_of_body(block.newest.body)
        rewrite_links(self._connection, ThingKind.BLOCK.value, block.id, cited)

    def _read(self, asked: Select[Any]) -> tuple[Block, ...]:
        rows = self._connection.execute(asked).all()
        ids = [row.id for row in rows]
        carried = read_tags(self._connection, block_themes, ids)
        versions = self._versions(ids)
        return tuple(_block(row, versions[row.id], carried[row.id]) for row in rows)

    def _versions(self, ids: Sequence[str]) -> defaultdict[str, tuple[BlockVersion, ...]]:
        versions: defaultdict[str, tuple[BlockVersion, ...]] = defaultdict(tuple)
        asked = select(block_versions).where(block_versions.c.block.in_(ids))
        for row in self._connection.execute(asked.order_by(block_versions.c.number)):
            body = body_from_form(json.loads(row.body))
            version = BlockVersion(row.number, body, row.why, row.made_on, row.made_by)
            versions[row.block] += (version,)
        return versions

    def _as_rows(self, read: Sequence[Block]) -> tuple[BlockRow, ...]:
        used = count_notes(self._connection, ThingKind.BLOCK, [block.id for block in read])
        return tuple(BlockRow(block, used.get(block.id, 0)) for block in read)

    def _filtered(self, asked: Select[Any], query: Query, *, ranked: bool = True) -> Select[Any]:
        asked = asked.where(standing(blocks.c.set_aside, set_aside=query.set_aside))
        if query.theme:
            below = themes_below(self._connection, query.theme)
            tags = block_themes.c
            asked = asked.where(blocks.c.id.in_(select(tags.thing).where(tags.theme.in_(below))))
        if words := sought(query.words):
            found = hits(BLOCKS, words.as_match(), ranked=ranked)
            asked = asked.join(found, found.c.row == blocks.c.row)
            asked = asked.add_columns(found.c.rank) if ranked else asked
        return asked


def _ordered(asked: Select[Any], query: Query) -> Select[Any]:
    newest = blocks.c.row.desc()
    match query.order:
        case "title":
            return asked.order_by(blocks.c.sorts_as, blocks.c.row)
        case "kind":
            return asked.order_by(blocks.c.kind, blocks.c.sorts_as, blocks.c.row)
    return best_first(asked, newest)


def _text(block: Block) -> str:
    return "\n".join(element.text for element in block.newest.body)


def _columns(block: Block) -> Columns:
    return {
        "name": block.name,
        "kind": block.kind.value,
        "language": block.language,
        **marking_columns(block.marking),
        "owner": block.owner,
        "review_by": block.review_by,
        "text": _text(block),
        "sorts_as": sorts_as(block.name),
        "set_aside": block.set_aside,
        "argument": block.argument or "",
        "length": block.length.value if block.length else "",
        "behind": block.behind or "",
    }


def _block(
    row: Row[Any], versions: tuple[BlockVersion, ...], carried: tuple[ThemeId, ...]
) -> Block:
    return Block(
        id=BlockId(row.id),
        name=row.name,
        kind=BlockKind(row.kind),
        versions=versions,
        language=row.language,
        themes=carried,
        marking=marking_of(row),
        owner=row.owner,
        review_by=row.review_by,
        set_aside=row.set_aside,
        argument=ArgumentId(row.argument) if row.argument else None,
        length=Length(row.length) if row.length else None,
        behind=BlockId(row.behind) if row.behind else None,
    )
