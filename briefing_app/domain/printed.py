"""What a written note shows on its pages, as far as its marking goes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """The words of every header that a page may have, and the first lines of the text."""

    headers: tuple[str, ...]
    first_lines: tuple[str, ...]
