"""Which letters of a page are which letters of the passages read from it; certain, or not at all.

Only letters and figures are compared, so that hyphens at line ends, spaces and ligatures make no
difference. A run of letters is placed where it stands once; what stands twice is left out, unless
as many passages say just that.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from unicodedata import normalize

from briefing_app.domain.page_place import PageBoxes, PageWords, PlacedLetters
from briefing_app.domain.passage import Passage

_KEYS = (24, 80, 240)
"""So many letters are looked for first; more where these stand twice."""

_FEWEST = 8
"""Letters that may be placed behind a gap."""


@dataclass(frozen=True, slots=True)
class PageLetters:
    """The characters of a page in the order of the file, each with its box or one nowhere."""

    number: int
    signs: str
    boxes: PageBoxes


@dataclass(frozen=True, slots=True)
class _Run:
    """Folded letters, and from which character each of them came."""

    letters: str
    places: tuple[int, ...]


@dataclass(slots=True)
class _Sheet:
    """A page's letters, some of which are already a passage's."""

    run: _Run
    boxes: PageBoxes
    taken: bytearray = field(init=False)

    def __post_init__(self) -> None:
        self.taken = bytearray(len(self.run.letters))

    def free(self, letters: str) -> list[int]:
        found, at = [], self.run.letters.find(letters) if letters else -1
        while at >= 0:
            if not any(self.taken[at : at + len(letters)]):
                found.append(at)
            at = self.run.letters.find(letters, at + 1)
        return found


_Places = list[tuple[int, int]]
"""Pairs: a letter of the passage, a letter of the page."""

Fold = Callable[[str], _Run]
"""Makes the letters that are compared out of a text."""


def folding_once() -> Fold:
    """For many pages that are asked of the same passages: each passage is folded a single time."""
    return cache(_fold)


def words_on(
    page: PageLetters,
    passages: Sequence[Passage],
    before: PageLetters | None = None,
    fold: Fold | None = None,
) -> PageWords:
    """`passages` are those of the edition; `before` is the page before, where one may begin."""
    fold = fold or folding_once()
    placed: dict[int, PlacedLetters] = {}
    sheet = _Sheet(fold(page.signs), page.boxes)
    for passage, run, start in _carried_over(page.number, passages, before, fold):
        _keep(placed, passage, run, sheet, _chain(sheet, run.letters, start))
    here = [each for each in passages if each.page == page.number]
    runs = {each.number: fold(each.text) for each in here}
    twice = Counter(run.letters for run in runs.values())
    turns: Counter[str] = Counter()
    for passage in sorted(here, key=lambda each: -len(runs[each.number].letters)):
        run = runs[passage.number]
        turn = turns[run.letters]
        turns[run.letters] += 1
        found = _as_often(sheet, run.letters, twice[run.letters], turn)
        found = found or _chain(sheet, run.letters, 0)
        _keep(placed, passage, run, sheet, found)
    return PageWords(page.number, placed)


def _carried_over(
    number: int, passages: Sequence[Passage], before: PageLetters | None, fold: Fold
) -> Iterable[tuple[Passage, _Run, int]]:
    """Passages of the page before that are not all there: with where the rest of them begins."""
    if before is None:
        return
    sheet = _Sheet(fold(before.signs), before.boxes)
    for passage in passages:
        if passage.page == number - 1 and not passage.aside:
            run = fold(passage.text)
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
    placed: dict[int, PlacedLetters],
    passage: Passage,
    run: _Run,
    sheet: _Sheet,
    found: _Places,
) -> None:
    signs = sheet.run.places
    offsets: list[int] = []
    places: list[int] = []
    for letter, there in found:
        offset, place = run.places[letter], signs[there]
        if (not offsets or offset > offsets[-1]) and sheet.boxes.takes_room(place):
            offsets.append(offset)
            places.append(place)
    if offsets:
        placed[passage.number] = PlacedLetters(tuple(offsets), sheet.boxes.picked(places))


def _fold(text: str) -> _Run:
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
