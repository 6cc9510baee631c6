"""A numbered stretch of a source's text, as a reader sees it, and where it stands in the file."""

from dataclasses import dataclass
from enum import Enum


class PassageKind(Enum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    NOTE = "note"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` up to, not including, `end` of an edition's text.

    `page` is the page they stand on; 0 where that is the page of the passage or not known.
    """

    start: int
    end: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """What is read as one paragraph.

    `text` is the joined reading: the pieces of a paragraph broken by a page end, with one space
    between them. `spans` says where each piece stands in the edition's own text. `number` counts
    the passages of the text from 1, headings included. `label` is the item's own mark ("2.", "•").
    """

    number: int
    kind: PassageKind
    text: str
    spans: tuple[Span, ...]
    heading_path: tuple[str, ...] = ()
    level: int = 0
    label: str = ""
    page: int = 0
    aside: bool = False

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end

    def page_at(self, position: int) -> int:
        """The page on which a character of the edition's text stands."""
        begun = [span.page for span in self.spans if span.start <= position and span.page]
        return begun[-1] if begun else self.page

    def to_source(self, offset: int, *, ending: bool = False) -> int:
        """The place in the edition's text of a character of the joined reading.

        With `ending`, an offset on a seam belongs to the piece before it.
        """
        left = offset
        for span in self.spans:
            length = span.end - span.start
            if left < length or (left == length and (ending or span == self.spans[-1])):
                return span.start + left
            left = max(0, left - length - 1)
        return self.end

    def from_source(self, position: int) -> int:
        """The place in the joined reading of a character of the edition's text."""
        read = 0
        for span in self.spans:
            if position <= span.end:
                return read + max(0, position - span.start)
            read += span.end - span.start + 1
        return len(self.text)
