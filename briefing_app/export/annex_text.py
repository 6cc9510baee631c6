"""What an annex to a note holds, as plain values, before it becomes planned blocks."""

from dataclasses import dataclass

NOTHING = "\u2013"
"""What an empty cell shows, so that nobody wonders whether something was forgotten."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`exact` words are a source's own: their typography is left as it is."""

    words: str
    language: str = ""
    exact: bool = False


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class AnnexTable:
    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class AnnexText:
    """`title` stands behind "Annex B:"; `lead` says what the tables show and how to read them."""

    title: str
    lead: str
    tables: tuple[AnnexTable, ...]


def one_line(words: str) -> str:
    """Line ends and page ends of a source become spaces."""
    return " ".join(words.split())
