"""Which lines are headings and how deep each stands, told from their look and surroundings."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.structure.front_matter import (
    Front,
    front_of,
    is_byline,
    is_date,
    is_issue_line,
    names_organisation,
)
from briefing_app.ingest.structure.heading_levels import with_levels
from briefing_app.ingest.structure.item_marks import is_bullet, series_of
from briefing_app.ingest.structure.stretch import (
    Stretch,
    begins_small,
    has_final_stop,
    has_sentence_break,
)

_LONGEST = 120
_MOST_WORDS = 18
_WEIGHTY = 60
_LONGEST_RUN = 3

Row = list[Stretch]


def mark_headings(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The text begins behind what is set aside before it."""
    known = (at for at, s in enumerate(stretches) if s.kind is not PassageKind.FURNITURE)
    begin = next(known, len(stretches))
    return (*stretches[:begin], *_marked(stretches[begin:]))


def _marked(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Front matter first, then numbered headings, then the ones without a mark, then levels."""
    row = list(stretches)
    if any(s.kind is PassageKind.HEADING for s in row):
        return with_levels(_settled(row))  # the file itself says what its headings are
    front = front_of(row)
    if front.has_title and row[0].kind is None:
        row[0] = replace(row[0], kind=PassageKind.HEADING, level=1)
    _mark(row, front.length, _is_numbered_heading)
    _mark(row, front.length, _is_heading)
    _thin_out(row, front.length)
    _mark_end_of_front(row, front)
    return with_levels(_settled(row))


def _settled(row: Row) -> Row:
    return [replace(s, kind=PassageKind.PARAGRAPH) if s.kind is None else s for s in row]


def _mark(row: Row, begin: int, is_one: Callable[[Row, int], bool]) -> None:
    for at in range(begin, len(row) - 1):
        if is_one(row, at):
            row[at] = replace(row[at], kind=PassageKind.HEADING)


def _is_numbered_heading(row: Row, at: int) -> bool:
    """ "2. Restoring democracy", when text or its own sub-paragraphs follow, not the next item."""
    stretch, behind, ahead = row[at], row[at - 1] if at else None, row[at + 1]
    if stretch.kind is not PassageKind.ITEM or is_bullet(stretch.label):
        return False
    if not stretch.label[:1].isalnum() or not _looks_like_one(stretch):
        return False
    if behind and behind.kind is PassageKind.ITEM and _same_series(behind, stretch):
        return False
    return _is_text(ahead) or ahead.label.startswith(stretch.label.rstrip(".)") + ".")


def _is_heading(row: Row, at: int) -> bool:
    stretch, ahead = row[at], row[at + 1]
    if stretch.kind is not None or not stretch.apart or not _looks_like_one(stretch):
        return False
    if ahead.kind is PassageKind.ITEM:
        return not begins_small(ahead.words) and not _is_short_list(stretch)
    if ahead.kind in (PassageKind.HEADING, PassageKind.QUOTATION):
        return True
    return _is_text(ahead) or (ahead.apart and _looks_like_one(ahead))


def _looks_like_one(stretch: Stretch) -> bool:
    text = stretch.words
    if not text or len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    if (has_final_stop(text) and not text.endswith("?")) or text.endswith(
        (",", "-", "\u2013", "—")
    ):
        return False
    if begins_small(text) or not any(character.isalpha() for character in text):
        return False
    if is_byline(text) or is_date(text) or is_issue_line(text) or has_sentence_break(text):
        return False
    last = text.rsplit(" ", 1)[-1]
    return last.isupper() or fold(last) not in reading_cues().unfinished


def _is_text(stretch: Stretch) -> bool:
    """Words of some length, or a whole sentence: what a heading stands over."""
    if not stretch.is_plain:
        return False
    return len(stretch.text) >= _WEIGHTY or has_final_stop(stretch.text)


def _is_short_list(stretch: Stretch) -> bool:
    return stretch.text.endswith(":")


def _same_series(first: Stretch, second: Stretch) -> bool:
    return series_of(first.label) == series_of(second.label)


def _thin_out(row: Row, begin: int) -> None:
    """Many heading-like lines in a row are a table or an address: only the last may be one."""
    at = begin
    while at < len(row):
        end = at
        while end < len(row) and row[end].kind is PassageKind.HEADING and not row[end].label:
            end += 1
        if end - at > _LONGEST_RUN:
            for inner in range(at, end - 1):
                row[inner] = replace(row[inner], kind=None)
        at = max(end, at + 1)


def _mark_end_of_front(row: Row, front: Front) -> None:
    """The last line before the text is its first heading, where the text has others."""
    last = front.length - 1
    if last < 1 or last + 1 >= len(row):
        return
    has_others = any(s.kind is PassageKind.HEADING for s in row[front.length :])
    stretch = row[last]
    if stretch.kind is not None or names_organisation(stretch.words):
        return
    if has_others and _looks_like_one(stretch):
        row[last] = replace(row[last], kind=PassageKind.HEADING)
