"""Where the list of sources stands: last, and as an annex where it was asked for as one."""

from dataclasses import replace

from briefing_app.export.annexes.wide_tables import UPRIGHT
from briefing_app.export.options import Citations
from briefing_app.export.planned import PlannedBlock, PlannedParagraph, PlannedWords
from briefing_app.export.typography import typeset
from briefing_app.wordfile.tables import lines_of

_FEW_LINES = 10
_AS_ANNEX: tuple[Citations, ...] = ("annex", "passages")


def titles_of_sources(
    listed: tuple[PlannedParagraph, ...], citations: Citations
) -> tuple[str, ...]:
    """The title of the list where it is an annex, which has a letter and is named as attached."""
    return (listed[0].text,) if listed and citations in _AS_ANNEX else ()


def sources_behind(
    listed: tuple[PlannedParagraph, ...], titles: tuple[str, ...], before: tuple[PlannedBlock, ...]
) -> tuple[PlannedParagraph, ...]:
    """The list, under its title as an annex if it has one; `before` are the annexes above it.

    An annex begins a page, and so does a long list behind annexes. A short one goes on below them,
    on a turned page too, and whole: alone it would leave a page all but empty.
    """
    if not listed:
        return ()
    if titles:
        heading = replace(listed[0], pieces=typeset((PlannedWords(titles[0]),), listed[0].language))
        return (replace(heading, new_page=True), *listed[1:])
    if not before:
        return listed
    if not _is_short(listed):
        return (replace(listed[0], new_page=True), *listed[1:])
    *leading, last = (replace(each, landscape=before[-1].landscape) for each in listed)
    return (*(replace(each, held=True) for each in leading), last)


def _is_short(listed: tuple[PlannedParagraph, ...]) -> bool:
    return sum(lines_of(each.text, UPRIGHT) for each in listed) <= _FEW_LINES
