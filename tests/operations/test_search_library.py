"""One box over everything, and the panel beside a note."""

from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.search_library import PanelHits, search_everything, search_panel
from tests.builders import a_block, a_recommendation, some_evidence


def fill(workspace):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence(claim="Ice one"), some_evidence(claim="Ice two"))
        shelves.recommendations.add(a_recommendation(title="Break ice"))
        shelves.blocks.add(a_block(text="On ice"), a_block())


def test_the_best_of_each_kind_is_found(workspace):
    fill(workspace)
    found = search_everything(workspace, "ice", limit_each=1).value
    assert [hit.kind for hit in found] == [
        ThingKind.RECOMMENDATION,
        ThingKind.EVIDENCE,
        ThingKind.BLOCK,
    ]


def test_the_panel_shows_what_can_be_placed(workspace):
    fill(workspace)
    panel = search_panel(workspace, Query(words="ice")).value
    lengths = (len(panel.evidence), len(panel.recommendations), len(panel.blocks))
    assert lengths == (2, 1, 1)


def test_the_panel_shows_only_so_many(workspace):
    fill(workspace)
    assert len(search_panel(workspace, Query(), limit=1).value.evidence) == 1


def test_an_empty_library_has_nothing_to_place(workspace):
    assert search_panel(workspace, Query()).value == PanelHits()
