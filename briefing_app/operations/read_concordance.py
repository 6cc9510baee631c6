"""Families of recommendations, and the concordance of one."""

from briefing_app.domain.concordance import Concordance, FamilyRow, concordance_of
from briefing_app.domain.ids import FamilyId
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def list_family_rows(workspace: Workspace) -> Outcome[tuple[FamilyRow, ...]]:
    """Those with more than one member; one alone is no family."""
    with workspace.reading() as shelves:
        rows = shelves.recommendations.families.rows()
    return Outcome(tuple(row for row in rows if row.size > 1))


def read_concordance(workspace: Workspace, family: FamilyId) -> Outcome[Concordance]:
    with workspace.reading() as shelves:
        members = shelves.recommendations.of_family(family)
        known = shelves.recommendations.families.get(family)
    return Outcome(concordance_of(known, members))
