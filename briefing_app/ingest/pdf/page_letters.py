"""Which letters of a page are which letters of the passages read from it; certain, or not at all.

Only letters and figures are compared, so that hyphens at line ends, spaces and ligatures make no
difference. A run of letters is placed where it stands once; what stands twice is left out, unless
as many passages say just that.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from unicodedata import normalize

from briefing_app.domain.page_place import PageBox, PageWords, PlacedLetters
from briefing_app.domain.passage import Passage

_KEYS = (24, 80, 240)
"""So many letters are looked for first; more where these stand twice."""

_FEWEST = 8
"""Letters that may be placed behind a gap."""


@dataclass(frozen=True, slots=True)
class PageLetters:
    """The characters of a page in the order of the file, each with its box or none."""

    number: int
    signs: str
    boxes: tuple[PageBox | None, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """Folded letters, and from which character each of them came."""

    letters: str
    places: tuple[int, ...]


@dataclass(slots=True)
class _Sheet:
    """A page's letters, some of which are already a passage's."""

    run: _Run
    taken: bytearray = field(default_factory=bytearray)

    def free(self, letters: str) -> list[int]:
        found, at = [], self.run.letters.find(letters) if letters else -1
        while at >= 0:
            if not any(self.taken[at : at + len(letters)]):
                found.append(at)
            at = self.run.letters.find(letters, at + 1)
        return found


_Places = list[tuple[int, int]]
"""Pairs: a letter of the passage, a letter of the page."""


def words_on(
    page: PageLetters, passages: Sequence[Passage], before: PageLetters | None = None
) -> PageWords:
    """`passages` are those of the edition; `before` is the page before, where one may begin."""
    placed: dict[int, PlacedLetters] = {}
    sheet = _sheet(page)
    for passage, run, start in _carried_over(page.number, passages, before):
        _keep(placed, passage, run, page, _chain(sheet, run.letters, start))
    here = [each for each in passages if each.page == page.number]
    runs = {each.number: _folded(each.text) for each in here}
    twice = Counter(run.letters for run in runs.values())
    turns: Counter[str] = Counter()
    for passage in sorted(here, key=lambda each: -len(runs[each.number].letters)):
        run = runs[passage.number]
        turn = turns[run.letters]
        turns[run.letters] += 1
        found = _as_often(sheet, run.letters, twice[run.letters], turn)
        found = found or _chain(sheet, run.letters, 0)
        _keep(placed, passage, run, page, found)
    return PageWords(page.number, placed)


def _carried_over(
    number: int, passages: Sequence[Passage], before: PageLetters | None
) -> Iterable[tuple[Passage, _Run, int]]:
    """Passages of the page before that are not all there: with where the rest of them begins."""
    if before is None:
        return
    sheet = _sheet(before)
    for passage in passages:
        if passage.page == number - 1 and not passage.aside:
            run = _folded(passage.text)
            found = _chain(sheet, run.letters, 0)
            reached = found[-1][0] + 1 if found else 0
            if found and len(run.letters) - reached >= _FEWEST:
                yield passage, run, reached


def _as_often(sheet: _Sheet, letters: str, times: int, turn: int) -> _Places:
    """The whole passage where it stands, when it stands as often as passages say it."""
    found = sheet.free(letters)
    if not letters or len(found) != times - turn:
        return []
    sheet.taken[found[0] : found[0] + len(letters)] = b"\x01" * len(letters)
    return [(at, found[0] + at) for at in range(len(letters))]


def _chain(sheet: _Sheet, letters: str, start: int) -> _Places:
    """Piece after piece, each where it stands once and as far as it goes on."""
    chain: _Places = []
    at = start
    while len(letters) - at >= _FEWEST:
        there = _once(sheet, letters, at)
        if there is None:
            break
        length = _common(letters, at, sheet.run.letters, there)
        sheet.taken[there : there + length] = b"\x01" * length
        chain += [(at + step, there + step) for step in range(length)]
        at += length
    return chain


def _once(sheet: _Sheet, letters: str, at: int) -> int | None:
    for length in (*_KEYS, len(letters) - at):
        found = sheet.free(letters[at : at + length])
        if len(found) == 1:
            return found[0]
        if not found:
            return None
    return None


def _common(one: str, at: int, other: str, there: int) -> int:
    length, most = 0, min(len(one) - at, len(other) - there)
    while length < most and one[at + length] == other[there + length]:
        length += 1
    return length


def _keep(
    placed: dict[int, PlacedLetters], passage: Passage, run: _Run, page: PageLetters, found: _Places
) -> None:
    signs = _folded(page.signs).places
    offsets: list[int] = []
    boxes: list[PageBox] = []
    for letter, there in found:
        box = page.boxes[signs[there]]
        if box is not None and (not offsets or run.places[letter] > offsets[-1]):
            offsets.append(run.places[letter])
            boxes.append(box)
    if offsets:
        placed[passage.number] = PlacedLetters(tuple(offsets), tuple(boxes))


def _sheet(page: PageLetters) -> _Sheet:
    run = _folded(page.signs)
    return _Sheet(run, bytearray(len(run.letters)))


@lru_cache(maxsize=64)
def _folded(text: str) -> _Run:
    letters: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        for letter in _letters_of(sign):
            letters.append(letter)
            places.append(at)
    return _Run("".join(letters), tuple(places))


@lru_cache(maxsize=2048)
def _letters_of(sign: str) -> tuple[str, ...]:
    return tuple(one for one in normalize("NFKC", sign).casefold() if one.isalnum())
