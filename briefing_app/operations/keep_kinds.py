"""A department's own kinds of notes: kept, taken from a file, given as a file, removed, checked."""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import BriefingError, CannotRead, CannotWrite, NotFound
from briefing_app.domain.kind_library import KindLibrary, free_key, key_from
from briefing_app.domain.template import NoteKind
from briefing_app.domain.writing import Limits
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.kind_folders import kind_folders
from briefing_app.shipped.kind_text import kind_as_text
from briefing_app.shipped.note_kinds import kind_library, read_note_kind
from briefing_app.shipped.writing_rules import load_rules
from briefing_app.storage.workspace import Workspace


def list_kinds(workspace: Workspace) -> Outcome[KindLibrary]:
    """Ours and the department's, with the files that could not be read."""
    del workspace  # kinds lie beside it
    return Outcome(kind_library())


def usual_limits(workspace: Workspace) -> Outcome[tuple[Limits, Limits]]:
    """What the checks measure by in English and in French where a kind says nothing."""
    del workspace
    rules = load_rules()
    return Outcome((rules.en.limits, rules.fr.limits))


def keep_kind(workspace: Workspace, kind: NoteKind) -> Outcome[NoteKind]:
    """In the officer's own folder, in the place of what stood there under the same key.

    A kind without a key is new and gets one from its name.
    """
    del workspace
    key = kind.key or free_key(key_from(kind.short_name), kind_library().keys)
    kept = replace(kind, key=key)
    _write(_own_file(key), kind_as_text(kept))
    return Outcome(kept, _touched(key))


def take_kind(workspace: Workspace, path: Path) -> Outcome[NoteKind]:
    """From a file somebody gave; one whose key is used here already comes in beside it."""
    del workspace
    read = read_note_kind(path)
    known = kind_library()
    if known.find(read.key) == read and read.key in {file.kind.key for file in known.offered}:
        return Outcome(read)
    kept = replace(read, key=free_key(read.key, known.keys))
    _write(_own_file(kept.key), kind_as_text(kept))
    return Outcome(kept, _touched(kept.key))


def give_kind(workspace: Workspace, key: str, path: Path) -> Outcome[Path]:
    """The kind as a file that others can take in."""
    del workspace
    kind = kind_library().find(key)
    if kind is None:
        raise NotFound(_("There is no kind of note called {name}.").format(name=key))
    _write(path, kind_as_text(kind))
    return Outcome(path)


def remove_kind(workspace: Workspace, key: str) -> Outcome[str]:
    """Offered no more. Notes of this kind keep its sections, limits and approval block."""
    del workspace
    _move(_own_file(key), _removed_file(key))
    return Outcome(key, _touched(key))


def take_kind_back(workspace: Workspace, key: str) -> Outcome[str]:
    """Offered again."""
    del workspace
    _move(_removed_file(key), _own_file(key))
    return Outcome(key, _touched(key))


def check_kind(workspace: Workspace, path: Path) -> Outcome[NoteKind]:
    """The kind in a file; raises `CannotRead` with what is wrong in which line."""
    del workspace
    return Outcome(read_note_kind(path))


def _touched(key: str) -> Changes:
    return Changes(kinds=frozenset({key}))


def _own_file(key: str) -> Path:
    """The file that holds the kind now, or the one to be written."""
    folder = kind_folders().own
    if folder is None:
        raise CannotWrite(_("There is no folder here for kinds of your own."))
    for file in kind_library().files:
        path = folder / file.name
        if file.kind.key == key and file.name and not file.is_removed and _holds(path, key):
            return path
    return folder / f"{key}.toml"


def _removed_file(key: str) -> Path:
    folder = kind_folders().removed
    if folder is None:
        raise CannotWrite(_("There is no folder here for kinds of your own."))
    return folder / f"{key}.toml"


def _holds(path: Path, key: str) -> bool:
    try:
        return read_note_kind(path).key == key
    except CannotRead:
        return False


def _move(here: Path, there: Path) -> None:
    if not here.is_file():
        raise NotFound(_("The file {name} is no longer there.").format(name=here.name))
    try:
        there.parent.mkdir(parents=True, exist_ok=True)
        here.replace(there)
    except OSError as fault:
        raise _not_written(here, fault) from fault


def _write(path: Path, text: str) -> None:
    """Written beside, then moved into place."""
    beside = path.with_name(f".{path.name}.{token_hex(4)}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as fault:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _not_written(path, fault) from fault


def _not_written(path: Path, fault: OSError) -> BriefingError:
    words = _("{name} cannot be written: {reason}. Nothing was changed.")
    return CannotWrite(words.format(name=path.name, reason=fault.strerror or fault))
