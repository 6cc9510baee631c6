"""The lines of a PDF become its paragraphs, with headings, notes and what is set aside."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from operator import attrgetter

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.pdf.pdf_columns import in_reading_order
from briefing_app.ingest.pdf.pdf_edges import edge_lines
from briefing_app.ingest.pdf.pdf_grids import in_rows
from briefing_app.ingest.pdf.pdf_headings import Heap, mark_headings
from briefing_app.ingest.pdf.pdf_notes import (
    is_unfinished,
    notes_apart,
    part_notes,
    with_raised_mark,
)
from briefing_app.ingest.pdf.pdf_page import OutlineEntry, PdfLine, PdfPage, usual_size
from briefing_app.ingest.pdf.pdf_rows import merged_rows
from briefing_app.ingest.pdf.pdf_tables import with_rows
from briefing_app.ingest.source_text import Turn
from briefing_app.ingest.structure.item_marks import mark_of
from briefing_app.ingest.structure.stretch import begins_small, has_final_stop
from briefing_app.ingest.text_building import Paragraph, plain_words

_SPACE = " "
_SAME_SIZE = 0.06
_WIDER = 1.3
_SHORT = 0.12
_INDENT = 0.8
_USUAL_PITCH = 1.25
_LEAST_PITCH = 0.5
_MOST_PITCH = 3.0
_LONGEST_WORD = 80
_GOING_ON = frozenset(",\u2013—(")
_CONTENTS = re.compile(r"(?:(?:\.\s?){4,}|…{2,})\s*(?:\d*|[ivxlc]+)$")
_WORD_END = re.compile(r"([^\W\d_]+)-?$")
_NUMBER = re.compile(r"(\d{1,3})[.)]\s")
_WORD_BEGIN = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")


def paragraphs_of(pages: Sequence[PdfPage], outline: Sequence[OutlineEntry]) -> list[Paragraph]:
    """In reading order: the text that begins on a page, then its notes, then its edges."""
    pages = [replace(page, lines=merged_rows(page.lines)) for page in pages]
    edges = edge_lines(pages)
    inner = [_inner(page, edges) for page in pages]
    usual = usual_size(line for lines in inner for line in lines)
    compounds = _compounds(line.text for lines in inner for line in lines)
    text, notes = _parted(inner, usual, compounds)
    heaps = _heaped(text, _pitches(pages))
    rows = _text_rows(mark_headings(heaps, outline, usual), compounds)
    rows += _note_rows(notes, compounds)
    for page in pages:
        rows += [_Row(page.number, 2, _aside(line)) for line in page.lines if line in edges]
    return [row.paragraph for row in sorted(rows, key=attrgetter("page", "turn"))]


@dataclass(frozen=True, slots=True)
class _Row:
    page: int
    turn: int
    paragraph: Paragraph


def _inner(page: PdfPage, edges: frozenset[PdfLine]) -> tuple[PdfLine, ...]:
    return in_reading_order(page, [line for line in page.lines if line not in edges])


def _parted(
    inner: Sequence[Sequence[PdfLine]], usual: float, compounds: frozenset[str]
) -> tuple[list[PdfLine], list[PdfLine]]:
    """The lines of the text, with whole rows of tables, and those of the notes."""
    text: list[PdfLine] = []
    notes: list[PdfLine] = []
    foot: tuple[PdfLine, ...] = ()
    for lines in inner:
        body, foot = part_notes(lines, usual, unfinished=is_unfinished(foot))
        text += with_rows(in_rows(body), partial(_joined, compounds=compounds))
        notes += foot
    return text, notes


def _text_rows(heaps: Sequence[Heap], compounds: frozenset[str]) -> list[_Row]:
    rows: list[_Row] = []
    for heap in heaps:
        text, turns = _joined_over_pages(heap.lines, compounds)
        kind = _kind_of(heap, text)
        page = heap.lines[0].page
        one = Paragraph(text, kind, heap.level or 0, page=page, turns=turns)
        rows.append(_Row(page, 0, one))
    return rows


def _kind_of(heap: Heap, text: str) -> PassageKind | None:
    """None where the words may tell more."""
    if _CONTENTS.search(text):
        return PassageKind.FURNITURE
    if heap.lines[0].is_row:
        return PassageKind.PARAGRAPH
    return None if heap.level is None else PassageKind.HEADING


def _note_rows(notes: Sequence[PdfLine], compounds: frozenset[str]) -> list[_Row]:
    rows: list[_Row] = []
    for heap in notes_apart(notes):
        mark, text = with_raised_mark(_joined(heap, compounds))
        page = heap[0].page
        rows.append(_Row(page, 1, Paragraph(text, PassageKind.NOTE, label=mark, page=page)))
    return rows


def _aside(line: PdfLine) -> Paragraph:
    return Paragraph(line.text, PassageKind.FURNITURE, page=line.page)


def _pitches(pages: Sequence[PdfPage]) -> dict[int, float]:
    """How far apart the lines of a page stand, in parts of their size."""
    pitches: dict[int, float] = {}
    for page in pages:
        steps: Counter[float] = Counter()
        for first, second in pairwise(page.lines):
            step = (first.bottom - second.bottom) / (first.size or 1.0)
            if _LEAST_PITCH < step < _MOST_PITCH and _overlap(first, second):
                steps[round(step, 1)] += 1
        pitches[page.number] = steps.most_common(1)[0][0] if steps else _USUAL_PITCH
    return pitches


def _heaped(lines: Sequence[PdfLine], pitches: dict[int, float]) -> list[Heap]:
    heaps: list[list[PdfLine]] = []
    rights = _right_edges(lines)
    for line in lines:
        row = line.is_row or (heaps and heaps[-1][-1].is_row)
        if heaps and not row and _goes_on(heaps[-1], line, pitches[line.page], rights):
            heaps[-1].append(line)
        else:
            heaps.append([line])
    return [Heap(tuple(heap)) for heap in heaps]


def _right_edges(lines: Sequence[PdfLine]) -> dict[tuple[int, int], float]:
    """How far lines reach that begin about there."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        key = _column(line)
        edges[key] = max(edges.get(key, 0.0), line.right)
    return edges


def _column(line: PdfLine) -> tuple[int, int]:
    return line.page, round(line.left / 60)


def _goes_on(
    heap: Sequence[PdfLine],
    line: PdfLine,
    pitch: float,
    rights: dict[tuple[int, int], float],
) -> bool:
    last = heap[-1]
    differs = abs(line.size - last.size) > _SAME_SIZE * last.size or line.is_bold != last.is_bold
    if last.is_broken or differs:
        return last.is_broken and (begins_small(line.text) or not differs)
    step = last.bottom - line.bottom
    if line.page != last.page or step < 0 or not _overlap(last, line):
        return _breaks_off(last.text, line.text)
    if step > _WIDER * pitch * last.size or _CONTENTS.search(last.text):
        return False
    if mark_of(line.text) and not _is_figure_in_sentence(heap, line, rights):
        return False
    return not (has_final_stop(last.text) and _ends_there(heap, line, rights))


def _is_figure_in_sentence(
    heap: Sequence[PdfLine], line: PdfLine, rights: dict[tuple[int, int], float]
) -> bool:
    """A number at the end of a sentence that happens to begin a line, and not the next item's."""
    number, own = _NUMBER.match(line.text), _NUMBER.match(heap[0].text)
    before = int(own[1]) if own else 0
    if not number or int(number[1]) == before + 1:
        return False
    last = heap[-1]
    is_full = rights[_column(last)] - last.right <= _SHORT * max(last.width, line.width)
    return is_full and not has_final_stop(last.text)


def _ends_there(
    heap: Sequence[PdfLine], line: PdfLine, rights: dict[tuple[int, int], float]
) -> bool:
    """Behind a full stop: the line is short, or the next one is moved in."""
    last = heap[-1]
    room = rights[_column(last)] - last.right
    if room > _SHORT * max(last.width, line.width):
        return True
    is_hanging = len(heap) == 1 and bool(mark_of(heap[0].text))
    return line.left - last.left > _INDENT * line.size and not is_hanging


def _breaks_off(last: str, following: str) -> bool:
    """Over the end of a column or page only a sentence that is not finished goes on."""
    if has_final_stop(last) or mark_of(following):
        return False
    return begins_small(following) or last[-1:] in _GOING_ON


def _overlap(first: PdfLine, second: PdfLine) -> bool:
    return first.left < second.right and second.left < first.right


def _joined(lines: Sequence[PdfLine], compounds: frozenset[str]) -> str:
    return _joined_over_pages(lines, compounds)[0]


def _joined_over_pages(
    lines: Sequence[PdfLine], compounds: frozenset[str]
) -> tuple[str, tuple[Turn, ...]]:
    """The text, and the places in it where a page begins: behind the word that it breaks."""
    parts = [lines[0].text]
    turned: list[tuple[int, int]] = []
    for before, line in pairwise(lines):
        parts += _seam(parts.pop(), line.text, compounds, is_broken=before.is_broken)
        if line.page != before.page:
            turned.append((sum(map(len, parts[:-1])), line.page))
    text = plain_words("".join(parts))
    spaces = {text.find(_SPACE, place): page for place, page in turned}
    return text, tuple((space + 1, page) for space, page in spaces.items() if space > 0)


def _seam(
    text: str, following: str, compounds: frozenset[str], *, is_broken: bool
) -> tuple[str, str]:
    """A word broken at the line's end is whole again; one that has a hyphen keeps it."""
    if text[-2:-1].isdigit() and text.endswith("-"):
        return text, following
    if not is_broken and not text.endswith("-"):
        return text, f" {following}"
    begin, end = _WORD_BEGIN.match(following), _WORD_END.search(text[-_LONGEST_WORD:])
    if not end:
        return text, f" {following}"
    bare = text.removesuffix("-")
    if begin and begin[0][0].islower() and f"{end[1]}-{begin[0]}".lower() not in compounds:
        return bare, following
    return bare, f"-{following}"


def _compounds(texts: Iterable[str]) -> frozenset[str]:
    """Words that stand with a hyphen inside a line."""
    with_hyphen = (text for text in texts if "-" in text)
    return frozenset(word.lower() for text in with_hyphen for word in _COMPOUND.findall(text))
