"""How a kind of note is arranged on its page: what stands largest, and the lines of its head."""

import tomllib
from dataclasses import dataclass
from functools import cache

from briefing_app import paths
from briefing_app.domain.page_type import PageType

_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class WordLook:
    """`name` is that of its Word file; see `templates/word/looks.toml`."""

    name: str
    title: str
    lines: tuple[str, ...]
    kinds: tuple[str, ...]
    type: PageType

    @property
    def shows_subject(self) -> bool:
        """Whether the subject stands largest and the kind of note above it."""
        return self.title == "subject"


def look_of(kind: str) -> WordLook:
    """The look of a kind, by its key; a copy of a kind looks like the original."""
    looks = word_looks()
    original = kind.rstrip(_DIGITS).rstrip("_") or kind
    return next((look for look in looks if {kind, original} & set(look.kinds)), looks[0])


def page_type_of(kind: str) -> PageType:
    """How large a kind is set, by its key."""
    return look_of(kind).type


@cache
def word_looks() -> tuple[WordLook, ...]:
    with (paths.templates() / "word" / "looks.toml").open("rb") as file:
        entries = tomllib.load(file)["look"]
    return tuple(
        WordLook(
            each["name"],
            each["title"],
            tuple(each["lines"]),
            tuple(each["kinds"]),
            PageType(**each.get("type", {}), lines=tuple(each["lines"])),
        )
        for each in entries
    )
