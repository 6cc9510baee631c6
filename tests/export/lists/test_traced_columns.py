"""What evidence and recommendations tell alike: columns and cells go together."""

from dataclasses import replace

import pytest

from briefing_app.domain.source import Attribution
from briefing_app.export.lists.sheet_plan import Linked
from briefing_app.export.lists.traced_columns import Traced, handling_columns, origin_columns
from tests.builders import a_document, a_recommendation, some_evidence

DOCUMENT = a_document()
SOURCE = replace(DOCUMENT.source, address="https://example.org/survey", in_confidence=True)
EXCERPT = DOCUMENT.excerpt("The council asked the ministry to widen the eastern pier")
THINGS = (some_evidence(excerpt=EXCERPT), a_recommendation(excerpt=EXCERPT))


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_column_has_its_cell(thing, language):
    traced = Traced(thing, SOURCE, {}, {}, language)
    assert len(traced.origin_cells()) == len(origin_columns(language))
    assert len(traced.handling_cells()) == len(handling_columns(language))


@pytest.mark.parametrize("thing", THINGS)
def test_the_source_is_named_and_led_to(thing):
    cells = Traced(thing, SOURCE, {}, {}, "en").origin_cells()
    assert cells[1] == Linked(SOURCE.title, "https://example.org/survey")


@pytest.mark.parametrize("thing", THINGS)
def test_a_source_that_may_not_be_named_is_not_led_to(thing):
    source = replace(SOURCE, attribution=Attribution.NOT_FOR_ATTRIBUTION)
    cells = Traced(thing, source, {}, {}, "en").origin_cells()
    assert cells[1] == "Source on file; not for attribution."


def test_confidence_and_attribution_are_both_told():
    source = replace(SOURCE, attribution=Attribution.CHATHAM_HOUSE)
    told = Traced(THINGS[0], source, {}, {}, "en").handling_cells()[-1]
    assert told == "given in confidence; Chatham House rule"
