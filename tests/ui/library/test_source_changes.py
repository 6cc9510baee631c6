"""A change that raises what was collected says so, and takes all of it back."""

from dataclasses import replace

import pytest

from briefing_app.domain.marking import Classified, Marking
from briefing_app.domain.query import Query
from briefing_app.operations.library_details import source_detail
from briefing_app.operations.library_lists import list_sources
from briefing_app.ui.library.source_changes import keep_changed

SECRET = Marking(classified=Classified.SECRET)


@pytest.fixture
def source(library):
    rows = list_sources(library, Query()).value
    return next(row.source for row in rows if row.places)


def test_what_was_raised_is_told_and_taken_back(page, library, source, remembered):
    before = source_detail(library, source.id).value
    keep_changed(page.work, source, replace(source, marking=SECRET))
    assert remembered.last.words.startswith("Changed; ")
    assert remembered.last.words.endswith("(SECRET)")
    raised = source_detail(library, source.id).value
    assert all(row.evidence.marking.covers(SECRET) for row in raised.evidence)
    remembered.last.act()
    after = source_detail(library, source.id).value
    assert after.source == before.source
    assert [row.evidence for row in after.evidence] == [row.evidence for row in before.evidence]


def test_nothing_changed_nothing_is_told(page, source, remembered):
    keep_changed(page.work, source, source)
    assert remembered.told == []


def test_a_plain_change_has_its_own_words(page, source, remembered):
    keep_changed(page.work, source, replace(source, remark="Read."), "Confirmed")
    assert remembered.last.words == "Confirmed"
