"""Citation styles: listed, taken from a file, looked over, removed, and shown at work on a note.

The citation library is loaded by whoever asks for a style, not by the window as it starts.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from briefing_app.domain.citation_styles import CitationStyle, StyleLibrary
from briefing_app.domain.errors import BriefingError, CannotRead, CannotWrite, NotFound
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.note import Note
from briefing_app.export.first_references import first_references
from briefing_app.export.options import ExportOptions
from briefing_app.export.references.style_folders import ENDING, style_folders
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.printed_of import PrintedOf
from briefing_app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class StyleShelf:
    """The styles there are, and the key of the one that is used where no other is asked for."""

    library: StyleLibrary
    usual: str


def list_styles(workspace: Workspace) -> Outcome[StyleShelf]:
    """Ours and the department's, with the files that could not be read."""
    del workspace  # styles lie beside it
    from briefing_app.export.references.style_files import style_library, usual_style

    return Outcome(StyleShelf(style_library(), usual_style()))


def check_style(workspace: Workspace, path: Path) -> Outcome[CitationStyle]:
    """The style in a file; raises `CannotRead` with what is wrong in which line, or `CannotWrite`
    where it fails at work.
    """
    del workspace
    return Outcome(_checked(path))


def take_style(workspace: Workspace, path: Path) -> Outcome[CitationStyle]:
    """A copy in the officer's own folder; a newer file of the same name takes the older's place."""
    del workspace
    from briefing_app.export.references.style_files import read_style

    _checked(path)
    folder = style_folders().own
    if folder is None:
        raise CannotWrite(_("There is no folder here for citation styles of your own."))
    target = folder / f"{path.stem}{ENDING}"
    try:
        content = path.read_bytes()
    except OSError as fault:
        words = _("{name} cannot be read: {reason}.")
        raise CannotRead(words.format(name=path.name, reason=fault.strerror or fault)) from fault
    _write(target, content)
    return Outcome(read_style(target))


@dataclass(frozen=True, slots=True)
class RemovedStyle:
    """The file that was taken away, so that it can be brought back."""

    name: str
    content: bytes


def remove_style(workspace: Workspace, key: str) -> Outcome[RemovedStyle]:
    """One of the officer's own goes; notes that asked for it leave in another."""
    del workspace
    from briefing_app.export.references.style_files import style_file

    folder = style_folders().own
    path = style_file(key)
    if folder is None or path.parent != folder:
        raise NotFound(_("Only a citation style of your own can be removed."))
    try:
        removed = RemovedStyle(path.name, path.read_bytes())
        path.unlink()
    except OSError as fault:
        raise _not_written(path, fault) from fault
    return Outcome(removed)


def bring_style_back(workspace: Workspace, removed: RemovedStyle) -> Outcome[CitationStyle]:
    """As it was, byte for byte."""
    del workspace
    from briefing_app.export.references.style_files import read_style

    folder = style_folders().own
    if folder is None:
        raise CannotWrite(_("There is no folder here for citation styles of your own."))
    _write(folder / removed.name, removed.content)
    return Outcome(read_style(folder / removed.name))


def try_style(workspace: Workspace, note: Note, options: ExportOptions) -> Outcome[tuple[str, ...]]:
    """The first references of a note as they will be printed; nothing where nothing is cited."""
    with workspace.reading() as shelves:
        materials = PrintedOf(shelves).known_to(shelves.notes.materials(note))
    return Outcome(first_references(note, materials, options))


def _checked(path: Path) -> CitationStyle:
    from briefing_app.export.references.csl_style import check_style_file
    from briefing_app.export.references.style_files import read_style
    from briefing_app.export.references.style_trial import try_on_every_work

    style = read_style(path, KindOrigin.OWN)
    check_style_file(path)
    try_on_every_work(path)
    return style


def _write(path: Path, content: bytes) -> None:
    """Written beside, then moved into place."""
    beside = path.with_name(f".{path.name}.{token_hex(4)}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(content)
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
