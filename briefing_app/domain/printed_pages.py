"""Where the lines of a note stand on its printed pages, and back from a page to the line."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.domain.note import ANNEX, Note
from briefing_app.domain.page_place import PageBox, PageWords
from briefing_app.domain.text import Citation, Run, Words, paragraphs_of

_NEAR = 3


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A heading, a paragraph or a cell of a table, by its identity."""

    id: str
    runs: tuple[Run, ...]
    is_annex: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs if isinstance(run, Words))

    def offset_on_page(self, letters: int) -> int:
        """The place in the note of a place in the words alone: a citation is one wide."""
        at = 0
        for run in self.runs:
            if isinstance(run, Citation):
                at += 1
            elif letters <= len(run.text):
                return at + letters
            else:
                at, letters = at + len(run.text), letters - len(run.text)
        return at

    def letters_before(self, offset: int) -> int:
        """The place in the words alone of a place in the note."""
        letters = 0
        for run in self.runs:
            size = 1 if isinstance(run, Citation) else len(run.text)
            if offset <= size:
                return letters + (0 if isinstance(run, Citation) else offset)
            offset -= size
            letters += 0 if isinstance(run, Citation) else size
        return letters


def printed_lines(note: Note) -> Iterator[PrintedLine]:
    """Every line of the note that prints, in reading order."""
    in_annex = False
    for section in note.sections:
        in_annex = section.key == ANNEX or (in_annex and section.level > 1)
        yield PrintedLine(section.id, (Words(section.heading),), in_annex)
        for paragraph in paragraphs_of(section.body):
            yield PrintedLine(paragraph.id, paragraph.runs, in_annex)


@dataclass(frozen=True, slots=True)
class PrintedPages:
    """`words` holds, for each page, where the lines stand on it, by their number from 1.

    `counted` is how many pages the words of the note itself take: what limits are for.
    """

    sizes: tuple[tuple[float, float], ...]
    lines: tuple[PrintedLine, ...]
    words: tuple[PageWords, ...]
    counted: int

    def place_of(self, line: str, offset: int) -> tuple[int, PageBox] | None:
        """The page, from 1, and the printed line that holds a place in the note.

        A short heading that stands anywhere is where the words below it are.
        """
        first = next((at for at, each in enumerate(self.lines, 1) if each.id == line), 0)
        if not first:
            return None
        letters = self.lines[first - 1].letters_before(offset)
        for number in range(first, min(first + _NEAR, len(self.lines)) + 1):
            found = self._placed(number, letters if number == first else 0)
            if found:
                return found
        return None

    def _placed(self, number: int, letters: int) -> tuple[int, PageBox] | None:
        """On the last page on which the line has begun by then."""
        best: tuple[int, PageBox] | None = None
        for page in self.words:
            placed = page.passages.get(number)
            if placed is None or (best and placed.offsets[0] > letters):
                continue
            box = placed.boxes[max(0, bisect_right(placed.offsets, letters) - 1)]
            lines = page.lines(number, placed.offsets[0], placed.offsets[-1] + 1)
            best = page.number, next((each for each in lines if _holds(each, box)), box)
        return best

    def at(self, page: int, x: float, y: float) -> tuple[str, int] | None:
        """The line of the note nearest to a place on a page, and how far into it."""
        found = self.words[page - 1].at(x, y)
        if found is None:
            return None
        line = self.lines[found[0] - 1]
        return line.id, line.offset_on_page(found[1])


def pages_of_text(lines: tuple[PrintedLine, ...], words: tuple[PageWords, ...]) -> int:
    """Up to the last page that holds words of the note itself.

    The decision to be signed and the list of sources follow it, and annexes begin on a page of
    their own: these are not what a limit of pages is for.
    """
    own = {at for at, line in enumerate(lines, 1) if not line.is_annex}
    return max((page.number for page in words if own & set(page.passages)), default=1)


def _holds(line: PageBox, box: PageBox) -> bool:
    return line.top <= box.top < line.bottom and line.left <= box.left <= line.right
