"""How a kind of note is arranged on its page: what stands largest, and the lines of its head."""

import tomllib
from functools import cache

from briefing_app import paths
from briefing_app.domain.word_look import PageType, WordLook

_DIGITS = "0123456789"


def look_of(kind: str) -> WordLook:
    """The look of a kind, by its key; a copy of a kind looks like the original."""
    looks = word_looks()
    original = kind.rstrip(_DIGITS).rstrip("_") or kind
    return next((look for look in looks if {kind, original} & set(look.kinds)), looks[0])


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
            PageType(**each.get("type", {})),
        )
        for each in entries
    )
