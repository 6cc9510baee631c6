"""Names of people and of bodies, as an author's line gives them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_BETWEEN = re.compile(r"\s*;\s*|\s+(?:and|et|&)\s+")
_COMMA = re.compile(r"\s*,\s*")
_NO_WORD = re.compile(r"[^\w-]+")
_TWO = 2


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's names, or the whole name of a body in `whole`."""

    family: str = ""
    given: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words that tell a body from a person, and those that belong to a family name."""

    bodies: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()


def names_in(author: str, words: NameWords) -> tuple[PersonName, ...]:
    """ "Jo Quay, Ann Tide" and "Quay, Jo; Tide, Ann" are two people; a body stays whole."""
    author = " ".join(author.split())
    if not author:
        return ()
    if _is_body(author, words.bodies - {"and", "et"}):
        return (PersonName(whole=author),)
    return tuple(
        name for part in _BETWEEN.split(author) if part for name in _people(part.strip(" ,"), words)
    )


def _people(part: str, words: NameWords) -> Iterator[PersonName]:
    names = [name for name in _COMMA.split(part) if name]
    if len(names) == _TWO and " " not in names[0]:
        yield PersonName(names[0], names[1])
        return
    yield from (_person(name, words) for name in names)


def _person(name: str, words: NameWords) -> PersonName:
    """The last word is the family's, with the particles before it."""
    parts = name.split()
    if len(parts) < _TWO or _is_body(name, words.bodies):
        return PersonName(whole=name)
    at = len(parts) - 1
    while at > 1 and parts[at - 1].casefold() in words.particles:
        at -= 1
    return PersonName(" ".join(parts[at:]), " ".join(parts[:at]))


def _is_body(name: str, bodies: Iterable[str]) -> bool:
    said = f" {_NO_WORD.sub(' ', name).casefold()} "
    return any(f" {word} " in said for word in bodies)
