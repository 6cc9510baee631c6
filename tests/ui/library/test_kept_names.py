"""A source that came under the rule later points out the names that are still kept."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.source import Attribution
from briefing_app.operations.collect_evidence import change_evidence
from briefing_app.operations.keep_sources import change_source
from briefing_app.operations.library_details import evidence_detail
from briefing_app.operations.library_lists import list_evidence
from briefing_app.ui.library.thing import Thing


@pytest.fixture
def named(library):
    """Evidence with a name, whose source comes under the rule afterwards."""
    rows = list_evidence(library, Query(), 0, 300).value.rows
    row = next(row for row in rows if row.source and row.source.attribution is Attribution.FREE)
    change_evidence(library, replace(row.evidence, speaker="Anna Lindqvist"))
    change_source(library, replace(row.source, attribution=Attribution.CHATHAM_HOUSE))
    return row.evidence


def speaker(library, evidence):
    return evidence_detail(library, evidence.id).value.row.evidence.speaker


def words_of(page):
    return "\n".join(label.text() for label in page.right.column.findChildren(QLabel))


def show_source(page, evidence):
    page.show_thing(Thing(ThingKind.SOURCE, evidence.source_id))


def test_the_name_is_pointed_out_in_the_source(page, named):
    show_source(page, named)
    assert "Anna Lindqvist" in words_of(page)
    assert "1 piece of evidence keeps a speaker's name" in words_of(page)


def test_the_evidence_is_one_click_away(page, named):
    show_source(page, named)
    page.right.column.findChild(QAbstractButton, f"show {named.id}").click()
    assert page.right.shown.thing.id == named.id


def test_one_click_withholds_it_and_it_can_be_taken_back(page, library, named, remembered):
    show_source(page, named)
    page.right.column.findChild(QAbstractButton, "withhold").click()
    assert speaker(library, named) == "a participant"
    assert "Names still kept" not in words_of(page)
    assert remembered.last.words == "1 name withheld"
    remembered.last.act()
    assert speaker(library, named) == "Anna Lindqvist"


def test_where_no_name_is_kept_nothing_is_said(page, library):
    rows = list_evidence(library, Query(), 0, 300).value.rows
    show_source(page, rows[0].evidence)
    assert "Names still kept" not in words_of(page)
