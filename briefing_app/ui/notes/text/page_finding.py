"""Words sought on the page of a note, and others put in their place; citations always stay."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import change_header
from briefing_app.domain.text import Citation, Paragraph, Run, Words, paragraphs_of, tidy
from briefing_app.ui.notes.text.page_edits import titled
from briefing_app.ui.notes.text.page_lines import TITLE
from briefing_app.ui.notes.text.page_points import ABOVE, cut, locate, with_paragraph, with_section

_ALIKE = str.maketrans({"\u00a0": " ", "\u202f": " ", "\n": " ", "\u2019": "'", "\u2018": "'"})


@dataclass(frozen=True, slots=True)
class Sought:
    """Spaces and apostrophes of every sort are alike; citations between letters do not matter."""

    words: str
    match_case: bool = False
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """From `start` up to `end` of the title, a heading, a paragraph or a cell."""

    line: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters of a line without its citations, and where each stands on the page."""

    text: str
    places: tuple[int, ...]


def find_words(note: Note, sought: Sought) -> tuple[Found, ...]:
    """Every place in reading order; none overlaps another."""
    if not sought.words:
        return ()
    return tuple(
        Found(line, start, end)
        for line, runs in _lines(note)
        for start, end in _in_line(_letters(runs), sought)
    )


def _lines(note: Note) -> Iterator[tuple[str, tuple[Run, ...]]]:
    yield TITLE, (Words(note.header.subject(note.language)),)
    for section in note.sections:
        yield section.id, (Words(section.heading),)
        for paragraph in paragraphs_of(section.body):
            yield paragraph.id, paragraph.runs


def _letters(runs: Iterable[Run]) -> _Letters:
    text, at = "", 0
    places: list[int] = []
    for run in runs:
        if isinstance(run, Citation):
            at += 1
            continue
        text += run.text
        places += range(at, at + len(run.text))
        at += len(run.text)
    return _Letters(text, tuple(places))


def _in_line(letters: _Letters, sought: Sought) -> Iterator[tuple[int, int]]:
    text = _folded(letters.text, match_case=sought.match_case)
    words = _folded(sought.words, match_case=sought.match_case)
    at = text.find(words)
    while at >= 0:
        behind = at + len(words)
        fits = not sought.whole_words or _stands_alone(letters, at, behind)
        if fits:
            yield letters.places[at], letters.places[behind - 1] + 1
        at = text.find(words, behind if fits else at + 1)


def _folded(text: str, *, match_case: bool) -> str:
    """The same number of letters, so that places stay true."""
    alike = text.translate(_ALIKE)
    if match_case:
        return alike
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in alike)


def _stands_alone(letters: _Letters, start: int, behind: int) -> bool:
    return not _go_on(letters, start - 1) and not _go_on(letters, behind - 1)


def _go_on(letters: _Letters, at: int) -> bool:
    """Whether a word reaches over the border behind this letter; a citation ends it."""
    if not 0 <= at < len(letters.text) - 1:
        return False
    pair = letters.text[at : at + 2]
    return letters.places[at + 1] == letters.places[at] + 1 and all(c.isalnum() for c in pair)


def replace_words(note: Note, found: Iterable[Found], new: str) -> Note:
    """Other words at these places, marked as the first letter there; citations stand behind."""
    ordered = sorted(found, key=lambda each: each.line)
    for line, group in groupby(ordered, key=lambda each: each.line):
        places = sorted(((each.start, each.end) for each in group), reverse=True)
        note = _in_place(note, line, places, new)
    return note


def _in_place(note: Note, line: str, places: list[tuple[int, int]], new: str) -> Note:
    where = locate(note, line)
    if where.section == ABOVE:
        title = _spliced(note.header.subject(note.language), places, new)
        return change_header(note, titled(note.header, note.language, title))
    section = note.sections[where.section]
    if where.element == ABOVE:
        heading = _spliced(section.heading, places, new)
        return with_section(note, where.section, replace(section, heading=heading))
    paragraph = next(each for each in paragraphs_of(section.body) if each.id == line)
    return with_paragraph(note, where, _rewritten(paragraph, places, new))


def _spliced(text: str, places: list[tuple[int, int]], new: str) -> str:
    for start, end in places:
        text = text[:start] + new + text[end:]
    return text


def _rewritten(paragraph: Paragraph, places: list[tuple[int, int]], new: str) -> Paragraph:
    runs = paragraph.runs
    for start, end in places:
        inside = cut(runs, start, end)
        first = next(run for run in inside if isinstance(run, Words))
        kept = (run for run in inside if isinstance(run, Citation))
        piece: tuple[Run, ...] = (replace(first, text=new), *kept)
        runs = tidy((*cut(runs, 0, start), *piece, *cut(runs, end)))
    return replace(paragraph, runs=runs)
