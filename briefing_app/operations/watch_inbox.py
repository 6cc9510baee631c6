"""New files of a watched folder: found once they have stopped growing, and never looked at twice.

The files themselves are left where and as they are.
"""

from collections.abc import Mapping
from pathlib import Path
from time import time_ns

from briefing_app.domain.inbox import InboxLook, Stand
from briefing_app.ingest.files_to_read import files_of
from briefing_app.language import _
from briefing_app.operations.import_summary import ImportState, ImportSummary
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace

RESTED = 10_000_000_000
"""Billionths of a second after which a file that did not change is taken for finished."""


def look_into_inbox(workspace: Workspace, folder: Path, before: InboxLook) -> Outcome[InboxLook]:
    """A file is ready when it stands as at the look before, or has rested for some seconds."""
    if workspace.read_only:
        return Outcome(InboxLook())
    if not folder.is_dir():
        sentence = _(
            "The inbox folder {folder} is not there. Nothing comes in from it until it is back."
        )
        return Outcome(InboxLook(fault=sentence.format(folder=folder)))
    stands = _stands(folder)
    with workspace.reading() as shelves:
        seen = shelves.inbox.seen()
    new = {path: stand for path, stand in stands.items() if seen.get(path) != stand}
    now = time_ns()
    ready = tuple(
        path
        for path, stand in new.items()
        if stand == before.stands.get(path) or now - stand.changed > RESTED
    )
    return Outcome(InboxLook(stands, ready, grows=len(ready) < len(new)))


def note_inbox(
    workspace: Workspace, stands: Mapping[Path, Stand], summary: ImportSummary
) -> Outcome[None]:
    """What was told of, taken or refused, is not tried again unless it changes."""
    read = [row for row in summary.files if row.state is not ImportState.LEFT]
    told = {path for row in read for path in (row.path, row.within) if path}
    with workspace.writing() as shelves:
        shelves.inbox.note({path: stands[path] for path in told if path in stands})
    return Outcome(None)


def _stands(folder: Path) -> dict[Path, Stand]:
    stands = {}
    for path in files_of((folder,)):
        try:
            state = path.stat()
        except OSError:  # gone meanwhile, or not to be looked at: then it is not there for us
            continue
        stands[path] = Stand(state.st_size, state.st_mtime_ns)
    return stands
