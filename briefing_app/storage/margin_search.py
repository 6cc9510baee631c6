"""Finds words in the notes of the margins: these are few, and looked through one by one."""

from sqlalchemy import Connection, case, func, select

from briefing_app.domain.query import Hit, ThingKind
from briefing_app.language import _
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import editions, margin_notes, sources
from briefing_app.storage.words_sought import Sought, fold_accents, snippet

_MOST = 5_000


def margins_with(connection: Connection, words: Sought, limit: int) -> tuple[Hit, ...]:
    """The newest notes that hold all the words; a hit leads to the paragraph of its source."""
    newest = (
        select(editions.c.source, func.max(editions.c.number).label("number"))
        .where(editions.c.has_words)
        .group_by(editions.c.source)
        .subquery()
    )
    here = case((editions.c.number == newest.c.number, margin_notes.c.paragraph), else_=0)
    label = case((sources.c.short_title == "", sources.c.title), else_=sources.c.short_title)
    asked = (
        select(
            editions.c.source, margin_notes.c.text, label.label("place"), here.label("paragraph")
        )
        .select_from(margin_notes)
        .join(editions, editions.c.id == margin_notes.c.edition)
        .join(sources, sources.c.id == editions.c.source)
        .join(newest, newest.c.source == editions.c.source)
        .where(in_use(margin_notes.c.set_aside), in_use(sources.c.set_aside))
        .order_by(margin_notes.c.row.desc())
        .limit(_MOST)
    )
    pattern = words.as_pattern()
    fitting = (row for row in connection.execute(asked) if _holds(row.text, words))
    hits: list[Hit] = []
    for row in fitting:
        seen = snippet((row.text,), pattern)
        told = _("Note in the margin")
        hits.append(
            Hit(
                ThingKind.MARGIN,
                row.source,
                row.text,
                row.place,
                seen.text,
                seen.matches,
                row.paragraph,
                told,
            )
        )
        if len(hits) == limit:
            break
    return tuple(hits)


def margins_set_aside(connection: Connection) -> tuple[Hit, ...]:
    """Those that can be taken back, the newest first; each hit is the note itself."""
    table = margin_notes.c
    label = case((sources.c.short_title == "", sources.c.title), else_=sources.c.short_title)
    asked = (
        select(table.id, table.text, label.label("place"), table.paragraph)
        .join(editions, editions.c.id == table.edition)
        .join(sources, sources.c.id == editions.c.source)
        .where(table.set_aside.is_(True))
        .order_by(table.row.desc())
    )
    told = _("Note in the margin")
    return tuple(
        Hit(ThingKind.MARGIN, row.id, row.text, row.place, number=row.paragraph, label=told)
        for row in connection.execute(asked)
    )


def _holds(text: str, words: Sought) -> bool:
    folded = fold_accents(text)
    last = len(words.phrases) - 1
    return all(
        Sought((phrase,), words.last_is_open and at == last).as_pattern().search(folded)
        for at, phrase in enumerate(words.phrases)
    )
