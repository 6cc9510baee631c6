"""Who asks whom to do what: recorded, changed, set aside; and families of the same demand."""

from dataclasses import replace

from briefing_app.domain.ceiling import refuse_above
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.handling import recommendation_held_like
from briefing_app.domain.ids import FamilyId, RecommendationId, new_id
from briefing_app.domain.recommendation import Family, Recommendation, Relation
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves, Workspace


def record_recommendation(
    workspace: Workspace, recommendation: Recommendation
) -> Outcome[Recommendation]:
    """Keep a new one: its words are proved against the source, whose handling it takes over."""
    with workspace.writing() as shelves:
        if recommendation.excerpt:
            source = shelves.sources.prove(recommendation.excerpt)
            recommendation = recommendation_held_like(recommendation, source)
        refuse_above(workspace.ceiling, recommendation.marking, recommendation.title)
        shelves.recommendations.add(recommendation)
        return Outcome(recommendation, _touched(shelves, recommendation))


def change_recommendation(
    workspace: Workspace, recommendation: Recommendation
) -> Outcome[Recommendation]:
    """Keep it as the officer changed it; never marked below its source."""
    with workspace.writing() as shelves:
        before = shelves.recommendations.get(recommendation.id)
        touched = _touched(shelves, before)
        if recommendation.excerpt and recommendation.excerpt != before.excerpt:
            shelves.sources.prove(recommendation.excerpt)
        if recommendation.source_id:
            source = shelves.sources.get(recommendation.source_id)
            recommendation = recommendation_held_like(recommendation, source)
        recommendation = replace(recommendation, set_aside=before.set_aside)
        if recommendation.marking != before.marking:
            refuse_above(workspace.ceiling, recommendation.marking, recommendation.title)
        shelves.recommendations.change(recommendation)
        return Outcome(recommendation, touched | _touched(shelves, recommendation))


def set_recommendations_aside(
    workspace: Workspace, ids: tuple[RecommendationId, ...], *, aside: bool
) -> Outcome[int]:
    """Set recommendations aside, or take them back; how many were."""
    with workspace.writing() as shelves:
        changed = shelves.recommendations.set_aside(ids, aside=aside)
        changes = Changes()
        for recommendation in shelves.recommendations.find(changed).values():
            changes |= _touched(shelves, recommendation)
        return Outcome(len(changed), changes)


def join_family(
    workspace: Workspace,
    recommendation: RecommendationId,
    other: RecommendationId,
    relation: Relation,
) -> Outcome[Family]:
    """Put a recommendation into the family of another, which founds one if it has none."""
    with workspace.writing() as shelves:
        if recommendation == other:
            raise NotAllowed(_("A recommendation cannot be related to itself."))
        joining = shelves.recommendations.get(recommendation)
        touched = _touched(shelves, joining)
        family = _family_of(shelves, shelves.recommendations.get(other))
        joined = replace(joining, family=family.id, relation=relation)
        shelves.recommendations.change(joined)
        return Outcome(family, touched | _touched(shelves, joined))


def leave_family(workspace: Workspace, recommendation: RecommendationId) -> Outcome[Recommendation]:
    """Take a recommendation out of its family; the others stay together."""
    with workspace.writing() as shelves:
        leaving = shelves.recommendations.get(recommendation)
        touched = _touched(shelves, leaving)
        left = replace(leaving, family=None, relation=None)
        shelves.recommendations.change(left)
        return Outcome(left, touched)


def name_family(workspace: Workspace, family: Family) -> Outcome[Family]:
    with workspace.writing() as shelves:
        shelves.recommendations.families.change(family)
        return Outcome(family, _members(shelves, family.id))


def _family_of(shelves: Shelves, recommendation: Recommendation) -> Family:
    families = shelves.recommendations.families
    if recommendation.family:
        return families.get(recommendation.family)
    founded = Family(FamilyId(new_id()), recommendation.title)
    families.add(founded)
    shelves.recommendations.change(replace(recommendation, family=founded.id))
    return founded


def _touched(shelves: Shelves, recommendation: Recommendation) -> Changes:
    """It and its family, and whatever counts or lists it: source, themes, linked evidence."""
    family = recommendation.family
    source = recommendation.source_id
    itself = Changes(
        sources=frozenset({source} if source else ()),
        evidence=frozenset(recommendation.evidence),
        recommendations=frozenset({recommendation.id}),
        themes=frozenset(recommendation.themes),
    )
    return itself | _members(shelves, family) if family else itself


def _members(shelves: Shelves, family: FamilyId) -> Changes:
    members = shelves.recommendations.families.members(family)
    return Changes(recommendations=frozenset(members), families=frozenset({family}))
