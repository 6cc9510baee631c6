import pytest

from briefing_app.domain.overview import (
    BlockRow,
    EvidenceRow,
    RecommendationRow,
    SourceRow,
    ThemeRow,
)
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.ui.library.thing import SHELF_OF, Thing, thing_of
from tests.builders import a_block, a_recommendation, a_source, a_theme, some_evidence


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (SourceRow(a_source()), ThingKind.SOURCE),
        (EvidenceRow(some_evidence(), None), ThingKind.EVIDENCE),
        (RecommendationRow(a_recommendation(), None), ThingKind.RECOMMENDATION),
        (BlockRow(a_block()), ThingKind.BLOCK),
        (ThemeRow(a_theme()), None),
    ],
)
def test_a_row_stands_for_a_thing_with_a_shelf(item, kind):
    thing = thing_of(item)

    assert thing.kind is kind
    assert thing.id
    assert thing.kind in SHELF_OF


def test_a_hit_names_its_thing():
    assert thing_of(Hit(ThingKind.NOTE, "n", "A note")) == Thing(ThingKind.NOTE, "n")
