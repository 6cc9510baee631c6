"""A text read sentence by sentence, once for all that is looked for in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.blocks import QUOTED, with_blocks
from briefing_app.spotting.cue_words import Cues, CueWords, cues_of, fold
from briefing_app.spotting.headings import is_called
from briefing_app.spotting.sentences import split_sentences
from briefing_app.spotting.titles import with_titles

LONGEST_SENTENCE = 4000
"""Characters: what is longer is a table or rubbish, and is not read."""

_QUOTED = re.compile(rf"{QUOTED}|^\W{{0,4}}(?:[“«][^”»]*|\"[^\"”]*)$")
_LINKED = re.compile(r"\]\([^)\s]{0,500}\)|<[^<>]{1,120}>")
_BLANKS = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_EN_TO_HAIR = "".join(map(chr, range(0x2000, 0x200B)))
_MARKS = str.maketrans(dict.fromkeys(f"*_`\\[]~{_BLANKS}{_EN_TO_HAIR}", " "))
_LINKS_ALONE = re.compile(r"(?:[^\w\[]*\[[^\[\]]*\]\([^()]*\))+\W*")
_STYLES = re.compile(r"\{[^{}]{1,200}:[^{}]{1,200}[;!][^{}]{0,200}\}|@media\b|\bfunction ?\(")
_LEADER = re.compile(r"(?:\.{4,}|(?: \.){4,}|\u2026{2,}|\t)\s*\d{1,4}$")
_NUMBERED = re.compile(
    r"^\W*recomm[ae]ndation +(?:no\.? *|n° *|# *)?(?:\d[\d.]*|[ivxl]+)\b[a-z]?\W*"
)
_SHORTEST = 3
_LONGEST_ENTRY = 400


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in its passage; `ordinal` counts the sentences of the passage from 0.

    `plain` is as long as `text`: folded, and with spaces for marks, quoted words and the label.
    """

    passage: Passage
    span: Span
    plain: str
    ordinal: int = 0

    @property
    def text(self) -> str:
        return self.passage.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage of the text proper with its sentences; `plain` is as that of a sentence."""

    passage: Passage
    sentences: tuple[Sentence, ...]
    plain: str
    is_below_heading: bool = False

    @property
    def whole(self) -> Sentence:
        return Sentence(self.passage, Span(0, len(self.passage.text)), self.plain)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read of a text; contents, notes and what was set aside are left out."""

    paragraphs: tuple[Paragraph, ...]
    language: str

    @property
    def cues(self) -> Cues:
        return cues_of(self.language)


def read(passages: Sequence[Passage], language: str) -> Reading:
    cues = cues_of(language).recommendation
    paragraphs: list[Paragraph] = []
    below = False
    for passage in with_blocks(with_titles(passages, cues), cues_of(language).quotation):
        if _is_text(passage, cues):
            paragraphs.append(_paragraph(passage, language, is_below_heading=below))
            below = passage.kind is PassageKind.HEADING
    return Reading(tuple(paragraphs), language)


def plain_of(passage: Passage) -> str:
    folded = _LINKED.sub(_spaces, fold(_QUOTED.sub(_spaces, passage.text))).translate(_MARKS)
    unlabelled = " " * len(passage.label) + folded[len(passage.label) :]
    return _NUMBERED.sub(_spaces, unlabelled, count=1)


def _paragraph(passage: Passage, language: str, *, is_below_heading: bool) -> Paragraph:
    plain = plain_of(passage)
    return Paragraph(passage, tuple(_sentences(passage, plain, language)), plain, is_below_heading)


def _sentences(passage: Passage, plain: str, language: str) -> Iterator[Sentence]:
    for ordinal, span in enumerate(split_sentences(passage.text, language)):
        wordless = span.end - span.start < _SHORTEST and not passage.text[span.start].isalnum()
        if not wordless and span.end - span.start <= LONGEST_SENTENCE:
            yield Sentence(passage, span, plain[span.start : span.end], ordinal)


def _is_text(passage: Passage, cues: CueWords) -> bool:
    text = passage.text
    if passage.aside or passage.kind is PassageKind.NOTE or not text.strip():
        return False
    if len(text) < _LONGEST_ENTRY and (_LINKS_ALONE.fullmatch(text) or _LEADER.search(text)):
        return False
    if _STYLES.search(text):
        return False
    return not is_called(passage.heading_path[-1:], cues, "other_headings")


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])
