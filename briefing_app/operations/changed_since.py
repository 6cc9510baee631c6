"""What has changed since a note was issued, or since a version of it was taken."""

from briefing_app.domain.drawn_on import DrawnOn, drawn_on
from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.note import Note
from briefing_app.domain.since import ChangeSince, changes_since
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves, Workspace


def changed_since_issue(workspace: Workspace, note: NoteId) -> Outcome[tuple[ChangeSince, ...]]:
    with workspace.reading() as shelves:
        issue = shelves.issued.of_note(note)
        if issue is None:
            raise NotFound(_("This note has not been issued."))
        issued = shelves.issued.record(issue.id)
        return Outcome(changes_since(issued.drawn_on, _today(shelves, issued.note)))


def changed_since_version(
    workspace: Workspace, version: VersionId
) -> Outcome[tuple[ChangeSince, ...]]:
    with workspace.reading() as shelves:
        _kept, note = shelves.notes.version(version)
        then = shelves.notes.drawn_on(version)
        if then is None:
            raise NotFound(
                _("This version was kept before the program wrote down what it stands on.")
            )
        return Outcome(changes_since(then, _today(shelves, note)))


def _today(shelves: Shelves, note: Note) -> DrawnOn:
    """What the same words would stand on today."""
    return drawn_on(note, shelves.notes.materials(note))
