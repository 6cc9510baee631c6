"""A note as the checks read it: the words of each paragraph with sentences, quotes, citations."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing_app.checks.cues import plain
from briefing_app.checks.finding import Place
from briefing_app.domain.ids import PlacementId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Citation, Paragraph, ParagraphKind, Table, Words
from briefing_app.domain.writing import Rules

CITATION = "\ufffc"
"""Stands in the text where a citation stands."""

_ENDS = re.compile(r"[.!?…]+(?:[\u00a0\u202f ]?»|[”\"\u2019)\]])*(?:[ \u00a0]?\ufffc)*(?=\s|$)")
_LAST_WORD = re.compile(r"[\w.\u2019-]*\w$")
_QUOTES = re.compile(r"“([^“”]*)”|«([^«»]*)»|\"([^\"]*)\"")
_LISTED = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` up to `end` of a laid-out text."""

    start: int
    end: int

    def holds(self, at: int) -> bool:
        return self.start <= at < self.end


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """The words of a paragraph, a citation as one character, straight apostrophes as curly.

    Known by identity: what a check has read in it once can be kept for the next time.
    """

    text: str
    sentences: tuple[Stretch, ...]
    quotes: tuple[Stretch, ...]
    """What stands between quotation marks, the marks left out."""

    marks: tuple[int, ...]
    """Where the citations stand."""

    words: int
    """As `count` counts them."""

    spaced: int
    """What stands between spaces, citations left out: as a word processor counts."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One paragraph, or one cell of the table `table`, in its section and language."""

    section: Section
    paragraph: Paragraph
    language: str
    laid: Laid
    table: Table | None = None

    @property
    def text(self) -> str:
        return self.laid.text

    @property
    def words(self) -> int:
        """Those with a letter or a digit in them."""
        return self.laid.words

    @property
    def placement(self) -> PlacementId | None:
        """The placed block it belongs to, as a paragraph or within its table."""
        return self.table.placement if self.table else self.paragraph.placement

    @property
    def is_prose(self) -> bool:
        """The officer's own running words: no heading, no block quotation, no cell."""
        others = (ParagraphKind.HEADING, ParagraphKind.QUOTATION)
        return self.table is None and self.paragraph.kind not in others

    @property
    def is_item(self) -> bool:
        return self.paragraph.kind in _LISTED

    def citations_in(self, stretch: Stretch) -> tuple[Citation, ...]:
        """The citations that stand in a stretch, in order."""
        return tuple(citation for place, citation in self.cited() if stretch.holds(place))

    def cited(self) -> Iterable[tuple[int, Citation]]:
        """Each citation with the place where it stands."""
        if not self.laid.marks:
            return ()
        return zip(self.laid.marks, self.paragraph.citations, strict=True)

    def sentence_at(self, at: int) -> Stretch:
        """The sentence that holds a character."""
        held = (sentence for sentence in self.laid.sentences if at < sentence.end)
        return next(held, Stretch(0, len(self.text)))

    def is_quoted(self, at: int) -> bool:
        return any(quote.holds(at) for quote in self.laid.quotes)

    def is_foreign(self, at: int) -> bool:
        """Inside quotation marks, in italics or in a link: a title, or somebody else's words."""
        return self.is_quoted(at) or any(
            stretch.holds(at) for stretch in _set_apart(self.paragraph)
        )

    def words_of(self, stretch: Stretch) -> str:
        return self.text[stretch.start : stretch.end].replace(CITATION, "").strip()

    def place(self, start: int = 0, end: int = 0) -> Place:
        return Place(self.section.id, self.paragraph.id, start, end)


def read_note(note: Note, rules: Rules) -> tuple[Reading, ...]:
    """Every paragraph in reading order, the cells of tables included."""
    return tuple(_readings(note, rules))


def count(text: str) -> int:
    """Words with a letter or a digit in them."""
    return sum(1 for word in text.replace(CITATION, "").split() if any(map(str.isalnum, word)))


@lru_cache(maxsize=4096)
def sentence_lengths(laid: Laid) -> tuple[int, ...]:
    """The words of each sentence."""
    return tuple(count(laid.text[each.start : each.end]) for each in laid.sentences)


def _readings(note: Note, rules: Rules) -> Iterator[Reading]:
    for section in note.sections:
        for element in section.body:
            if isinstance(element, Paragraph):
                yield _reading(section, element, note.language, rules)
                continue
            for cell in (cell for row in element.rows for cell in row):
                yield _reading(section, cell, note.language, rules, element)


def _reading(
    section: Section, paragraph: Paragraph, language: str, rules: Rules, table: Table | None = None
) -> Reading:
    spoken = paragraph.language or language
    laid = lay_out(paragraph, rules.of(spoken).cues.abbreviations)
    return Reading(section, paragraph, spoken, laid, table)


@lru_cache(maxsize=4096)
def lay_out(paragraph: Paragraph, abbreviations: tuple[str, ...]) -> Laid:
    """Kept for the next time: while one paragraph is written, the others stay as they were."""
    runs = (run.text if isinstance(run, Words) else CITATION for run in paragraph.runs)
    text = plain("".join(runs))
    quotes = (_inside(found) for found in _QUOTES.finditer(text))
    return Laid(
        text,
        tuple(_sentences(text, abbreviations)),
        tuple(quotes),
        marks=tuple(at for at, sign in enumerate(text) if sign == CITATION),
        words=count(text),
        spaced=len(text.replace(CITATION, "").split()),
    )


def _inside(found: re.Match[str]) -> Stretch:
    group = next(at for at in (1, 2, 3) if found[at] is not None)
    return Stretch(*found.span(group))


def _sentences(text: str, abbreviations: tuple[str, ...]) -> Iterator[Stretch]:
    start = 0
    for end in _ENDS.finditer(text):
        if _goes_on(text, end, abbreviations):
            continue
        yield _without_blanks(text, start, end.end())
        start = end.end()
    if text[start:].strip():
        yield _without_blanks(text, start, len(text))


def _goes_on(text: str, end: re.Match[str], abbreviations: tuple[str, ...]) -> bool:
    """A stop that belongs to a shortened word, or before a word that begins small."""
    rest = text[end.end() :].lstrip()
    if not rest or end[0][0] != ".":
        return bool(rest) and rest[0].islower()
    word = _LAST_WORD.search(text, 0, end.start())
    shortened = word is not None and _is_short(word[0], abbreviations)
    return shortened or rest[0].islower()


def _is_short(word: str, abbreviations: tuple[str, ...]) -> bool:
    return word.lower() in abbreviations or (len(word) == 1 and word.isupper())


@lru_cache(maxsize=4096)
def _set_apart(paragraph: Paragraph) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    start = 0
    for run in paragraph.runs:
        end = start + (len(run.text) if isinstance(run, Words) else 1)
        if isinstance(run, Words) and (run.italic or run.link):
            found.append(Stretch(start, end))
        start = end
    return tuple(found)


def _without_blanks(text: str, start: int, end: int) -> Stretch:
    words = text[start:end]
    return Stretch(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
