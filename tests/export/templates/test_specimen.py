"""The note that shows everything a template has to carry."""

import pytest

from briefing_app.domain.overview import Materials
from briefing_app.export.note_plan import plan_note
from briefing_app.export.planned import PlannedTable, Role
from briefing_app.export.templates.specimen import specimen_note
from briefing_app.shipped.note_kinds import load_note_kinds


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sort_of_paragraph_is_in_it(language):
    kind = load_note_kinds()[0]
    plan = plan_note(specimen_note(kind, language), Materials(), kind)
    roles = {block.role for block in plan.body if not isinstance(block, PlannedTable)}
    assert {Role.HEADING, Role.BULLET, Role.NUMBER, Role.QUOTATION} <= roles
    assert any(isinstance(block, PlannedTable) for block in plan.body)
    assert plan.language == language


def test_it_is_the_same_each_time():
    kind = load_note_kinds()[0]
    assert specimen_note(kind, "en") == specimen_note(kind, "en")
