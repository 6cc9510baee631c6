"""A department's Word templates: kept in the officer's own folder, or in one that is shared.

They lie in the folder "word" inside the folders of kinds of notes.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing_app.domain.kind_library import KindOrigin
from briefing_app.shipped.kind_folders import REMOVED, kind_folders

WORD = "word"
ENDINGS = (".docx", ".dotx")
_USUAL = "usual.toml"


@dataclass(frozen=True, slots=True)
class WordTemplate:
    """`is_removed` is for one that is offered no more."""

    path: Path
    origin: KindOrigin
    is_removed: bool = False

    @property
    def name(self) -> str:
        return self.path.stem


@dataclass(frozen=True, slots=True)
class UsualTemplate:
    """The template that notes of this kind and language usually go out in; "" is our own look."""

    kind: str
    language: str
    template: str


def own_folder() -> Path | None:
    own = kind_folders().own
    return own / WORD if own else None


def removed_folder() -> Path | None:
    own = own_folder()
    return own / REMOVED if own else None


def word_templates() -> tuple[WordTemplate, ...]:
    """Those offered, by name, then those removed. An own one hides a shared one of its name."""
    shared = kind_folders().shared
    found: dict[str, WordTemplate] = {}
    for folder, origin in (
        (shared / WORD if shared else None, KindOrigin.SHARED),
        (own_folder(), KindOrigin.OWN),
    ):
        for path in _word_files(folder):
            found[path.name.casefold()] = WordTemplate(path, origin)
    offered = sorted(found.values(), key=lambda each: (each.name.casefold(), each.path.name))
    removed = (
        WordTemplate(path, KindOrigin.OWN, is_removed=True)
        for path in _word_files(removed_folder())
    )
    return (*offered, *removed)


def usual_templates() -> tuple[UsualTemplate, ...]:
    """What the officer said; a file that cannot be read says nothing."""
    folder = own_folder()
    try:
        said = tomllib.loads((folder / _USUAL).read_text("utf-8")) if folder else {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return ()
    entries = said.get("usual", [])
    return tuple(_usual(entries)) if isinstance(entries, list) else ()


def usual_file() -> Path | None:
    folder = own_folder()
    return folder / _USUAL if folder else None


def usual_as_text(usual: tuple[UsualTemplate, ...]) -> str:
    lines = ["# The Word template that a kind of note usually goes out in; empty is our own look."]
    for each in sorted(usual, key=lambda one: (one.kind, one.language)):
        lines += ["", "[[usual]]"]
        lines += [f"kind = {_quoted(each.kind)}", f"language = {_quoted(each.language)}"]
        lines.append(f"template = {_quoted(each.template)}")
    return "\n".join(lines) + "\n"


def _word_files(folder: Path | None) -> Iterator[Path]:
    """Not the small files that Word leaves beside one that is open."""
    try:
        paths = sorted(folder.iterdir()) if folder and folder.is_dir() else []
    except OSError:
        return
    for path in paths:
        if path.suffix.lower() in ENDINGS and not path.name.startswith(("~$", ".")):
            yield path


def _usual(entries: list[object]) -> Iterator[UsualTemplate]:
    for entry in entries:
        if isinstance(entry, dict):
            values = [entry.get(name) for name in ("kind", "language", "template")]
            if all(isinstance(value, str) for value in values):
                yield UsualTemplate(*map(str, values))


def _quoted(words: str) -> str:
    safe = "".join(letter for letter in words if letter.isprintable())
    return '"' + safe.replace("\\", "\\\\").replace('"', '\\"') + '"'
