"""Where themes are kept: a tree of subjects, and how many things carry each."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import ThemeId
from briefing_app.domain.overview import ThemeRow
from briefing_app.domain.theme import Theme, branch
from briefing_app.language import _
from briefing_app.storage.columns import Columns
from briefing_app.storage.tables import (
    block_themes,
    blocks,
    evidence,
    evidence_themes,
    recommendation_themes,
    recommendations,
    themes,
)
from briefing_app.storage.tags import read_themes

_TAGGED: tuple[tuple[Table, Table], ...] = (
    (evidence_themes, evidence),
    (recommendation_themes, recommendations),
    (block_themes, blocks),
)


class ThemeShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, *added: Theme) -> None:
        """New themes; a parent stands before its children."""
        if added:
            rows = [{"id": theme.id, **_columns(theme)} for theme in added]
            self._connection.execute(insert(themes), rows)

    def change(self, theme: Theme) -> None:
        """The theme of this identity is now this one; it cannot stand below itself."""
        self.get(theme.id)
        if theme.parent in branch(self.everything(), theme.id):
            raise NotAllowed(_("A theme cannot be moved below itself."))
        here = update(themes).where(themes.c.id == theme.id)
        self._connection.execute(here.values(_columns(theme)))

    def remove(self, theme: ThemeId) -> None:
        """Things lose the theme; what stands below it moves up to its parent."""
        parent = self.get(theme).parent
        children = update(themes).where(themes.c.parent == theme)
        self._connection.execute(children.values(parent=parent))
        self._connection.execute(delete(themes).where(themes.c.id == theme))

    def get(self, theme: ThemeId) -> Theme:
        found = self.find((theme,))
        if not found:
            raise NotFound(_("This theme is no longer in the workspace."))
        return found[0]

    def find(self, ids: Sequence[ThemeId]) -> tuple[Theme, ...]:
        """Those of the themes that are here, in the order asked for."""
        known = {theme.id: theme for theme in self.everything()}
        return tuple(known[each] for each in ids if each in known)

    def everything(self) -> tuple[Theme, ...]:
        return read_themes(self._connection)

    def carriers(self, theme: ThemeId) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """The evidence, the recommendations and the blocks that carry the theme itself."""
        asked = [select(tags.c.thing).where(tags.c.theme == theme) for tags, things in _TAGGED]
        evidence_ids, recommendation_ids, block_ids = (
            tuple(self._connection.execute(each).scalars()) for each in asked
        )
        return evidence_ids, recommendation_ids, block_ids

    def rows(self) -> tuple[ThemeRow, ...]:
        """All themes in the order of the tree, with what they carry."""
        counts = self._counts()
        return tuple(
            ThemeRow(theme, counts[theme.id], depth) for theme, depth in _as_tree(self.everything())
        )

    def _counts(self) -> Counter[str]:
        """All tags less those of things set aside: few are, so few things are looked at."""
        counts: Counter[str] = Counter()
        for tags, things in _TAGGED:
            tagged = select(tags.c.theme, func.count().label("things")).group_by(tags.c.theme)
            aside = tagged.join(things, things.c.id == tags.c.thing).where(things.c.set_aside)
            counts.update({row.theme: row.things for row in self._connection.execute(tagged)})
            counts.subtract({row.theme: row.things for row in self._connection.execute(aside)})
        return counts


def _as_tree(known: Sequence[Theme]) -> Iterator[tuple[Theme, int]]:
    below: defaultdict[ThemeId | None, list[Theme]] = defaultdict(list)
    for theme in known:
        below[theme.parent].append(theme)

    def walk(parent: ThemeId | None, depth: int) -> Iterator[tuple[Theme, int]]:
        for theme in below[parent]:
            yield theme, depth
            yield from walk(theme.id, depth + 1)

    yield from walk(None, 0)


def _columns(theme: Theme) -> Columns:
    return {"name_en": theme.name_en, "name_fr": theme.name_fr, "parent": theme.parent}
