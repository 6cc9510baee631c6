"""Wordings laid side by side or brought into one, away from the window: long ones take time."""

from briefing_app.domain.merging import Merge, merge
from briefing_app.domain.text import Element
from briefing_app.domain.word_difference import Stretch, differences
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace

Body = tuple[Element, ...]


def compare_wordings(
    workspace: Workspace, left: str, right: str, origin: str | None = None
) -> Outcome[tuple[Stretch, ...]]:
    """Word by word; `origin` is what both came from, where there is one."""
    del workspace  # nothing is read; the work is what takes time
    return Outcome(differences(left, right, origin))


def merge_wordings(workspace: Workspace, origin: Body, here: Body, master: Body) -> Outcome[Merge]:
    """The note's words and the master's brought together from the words that were placed."""
    del workspace
    return Outcome(merge(origin, here, master))
