"""Opens a workspace file for the window and the terminal; a new one begins with the starter."""

from dataclasses import dataclass
from pathlib import Path

from briefing_app.domain.errors import WorkspaceInUse
from briefing_app.operations.hold_ceiling import hold_ceiling
from briefing_app.storage.whereabouts import remarks_on
from briefing_app.storage.workspace import Workspace, open_workspace


@dataclass(frozen=True, slots=True)
class Opened:
    """`remarks` are sentences worth telling: a synced folder, a second window."""

    workspace: Workspace
    is_new: bool
    remarks: tuple[str, ...]


def open_or_begin(
    path: Path, officer: str = "", *, own_ceiling: str = "", starter: bool = True
) -> Opened:
    """The workspace in this file; where there is none, a new one, filled with the starter.

    `own_ceiling` is the highest marking that the officer wants here, if any.
    A file that another window writes to is opened for reading, with the sentence as a remark.
    """
    is_new = not path.exists()
    if is_new and starter:
        _begin(path, officer)
    try:
        workspace = open_workspace(path, officer=officer)
    except WorkspaceInUse as fault:
        workspace = open_workspace(path, officer=officer, read_only=True)
        hold_ceiling(workspace, own_ceiling)
        return Opened(workspace, is_new=False, remarks=(fault.sentence,))
    hold_ceiling(workspace, own_ceiling)
    return Opened(workspace, is_new, remarks_on(workspace.path))


def _begin(path: Path, officer: str) -> None:
    """Filled beside and moved into place whole, so that a half-filled workspace never stays.

    The starter library is loaded here alone: most starts have no use for it.
    """
    from briefing_app.operations.keep_workspace import add_starter

    beside = path.with_name(f".{path.name}.beginning")
    forget(beside)
    workspace = open_workspace(beside, officer=officer)
    try:
        add_starter(workspace)
        workspace.copy_to(path)
    finally:
        workspace.close()
        forget(beside)


def forget(path: Path) -> None:
    """Remove a workspace that was never in use, and what SQLite and the lock keep beside it."""
    for ending in ("", "-wal", "-shm", "-journal", ".lock"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
