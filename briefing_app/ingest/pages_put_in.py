"""Pages that were pictures when a file was read: their words take their place between the others.

What was read before stays as it is, to the letter; it only stands further down.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.inserted_words import Inserted, moved_stretch
from briefing_app.domain.passage import Passage, PassageKind, Span

Place = tuple[int, int]
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Worded:
    """A text and its passages."""

    text: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class PutIn:
    """The text with what was put in, and the numbers of the pages that have words by it."""

    worded: Worded
    inserted: tuple[Inserted, ...]
    pages: tuple[int, ...]


def put_in(before: Worded, read: Worded, held: Sequence[Place]) -> PutIn:
    """The words of those pages of `read` that had none before; places that are held stay whole."""
    known = {page for _passage, _span, page in _pieces(before.passages)}
    on_page = _by_page(read)
    found = sorted(on_page.keys() - known)
    if not known - {0} or not found:
        return PutIn(before, (), ())
    places = _Places(before, held)
    growing = _Growing(before)
    for page in found:
        growing.put(on_page[page], places.before_page(page))
    return PutIn(growing.worded(), tuple(growing.inserted), tuple(found))


@dataclass(frozen=True, slots=True)
class _Part:
    """A passage as far as it stands on one page, with its words piece by piece."""

    passage: Passage
    words: tuple[str, ...]


class _Growing:
    """Gathers what is put in; several pages may come to the same place, one behind the other."""

    def __init__(self, before: Worded) -> None:
        self._before = before
        self._parts: defaultdict[int, list[_Part]] = defaultdict(list)
        self.inserted: list[Inserted] = []

    def put(self, parts: Sequence[_Part], at: int) -> None:
        self._parts[at] += parts

    def worded(self) -> Worded:
        before = self._before.text
        text, end = "", 0
        added: dict[int, list[Passage]] = {}
        for at in sorted(self._parts):
            text, end = text + before[end:at], at
            words, added[at] = _in_a_row(self._parts[at], len(text), at_end=at == len(before))
            self.inserted.append(Inserted(at, len(words)))
            text += words
        return Worded(text + before[end:], tuple(self._numbered(added)))

    def _numbered(self, added: dict[int, list[Passage]]) -> Iterator[Passage]:
        """In the order as it was, what was put in before what stood at its place."""
        rows: list[Passage] = []
        for passage in self._before.passages:
            rows += added.pop(passage.start, ())
            rows.append(replace(passage, spans=tuple(self._moved(passage))))
        rows += (passage for at in sorted(added) for passage in added[at])
        for number, passage in enumerate(rows, 1):
            yield replace(passage, number=number)

    def _moved(self, passage: Passage) -> Iterator[Span]:
        for span in passage.spans:
            yield Span(*moved_stretch(span.start, span.end, self.inserted), span.page)


class _Places:
    """Where a page may be put in."""

    def __init__(self, before: Worded, held: Sequence[Place]) -> None:
        going_on = (
            (passage.start, passage.end)
            for passage, span, _page in _pieces(before.passages)
            if span.page
        )
        self._whole = tuple({*held, *going_on})
        self._begins = [
            (passage.page, passage.start)
            for passage in before.passages
            if passage.kind is not PassageKind.NOTE
        ]
        self._end = len(before.text)

    def before_page(self, page: int) -> int:
        """Where the next page begins, so that no words are parted that somebody holds."""
        later = (start for begun, start in self._begins if begun > page)
        return next((at for at in later if not self._parts(at)), self._end)

    def _parts(self, at: int) -> bool:
        return any(start < at < end for start, end in self._whole)


def _in_a_row(parts: Sequence[_Part], start: int, *, at_end: bool) -> tuple[str, list[Passage]]:
    """The words that are put in at a place, and the passages in them."""
    text, passages = _BETWEEN if at_end else "", []
    for part in parts:
        spans = []
        for words in part.words:
            begin = start + len(text)
            spans.append(Span(begin, begin + len(words)))
            text += words + _BETWEEN
        passages.append(replace(part.passage, spans=tuple(spans), text=" ".join(part.words)))
    return text.removesuffix(_BETWEEN) if at_end else text, passages


def _by_page(read: Worded) -> dict[int, list[_Part]]:
    """What stands on each page, also where a paragraph only goes on there."""
    pages: defaultdict[int, list[_Part]] = defaultdict(list)
    for passage in read.passages:
        words: defaultdict[int, list[str]] = defaultdict(list)
        for _passage, span, page in _pieces((passage,)):
            words[page].append(read.text[span.start : span.end])
        for page, said in words.items():
            own = replace(passage, page=page)
            part = own if page == passage.page else _rest(own)
            pages[page].append(_Part(part, tuple(said)))
    return pages


def _rest(passage: Passage) -> Passage:
    """What goes on from a page before is a paragraph here, whatever it began as."""
    is_item = passage.kind is PassageKind.ITEM
    kind = PassageKind.PARAGRAPH if is_item else passage.kind
    return replace(passage, kind=kind, label="", level=0)


def _pieces(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Span, int]]:
    """Every piece of every passage, with the page it stands on."""
    for passage in passages:
        page = passage.page
        for span in passage.spans:
            page = span.page or page
            yield passage, span, page
