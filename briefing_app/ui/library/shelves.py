"""What each list of the library is called, what it filters, and in which orders it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.domain.overview import LibraryCounts, SourceRow
from briefing_app.language import _, deferred, ngettext, pgettext
from briefing_app.ui.library.thing import Shelf


@dataclass(frozen=True, slots=True)
class Order:
    """`name` is what the query calls it; nothing stands for the newest first."""

    name: str
    words: str
    icon: str


NEWEST = Order("", deferred("newest first"), "clock")
BY_TITLE = Order("title", deferred("title"), "text-aa")
BY_SOURCE = Order("source", deferred("source and place"), "files")
BY_DATE = Order("date", deferred("date"), "calendar-blank")
BY_KIND = Order("kind", deferred("kind"), "squares-four")
BY_STATE = Order("state", deferred("state"), "circle-half")
BY_AUTHOR = Order("author", deferred("author or body"), "user")


@dataclass(frozen=True, slots=True)
class ShelfFace:
    """`begins_chosen` says that the first row is chosen when nothing else is."""

    name: str
    icon: str
    filter_words: str
    orders: tuple[Order, ...] = ()
    begins_chosen: bool = True


FACES: dict[Shelf, ShelfFace] = {
    Shelf.SOURCES: ShelfFace(
        deferred("Sources"), "files", deferred("Filter sources"), begins_chosen=False
    ),
    Shelf.EVIDENCE: ShelfFace(
        deferred("Evidence"),
        "seal-check",
        deferred("Filter evidence"),
        (BY_SOURCE, BY_TITLE, BY_DATE, BY_KIND, NEWEST),
    ),
    Shelf.RECOMMENDATIONS: ShelfFace(
        deferred("Recommendations"),
        "megaphone-simple",
        deferred("Filter recommendations"),
        (BY_SOURCE, BY_TITLE, BY_DATE, BY_STATE, NEWEST),
    ),
    Shelf.BLOCKS: ShelfFace(
        deferred("Blocks"), "stack", deferred("Filter blocks"), (BY_TITLE, BY_KIND, NEWEST)
    ),
    Shelf.THEMES: ShelfFace(deferred("Themes"), "tag", deferred("Filter themes")),
    Shelf.SET_ASIDE: ShelfFace(
        deferred("Set aside"), "archive", deferred("Filter what is set aside")
    ),
}


def shelf_name(shelf: Shelf) -> str:
    """What the list is called; in French a deed and its result are two words."""
    if shelf is Shelf.SET_ASIDE:
        return pgettext("what was set aside", "Set aside")
    return _(FACES[shelf].name)


def counted(shelf: Shelf, count: int) -> str:
    """How many there are, in words: "5 sources"."""
    words = {
        Shelf.SOURCES: ngettext("{count} source", "{count} sources", count),
        Shelf.EVIDENCE: ngettext("{count} piece of evidence", "{count} pieces of evidence", count),
        Shelf.RECOMMENDATIONS: ngettext("{count} recommendation", "{count} recommendations", count),
        Shelf.BLOCKS: ngettext("{count} block", "{count} blocks", count),
        Shelf.THEMES: ngettext("{count} theme", "{count} themes", count),
        Shelf.SET_ASIDE: ngettext("{count} set aside", "{count} set aside", count),
    }
    return words[shelf].format(count=count)


def counted_of(shelf: Shelf, found: int, total: int) -> str:
    """How many of how many: "28 of 34 recommendations"."""
    if found == total:
        return counted(shelf, total)
    return _("{found} of {all}").format(found=found, all=counted(shelf, total))


def total_of(counts: LibraryCounts, shelf: Shelf) -> int:
    """How many things a shelf holds, filters left out."""
    return {
        Shelf.SOURCES: counts.sources,
        Shelf.EVIDENCE: counts.evidence,
        Shelf.RECOMMENDATIONS: counts.recommendations,
        Shelf.BLOCKS: counts.blocks,
        Shelf.THEMES: counts.themes,
        Shelf.SET_ASIDE: counts.set_aside,
    }[shelf]


def sources_with_words(rows: Sequence[SourceRow], total: int) -> str:
    """How many sources there are, and how many of them have their words."""
    return _("{sources}, {count} with their words").format(
        sources=counted_of(Shelf.SOURCES, len(rows), total),
        count=sum(row.source.has_words for row in rows),
    )
