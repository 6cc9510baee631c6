"""What the library already holds that says the same as something collected, or fits words."""

from briefing_app.domain.alike import Alike
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.text import count_words
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace

SHOWN = 5
FEWEST_WORDS = 3


def find_evidence_like(
    workspace: Workspace, evidence: Evidence
) -> Outcome[tuple[Alike[EvidenceRow], ...]]:
    """The same figure, the same words or much the same claim; new or stored already."""
    with workspace.reading() as shelves:
        return Outcome(shelves.alike.evidence_like(evidence, SHOWN))


def find_recommendations_like(
    workspace: Workspace, recommendation: Recommendation
) -> Outcome[tuple[Alike[RecommendationRow], ...]]:
    """The same demand or the same words; one of each family."""
    with workspace.reading() as shelves:
        return Outcome(shelves.alike.recommendations_like(recommendation, SHOWN))


def find_fitting(
    workspace: Workspace, words: str
) -> Outcome[tuple[EvidenceRow | RecommendationRow, ...]]:
    """Evidence and recommendations on what the words speak of; nothing for hardly any words."""
    if count_words(words) < FEWEST_WORDS:
        return Outcome(())
    with workspace.reading() as shelves:
        return Outcome(shelves.alike.fitting(words, SHOWN))
