"""A note that cites evidence and a family of recommendations, for tests of its annexes."""

from dataclasses import replace

from briefing_app.domain.ids import CitationId, FamilyId, RecommendationId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.overview import FamilyMembers, RecommendationRow
from briefing_app.domain.recommendation import Family, RecommendationState
from briefing_app.export.annexes.annex_evidence import Setting
from tests.export.rich_note import (
    CITED_DEMAND,
    ETUDE,
    RECOMMENDATION,
    Paper,
    a_kind,
    a_note,
    an_excerpt,
    cite,
    hexadecimal,
    materials,
    section,
)

FAMILY = Family(FamilyId("f" * 32), "Piers mended", "Jetées réparées")
ASKED = replace(
    RECOMMENDATION,
    family=FAMILY.id,
    addressees=("Minister of Harbours",),
    state=RecommendationState.IN_PART,
    answer="Two piers are mended.",
    excerpt=an_excerpt(ETUDE, 3, "The piers should be mended."),
    date="2025-03",
)
AGAIN = replace(
    ASKED,
    id=RecommendationId(hexadecimal("d", 2)),
    number="9",
    part="summary",
    asks="Observatory of quays",
    date="2024-01",
    marking=Marking(Protected.B),
)
AGAIN_CITED = replace(cite(0), id=CitationId(hexadecimal("c", 99)))
ROWS = (RecommendationRow(ASKED, ETUDE), RecommendationRow(AGAIN, ETUDE))


def known(**evidence):
    """What the note draws on; each piece of evidence may be given otherwise, by its number."""
    there = materials()
    changed = dict(there.evidence)
    for name, changes in evidence.items():
        identity = list(there.evidence)[int(name.removeprefix("e"))]
        changed[identity] = replace(changed[identity], **changes)
    return replace(
        there,
        evidence=changed,
        recommendations={ASKED.id: ASKED},
        families={FAMILY.id: FamilyMembers(FAMILY, ROWS)},
    )


def the_note(language="en"):
    paper = Paper()
    return a_note(
        section("issue", paper.paragraph("Whether to mend.", cite(0))),
        section("background", paper.paragraph("It is so.", cite(3), AGAIN_CITED, CITED_DEMAND)),
        language=language,
    )


def the_setting(language="en", **other):
    return Setting(the_note(language), known(), a_kind(), **other)


def words(row):
    return [cell.words for cell in row]
