"""What whoever hands in a file wishes for its reading, and hears while it goes on."""

from collections.abc import Callable
from dataclasses import dataclass

PageDone = Callable[[str, int, int], None]
"""Told after each page that was slow to read: the file's name, the page and the last page."""


def unheard(_name: str, _page: int, _pages: int) -> None:
    """Nobody asked to be told."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """`password` opens a locked file, `recognise` reads the words in pictures of pages."""

    password: str = ""
    recognise: bool = False
    page_done: PageDone = unheard


AS_IT_IS = Wishes()
