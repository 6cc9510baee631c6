"""Taking words into the library: what it holds already is in sight, and joined with one key."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Relation
from briefing_app.domain.source import Attribution
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.keep_sources import change_source
from briefing_app.operations.library_details import evidence_detail
from briefing_app.operations.library_lists import (
    list_evidence,
    list_recommendations,
)
from briefing_app.operations.read_concordance import list_family_rows
from briefing_app.operations.record_recommendations import record_recommendation
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.reader.collecting import evidence_from, excerpt_of, recommendation_from
from tests.builders import a_recommendation, some_evidence
from tests.ui.reader.plain_reading import a_source, page_at

FIGURE = "In 2024 some 33,443 people fled from the eastern valley."
DEMAND = "The ministry should appoint one official for the repair of wells."
NAMED = "\u201cWe will not leave our wells,\u201d said Anna Lindqvist in the town hall."
TEXT = f"A report on water\n\n{FIGURE}\n\n{DEMAND}\n\n{NAMED}\n\nThe end of it is near.\n"


@pytest.fixture
def source(workspace, tmp_path):
    return a_source(workspace, tmp_path, TEXT)


@pytest.fixture
def page(desk, qtbot, source):
    return page_at(desk, qtbot, source)


@pytest.fixture
def held(workspace):
    claim = "Some 33 443 people fled from a valley"
    return collect_evidence(workspace, some_evidence(claim=claim, as_of="2019")).value


def at(page, words):
    start = page.copy.text.index(words)
    return start, start + len(words)


def form(page):
    return next(each for each in page.window().findChildren(Dialog) if each.isVisible())


def related(workspace, evidence):
    return [
        (each.row.evidence.id, each.relation)
        for each in evidence_detail(workspace, evidence.id).value.related
    ]


def taken(workspace, held):
    rows = list_evidence(workspace, Query()).value.rows
    return next(row.evidence for row in rows if row.evidence.id != held.id)


def test_the_form_shows_what_is_held_as_it_opens(page, held):
    page.collector.take_evidence(page.copy, *at(page, FIGURE))
    (row,) = form(page).alike._joins
    assert row.alike.row.evidence.id == held.id


def test_a_key_in_the_form_joins_when_it_is_kept(page, held, workspace, qtbot, heard):
    page.collector.take_evidence(page.copy, *at(page, FIGURE))
    opened = form(page)
    qtbot.keyClick(opened.alike.view, Qt.Key.Key_2)
    qtbot.keyClick(opened.claim, Qt.Key.Key_Return)
    new = taken(workspace, held)
    assert related(workspace, new) == [(held.id, Relation.REPEATS)]
    assert "joined with 1" in heard.told[-1].words


def test_taking_back_parts_again(page, held, workspace, qtbot, heard):
    page.collector.take_evidence(page.copy, *at(page, FIGURE))
    opened = form(page)
    opened.alike.join(Relation.SAME)
    qtbot.keyClick(opened.claim, Qt.Key.Key_Return)
    heard.told[-1].act()
    assert related(workspace, held) == []
    assert len(list_evidence(workspace, Query()).value.rows) == 1


def test_after_one_key_the_same_is_offered_quietly_and_one_key_joins(page, held, workspace):
    start, end = at(page, FIGURE)
    page.collector.take_at_once(evidence_from(page.copy, excerpt_of(page.copy, start, end)))
    assert page.alike.isVisible()
    assert page.isAncestorOf(page.alike)
    assert "same figure: 33,443" in page.alike.reason.text()
    assert page.can("join_refines")
    page.perform("join_refines")
    assert related(workspace, taken(workspace, held)) == [(held.id, Relation.REFINES)]
    assert not page.alike.isVisible()
    assert not page.can("join_refines")


def test_an_offer_that_was_joined_can_be_undone(page, held, workspace, heard):
    start, end = at(page, FIGURE)
    page.collector.take_at_once(evidence_from(page.copy, excerpt_of(page.copy, start, end)))
    page.perform("join_same")
    heard.told[-1].act()
    assert related(workspace, held) == []


def test_an_offer_can_be_let_go(page, held, workspace, qtbot):
    start, end = at(page, FIGURE)
    page.collector.take_at_once(evidence_from(page.copy, excerpt_of(page.copy, start, end)))
    qtbot.mouseClick(page.alike.cross, Qt.MouseButton.LeftButton)
    assert not page.alike.isVisible()
    assert related(workspace, held) == []


def test_a_recommendation_joins_the_family_and_leaves_it_with_undo(page, workspace, heard):
    older = record_recommendation(
        workspace, a_recommendation(title="Appoint an official for the repair of wells", what="")
    ).value
    start, end = at(page, DEMAND)
    asked = recommendation_from(page.copy, excerpt_of(page.copy, start, end))
    page.collector.take_at_once(asked)
    page.perform("join_repeats")
    rows = {
        row.recommendation.id: row for row in list_recommendations(workspace, Query()).value.rows
    }
    assert rows[asked.id].recommendation.relation is Relation.REPEATS
    assert rows[asked.id].family_size == 2
    heard.told[-1].act()
    rows = {
        row.recommendation.id: row for row in list_recommendations(workspace, Query()).value.rows
    }
    assert rows[asked.id].family_size == rows[older.id].family_size == 0
    assert list_family_rows(workspace).value == ()


def test_under_the_rule_a_guess_that_names_the_speaker_opens_the_form(page, workspace, source):
    from dataclasses import replace

    change_source(workspace, replace(source, attribution=Attribution.CHATHAM_HOUSE))
    page.read(source.id)
    quoted = [each for each in page.deciding.proposals.open if "Anna" in each.quote]
    for candidate in quoted:
        page.deciding.reach(candidate)
        page.perform("take_proposal")
        assert form(page).remark.isVisible()
        assert list_evidence(workspace, Query()).value.rows == ()
    assert quoted


def test_with_ctrl_the_claim_need_not_be_left_to_join(page, held, workspace, qtbot):
    page.collector.take_evidence(page.copy, *at(page, FIGURE))
    opened = form(page)
    opened.claim.setFocus()
    qtbot.keyClick(opened.claim, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert opened.claim.toPlainText() == FIGURE
    assert [join.relation for join in opened.alike.joins()] == [Relation.REFINES]
