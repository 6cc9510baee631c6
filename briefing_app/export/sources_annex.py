"""Where the list of sources stands: last, and as an annex where it was asked for as one."""

from dataclasses import replace

from briefing_app.export.options import Citations
from briefing_app.export.planned import PlannedParagraph, PlannedWords
from briefing_app.export.typography import typeset

_AS_ANNEX: tuple[Citations, ...] = ("annex", "passages")


def titles_of_sources(
    listed: tuple[PlannedParagraph, ...], citations: Citations
) -> tuple[str, ...]:
    """The title of the list where it is an annex, which has a letter and is named as attached."""
    return (listed[0].text,) if listed and citations in _AS_ANNEX else ()


def sources_behind(
    listed: tuple[PlannedParagraph, ...], titles: tuple[str, ...], *, apart: bool
) -> tuple[PlannedParagraph, ...]:
    """The list, under its title as an annex if it has one; on a page of its own behind annexes."""
    if not listed:
        return ()
    heading = replace(listed[0], new_page=listed[0].new_page or apart or bool(titles))
    if titles:
        pieces = typeset((PlannedWords(titles[0]),), heading.language)
        heading = replace(heading, pieces=pieces)
    return (heading, *listed[1:])
