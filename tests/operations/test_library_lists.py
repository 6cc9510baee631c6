"""The lists of the library."""

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.ids import FamilyId, new_id
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Family
from briefing_app.operations.library_lists import (
    count_library,
    list_addressees,
    list_blocks,
    list_evidence,
    list_recommendations,
    list_set_aside,
    list_sources,
    list_themes,
    list_waiting_sources,
    page_of_sources,
)
from tests.builders import (
    a_block,
    a_document,
    a_recommendation,
    a_theme,
    some_evidence,
)


@pytest.fixture
def library(workspace):
    document = a_document()
    family = Family(FamilyId(new_id()), "Piers")
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        shelves.themes.add(a_theme())
        shelves.evidence.add(
            some_evidence(claim="Ice", excerpt=document.excerpt("harbour")),
            some_evidence(claim="Figures", kind=EvidenceKind.STATISTIC),
            some_evidence(claim="Old", set_aside=True),
        )
        shelves.recommendations.families.add(family)
        shelves.recommendations.add(a_recommendation(addressees=("Fleet",), family=family.id))
        shelves.blocks.add(a_block())
    return family


def test_everything_in_use_is_counted(workspace, library):
    counts = count_library(workspace).value
    assert (counts.sources, counts.evidence, counts.recommendations) == (1, 2, 1)
    assert (counts.blocks, counts.themes, counts.set_aside) == (1, 1, 1)


def test_sources_are_listed_with_what_was_collected(workspace, library):
    (row,) = list_sources(workspace, Query()).value
    assert (row.source.title, row.places) == ("The harbour of Riverton", 1)


def test_evidence_is_listed_a_stretch_at_a_time(workspace, library):
    page = list_evidence(workspace, Query(), offset=1, limit=1).value
    assert [row.evidence.claim for row in page.rows] == ["Ice"]
    assert page.total == 2


def test_evidence_is_filtered_while_one_types(workspace, library):
    page = list_evidence(workspace, Query(words="fig")).value
    assert [row.evidence.claim for row in page.rows] == ["Figures"]


def test_recommendations_blocks_and_themes_are_listed(workspace, library):
    assert list_recommendations(workspace, Query()).value.total == 1
    assert list_blocks(workspace, Query()).value.total == 1
    assert [row.depth for row in list_themes(workspace).value] == [0]


def test_addressees_are_listed(workspace, library):
    assert list_addressees(workspace).value == ("Fleet",)


def test_what_is_set_aside_is_listed(workspace, library):
    assert [hit.title for hit in list_set_aside(workspace).value] == ["Old"]


def test_looking_changes_nothing(workspace, library):
    assert list_sources(workspace, Query()).changes == Changes()


def test_a_source_with_its_words_does_not_wait(workspace, library):
    assert list_waiting_sources(workspace).value == ()


def test_sources_are_listed_a_stretch_at_a_time(workspace, library):
    page = page_of_sources(workspace, Query(), 0, 1).value
    assert (len(page.rows), page.total) == (1, 1)
    assert page_of_sources(workspace, Query(), 1).value.rows == ()
