"""The ceiling of markings: the installation's, which its administrator sets, and the officer's own.

Whatever lies above is refused where it would come in: marked, collected, placed, exported.
"""

from pathlib import Path

from briefing_app import paths
from briefing_app.domain.ceiling import Ceiling, ceiling_of, lowest, refuse_above
from briefing_app.domain.marking import CLASSIFIED_WORDS, PROTECTED_WORDS, Classified, Protected
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.domain.note import Note
from briefing_app.domain.note_marking import contained_marking, held_in
from briefing_app.domain.overview import Materials
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.settings import read_installation
from briefing_app.shipped.markings import load_ladders
from briefing_app.storage.workspace import Workspace

STRICTEST = ceiling_of("UNCLASSIFIED")
"""What holds where the administrator's words are not understood: better too low than too high."""


def ceiling_here(own: str = "", installation: Path | None = None) -> Ceiling:
    """The lower of the two; no words mean no ceiling."""
    set_by_department = read_installation(installation or paths.installation_file())
    return lowest((_understood(set_by_department.marking_ceiling), _understood(own)))


def hold_ceiling(
    workspace: Workspace, own: str = "", installation: Path | None = None
) -> Outcome[Ceiling]:
    """Have the workspace refuse what lies above, from now on."""
    workspace.ceiling = ceiling_here(own, installation)
    return Outcome(workspace.ceiling)


def refuse_note_above(workspace: Workspace, note: Note, materials: Materials) -> None:
    """Neither its own marking nor what it contains may lie above, if the note is to leave."""
    contained = contained_marking(held_in(note, materials))
    refuse_above(workspace.ceiling, note.marking.joined_with(contained), note.title or _("Note"))


def offer_markings(workspace: Workspace) -> Outcome[MarkingOffer]:
    """The steps of both ladders that may be chosen here, and every caveat that is known."""
    ceiling, ladders = workspace.ceiling, load_ladders()
    protected = [Protected(PROTECTED_WORDS.index(step.name.en)) for step in ladders.protected]
    classified = [Classified(CLASSIFIED_WORDS.index(step.name.en)) for step in ladders.classified]
    return Outcome(
        MarkingOffer(
            tuple(step for step in protected if step <= ceiling.protected),
            tuple(step for step in classified if step <= ceiling.classified),
            tuple(caveat.en for caveat in ladders.caveats),
            ceiling,
        )
    )


def _understood(step: str) -> Ceiling:
    try:
        return ceiling_of(step)
    except ValueError:
        return STRICTEST
