"""The lower part of the test window holds what the mock-up leaves out."""

import pytest

from briefing_app.ui.gallery_more import more_components
from briefing_app.ui.parts.compare_view import CompareView
from briefing_app.ui.parts.concordance_table import ConcordanceTable
from briefing_app.ui.parts.drop_area import DropArea
from briefing_app.ui.parts.face_list import CardList, RowList
from briefing_app.ui.parts.finding_card import FindingCard
from briefing_app.ui.parts.marking_picker import MarkingPicker
from briefing_app.ui.parts.overview_strip import OverviewStrip
from briefing_app.ui.parts.theme_chips import ThemeChips

KINDS = (
    CardList, RowList, FindingCard, OverviewStrip, ThemeChips, MarkingPicker, ConcordanceTable,
    DropArea, CompareView,
)  # fmt: skip


@pytest.fixture
def page(appearance, qtbot):
    made = more_components()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_component_is_there(page, kind):
    assert page.findChildren(kind)
