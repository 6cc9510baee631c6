"""A trouble that keeps some people from reading a written file, and what files are measured by."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefing_app import paths
from briefing_app.wordfile.tree import Element, w

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Trouble:
    """`what` names the rule that is broken, in no language; `words` show where."""

    what: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Measures:
    """What `resources/written_file.toml` sets; its remarks say what each is."""

    heading_words: int
    least_contrast: float
    smallest: float
    largest: float
    most_slanted: float
    most_underlined: float
    serifs: frozenset[str]
    empty_links: frozenset[str]


@cache
def measures() -> Measures:
    given = tomllib.loads((paths.resources() / "written_file.toml").read_text("utf-8"))
    lists: dict[str, Any] = {k: frozenset(v) for k, v in given.items() if isinstance(v, list)}
    return Measures(**(given | lists))


def words_of(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(w("t")))


def shown(words: str) -> str:
    """Enough of the words to find their place."""
    said = " ".join(words.split())
    return said if len(said) <= _SHOWN else f"{said[: _SHOWN - 1]}\u2026"
