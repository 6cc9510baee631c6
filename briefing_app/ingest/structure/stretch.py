"""What is read as one paragraph while its kind is still being found out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.passage import PassageKind, Span

_STOPS = frozenset(".!?:;…")
_CLOSING = "\"'”\u2019»)]*_ \u00a0\u202f⁰¹²³⁴⁵⁶⁷⁸⁹"
_EMPHASIS = re.compile(r"[*_`#]+")
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{2}[.!?][\"'”\u2019»)]*\s+[\"'“\u2018«(]?[A-ZÀ-Þ]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """`text` is the pieces with one space between them; `kind` is None while it is unknown."""

    text: str
    spans: tuple[Span, ...]
    kind: PassageKind | None = None
    level: int = 0
    label: str = ""
    page: int = 0
    apart: bool = True
    indent: int = 0

    @property
    def is_plain(self) -> bool:
        """Neither an item nor a heading nor anything else of its own, so far."""
        return self.kind is None or self.kind is PassageKind.PARAGRAPH

    @property
    def body(self) -> str:
        """The text behind the label."""
        return self.text[len(self.label) :].lstrip()

    @property
    def words(self) -> str:
        """The text behind the label without the marks of Markdown: what a reader would say."""
        return without_marks(self.body)


def without_marks(text: str) -> str:
    """The words without asterisks, underscores, hashes and backquotes of Markdown."""
    return _EMPHASIS.sub("", text).strip()


def has_final_stop(text: str) -> bool:
    """Whether it ends as a sentence or a list introduction does."""
    bare = text.rstrip(_CLOSING)
    return bool(bare) and bare[-1] in _STOPS


def has_sentence_break(text: str) -> bool:
    """Whether one sentence ends and another begins inside it."""
    return bool(_SENTENCE_BREAK.search(text))


def begins_small(text: str) -> bool:
    return text[:1].islower()


def join(stretches: Sequence[Stretch]) -> Stretch:
    """Read as one; the first says what it is."""
    first = stretches[0]
    if len(stretches) == 1:
        return first
    spans = tuple(span for stretch in stretches for span in stretch.spans)
    return replace(first, text=" ".join(stretch.text for stretch in stretches), spans=spans)
