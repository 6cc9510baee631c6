"""The ceiling of markings: the installation's, which its administrator sets, and the officer's own.

Whatever lies above is refused where it would come in: marked, collected, placed, exported.
"""

from pathlib import Path

from briefing_app import paths
from briefing_app.domain.ceiling import Ceiling, understood
from briefing_app.domain.marking import CLASSIFIED_WORDS, PROTECTED_WORDS, Classified, Protected
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.operations.outcome import Outcome
from briefing_app.settings import read_installation
from briefing_app.shipped.markings import load_ladders
from briefing_app.storage.workspace import Workspace


def hold_ceiling(
    workspace: Workspace, own: str = "", installation: Path | None = None
) -> Outcome[Ceiling]:
    """Have the workspace refuse what lies above, from now on."""
    decided = read_installation(installation or paths.installation_file())
    workspace.ceiling = understood(decided.marking_ceiling, own)
    return Outcome(workspace.ceiling)


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
