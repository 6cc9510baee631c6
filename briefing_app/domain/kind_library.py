"""The kinds of notes there are, where each comes from, and the files that could not be read."""

import unicodedata
from dataclasses import dataclass, replace
from enum import Enum

from briefing_app.domain.template import Named, NoteKind

_LONGEST_KEY = 40


class KindOrigin(Enum):
    """Delivered with the program, from the folder shared with colleagues, or the officer's own."""

    DELIVERED = "delivered"
    SHARED = "shared"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class KindFile:
    """`is_removed` is for a kind that is offered no more; notes of that kind still know it."""

    kind: NoteKind
    origin: KindOrigin
    name: str = ""
    is_removed: bool = False


@dataclass(frozen=True, slots=True)
class BrokenKind:
    """A file that holds no kind: its name, and in words what is wrong in which line."""

    name: str
    origin: KindOrigin
    sentence: str


@dataclass(frozen=True, slots=True)
class KindLibrary:
    files: tuple[KindFile, ...] = ()
    broken: tuple[BrokenKind, ...] = ()

    @property
    def offered(self) -> tuple[KindFile, ...]:
        """Those that a note can begin with, in their order."""
        return tuple(file for file in self.files if not file.is_removed)

    @property
    def kinds(self) -> tuple[NoteKind, ...]:
        return tuple(file.kind for file in self.offered)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(file.kind.key for file in self.files)

    def find(self, key: str) -> NoteKind | None:
        """Also one that is offered no more."""
        return next((file.kind for file in self.files if file.kind.key == key), None)


def copy_kind(kind: NoteKind, known: frozenset[str], words: Named) -> NoteKind:
    """The same kind under a key and names of its own; `words` hold `{name}`."""
    return replace(
        kind,
        key=free_key(kind.key, known),
        name=kind.name,
        short_name=Named(
            words.en.format(name=kind.short_name.en), words.fr.format(name=kind.short_name.fr)
        ),
        order=kind.order + 1,
    )


def free_key(wanted: str, known: frozenset[str]) -> str:
    """The key, or with a number behind it if others have it."""
    if wanted not in known:
        return wanted
    stem = wanted.rstrip("0123456789").rstrip("_") or wanted
    return next(key for n in range(2, len(known) + 3) if (key := f"{stem}_{n}") not in known)


def key_from(name: Named) -> str:
    """One word of plain letters from a name, as files and notes know the kind by."""
    apart = unicodedata.normalize("NFKD", name.en or name.fr).casefold()
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    letters = "".join(c if c.isascii() and c.isalnum() else " " for c in bare)
    key = "_".join(letters.split())[:_LONGEST_KEY].strip("_")
    return key if key.isidentifier() else f"kind_{key}".rstrip("_")
